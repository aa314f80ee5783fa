#pragma once

#include "timeline/lane_mode.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>
#include <QWidget>

#include <array>

namespace dateline {

/// Every command of the window, once, with its words, key, icon and tip: menus, tool bar, context menus and the page of keys are
/// made of them. They do nothing until the main window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    /// `window` owns this and lends its palette to the icons.
    explicit Actions(QWidget *window);

    // File
    QAction *addArticles, *addFolder, *newLibrary, *openLibrary, *openSample, *exportLibrary, *exportPicture, *chronology, *briefing, *print,
        *printPreview, *importReport, *backups, *checkLibrary, *quit;
    // Edit
    QAction *undo, *redo, *history, *trash, *paste, *copyQuote, *copyQuoteAsMarkdown, *copyPicture, *findInArticle, *findNext,
        *findPrevious, *find, *narrow;
    QAction *removeEvent, *removeArticles;
    // View
    QAction *zoomIn, *zoomOut, *showAll, *today, *goBack, *goForward, *goToDate, *legend, *knownOn, *animated, *timeLeftward,
        *timeCompressed;
    QAction *textLarger, *textSmaller, *textReset, *fullScreen;
    QAction *laneMenu; ///< opens the menu of lane modes
    QAction *viewMenu; ///< opens the menu of saved views, which is filled when they change
    QAction *saveView, *manageViews;
    QActionGroup *lanes;
    std::array<QAction *, laneModeCount> laneModes; ///< in the order of LaneMode; checkable, one of them checked
    QActionGroup *appearance;
    std::array<QAction *, 5> appearances; ///< in the order of Appearance
    // Go; these keys work on the timeline alone
    QAction *nextEvent, *previousEvent, *firstEvent, *lastEvent, *readQuote;
    QAction *bookmarkMenu; ///< opens the menu of bookmarks, which is filled when it is shown
    QAction *toggleBookmark, *nextBookmark, *previousBookmark;
    QAction *nextEventWords, *previousEventWords; ///< through the open article
    // Review; those of one letter work in the reader and in the table of rules
    QAction *acceptSuggestion, *dismissSuggestion, *nextSuggestion, *previousSuggestion, *acceptArticle;
    QAction *newEvent, *editEvent, *adjustQuote, *addToQuote, *removeFromQuote, *reread, *rereadAll, *names;
    QAction *mergeEvents, *takeApart, *suggestAgain; ///< of the events selected in the table
    QAction *planOutcome, *cancelPlan, *reopenPlan;  ///< of the selected event, when it is planned
    // Help
    QAction *handbook, *shortcuts, *about;

    /// Those whose keys are the timeline's own.
    std::array<QAction *, 5> timelineActions() const { return {previousEvent, nextEvent, firstEvent, lastEvent, readQuote}; }
    std::array<QAction *, 7> reviewActions() const
    {
        return {acceptSuggestion, dismissSuggestion, editEvent, nextSuggestion, previousSuggestion, acceptArticle, adjustQuote};
    }
    /// Draws the icons anew in the window's palette.
    void drawIcons();
    /// Keys and icons of the previous and the next event point to where these are seen.
    void setTimeLeftward(bool leftward);

private:
    QAction *make(const QString &text, const QKeySequence &key = {}, const QString &icon = {}, const QString &tip = {});
    static void setKey(QAction *action, const QKeySequence &key);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeGoActions();
    void makeReviewActions();

    QWidget *m_window;
};

} // namespace dateline

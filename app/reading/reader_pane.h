#pragma once

#include "domain/article.h"
#include "domain/citation.h"
#include "domain/event.h"
#include "domain/id.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace dateline {

class ArticleBanner;
class ArticleText;
class EventDetails;
class FindBar;
class Session;

/// The open article: what it is, its text with the words of its events marked, and the event that is selected.
/// Selecting an event makes its words the selection of the text and brings them into sight.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    explicit ReaderPane(Session &session, QWidget *parent = nullptr);

    /// Steps of a tenth from the usual size of the text; kept by the settings.
    int textZoom() const;
    void setTextZoom(int steps);

    /// The text's selection, unit by unit as in the article: after selecting an event exactly the words of its citation.
    QString selectedWords() const;
    /// Words that a person selected, without the blanks around them; none where the selection is an event's own.
    std::optional<TextSpan> ownSelection() const;
    /// Puts a bar between the text and the event's details, in line with both: as `setIndent()` says, like theirs.
    template<class Bar>
    void setFoot(Bar *bar)
    {
        placeFoot(bar);
        connect(this, &ReaderPane::columnMoved, bar, &Bar::setIndent);
    }
    /// Whether there are words that copyQuote() would copy.
    bool hasQuote() const;

public Q_SLOTS:
    /// Words of the text that a person selected, else those of the selected event, with their citation; nothing without either.
    void copyQuote();
    void copyQuoteAsMarkdown();
    void compareVersions();
    void adjustQuote();     ///< by the arrow keys, from the start of the selected event's quote
    void addToQuote();      ///< the selected words, as a further piece of it
    void removeFromQuote(); ///< the piece at the cursor, but for the last one
    void editArticle();     ///< asks for the open article's fields

    void findInArticle(); ///< shows the bar; a few selected words are looked for at once
    void findNext();
    void findPrevious();
    void nextEventWords(); ///< selects the event whose words come next in the text
    void previousEventWords();

    void zoomTextIn();
    void zoomTextOut();
    void zoomTextReset();

Q_SIGNALS:
    void textZoomChanged(int steps);
    void quoteChanged();        ///< hasQuote(), ownSelection()
    void columnMoved(int left); ///< where the lines of the text begin

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPage(QWidget *page);
    void connectChildren();
    QString quoteWords() const;
    int quotePage() const; ///< where these begin; 0 = no page is known
    bool hasOwnSelection() const { return ownSelection().has_value(); }
    void placeFoot(QWidget *bar);
    void quote(const std::vector<TextSpan> &pieces);
    void find(const QString &words);
    void endFinding();
    void showMatch(int step);
    void stepEventWords(int by);
    void showMenu(QPoint place);
    void followSession();
    void reloadArticle();
    void reloadIfOpen(ArticleId article);
    void takeChoices(ArticleId article, const std::vector<PublicationCandidate> &choices);
    void publishOn(const Edtf &date);
    void showPassage(TextSpan words);
    void showSelection();
    void showDetails();
    void selectAt(int position);
    void showMoved();
    void reanchor();

    Session &m_session;
    ArticleId m_shownArticle;
    std::optional<Article> m_article;
    std::vector<PublicationCandidate> m_choices; // that the article's file offers, when they have been found
    std::optional<Event> m_event;
    CitationCheck m_check{CitationState::Lost, {}};
    QStackedWidget *m_stack;
    ArticleBanner *m_banner;
    ArticleText *m_text;
    FindBar *m_find;
    EventDetails *m_details;
    QWidget *m_detailsLine;
    QLabel *m_noEvents;
};

} // namespace dateline

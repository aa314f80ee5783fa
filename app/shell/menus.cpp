#include "shell/menus.h"

#include "shell/actions.h"
#include "shell/workspace.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QMenu *buildFileMenu(QMenuBar &bar, const Actions &actions)
{
    QMenu *file = bar.addMenu(Texts::tr("&File"));
    file->addActions({actions.addArticles, actions.addFolder, actions.importReport});
    file->addSeparator();
    file->addActions({actions.newLibrary, actions.openLibrary});
    QMenu *recent = file->addMenu(Texts::tr("Open &Recent"));
    file->addAction(actions.openSample);
    file->addSeparator();
    file->addActions({actions.backups, actions.checkLibrary});
    file->addSeparator();
    file->addActions({actions.exportLibrary, actions.exportPicture, actions.chronology, actions.briefing});
    file->addSeparator();
    file->addActions({actions.printPreview, actions.print});
    file->addSeparator();
    file->addAction(actions.quit);
    return recent;
}

void buildViewMenu(QMenuBar &bar, const Actions &actions, const Workspace &workspace)
{
    QMenu *view = bar.addMenu(Texts::tr("&View"));
    view->addActions({actions.zoomIn, actions.zoomOut, actions.showAll, actions.today, actions.goToDate});
    view->addSeparator();
    view->addActions({actions.goBack, actions.goForward});
    view->addSeparator();
    auto *lanes = new QMenu(view);
    lanes->addActions(actions.lanes->actions());
    actions.laneMenu->setMenu(lanes);
    actions.viewMenu->setMenu(new QMenu(view));
    view->addActions({actions.laneMenu, actions.viewMenu, actions.legend, actions.knownOn});
    view->addActions(workspace.panelActions());
    view->addSeparator();
    view->addActions({actions.textLarger, actions.textSmaller, actions.textReset});
    view->addSeparator();
    view->addMenu(Texts::tr("A&ppearance"))->addActions(actions.appearance->actions());
    view->addActions({actions.timeCompressed, actions.timeLeftward, actions.animated, actions.fullScreen});
}

void buildReviewMenu(QMenuBar &bar, const Actions &actions)
{
    QMenu *review = bar.addMenu(Texts::tr("&Review"));
    review->addActions({actions.acceptSuggestion, actions.dismissSuggestion, actions.editEvent});
    review->addActions({actions.nextSuggestion, actions.previousSuggestion, actions.acceptArticle});
    review->addSeparator();
    review->addActions({actions.newEvent, actions.adjustQuote, actions.addToQuote, actions.removeFromQuote});
    review->addSeparator();
    review->addActions({actions.mergeEvents, actions.takeApart, actions.suggestAgain});
    review->addSeparator();
    review->addActions({actions.planOutcome, actions.cancelPlan, actions.reopenPlan});
    review->addSeparator();
    review->addActions({actions.reread, actions.rereadAll});
    review->addSeparator();
    review->addAction(actions.names);
}

void buildToolBar(QMainWindow &window, const Actions &actions)
{
    QToolBar *bar = window.addToolBar(Texts::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({actions.addArticles, actions.paste});
    bar->addSeparator();
    bar->addActions({actions.undo, actions.redo});
    bar->addSeparator();
    bar->addActions({actions.previousEvent, actions.nextEvent});
    bar->addSeparator();
    bar->addActions({actions.zoomOut, actions.zoomIn, actions.showAll, actions.today});
    bar->addSeparator();
    bar->addAction(actions.laneMenu);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(actions.laneMenu)))
        button->setPopupMode(QToolButton::InstantPopup);
    bar->addActions({actions.narrow, actions.copyQuote});
}

} // namespace

QMenu *buildMenus(QMainWindow &window, const Actions &actions, const Workspace &workspace)
{
    QMenuBar &bar = *window.menuBar();
    QMenu *recent = buildFileMenu(bar, actions);
    QMenu *edit = bar.addMenu(Texts::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo, actions.history, actions.trash});
    edit->addSeparator();
    edit->addActions({actions.paste, actions.copyQuote, actions.copyQuoteAsMarkdown, actions.copyPicture});
    edit->addSeparator();
    edit->addActions({actions.removeEvent, actions.removeArticles});
    edit->addSeparator();
    edit->addActions({actions.findInArticle, actions.findNext, actions.findPrevious});
    edit->addSeparator();
    edit->addActions({actions.find, actions.narrow});
    buildViewMenu(bar, actions, workspace);
    QMenu *go = bar.addMenu(Texts::tr("&Go"));
    go->addActions({actions.previousEvent, actions.nextEvent, actions.firstEvent, actions.lastEvent, actions.readQuote});
    go->addSeparator();
    go->addActions({actions.previousEventWords, actions.nextEventWords});
    go->addSeparator();
    auto *bookmarks = new QMenu(go);
    bookmarks->addActions({actions.toggleBookmark, actions.previousBookmark, actions.nextBookmark});
    bookmarks->setToolTipsVisible(true);
    actions.bookmarkMenu->setMenu(bookmarks);
    go->addAction(actions.bookmarkMenu);
    buildReviewMenu(bar, actions);
    QMenu *help = bar.addMenu(Texts::tr("&Help"));
    help->addActions({actions.handbook, actions.shortcuts, actions.about});
    buildToolBar(window, actions);
    return recent;
}

} // namespace dateline

#include "shell/main_window.h"

#include "canvas/known_bar.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_keys.h"
#include "canvas/timeline_view.h"
#include "dialogs/about_dialog.h"
#include "dialogs/handbook_window.h"
#include "dialogs/import_report.h"
#include "dialogs/shortcuts_dialog.h"
#include "listing/article_panel.h"
#include "listing/filter_bar.h"
#include "look/desktop_contrast.h"
#include "look/desktop_motion.h"
#include "look/icons.h"
#include "reading/reader_pane.h"
#include "shell/actions.h"
#include "shell/bookmark_commands.h"
#include "shell/care_commands.h"
#include "shell/drop_target.h"
#include "shell/file_commands.h"
#include "shell/library_name.h"
#include "shell/menus.h"
#include "shell/picture_commands.h"
#include "shell/report_commands.h"
#include "shell/review_commands.h"
#include "shell/status_line.h"
#include "shell/view_commands.h"
#include "shell/view_memory.h"
#include "shell/welcome_page.h"
#include "shell/workspace.h"
#include "state/bookmarks.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/session.h"
#include "state/settings.h"
#include "wording/change_text.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace dateline {

MainWindow::MainWindow(Session &session, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_actions(new Actions(this)),
      m_files(new FileCommands(session, settings, this)), m_drops(new DropTarget(this)), m_pages(new QStackedWidget),
      m_workspace(new Workspace(session)), m_report(new ImportReport(session, this)), m_views(nullptr)
{
    setWindowIcon(programIcon());
    m_pages->addWidget(new WelcomePage(m_actions->addArticles, m_actions->openSample));
    m_pages->addWidget(m_workspace);
    setCentralWidget(m_pages);
    auto *status = new StatusLine(session);
    setStatusBar(status);

    QMenu *recent = buildMenus(*this, *m_actions, *m_workspace);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecent(*recent); });
    connect(m_files, &FileCommands::said, status, [status](const QString &text) { status->showMessage(text, 8000); });
    connectFileActions();
    connectPictureActions(*status);
    connectTimelineActions();
    connectReaderActions();
    connect(new ReviewCommands(session, *m_workspace, *m_actions, this), &ReviewCommands::said, status,
            [status](const QString &text) { status->showMessage(text, 8000); });
    connectHelpActions();
    connectAppearance();
    m_views = new ViewMemory(session, settings, *m_actions, m_workspace->timeline(), this);

    connect(&session, &Session::libraryChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::articlesChanged, this, &MainWindow::showWelcomeOrWorkspace);
    connect(&session.imports(), &Imports::progressed, this, &MainWindow::showWelcomeOrWorkspace);
    connect(&session.history(), &History::changed, this, &MainWindow::updateActions);
    for (const auto signal : {&Session::selectionChanged, &Session::eventsChanged})
        connect(&session, signal, this, &MainWindow::updateActions);

    resize(1440, 900);
    restoreGeometry(settings.windowGeometry());
    m_workspace->restoreLayout(settings.windowState());
    updateTitle();
    updateActions();
    showWelcomeOrWorkspace();
}

void MainWindow::connectFileActions()
{
    connect(m_drops, &DropTarget::dropped, m_files, &FileCommands::take);
    connect(m_actions->addArticles, &QAction::triggered, m_files, &FileCommands::addArticles);
    connect(m_actions->addFolder, &QAction::triggered, m_files, &FileCommands::addFolder);
    connect(m_actions->newLibrary, &QAction::triggered, m_files, &FileCommands::newLibrary);
    connect(m_actions->openLibrary, &QAction::triggered, m_files, &FileCommands::openLibrary);
    connect(m_actions->openSample, &QAction::triggered, m_files, &FileCommands::openSample);
    connect(m_actions->paste, &QAction::triggered, m_files, &FileCommands::paste);
    connect(m_actions->exportLibrary, &QAction::triggered, m_files, &FileCommands::exportLibrary);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->importReport, &QAction::triggered, m_report, &QWidget::show);
    connect(&m_session.imports(), &Imports::finished, this, [this](const std::vector<ImportResult> &results) {
        m_actions->importReport->setEnabled(true);
        if (std::ranges::any_of(results, [](const ImportResult &result) { return result.error.has_value(); }))
            m_report->show();
    });
    auto *care = new CareCommands(m_session, this);
    connect(m_actions->backups, &QAction::triggered, care, &CareCommands::showBackups);
    connect(m_actions->checkLibrary, &QAction::triggered, care, &CareCommands::checkLibrary);
    connect(m_actions->history, &QAction::triggered, care, &CareCommands::showHistory);
    connect(m_actions->trash, &QAction::triggered, care, &CareCommands::showTrash);
    connect(m_actions->names, &QAction::triggered, care, &CareCommands::showNames);
    connect(care, &CareCommands::opened, m_files, &FileCommands::open);
    connect(m_actions->undo, &QAction::triggered, &m_session.history(), &History::undo);
    connect(m_actions->redo, &QAction::triggered, &m_session.history(), &History::redo);
}

void MainWindow::connectPictureActions(StatusLine &status)
{
    auto *pictures = new PictureCommands(m_session, m_workspace->timeline(), this);
    connect(pictures, &PictureCommands::said, &status, [&status](const QString &text) { status.showMessage(text, 8000); });
    connect(m_actions->exportPicture, &QAction::triggered, pictures, &PictureCommands::exportPicture);
    connect(m_actions->print, &QAction::triggered, pictures, &PictureCommands::print);
    connect(m_actions->printPreview, &QAction::triggered, pictures, &PictureCommands::preview);
    connect(m_actions->copyPicture, &QAction::triggered, pictures, &PictureCommands::copyPicture);
    auto *reports = new ReportCommands(m_session, this);
    connect(reports, &ReportCommands::said, &status, [&status](const QString &text) { status.showMessage(text, 8000); });
    connect(m_actions->chronology, &QAction::triggered, reports, &ReportCommands::writeChronology);
    connect(m_actions->briefing, &QAction::triggered, reports, &ReportCommands::writeBriefing);
}

void MainWindow::connectTimelineActions()
{
    TimelineView &timeline = m_workspace->timeline();
    connect(m_actions->zoomIn, &QAction::triggered, &timeline, &TimelineView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, &timeline, &TimelineView::zoomOut);
    connectCamera(timeline.camera());
    new BookmarkCommands(m_session, timeline, *m_actions, this);
    new ViewCommands(m_session, timeline, *m_actions, this);
    connect(m_actions->today, &QAction::triggered, &timeline, &TimelineView::showToday);
    connect(m_actions->goToDate, &QAction::triggered, &timeline, &TimelineView::askDate);
    connect(m_actions->nextEvent, &QAction::triggered, &timeline, &TimelineView::nextEvent);
    connect(m_actions->previousEvent, &QAction::triggered, &timeline, &TimelineView::previousEvent);
    connect(m_actions->firstEvent, &QAction::triggered, &timeline, &TimelineView::firstEvent);
    connect(m_actions->lastEvent, &QAction::triggered, &timeline, &TimelineView::lastEvent);
    connect(m_actions->removeEvent, &QAction::triggered, this, [this] { m_session.edits().remove({m_session.selectedEvent()}); });
    timeline.addActions({m_actions->copyQuote, m_actions->copyQuoteAsMarkdown, m_actions->editEvent, m_actions->removeEvent});
    timeline.addActions({m_actions->planOutcome, m_actions->cancelPlan, m_actions->reopenPlan});
    for (QAction *action : m_actions->timelineActions())
        timeline.addAction(action);
    for (std::size_t mode = 0; mode < m_actions->laneModes.size(); ++mode) {
        connect(m_actions->laneModes[mode], &QAction::triggered, &timeline,
                [&timeline, mode] { timeline.setLaneMode(static_cast<LaneMode>(mode)); });
    }

    m_actions->timeCompressed->setChecked(m_settings.isTimeCompressed());
    m_workspace->timeline().setCompressed(m_settings.isTimeCompressed());
    connect(m_actions->timeCompressed, &QAction::toggled, this, [this](bool compressed) {
        m_settings.setTimeCompressed(compressed);
        m_workspace->timeline().setCompressed(compressed);
    });
    connect(m_actions->legend, &QAction::toggled, &timeline, [this, &timeline](bool shown) {
        m_settings.setLegendShown(shown);
        timeline.setLegendVisible(shown);
    });
    m_actions->legend->setChecked(m_settings.isLegendShown());
    KnownBar &known = m_workspace->known();
    connect(m_actions->knownOn, &QAction::toggled, &known, &KnownBar::setOpen);
    connect(&known, &KnownBar::closeAsked, m_actions->knownOn, [this] { m_actions->knownOn->setChecked(false); });
    m_actions->timeLeftward->setChecked(m_settings.isTimeLeftward());
    setTimeLeftward(m_settings.isTimeLeftward());
    connect(m_actions->timeLeftward, &QAction::toggled, this, &MainWindow::setTimeLeftward);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::setTimeLeftward(bool leftward)
{
    m_settings.setTimeLeftward(leftward);
    m_workspace->setTimeLeftward(leftward);
    m_actions->setTimeLeftward(leftward);
    // In the tool bar too the one on the left leads to the left.
    const bool nextFirst = isRightToLeft() != leftward;
    QAction *first = nextFirst ? m_actions->nextEvent : m_actions->previousEvent;
    QAction *second = nextFirst ? m_actions->previousEvent : m_actions->nextEvent;
    findChild<QToolBar *>(QStringLiteral("tools"))->insertAction(second, first);
}

void MainWindow::connectCamera(TimelineCamera &camera)
{
    connect(m_actions->showAll, &QAction::triggered, &camera, &TimelineCamera::showAll);
    connect(m_actions->goBack, &QAction::triggered, &camera, &TimelineCamera::goBack);
    connect(m_actions->goForward, &QAction::triggered, &camera, &TimelineCamera::goForward);
    connect(&camera, &TimelineCamera::historyChanged, this, &MainWindow::updateActions);
    m_actions->animated->setChecked(m_settings.isAnimated());
    auto *motion = new DesktopMotion(this);
    const auto follow = [this, motion, &camera] {
        camera.setAnimated(m_settings.isAnimated() && !motion->isReduced());
        m_workspace->known().setAnimated(m_settings.isAnimated() && !motion->isReduced());
    };
    follow();
    connect(motion, &DesktopMotion::changed, this, follow);
    connect(m_actions->animated, &QAction::toggled, this, [this, follow](bool animated) {
        m_settings.setAnimated(animated);
        follow();
    });
}

void MainWindow::connectReaderActions()
{
    ReaderPane &reader = m_workspace->reader();
    connect(&reader, &ReaderPane::quoteChanged, this, &MainWindow::updateActions);
    reader.setTextZoom(m_settings.textZoom());
    connect(&reader, &ReaderPane::textZoomChanged, this, [this](int steps) { m_settings.setTextZoom(steps); });
    connect(m_actions->copyQuote, &QAction::triggered, &reader, &ReaderPane::copyQuote);
    connect(m_actions->copyQuoteAsMarkdown, &QAction::triggered, &reader, &ReaderPane::copyQuoteAsMarkdown);
    connect(m_actions->findInArticle, &QAction::triggered, &reader, [this, &reader] {
        m_workspace->showReader();
        reader.findInArticle();
    });
    connect(m_actions->findNext, &QAction::triggered, &reader, &ReaderPane::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, &reader, &ReaderPane::findPrevious);
    connect(m_actions->nextEventWords, &QAction::triggered, &reader, &ReaderPane::nextEventWords);
    connect(m_actions->previousEventWords, &QAction::triggered, &reader, &ReaderPane::previousEventWords);
    reader.addActions({m_actions->copyQuote, m_actions->copyQuoteAsMarkdown, m_actions->findInArticle,
                       m_actions->previousEventWords, m_actions->nextEventWords});
    connect(m_actions->textLarger, &QAction::triggered, &reader, &ReaderPane::zoomTextIn);
    connect(m_actions->textSmaller, &QAction::triggered, &reader, &ReaderPane::zoomTextOut);
    connect(m_actions->textReset, &QAction::triggered, &reader, &ReaderPane::zoomTextReset);
    connect(m_actions->readQuote, &QAction::triggered, &reader, [this, &reader] {
        m_workspace->showReader();
        reader.setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->find, &QAction::triggered, &m_workspace->articles(), &ArticlePanel::focusSearch);
    connect(m_actions->narrow, &QAction::triggered, &m_workspace->filter(), &FilterBar::narrow);
    connect(m_actions->removeArticles, &QAction::triggered, &m_workspace->articles(), &ArticlePanel::removeSelected);
}

void MainWindow::connectAppearance()
{
    const auto chosen = static_cast<std::size_t>(m_settings.appearance());
    m_actions->appearances[chosen]->setChecked(true);
    auto *contrast = new DesktopContrast(this);
    const auto apply = [this, contrast] { applyAppearance(m_settings.appearance(), contrast->isHigh()); };
    apply();
    connect(contrast, &DesktopContrast::changed, this, apply);
    for (std::size_t each = 0; each < m_actions->appearances.size(); ++each) {
        connect(m_actions->appearances[each], &QAction::triggered, this, [this, each, apply] {
            m_settings.setAppearance(static_cast<Appearance>(each));
            apply();
        });
    }
}

void MainWindow::connectHelpActions()
{
    connect(m_actions->handbook, &QAction::triggered, this, [this] {
        auto *window = findChild<HandbookWindow *>();
        if (!window) {
            window = new HandbookWindow(this);
            window->setAttribute(Qt::WA_DeleteOnClose);
        }
        window->show();
        window->raise();
        window->activateWindow();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto groups = shortcutsOf(*menuBar());
        groups.push_back({tr("On the timeline"), timelineShortcuts(m_settings.isTimeLeftward())});
        auto *dialog = new ShortcutsDialog(groups, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void MainWindow::showWelcomeOrWorkspace()
{
    const bool empty = m_session.articles().empty() && m_session.isLoaded() && !m_session.imports().isRunning();
    QWidget *page = m_pages->widget(empty || !m_session.hasLibrary() ? 0 : 1);
    if (page == m_pages->currentWidget())
        return;
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::updateActions()
{
    const auto name = [](QAction *action, const QString &verb, const std::optional<ChangeLabel> &step) {
        action->setEnabled(step.has_value());
        action->setText(step ? verb + u' ' + changeText(*step).replace(u'&', QStringLiteral("&&")) : verb);
    };
    name(m_actions->undo, tr("&Undo"), m_session.history().nextUndo());
    name(m_actions->redo, tr("&Redo"), m_session.history().nextRedo());
    const bool quote = m_workspace->reader().hasQuote();
    const bool article = static_cast<bool>(m_session.openArticle());
    m_actions->copyQuote->setEnabled(quote);
    m_actions->copyQuoteAsMarkdown->setEnabled(quote);
    for (QAction *action : {m_actions->removeEvent, m_actions->readQuote})
        action->setEnabled(static_cast<bool>(m_session.selectedEvent()));
    for (QAction *action : {m_actions->findInArticle, m_actions->findNext, m_actions->findPrevious, m_actions->nextEventWords,
                            m_actions->previousEventWords, m_actions->removeArticles})
        action->setEnabled(article);
    for (QAction *action : {m_actions->nextBookmark, m_actions->previousBookmark})
        action->setEnabled(!m_session.bookmarks().all().empty());
    m_actions->goBack->setEnabled(m_workspace->timeline().camera().canGoBack());
    m_actions->goForward->setEnabled(m_workspace->timeline().camera().canGoForward());
    const bool anything = m_session.events()->size() > 0;
    const bool anyDate = m_session.events()->datedCount() > 0;
    for (QAction *action : {m_actions->exportLibrary, m_actions->chronology, m_actions->narrow, m_actions->saveView})
        action->setEnabled(anything);
    for (QAction *action : {m_actions->exportPicture, m_actions->briefing, m_actions->print, m_actions->printPreview, m_actions->copyPicture})
        action->setEnabled(anyDate);
    for (QAction *action : {m_actions->zoomIn, m_actions->zoomOut, m_actions->showAll, m_actions->today, m_actions->goToDate,
                            m_actions->toggleBookmark, m_actions->nextEvent, m_actions->previousEvent, m_actions->firstEvent,
                            m_actions->lastEvent, m_actions->laneMenu})
        action->setEnabled(anyDate);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session.hasLibrary() ? tr("%1 — Dateline", "library").arg(libraryName(m_session))
                                          : QStringLiteral("Dateline"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_actions->drawIcons();
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_views->save();
    m_settings.setWindow(saveGeometry(), m_workspace->saveLayout());
    QMainWindow::closeEvent(event);
}

} // namespace dateline

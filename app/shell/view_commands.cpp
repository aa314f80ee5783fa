#include "shell/view_commands.h"

#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "dialogs/complaint.h"
#include "dialogs/views_dialog.h"
#include "shell/actions.h"
#include "state/saved_views.h"
#include "state/session.h"
#include "state/view_definition.h"
#include "wording/filter_text.h"
#include "wording/isolated.h"

#include <QInputDialog>
#include <QMenu>

namespace dateline {

namespace {
constexpr int mostKeys = 9; // Alt+1 to Alt+9
constexpr int longestName = 60;
} // namespace

ViewCommands::ViewCommands(Session &session, TimelineView &timeline, const Actions &actions, QWidget *window)
    : QObject(window), m_session(session), m_timeline(timeline), m_actions(actions), m_window(window)
{
    connect(actions.saveView, &QAction::triggered, this, &ViewCommands::save);
    connect(actions.manageViews, &QAction::triggered, this, &ViewCommands::manage);
    connect(&session.views(), &SavedViews::changed, this, &ViewCommands::fillMenu);
    connect(&session, &Session::libraryChanged, this, [this] {
        if (auto *dialog = m_window->findChild<ViewsDialog *>(QString(), Qt::FindDirectChildrenOnly))
            dialog->close(); // it would save what is shown of another library
    });
    fillMenu();
}

QString ViewCommands::definition() const
{
    const TimeRange range = m_timeline.camera().destination();
    return viewText({m_session.filter(), m_session.laneMode(), range.isEmpty() ? std::nullopt : std::optional(range)});
}

QString ViewCommands::suggestedName() const
{
    const EventFilter &filter = m_session.filter();
    const ArticleSummary *article = filter.article ? m_session.articles().find(*filter.article) : nullptr;
    return filterText(filter, article ? article->title : QString()).left(longestName);
}

void ViewCommands::save()
{
    auto *ask = new QInputDialog(m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save View"));
    ask->setLabelText(tr("Filter, lanes and the time shown are kept under this name:"));
    ask->setTextValue(suggestedName());
    connect(ask, &QInputDialog::textValueSelected, this, [this, kept = definition()](const QString &name) {
        if (!name.simplified().isEmpty())
            m_session.views().save(name.simplified(), kept);
    });
    ask->open();
}

void ViewCommands::manage()
{
    auto *dialog = m_window->findChild<ViewsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new ViewsDialog(m_session.views(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ViewsDialog::showAsked, this, &ViewCommands::show);
        connect(dialog, &ViewsDialog::saveAsked, this, &ViewCommands::save);
        connect(dialog, &ViewsDialog::replaceAsked, this,
                [this](const SavedView &view) { m_session.views().replace(view, definition()); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void ViewCommands::show(const SavedView &view)
{
    const auto wanted = viewDefinition(view.definition);
    if (!wanted) {
        complain(m_window, tr("The view “%1” cannot be shown.").arg(isolated(view.name)),
                 wanted.error() == ViewFault::Newer ? tr("A newer Dateline saved it. Nothing was changed.")
                                                    : tr("What is stored of it cannot be understood. Nothing was changed."));
        return;
    }
    m_session.setFilter(wanted->filter);
    m_actions.laneModes[static_cast<std::size_t>(wanted->lanes)]->trigger();
    if (wanted->range)
        m_timeline.camera().flyTo(*wanted->range);
}

void ViewCommands::fillMenu()
{
    QMenu &menu = *m_actions.viewMenu->menu();
    menu.clear();
    menu.addActions({m_actions.saveView, m_actions.manageViews});
    menu.addSeparator();
    int number = 0;
    for (const SavedView &view : m_session.views().all()) {
        QAction *action = menu.addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        if (++number <= mostKeys)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
    }
}

} // namespace dateline

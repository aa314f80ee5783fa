#include "shell/care_commands.h"

#include "dialogs/backups_dialog.h"
#include "dialogs/check_dialog.h"
#include "dialogs/complaint.h"
#include "dialogs/history_dialog.h"
#include "dialogs/names_dialog.h"
#include "dialogs/trash_dialog.h"
#include "state/library_care.h"
#include "state/session.h"

namespace dateline {

CareCommands::CareCommands(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_care(new LibraryCare(session, this))
{
    connect(m_care, &LibraryCare::restored, this, [this](const Result<QString> &library) {
        if (library)
            Q_EMIT opened(*library);
        else
            complain(m_window, tr("The backup cannot be opened."), library.error());
    });
    // What they show is another library's then.
    connect(&session, &Session::libraryChanged, this, [this] {
        for (QDialog *dialog : m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (qobject_cast<BackupsDialog *>(dialog) || qobject_cast<CheckDialog *>(dialog) ||
                qobject_cast<HistoryDialog *>(dialog) || qobject_cast<TrashDialog *>(dialog) || qobject_cast<NamesDialog *>(dialog))
                dialog->close();
        }
    });
}

template<class Dialog, class Subject>
void CareCommands::show(Subject &subject)
{
    auto *dialog = m_window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Dialog(subject, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void CareCommands::showHistory()
{
    show<HistoryDialog>(m_session);
}

void CareCommands::showTrash()
{
    show<TrashDialog>(m_session);
}

void CareCommands::showNames()
{
    show<NamesDialog>(m_session);
}

void CareCommands::showBackups()
{
    show<BackupsDialog>(*m_care);
}

void CareCommands::checkLibrary()
{
    show<CheckDialog>(*m_care);
}

} // namespace dateline

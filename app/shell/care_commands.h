#pragma once

#include "domain/error.h"

#include <QObject>
#include <QString>

namespace dateline {

class LibraryCare;
class Session;

/// History, Trash, names, backups and the check of the library: dialogs that stand beside the window, one of each.
class CareCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand before; it owns this.
    CareCommands(Session &session, QWidget *window);

    void showHistory();
    void showTrash();
    void showNames();
    void showBackups();
    void checkLibrary();

Q_SIGNALS:
    void opened(const QString &library); ///< a copy that is to be shown

private:
    template<class Dialog, class Subject>
    void show(Subject &subject);

    Session &m_session;
    QWidget *m_window;
    LibraryCare *m_care;
};

} // namespace dateline

#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline {

class Session;

/// The foot of the window: what is being imported, and whether all of it is on disk.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

private:
    void showProgress();
    void showSaved();

    Session &m_session;
    QLabel *m_file;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_saved;
};

} // namespace dateline

#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline {

class Session;

/// The foot of the window: what is being imported, how many events are shown, and whether all of it is on disk.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

private:
    void showProgress();
    void showUnfinished();
    void showShown();
    void showSaved();

    Session &m_session;
    QLabel *m_file;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_unfinished; // an import that stopped
    QToolButton *m_goOn;
    QToolButton *m_giveUp;
    QLabel *m_shown;
    QLabel *m_saved;
};

} // namespace dateline

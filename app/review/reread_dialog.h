#pragma once

#include "domain/id.h"
#include "workflow/reread.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace dateline {

class Session;

/// Reading articles again with newer rules: says what it would bring, then asks, then says what it brought.
class RereadDialog : public QDialog {
    Q_OBJECT

public:
    RereadDialog(Session &session, std::vector<ArticleId> articles, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override; ///< stops what is running

private:
    void take(const RereadCount &count);
    void readAgain();

    Session &m_session;
    std::vector<ArticleId> m_articles;
    bool m_decided = false; // to read again
    bool m_running = true;
    QLabel *m_text;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_again;
};

} // namespace dateline

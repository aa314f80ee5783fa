#pragma once

#include "library/change_log.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace dateline {

class Session;

/// What changed, newest first: the last 200 steps. Going back to one undoes all that came after it, and until something else is
/// changed going forward brings them back. Not modal.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void goToChosen();

private:
    void showSteps();
    void updateButton();
    StepId chosen() const; ///< none = before all of them

    Session &m_session;
    std::vector<ChangeStep> m_steps; // in the order of the list, which has one line more: the beginning
    QTreeWidget *m_list;
    QPushButton *m_go;
};

} // namespace dateline

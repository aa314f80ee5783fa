#pragma once

#include "workflow/trash.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dateline {

class EmptyHint;
class Session;

/// What was removed, the last first, and the suggestions that were dismissed: search it, bring some of it back, or erase what was
/// removed for good, which is asked once. Not modal.
class TrashDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrashDialog(Session &session, QWidget *parent = nullptr);

private:
    void dressList();
    void connectAll();
    void look();
    void showPage(const TrashPage &page);
    void restoreChosen();
    void askToEmpty();
    void updateButtons();
    void tellRestored(const Result<Restored> &restored);
    void tellEmptied(const Result<TrashCount> &erased);

    Session &m_session;
    TrashWish m_wish;
    TrashPage m_page; // in the order of the list
    QLineEdit *m_search;
    QComboBox *m_which;
    QTreeWidget *m_list;
    EmptyHint *m_hint;
    QLabel *m_state;
    QPushButton *m_restore;
    QPushButton *m_empty;
};

} // namespace dateline

#pragma once

#include "library/group_store.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dateline {

class EmptyHint;
class Session;
class TellingsView;

/// Where articles contradict each other about one event: a list, the quotes side by side, and a note that settles it. A settled
/// one stays in the list and can be opened again.
class ContradictionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ContradictionPanel(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void settleOrReopen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        EventGroup group;
        Dispute dispute;
    };
    void buildSide(QWidget *side);
    void reload();
    void showRow(int row);
    const Row *current() const;

    Session &m_session;
    std::vector<Row> m_rows; // open ones first
    bool m_stale = true;
    QListWidget *m_list;
    EmptyHint *m_hint;
    QLabel *m_about;
    TellingsView *m_tellings;
    QLineEdit *m_note;
    QPushButton *m_settle;
};

} // namespace dateline

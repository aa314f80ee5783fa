#pragma once

#include "library/rule_store.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QTreeWidget;

namespace dateline {

class EmptyHint;
class ReviewQueue;
class Session;

/// How far the review is, and how each rule has done: of its suggestions how many were accepted and dismissed, and how many wait.
class ReviewPane : public QWidget {
    Q_OBJECT

public:
    /// `next` begins or goes on.
    ReviewPane(Session &session, const ReviewQueue &queue, QAction *next, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void showTallies(const std::vector<RuleTally> &tallies);

    Session &m_session;
    const ReviewQueue &m_queue;
    QLabel *m_waiting;
    QTreeWidget *m_rules;
    EmptyHint *m_hint;
};

} // namespace dateline

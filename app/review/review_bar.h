#pragma once

#include "library/rule_store.h"

#include <QWidget>

#include <array>
#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace dateline {

class ReviewQueue;
class Session;

/// At the reader's foot while a suggestion is selected: which one it is, how its rule has done so far, and the commands of the
/// review.
class ReviewBar : public QWidget {
    Q_OBJECT

public:
    struct Commands {
        QAction *accept, *dismiss, *edit, *previous, *next, *acceptArticle;
    };
    ReviewBar(Session &session, const ReviewQueue &queue, const Commands &commands, QWidget *parent = nullptr);
    void setIndent(int indent);

private:
    QToolButton *button(QAction *action);
    void follow();
    void takeTallies(const std::vector<RuleTally> &tallies);
    void sayRule();

    Session &m_session;
    const ReviewQueue &m_queue;
    std::vector<RuleTally> m_tallies;
    QString m_rule; // of the suggestion in hand
    QLabel *m_place;
    QLabel *m_ruleLine;
    QToolButton *m_acceptArticle;
};

} // namespace dateline

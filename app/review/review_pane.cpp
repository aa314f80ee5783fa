#include "review/review_pane.h"

#include "look/empty_hint.h"
#include "look/plain_label.h"
#include "review/review_queue.h"
#include "state/session.h"
#include "wording/rule_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

enum Column { Rule, Accepted, Dismissed, Open, Rate, columnTotal };

/// Sorted by what the numbers are, not by how they are written.
class RuleItem : public QTreeWidgetItem {
public:
    explicit RuleItem(const RuleTally &tally)
    {
        setText(Rule, ruleWords(tally.rule));
        setNumber(Accepted, tally.accepted, QLocale().toString(tally.accepted));
        setNumber(Dismissed, tally.dismissed, QLocale().toString(tally.dismissed));
        setNumber(Open, tally.open, QLocale().toString(tally.open));
        const double rate = tally.decided() > 0 ? double(tally.accepted) / tally.decided() : -1;
        setNumber(Rate, rate,
                  rate < 0 ? ReviewPane::tr("–", "no decision yet") : ReviewPane::tr("%1 %", "a share").arg(qRound(rate * 100)));
    }
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == Rule)
            return QTreeWidgetItem::operator<(other);
        return data(column, Qt::UserRole).toDouble() < other.data(column, Qt::UserRole).toDouble();
    }

private:
    void setNumber(Column column, double value, const QString &words)
    {
        setText(column, words);
        setData(column, Qt::UserRole, value);
        setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
};

} // namespace

ReviewPane::ReviewPane(Session &session, const ReviewQueue &queue, QAction *next, QWidget *parent)
    : QWidget(parent), m_session(session), m_queue(queue), m_waiting(plainLabel(QStringLiteral("waiting"))),
      m_rules(new QTreeWidget), m_hint(new EmptyHint(m_rules))
{
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setAccessibleName(tr("How each rule has done"));
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setAlternatingRowColors(true);
    m_rules->setFrameShape(QFrame::NoFrame);
    m_rules->setColumnCount(columnTotal);
    m_rules->setHeaderLabels(
        {tr("Found by words like"), tr("Accepted"), tr("Dismissed"), tr("Waiting"), tr("Accepted of decided")});
    m_rules->header()->setStretchLastSection(false);
    for (int column = Accepted; column < columnTotal; ++column)
        m_rules->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_rules->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rules->setSortingEnabled(true);
    m_rules->sortByColumn(Open, Qt::DescendingOrder);
    auto *begin = new QToolButton;
    begin->setDefaultAction(next);
    begin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(m_waiting, 1);
    head->addWidget(begin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_rules, 1);
    setFocusProxy(m_rules);
    connect(&queue, &ReviewQueue::changed, this, &ReviewPane::follow);
    connect(&session.lookups(), &Lookups::rulesCounted, this, &ReviewPane::showTallies);
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void ReviewPane::follow()
{
    if (!isVisible())
        return;
    const int waiting = m_queue.total();
    const QString articles = tr("%n article(s)", nullptr, m_queue.articleCount());
    m_waiting->setText(waiting == 0 ? tr("No suggestion waits for a decision")
                                    : tr("%n suggestion(s) in %1 wait for a decision", nullptr, waiting).arg(articles));
    m_session.lookups().countRules();
}

void ReviewPane::showTallies(const std::vector<RuleTally> &tallies)
{
    m_rules->setSortingEnabled(false); // sorted once, not at every row
    m_rules->clear();
    for (const RuleTally &tally : tallies)
        m_rules->addTopLevelItem(new RuleItem(tally));
    m_rules->setSortingEnabled(true);
    m_hint->say(tallies.empty() ? tr("No rule has suggested anything here") : QString());
}

} // namespace dateline

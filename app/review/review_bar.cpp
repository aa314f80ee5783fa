#include "review/review_bar.h"

#include "look/plain_label.h"
#include "look/theme.h"
#include "review/review_queue.h"
#include "state/session.h"
#include "wording/rule_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {
constexpr int verticalMargin = 6;
constexpr int endMargin = 12;
} // namespace

ReviewBar::ReviewBar(Session &session, const ReviewQueue &queue, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_queue(queue), m_place(plainLabel(QStringLiteral("reviewPlace"))),
      m_ruleLine(plainLabel(QStringLiteral("reviewRule"))), m_acceptArticle(button(commands.acceptArticle))
{
    setObjectName(QStringLiteral("reviewBar"));
    setAutoFillBackground(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QAction *action : {commands.accept, commands.dismiss, commands.edit})
        buttons->addWidget(button(action));
    buttons->addWidget(m_acceptArticle);
    buttons->addStretch(1);
    for (QAction *action : {commands.previous, commands.next}) {
        QToolButton *arrow = button(action);
        arrow->setToolButtonStyle(Qt::ToolButtonIconOnly);
        buttons->addWidget(arrow);
    }
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(4);
    lines->addWidget(m_place);
    lines->addWidget(m_ruleLine);
    lines->addLayout(buttons);
    m_ruleLine->setForegroundRole(QPalette::PlaceholderText);
    setIndent(endMargin);
    connect(&queue, &ReviewQueue::changed, this, &ReviewBar::follow);
    connect(&session.lookups(), &Lookups::rulesCounted, this, &ReviewBar::takeTallies);
    hide();
}

QToolButton *ReviewBar::button(QAction *action)
{
    auto *made = new QToolButton;
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the text
    return made;
}

void ReviewBar::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
}

void ReviewBar::follow()
{
    const EventId current = m_queue.current();
    setVisible(static_cast<bool>(current));
    if (!current)
        return;
    const std::vector<EventId> here = m_queue.ofOpenArticle();
    const auto number = std::ranges::find(here, current) - here.begin() + 1;
    const int count = static_cast<int>(here.size());
    m_place->setText(tr("Suggestion %1 of %2 in this article, %3 in all").arg(number).arg(count).arg(m_queue.total()));
    m_acceptArticle->setVisible(count > 1);
    const auto stored = m_session.loadEvent(current);
    m_rule = stored ? stored->event.rule : QString();
    sayRule();
    m_session.lookups().countRules();
}

void ReviewBar::takeTallies(const std::vector<RuleTally> &tallies)
{
    m_tallies = tallies;
    if (isVisible())
        sayRule();
}

void ReviewBar::sayRule()
{
    const auto tally = std::ranges::find(m_tallies, m_rule, &RuleTally::rule);
    const QString found = tr("Found by words like %1", "the words of a rule").arg(ruleWords(m_rule));
    const int decided = tally == m_tallies.end() ? 0 : tally->decided();
    m_ruleLine->setText(
        decided == 0 ? found
                     : tr("%1: %2 of %n accepted so far", "found by a rule, how many", decided).arg(found).arg(tally->accepted));
}

} // namespace dateline

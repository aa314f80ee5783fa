#include "review/contradiction_panel.h"

#include "look/empty_hint.h"
#include "look/plain_label.h"
#include "review/list_and_side.h"
#include "review/tellings_view.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/corroboration_text.h"
#include "wording/event_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

QString titleOf(const EventGroup &group)
{
    const Event &event = group.tellings.front().stored.event;
    return event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
}

} // namespace

ContradictionPanel::ContradictionPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_hint(new EmptyHint(m_list)),
      m_about(plainLabel(QStringLiteral("contradictionAbout"))), m_tellings(new TellingsView), m_note(new QLineEdit),
      m_settle(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("contradictions"));
    m_list->setAccessibleName(tr("Contradictions"));
    auto *side = new QWidget;
    buildSide(side);
    putListBeside(this, m_list, side);
    connect(m_list, &QListWidget::currentRowChanged, this, &ContradictionPanel::showRow);
    connect(m_list, &QListWidget::itemActivated, m_note, [this] { m_note->setFocus(Qt::OtherFocusReason); });
    connect(m_note, &QLineEdit::returnPressed, this, &ContradictionPanel::settleOrReopen);
    connect(m_settle, &QPushButton::clicked, this, &ContradictionPanel::settleOrReopen);
    connect(m_tellings, &TellingsView::eventRequested, &m_session, &Session::selectEvent);
    connect(&m_session, &Session::eventsChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    showRow(-1);
}

void ContradictionPanel::buildSide(QWidget *side)
{
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_about);
    layout->addWidget(m_tellings, 1);
    auto *row = new QHBoxLayout;
    m_note->setObjectName(QStringLiteral("settleNote"));
    m_note->setPlaceholderText(tr("What to make of it"));
    m_note->setAccessibleName(tr("What to make of it"));
    m_settle->setObjectName(QStringLiteral("settle"));
    row->addWidget(m_note, 1);
    row->addWidget(m_settle);
    layout->addLayout(row);
}

void ContradictionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ContradictionPanel::reload()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_stale = false;
    m_rows.clear();
    for (const EventGroup &group : disputedGroups(m_session)) {
        for (const Dispute &dispute : group.disputes)
            m_rows.push_back({group, dispute});
    }
    std::ranges::stable_partition(m_rows, [](const Row &each) { return !each.dispute.settled; });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Row &each : m_rows) {
            const QString text = tr("%1: %2", "what contradicts, the event's title")
                                     .arg(aspectText(each.dispute.contradiction), titleOf(each.group));
            m_list->addItem(each.dispute.settled ? tr("Settled – %1").arg(text) : text);
        }
        m_list->setCurrentRow(std::min(row, static_cast<int>(m_rows.size()) - 1));
    }
    m_hint->say(m_rows.empty() ? tr("No contradictions among merged events") : QString());
    showRow(m_list->currentRow());
}

const ContradictionPanel::Row *ContradictionPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void ContradictionPanel::showRow(int)
{
    const Row *row = current();
    const bool settled = row && row->dispute.settled;
    m_note->setEnabled(row && !settled);
    m_settle->setEnabled(row != nullptr);
    m_settle->setText(settled ? tr("Open again") : tr("Settle"));
    m_note->setText(row ? row->dispute.note : QString());
    m_about->setText(row ? tr("%1: %2", "what contradicts, what is said")
                               .arg(aspectText(row->dispute.contradiction), claimsText(row->dispute.contradiction))
                         : QString());
    if (!row) {
        m_tellings->setTellings({});
        return;
    }
    std::vector<Telling> tellings;
    std::vector<TellingsView::Line> says;
    for (const Claim &claim : row->dispute.contradiction.claims)
        says.push_back({claim.event, claimText(row->dispute.contradiction, claim)});
    std::ranges::copy_if(row->group.tellings, std::back_inserter(tellings), [&](const Telling &telling) {
        return std::ranges::find(says, telling.stored.id, &TellingsView::Line::event) != says.end();
    });
    m_tellings->setTellings(tellings, says);
}

void ContradictionPanel::settleOrReopen()
{
    const Row *row = current();
    if (!row)
        return;
    const EventId lead = row->group.tellings.front().stored.id;
    if (row->dispute.settled)
        m_session.edits().reopen(lead, row->dispute.settled);
    else
        m_session.edits().settle(lead, row->dispute.contradiction, m_note->text().trimmed());
}

} // namespace dateline

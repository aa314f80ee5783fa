#include "review/planned_panel.h"

#include "canvas/date_field.h"
#include "listing/article_model.h"
#include "listing/two_line_delegate.h"
#include "look/empty_hint.h"
#include "look/plain_label.h"
#include "review/list_and_side.h"
#include "review/tellings_view.h"
#include "state/clock.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/actor_text.h"
#include "wording/corroboration_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/plan_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostOfState = 300;
constexpr int mostOutcomes = 5;
constexpr int placeRole = Qt::UserRole + 20; // into the plans that are listed

QString titleOf(const Event &event)
{
    return event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
}

/// "14 days over · 3 August 2024 · FRA → EGY".
QString detailOf(const PlannedEvent &plan)
{
    const Event &event = plan.stored.event;
    const bool open = plan.state != PlannedState::Confirmed && plan.state != PlannedState::Cancelled;
    QStringList parts{open ? planDaysText(plan.days) : QString(), event.happened ? dateText(*event.happened) : QString(),
                      whoText(event)};
    if (plan.outcomeFrom)
        parts << PlannedPanel::tr("outcome known from %1").arg(dayText(*plan.outcomeFrom));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What an event's own article says of it, whoever stands for it.
std::optional<Telling> tellingOf(const Session &session, EventId event)
{
    auto group = groupOf(session, event);
    if (!group)
        return std::nullopt;
    const auto own = std::ranges::find(group->tellings, event, [](const Telling &telling) { return telling.stored.id; });
    return own == group->tellings.end() ? std::nullopt : std::optional(std::move(*own));
}

} // namespace

PlannedPanel::PlannedPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_dayButton(new QToolButton), m_todayButton(new QToolButton),
      m_dateField(new DateField(this)), m_list(new QListWidget), m_hint(new EmptyHint(m_list)),
      m_standing(plainLabel(QStringLiteral("planStanding"))), m_tellings(new TellingsView)
{
    m_list->setObjectName(QStringLiteral("plans"));
    m_list->setAccessibleName(tr("Planned events"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    QWidget *side = buildSide();
    putListBeside(this, m_list, side);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlannedPanel::showRow);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const PlannedEvent *plan = current())
            m_session.selectEvent(plan->stored.id);
    });
    connect(m_tellings, &TellingsView::eventRequested, &m_session, &Session::selectEvent);
    buildHead();
    connectSession();
    updateButtons();
}

/// The day, over the list and what is said beside it.
void PlannedPanel::buildHead()
{
    m_dayButton->setObjectName(QStringLiteral("plannedDay"));
    m_dayButton->setToolTip(tr("Choose the day that plans are held against"));
    m_todayButton->setObjectName(QStringLiteral("plannedToday"));
    m_todayButton->setText(tr("Today"));
    for (QToolButton *button : {m_dayButton, m_todayButton})
        button->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_dayButton);
    row->addWidget(m_todayButton);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, row);
    connect(m_dayButton, &QToolButton::clicked, this, &PlannedPanel::askDay);
    connect(m_todayButton, &QToolButton::clicked, this, [this] {
        m_chosen.reset();
        ask();
    });
    connect(m_dateField, &DateField::chosen, this, &PlannedPanel::chooseDay);
}

QPushButton *PlannedPanel::addButton(const QString &name, const QString &key, void (PlannedPanel::*slot)())
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

QWidget *PlannedPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_standing);
    column->addWidget(m_tellings, 1);
    m_confirm = addButton(QStringLiteral("planConfirm"), QStringLiteral("C"), &PlannedPanel::confirm);
    m_cancel = addButton(QStringLiteral("planCancel"), QStringLiteral("X"), &PlannedPanel::cancel);
    m_another = addButton(QStringLiteral("planAnother"), QStringLiteral("N"), &PlannedPanel::another);
    m_bySelected = addButton(QStringLiteral("planBySelected"), QStringLiteral("B"), &PlannedPanel::confirmBySelected);
    m_reopen = addButton(QStringLiteral("planReopen"), QStringLiteral("R"), &PlannedPanel::reopen);
    m_confirm->setText(tr("Confirmed by It (C)"));
    m_another->setText(tr("Another (N)"));
    m_another->setToolTip(tr("Show the next event that may tell what became of it"));
    m_bySelected->setText(tr("By the Selected Event (B)"));
    m_reopen->setText(tr("Open Again (R)"));
    m_reopen->setToolTip(tr("Take back what was said of its outcome"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_another, m_bySelected, m_cancel, m_reopen})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    return side;
}

void PlannedPanel::connectSession()
{
    connect(&m_session, &Session::shownChanged, this, &PlannedPanel::ask);
    connect(&m_session, &Session::libraryChanged, this, [this] { m_chosen.reset(); });
    connect(&m_session, &Session::selectionChanged, this, [this] {
        showPlan(m_session.selectedEvent());
        updateButtons();
    });
    connect(&m_session.lookups(), &Lookups::plansFound, this, &PlannedPanel::take);
    connect(&m_session.lookups(), &Lookups::outcomesFound, this, &PlannedPanel::takeOutcomes);
}

std::int32_t PlannedPanel::day() const
{
    if (const auto known = m_session.filter().knownOn)
        return *known;
    return m_chosen.value_or(static_cast<std::int32_t>(now() / secondsPerDay));
}

void PlannedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void PlannedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_dateField->hide();
}

void PlannedPanel::ask()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const bool rewound = m_session.filter().knownOn.has_value();
    m_dayButton->setText(rewound ? tr("As known on %1").arg(dayText(day())) : tr("On %1").arg(dayText(day())));
    m_dayButton->setEnabled(!rewound);
    m_todayButton->setVisible(m_chosen && !rewound);
    m_session.lookups().findPlans(m_session.shown(), day(), mostOfState);
}

void PlannedPanel::askDay()
{
    m_dateField->ask(rect(), civilDay(now()));
}

/// A month or a year: its last day, when all of it was known.
void PlannedPanel::chooseDay(const Edtf &date)
{
    const auto second = date.latest() ? date.latest() : date.earliest();
    if (!second)
        return;
    m_chosen = static_cast<std::int32_t>(std::chrono::sys_days{civilDay(*second)}.time_since_epoch().count());
    ask();
}

/// The same plan stays in hand; one that is decided gives its place to the next.
void PlannedPanel::take(const PlannedEvents &plans)
{
    const PlannedEvent *before = current();
    const bool hadOne = before != nullptr;
    const EventId id = hadOne ? before->stored.id : m_session.selectedEvent();
    const PlannedState state = before ? before->state : PlannedState::Undated;
    m_plans = plans;
    fill(m_list->currentRow());
    const auto same = std::ranges::find(m_plans.listed, id, [](const PlannedEvent &plan) { return plan.stored.id; });
    if (same != m_plans.listed.end() && (!hadOne || same->state == state))
        showPlan(id);
    showRow();
}

/// Goes to its line, when it is listed.
void PlannedPanel::showPlan(EventId plan)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const PlannedEvent *listed = planAt(row);
        if (listed && listed->stored.id == plan)
            m_list->setCurrentRow(row);
    }
}

void PlannedPanel::fill(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::optional<PlannedState> group;
    for (std::size_t place = 0; place < m_plans.listed.size(); ++place) {
        const PlannedEvent &plan = m_plans.listed[place];
        if (plan.state != group) {
            group = plan.state;
            auto *head = new QListWidgetItem(tr("%1: %2", "state of plans, how many")
                                                 .arg(plannedStateText(plan.state))
                                                 .arg(m_plans.counts[static_cast<std::size_t>(plan.state)]),
                                             m_list);
            head->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(titleOf(plan.stored.event), m_list);
        item->setData(placeRole, static_cast<int>(place));
        item->setData(ArticleModel::DetailRole, detailOf(plan));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2, %3", "title, how it stands, date and actors")
                                                  .arg(titleOf(plan.stored.event), planStandingText(plan), detailOf(plan)));
    }
    row = std::clamp(row, m_list->count() > 1 ? 1 : -1, m_list->count() - 1);
    if (row > 0 && !planAt(row)) // a heading: the last one above it
        --row;
    m_list->setCurrentRow(row);
    m_hint->say(m_plans.listed.empty() ? tr("Nothing here is planned") : QString());
}

const PlannedEvent *PlannedPanel::planAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row); // null for -1
    const QVariant place = item ? item->data(placeRole) : QVariant();
    return place.isValid() ? &m_plans.listed[static_cast<std::size_t>(place.toInt())] : nullptr;
}

const PlannedEvent *PlannedPanel::current() const
{
    return planAt(m_list->currentRow());
}

const OutcomeMatch *PlannedPanel::currentOutcome() const
{
    return m_outcome < m_outcomes.size() ? &m_outcomes[m_outcome] : nullptr;
}

void PlannedPanel::showRow()
{
    m_outcomes.clear();
    m_outcome = 0;
    const PlannedEvent *plan = current();
    if (plan && plan->stored.event.outcome == Outcome::Open)
        m_session.lookups().findOutcomes(m_session.events(), plan->stored.id, day(), mostOutcomes);
    showOutcome();
}

void PlannedPanel::takeOutcomes(EventId plan, const std::vector<OutcomeMatch> &outcomes)
{
    if (!current() || current()->stored.id != plan)
        return;
    m_outcomes = outcomes;
    m_outcome = 0;
    showOutcome();
}

/// The plan's words, beside them those of the event that shows its outcome or may show it.
void PlannedPanel::showOutcome()
{
    std::vector<Telling> tellings;
    QStringList says;
    if (const PlannedEvent *plan = current()) {
        says << planStandingText(*plan);
        const OutcomeMatch *outcome = currentOutcome();
        for (const EventId event : {plan->stored.id, plan->shownBy, outcome ? outcome->event : EventId{}}) {
            if (auto telling = event ? tellingOf(m_session, event) : std::nullopt)
                tellings.push_back(*std::move(telling));
        }
        if (outcome)
            says << (outcome->outcome == Outcome::Confirmed ? tr("may be confirmed, %1 of 100: %2", "score, why")
                                                            : tr("may be cancelled, %1 of 100: %2", "score, why"))
                        .arg(outcome->score)
                        .arg(matchReasonText(outcome->reason));
    }
    m_standing->setText(says.join(QStringLiteral(" – ")));
    m_tellings->setTellings(tellings);
    updateButtons();
}

std::optional<EventId> PlannedPanel::selectedAct() const
{
    const EventTable &table = *m_session.events();
    const int slot = table.indexOf(m_session.selectedEvent());
    if (slot < 0 || !current() || table.row(slot).modality == Modality::Planned)
        return std::nullopt;
    return m_session.selectedEvent();
}

void PlannedPanel::updateButtons()
{
    const PlannedEvent *plan = current();
    const bool open = plan && plan->stored.event.outcome == Outcome::Open && m_session.canWrite();
    const OutcomeMatch *outcome = currentOutcome();
    const bool cancels = outcome && outcome->outcome == Outcome::Cancelled;
    const auto act = open ? selectedAct() : std::nullopt;
    m_confirm->setVisible(outcome && !cancels);
    m_confirm->setEnabled(open);
    m_another->setVisible(m_outcomes.size() > 1);
    m_bySelected->setVisible(act && !(outcome && outcome->event == *act));
    m_bySelected->setToolTip(
        act ? tr("Confirmed by “%1”").arg(m_session.events()->title(m_session.events()->indexOf(*act))).toHtmlEscaped()
            : QString());
    m_cancel->setText(cancels ? tr("Cancelled, as It Says (X)") : tr("Cancelled (X)"));
    m_cancel->setVisible(open);
    m_reopen->setVisible(plan && plan->stored.event.outcome != Outcome::Open);
    m_reopen->setEnabled(m_session.canWrite());
}

void PlannedPanel::confirm()
{
    if (const OutcomeMatch *outcome = currentOutcome())
        m_session.edits().confirmPlan(current()->stored.id, outcome->event);
}

void PlannedPanel::confirmBySelected()
{
    if (const auto act = selectedAct())
        m_session.edits().confirmPlan(current()->stored.id, *act);
}

void PlannedPanel::cancel()
{
    const PlannedEvent *plan = current();
    if (!plan)
        return;
    const OutcomeMatch *outcome = currentOutcome();
    const bool says = outcome && outcome->outcome == Outcome::Cancelled;
    m_session.edits().cancelPlan(plan->stored.id, says ? outcome->event : EventId{});
}

void PlannedPanel::reopen()
{
    if (const PlannedEvent *plan = current())
        m_session.edits().reopenPlan(plan->stored.id);
}

void PlannedPanel::another()
{
    if (m_outcomes.empty())
        return;
    m_outcome = (m_outcome + 1) % m_outcomes.size();
    showOutcome();
}

} // namespace dateline

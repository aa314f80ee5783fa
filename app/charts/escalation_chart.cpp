#include "charts/escalation_chart.h"

#include "charts/chart_heading.h"
#include "charts/time_bars.h"
#include "listing/shown_hint.h"
#include "state/session.h"
#include "wording/actor_text.h"
#include "wording/event_tip.h"
#include "wording/period_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace dateline {

namespace {

constexpr PeriodUnit finest = PeriodUnit::Week;
constexpr int averaged = 4;     // periods
constexpr int narrowestBar = 6; // pixels
constexpr int mostPairs = 40;   // to choose from
constexpr int widestPair = 16;  // characters
constexpr int mostQuotes = 3;   // in a tooltip

QString scoreText(double score)
{
    const QString sign = score > 0 ? QStringLiteral("+") : score < 0 ? QStringLiteral("−") : QString();
    return sign + QLocale().toString(std::abs(score), 'f', 1);
}

} // namespace

EscalationChart::EscalationChart(Session &session, QWidget *parent)
    : ChartPane(session, new TimeBars, parent), m_bars(findChild<TimeBars *>()), m_pairs(new QComboBox), m_events(session.shown())
{
    m_bars->setAccessibleName(tr("Escalation: scores of conflict and cooperation by time"));
    m_bars->setSummary([this](int bar) { return summary(bar); });
    m_bars->setTip([this](int bar) { return tip(bar); });
    m_pairs->setAccessibleName(tr("Between whom"));
    m_pairs->setToolTip(tr("Who acts, towards whom"));
    m_pairs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pairs->setMinimumContentsLength(widestPair);
    m_pairs->setFrame(false);
    topRow().insertWidget(0, m_pairs);
    topRow().setAlignment(m_pairs, Qt::AlignTop);
    connect(m_bars, &BarView::chosen, this, &EscalationChart::showTime);
    connect(m_pairs, &QComboBox::activated, this, &EscalationChart::choosePair);
    showNote();
}

QString EscalationChart::summary(int bar) const
{
    const Escalation::Period &period = m_escalation.sums[static_cast<std::size_t>(bar)];
    return tr("%1: score %2, %Ln event(s)", "period", period.events)
        .arg(periodText(m_escalation.periods, bar), scoreText(period.score()));
}

QString EscalationChart::tip(int bar) const
{
    QString text = QStringLiteral("<p style='white-space:nowrap'>%1</p>").arg(summary(bar).toHtmlEscaped());
    for (const int slot : eventsBehind(m_events, m_who, m_escalation.periods, bar, mostQuotes))
        text += eventTip(session().loadEvent(m_events.table()->row(slot).id));
    const int more = m_escalation.sums[static_cast<std::size_t>(bar)].events - mostQuotes;
    if (more > 0)
        text += QStringLiteral("<p>%1</p>").arg(tr("and %Ln more", nullptr, more));
    return text;
}

std::optional<ActorPair> EscalationChart::pairCalled(const EventTable &events, const Choice &choice)
{
    ActorPair who;
    for (std::uint32_t actor = 1; actor < static_cast<std::uint32_t>(events.actorCount()); ++actor) {
        who.source = events.actorName(actor) == choice.source ? actor : who.source;
        who.target = events.actorName(actor) == choice.target ? actor : who.target;
    }
    return who.source != 0 && who.target != 0 ? std::optional(who) : std::nullopt;
}

EscalationChart::Counted EscalationChart::countAll(const EventSelection &events, const Stretch &shown, const Choice &choice,
                                                   int mostBars)
{
    Counted made{events, countedStretch(events), {}, {}, {}};
    made.pairs = rankPairs(events, made.data, mostPairs);
    const Periods periods = periodsAround(shown, made.data, mostBars, finest);
    const auto tally = [&](const std::optional<ActorPair> &who) {
        made.who = who;
        made.escalation = tallyEscalation(events, who, periods, averaged);
        return made.escalation.counted > 0;
    };
    const std::optional<ActorPair> named = pairCalled(*events.table(), choice);
    if (named && (tally(named) || choice.kind == Choice::Kind::Pair))
        return made;
    const Ranking here = rankPairs(events, {periods.start(), periods.end()}, 1);
    const auto &frequent = here.entries.empty() ? made.pairs.entries : here.entries;
    tally(frequent.empty() || choice.kind == Choice::Kind::Everyone ? std::nullopt : std::optional(frequent.front().who));
    return made;
}

Counter::Count EscalationChart::recount()
{
    return
        [this, events = session().shown(), shown = shownStretch(), choice = m_choice, mostBars = m_bars->roomFor(narrowestBar)] {
            return [this, counted = countAll(events, shown, choice, mostBars)] { adopt(counted); };
        };
}

bool EscalationChart::stillServes() const
{
    return dateline::stillServes(m_escalation.periods, shownStretch(), m_data, finest);
}

void EscalationChart::adopt(const Counted &counted)
{
    m_events = counted.events;
    m_data = counted.data;
    m_who = counted.who;
    m_escalation = counted.escalation;
    TimeBars::Data bars;
    if (m_escalation.counted > 0) {
        bars.periods = m_escalation.periods;
        for (const Escalation::Period &period : m_escalation.sums) {
            for (std::size_t quad = 0; quad < quadCount; ++quad)
                bars.solid[quad] << period.byQuad[quad];
        }
        bars.line = QList<qreal>(m_escalation.average.begin(), m_escalation.average.end());
    }
    m_bars->setData(bars);
    if (m_who && m_choice.kind == Choice::Kind::MostFrequent)
        m_choice = {m_choice.kind, m_events.table()->actorName(m_who->source), m_events.table()->actorName(m_who->target)};
    fillPairs(counted.pairs);
    showNote();
    showRange();
    showSelection();
}

void EscalationChart::fillPairs(const Ranking &pairs)
{
    QStringList texts{tr("All events")};
    QList<QStringList> names{{}};
    qsizetype current = 0;
    for (const Ranking::Entry &entry : pairs.entries) {
        names << QStringList{m_events.table()->actorName(entry.who.source), m_events.table()->actorName(entry.who.target)};
        texts << tr("%1 (%2)", "who towards whom, how many events")
                     .arg(pairText(names.last()[0], names.last()[1]), QLocale().toString(entry.counts.total()));
        if (m_who == entry.who)
            current = texts.size() - 1;
    }
    if (texts != m_pairTexts) { // not under the hands of who is choosing
        m_pairTexts = texts;
        m_pairs->clear();
        for (qsizetype at = 0; at < texts.size(); ++at)
            m_pairs->addItem(texts[at], names[at]);
    }
    m_pairs->setCurrentIndex(static_cast<int>(current));
}

void EscalationChart::choosePair(int index)
{
    const QStringList names = m_pairs->itemData(index).toStringList();
    m_choice = names.isEmpty() ? Choice{Choice::Kind::Everyone, {}, {}} : Choice{Choice::Kind::Pair, names[0], names[1]};
    invalidate();
}

void EscalationChart::showNote()
{
    const Escalation &counted = m_escalation;
    QStringList note;
    if (counted.periods.count > 0)
        note << tr("%1: score of %Ln act(s)", "by week", counted.counted).arg(periodUnitText(counted.periods.unit));
    if (counted.notDone > 0)
        note << tr("%Ln denied, planned or hypothetical left out", nullptr, counted.notDone);
    if (counted.inexact > 0)
        note << tr("%Ln dated less exactly left out", nullptr, counted.inexact);
    if (counted.untyped > 0)
        note << tr("%Ln without a type left out", nullptr, counted.untyped);
    heading().setLegend({false, {}, tr("Average over %1 bars", "moving average").arg(averaged)});
    heading().setNote(
        note.join(QStringLiteral(" · ")),
        tr("A bar is the sum of its acts' scores: PLOVER's for their types, from −10 for conflict to +10 for cooperation, as "
           "Goldstein's. What one side claims counts; what is denied, planned or hypothetical does not, nor what is dated less "
           "exactly than a bar is long. An accusation counts −3: the +3 in PLOVER's draft has lost its minus."));
    const QString empty = m_escalation.periods.count == 0 ? tr("No dated events") : tr("No act with a score in this time");
    m_bars->describe(note.join(QStringLiteral(" · ")), shownHint(session(), empty));
}

void EscalationChart::showRange()
{
    m_bars->setShown(session().visibleRange());
}

void EscalationChart::showSelection()
{
    const int row = m_events.table()->indexOf(session().selectedEvent());
    const bool here = row >= 0 && m_events.table()->row(row).dated && isBetween(m_events.table()->row(row), m_who);
    m_bars->setMarked(here ? m_escalation.periods.indexOf(countedAt(m_events.table()->row(row))) : -1);
}

void EscalationChart::showTime(int first, int last)
{
    session().setVisibleRange({m_escalation.periods.start(first), m_escalation.periods.end(last)});
}

} // namespace dateline

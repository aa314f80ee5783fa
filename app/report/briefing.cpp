#include "report/briefing.h"

#include "domain/event_score.h"
#include "domain/planned_state.h"
#include "report/report_entries.h"
#include "report/timeline_data.h"
#include "stats/counted_rows.h"
#include "stats/escalation.h"
#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/isolated.h"
#include "wording/period_text.h"
#include "wording/plan_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace dateline {

namespace {

constexpr int mostPairs = 20;                                                 // with a section of their own
constexpr auto mostOfSum = static_cast<std::size_t>(mostEntries / mostPairs); // acts whose notes stand behind a score
constexpr double leastDifference = 1.0;                                       // of scores that is called a change

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

enum class Trend : std::uint8_t { Worse, Same, Better };

/// A pair of actors over both stretches.
struct Dyad {
    ActorPair who;
    QString name;
    double before = 0;
    double now = 0;
    std::vector<int> scored{};   // slots, of both stretches
    std::vector<int> happened{}; // in this one
    Trend trend() const
    {
        const double difference = now - before;
        return std::abs(difference) < leastDifference ? Trend::Same : difference < 0 ? Trend::Worse : Trend::Better;
    }
};

QString scoreText(double score)
{
    const QString sign = score > 0 ? QStringLiteral("+") : score < 0 ? QStringLiteral("−") : QString();
    return sign + QLocale().toString(std::abs(score), 'f', 1);
}

QString trendText(Trend trend)
{
    switch (trend) {
    case Trend::Worse:
        return Texts::tr("▼ deteriorated");
    case Trend::Same:
        return Texts::tr("■ unchanged");
    case Trend::Better:
        return Texts::tr("▲ improved");
    }
    return {};
}

QString stretchOf(const Periods &periods)
{
    return periods.count == 1 ? periodText(periods, 0) : stretchText(periods.start(), periods.end() - 1);
}

class Briefing {
public:
    explicit Briefing(const ReportSource &source)
        : m_source(source), m_entries(source), m_events(tableOf(m_entries.events(), source))
    {
    }

    const EventSelection &events() const { return m_events; }

    Result<Report> compose(const Periods &periods)
    {
        m_periods = periods;
        m_both = {periods.unit, periods.first - periods.count, 2 * periods.count};
        QStringList parts{Texts::tr("Briefing"), stretchOf(m_periods)};
        if (!m_source.filter.isEmpty())
            parts << m_source.filter;
        m_document = blankReport(m_source.title, parts.join(QStringLiteral(" · ")));
        const auto request = pictured();
        if (request) {
            auto picture = timelinePicture(*request);
            if (!picture)
                return tl::make_unexpected(picture.error());
            m_document.blocks.push_back(*std::move(picture));
        }
        const std::vector<Dyad> dyads = findDyads();
        addOverview(dyads);
        for (const Dyad &dyad : dyads)
            addDyad(dyad);
        addOthers();
        addOutlook();
        if (leftOut() > 0) {
            heading(1, Texts::tr("What is not shown"));
            m_document.blocks.push_back(
                DocumentLine{Texts::tr("%Ln event(s) for which there is no room: a briefing holds %1.", nullptr, leftOut())
                                 .arg(QLocale().toString(mostEntries))});
        }
        m_document.notes = m_entries.notes();
        return Report{std::move(m_document), request, leftOut()};
    }

private:
    const EventTable &table() const { return *m_events.table(); }
    int placeOf(int slot) const { return static_cast<int>(table().row(slot).id.value) - 1; }
    /// Told of as done, or as not done; what is still to come is the outlook's.
    bool isTold(int slot) const { return table().row(slot).modality != Modality::Planned; }
    Stretch now() const { return {m_periods.start(), m_periods.end()}; }

    /// What happened; nothing where nothing did.
    std::optional<PictureRequest> pictured() const
    {
        std::vector<ToldEvent> happened;
        forEventsWithin(m_events, now(), [&](int slot) {
            if (isTold(slot))
                happened.push_back(m_entries.events()[static_cast<std::size_t>(placeOf(slot))]);
        });
        if (happened.empty())
            return std::nullopt;
        PictureRequest request = timelineRequest(tableOf(happened, m_source));
        request.range = TimeRange{m_periods.start(), m_periods.end()};
        return request;
    }

    std::vector<Dyad> findDyads()
    {
        const Ranking ranking = rankPairs(m_events, {m_both.start(), m_both.end()}, mostPairs);
        std::vector<Dyad> dyads;
        for (const Ranking::Entry &entry : ranking.entries) {
            Dyad dyad{entry.who,
                      pairText(isolated(table().actorName(entry.who.source)), isolated(table().actorName(entry.who.target)))};
            const Escalation scores = tallyEscalation(m_events, entry.who, m_both, 1);
            for (int at = 0; at < static_cast<int>(scores.sums.size()); ++at)
                (at < m_periods.count ? dyad.before : dyad.now) += scores.sums[static_cast<std::size_t>(at)].score();
            for (int at = 0; at < m_both.count; ++at)
                std::ranges::copy(eventsBehind(m_events, entry.who, m_both, at, table().size()), std::back_inserter(dyad.scored));
            forEventsWithin(m_events, now(), [&](int slot) {
                if (isBetween(table().row(slot), dyad.who) && isTold(slot))
                    dyad.happened.push_back(slot);
            });
            if (!dyad.scored.empty() || !dyad.happened.empty())
                dyads.push_back(std::move(dyad));
        }
        std::ranges::stable_sort(dyads, {}, [](const Dyad &dyad) { return std::pair(dyad.trend(), dyad.now - dyad.before); });
        return dyads;
    }

    void heading(int level, const QString &text)
    {
        m_document.blocks.push_back(DocumentHeading{level, text, QStringLiteral("part-%1").arg(++m_parts)});
    }

    void addOverview(const std::vector<Dyad> &dyads)
    {
        if (dyads.empty())
            return;
        heading(1, Texts::tr("Trends"));
        DocumentTable overview{{Texts::tr("Who, towards whom"), Texts::tr("Trend"), Texts::tr("Score"), Texts::tr("Before"),
                                Texts::tr("Events", "number of events")},
                               {},
                               {false, false, true, true, true}};
        for (const Dyad &dyad : dyads)
            overview.rows.push_back({{dyad.name},
                                     {dyad.scored.empty() ? QString() : trendText(dyad.trend())},
                                     {scoreText(dyad.now)},
                                     {scoreText(dyad.before)},
                                     {QLocale().toString(dyad.happened.size())}});
        m_document.blocks.push_back(std::move(overview));
        const int manual = m_entries.noteOf(
            DocumentNote{{},
                         Texts::tr("Open Event Data Alliance, “PLOVER manual”, scores of conflict and cooperation"),
                         QStringLiteral("https://github.com/openeventdata/PLOVER"),
                         QStringLiteral("en")});
        m_document.blocks.push_back(DocumentLine{
            Texts::tr("A score is the sum of what each act's type counts, from −10 for conflict to +10 for cooperation."),
            {manual}});
    }

    /// Of both stretches, each once.
    std::vector<int> notesOf(std::span<const int> slots)
    {
        std::set<int> notes;
        for (const int slot : slots.first(std::min(slots.size(), mostOfSum))) {
            for (const int note : m_entries.notesOf(placeOf(slot)))
                notes.insert(note);
        }
        return {notes.begin(), notes.end()};
    }

    void addDyad(const Dyad &dyad)
    {
        heading(2, dyad.scored.empty() ? dyad.name
                                       : Texts::tr("%1: %2", "who towards whom, trend").arg(dyad.name, trendText(dyad.trend())));
        if (!dyad.scored.empty()) {
            const Periods earlier{m_both.unit, m_both.first, m_periods.count};
            m_document.blocks.push_back(
                DocumentLine{Texts::tr("The acts of %1 add up to %2, those of %3 to %4.", "period, score, period before, score")
                                 .arg(stretchOf(m_periods), scoreText(dyad.now), stretchOf(earlier), scoreText(dyad.before)),
                             notesOf(dyad.scored)});
        }
        for (const int slot : dyad.happened)
            addEntry(slot);
    }

    void addEntry(int slot)
    {
        m_listed.insert(slot);
        if (hasRoom())
            m_document.blocks.push_back(m_entries.entryOf(placeOf(slot)));
    }

    /// For one entry more; else it is left out.
    bool hasRoom() { return ++m_asked <= mostEntries; }
    int leftOut() const { return std::max(m_asked - mostEntries, 0); }

    void addOthers()
    {
        std::vector<int> others;
        forEventsWithin(m_events, now(), [&](int slot) {
            if (isTold(slot) && !m_listed.contains(slot))
                others.push_back(slot);
        });
        if (others.empty())
            return;
        heading(2, Texts::tr("What else happened"));
        for (const int slot : others)
            addEntry(slot);
    }

    /// What was planned, as it stood on the last day: what was published later was not known.
    void addOutlook()
    {
        const auto day = static_cast<std::int32_t>(m_periods.end() / secondsPerDay) - 1;
        std::array<std::vector<int>, plannedStateCount> plans;
        table().forEach([&](int slot) {
            EventRow row = table().row(slot);
            row.outcome = Outcome::Open; // an entry's mark tells it
            const auto state = plannedState(row, day);
            if (state && *state != PlannedState::Undated && (row.published == EventRow::notPublished || row.published <= day))
                plans[static_cast<std::size_t>(*state)].push_back(slot);
        });
        if (std::ranges::all_of(plans, &std::vector<int>::empty))
            return;
        heading(1, Texts::tr("Outlook, as of %1", "a day").arg(dayText(day)));
        for (const PlannedState state : {PlannedState::Upcoming, PlannedState::Due, PlannedState::Overdue}) {
            const auto &those = plans[static_cast<std::size_t>(state)];
            if (!those.empty())
                heading(2, plannedStateText(state));
            for (const int slot : those)
                addPlan(slot, state, day);
        }
    }

    void addPlan(int slot, PlannedState state, std::int32_t day)
    {
        if (!hasRoom())
            return;
        const int place = placeOf(slot);
        DocumentEntry entry = m_entries.entryOf(place);
        const auto &event = m_entries.events()[static_cast<std::size_t>(place)].event();
        if (const QString days = planDaysText(daysToPlan(event.happened, day)); state != PlannedState::Due && !days.isEmpty())
            entry.marks << days;
        m_document.blocks.push_back(std::move(entry));
    }

    const ReportSource &m_source;
    ReportEntries m_entries;
    EventSelection m_events;
    Periods m_periods;
    Periods m_both; // with as many before
    Document m_document;
    std::set<int> m_listed; // slots
    int m_parts = 0;
    int m_asked = 0; // entries for which room was asked
};

} // namespace

std::optional<Periods> briefingPeriods(const Stretch &stretch)
{
    if (stretch.isEmpty())
        return std::nullopt;
    const auto wholeDay = [](CivilSecond second, CivilSecond more) {
        return periodStart(PeriodUnit::Day, periodNumber(PeriodUnit::Day, second + more));
    };
    const CivilSecond start = wholeDay(stretch.start, 0), end = wholeDay(stretch.end, secondsPerDay - 1);
    for (const PeriodUnit unit : {PeriodUnit::Year, PeriodUnit::Quarter, PeriodUnit::Month, PeriodUnit::Week, PeriodUnit::Day}) {
        const std::int64_t first = periodNumber(unit, start), behind = periodNumber(unit, end);
        if (periodStart(unit, first) == start && periodStart(unit, behind) == end)
            return Periods{unit, first, static_cast<int>(behind - first)};
    }
    return std::nullopt;
}

std::optional<Periods> latestMonth(const EventSelection &events)
{
    const EventTable &table = *events.table();
    std::optional<Periods> latest;
    for (int position = table.datedCount() - 1; position >= 0; --position) {
        const int slot = table.slotAt(position);
        const EventRow &row = table.row(slot);
        if (!events.contains(slot) || row.earliest == EventRow::openStart || (latest && !isDone(row.modality)))
            continue;
        latest = Periods{PeriodUnit::Month, periodNumber(PeriodUnit::Month, row.earliest), 1};
        if (isDone(row.modality))
            break;
    }
    return latest;
}

Result<Report> briefing(const ReportSource &source, std::optional<CivilSecond> from, std::optional<CivilSecond> until)
{
    Briefing made(source);
    auto periods = latestMonth(made.events());
    if (from || until) {
        const Stretch all = countedStretch(made.events());
        periods = briefingPeriods({from.value_or(all.start), until ? *until + 1 : all.end});
    }
    return periods ? made.compose(*periods) : Report{blankReport(source.title, source.filter), {}, 0};
}

} // namespace dateline

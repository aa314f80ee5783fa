#include "workflow/facet_count.h"

#include "library/query_conditions.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace dateline {

namespace {

using Key = QueryTerm::Key;

/// What the rows of a table say: many say the same, so that a row says it by a number.
struct Facet {
    std::function<std::size_t(const EventRow &row, Outcome known)> numberOf;
    std::vector<QStringList> values; ///< by number; each value once
    std::size_t of(const EventSelection &events, int slot) const
    {
        return numberOf(events.table()->row(slot), events.outcomeOf(slot));
    }
};

Facet typeFacet()
{
    Facet made{[](const EventRow &row, Outcome) { return std::min<std::size_t>(row.type, eventTypeCount); }, {}};
    for (int type = 0; type < eventTypeCount; ++type)
        made.values.push_back({eventTypeName(static_cast<EventType>(type))});
    made.values.emplace_back(); // no type
    return made;
}

/// Where one state of each kind, and whether it is disputed and undated, make a number.
std::size_t stateNumber(EventStatus status, Modality modality, Outcome outcome, bool disputed, bool undated)
{
    return ((static_cast<std::size_t>(status) * 8 + static_cast<std::size_t>(modality)) * 4 + static_cast<std::size_t>(outcome)) *
               4 +
           (disputed ? 2U : 0U) + (undated ? 1U : 0U);
}

/// All that is: knows.
Facet stateFacet()
{
    constexpr std::array statuses{EventStatus::Suggested, EventStatus::Accepted, EventStatus::Dismissed};
    Facet made{
        [](const EventRow &row, Outcome known) { return stateNumber(row.status, row.modality, known, row.disputed, !row.dated); },
        {}};
    const auto add = [&made](EventStatus status, Modality modality, Outcome outcome, bool disputed, bool undated) {
        const std::size_t number = stateNumber(status, modality, outcome, disputed, undated);
        made.values.resize(std::max(made.values.size(), number + 1));
        QStringList &states = made.values[number];
        states << modalityName(modality);
        if (status != EventStatus::Dismissed)
            states << eventStatusName(status);
        if (outcome != Outcome::Open)
            states << outcomeName(outcome);
        if (disputed)
            states << QStringLiteral("disputed");
        if (undated)
            states << QStringLiteral("undated");
    };
    for (const EventStatus status : statuses) {
        for (int modality = 0; modality <= static_cast<int>(Modality::Hypothetical); ++modality) {
            for (const Outcome outcome : {Outcome::Open, Outcome::Confirmed, Outcome::Cancelled}) {
                for (const int more : {0, 1, 2, 3})
                    add(status, static_cast<Modality>(modality), outcome, more & 2, more & 1);
            }
        }
    }
    return made;
}

Facet tagFacet(const EventTable &table)
{
    Facet made{[](const EventRow &row, Outcome) { return row.tags; }, {}};
    for (int list = 0; list < table.tagLists().size(); ++list) {
        QStringList &tags = made.values.emplace_back();
        for (const std::uint32_t tag : table.tagLists().list(static_cast<std::uint32_t>(list)))
            tags << table.tagLists().values().value(tag);
        tags.removeDuplicates();
    }
    return made;
}

Facet articleFacet(const std::unordered_map<ArticleId, QString> &values)
{
    Facet made{{}, {{}}};
    QHash<QString, std::uint32_t> known;
    std::unordered_map<ArticleId, std::uint32_t> numbers;
    for (const auto &[article, value] : values) {
        const auto number = known.constFind(value);
        if (number != known.cend()) {
            numbers.emplace(article, *number);
            continue;
        }
        numbers.emplace(article, *known.insert(value, static_cast<std::uint32_t>(made.values.size())));
        made.values.push_back({value});
    }
    made.numberOf = [numbers = std::move(numbers)](const EventRow &row, Outcome) {
        const auto number = numbers.find(row.article);
        return number == numbers.end() ? std::size_t{0} : number->second;
    };
    return made;
}

Result<Facet> facetOf(const Library &library, const EventTable &table, Key key)
{
    switch (key) {
    case Key::Type:
        return typeFacet();
    case Key::Is:
        return stateFacet();
    case Key::Tag:
        return tagFacet(table);
    case Key::Outlet:
    case Key::Language:
        return library.facets().ofArticles(key).map(articleFacet);
    default:
        return library.facets().ofActorLists(key, table).map([](const std::vector<QStringList> &values) {
            return Facet{[](const EventRow &row, Outcome) { return row.actors; }, values};
        });
    }
}

/// Counts events by value: those alike at once, those that stand for others one by one.
class Counted {
public:
    void add(const QStringList &values, int events)
    {
        for (const QString &value : values)
            m_counts[value] += events;
    }
    std::vector<FacetValue> take() const
    {
        std::vector<FacetValue> values;
        for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
            values.push_back({count.key(), count.value()});
        std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
            return a.events != b.events ? a.events > b.events : a.value < b.value;
        });
        return values;
    }

private:
    QHash<QString, int> m_counts;
};

/// What those say that stand behind the events of a selection, by whoever stands for them.
std::map<int, QStringList> saidBehind(const EventSelection &events, const EventStore::Tellings &behind, const Facet &facet)
{
    std::map<int, QStringList> said;
    behind.events.table()->forEach([&](int slot) {
        const int lead = behind.leads[static_cast<std::size_t>(slot)];
        if (lead >= 0 && events.contains(lead))
            said[lead] += facet.values[facet.of(behind.events, slot)];
    });
    return said;
}

std::vector<FacetValue> counted(const EventSelection &events, const Facet &facet, std::map<int, QStringList> saidBehind)
{
    std::vector<int> alike(facet.values.size());
    events.table()->forEach([&](int slot) {
        if (events.contains(slot))
            ++alike[facet.of(events, slot)];
    });
    Counted counts;
    for (auto &[lead, values] : saidBehind) {
        const std::size_t own = facet.of(events, lead);
        --alike[own];
        values += facet.values[own];
        values.removeDuplicates();
        counts.add(values, 1);
    }
    for (std::size_t number = 0; number < alike.size(); ++number) {
        if (alike[number] > 0)
            counts.add(facet.values[number], alike[number]);
    }
    return counts.take();
}

} // namespace

Result<std::vector<FacetValue>> countFacet(const Library &library, const EventSelection &shown, const EventFilter &filter,
                                           Key key)
{
    EventFilter others = filter;
    QueryConditions conditions(filter.text);
    conditions.choose(key, {});
    others.text = conditions.text();
    const auto events = others == filter ? Result<EventSelection>(shown) : library.events().select(shown.table(), others);
    if (!events)
        return tl::make_unexpected(events.error());
    const auto behind = library.events().behind(*shown.table(), filter.knownOn);
    if (!behind)
        return tl::make_unexpected(behind.error());
    const auto facet = facetOf(library, *shown.table(), key);
    const auto further = behind->events.count() > 0 ? facetOf(library, *behind->events.table(), key) : Result<Facet>(Facet());
    if (!facet || !further)
        return tl::make_unexpected(!facet ? facet.error() : further.error());
    return counted(*events, *facet, saidBehind(*events, *behind, *further));
}

} // namespace dateline

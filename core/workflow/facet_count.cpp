#include "workflow/facet_count.h"

#include "library/query_conditions.h"
#include "workflow/event_selector.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

using Key = QueryTerm::Key;

/// Values by numbers.
class Names {
public:
    std::uint32_t numberOf(const QString &name)
    {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.constEnd())
            return *known;
        m_numbers.insert(name, static_cast<std::uint32_t>(m_names.size()));
        m_names.push_back(name);
        return static_cast<std::uint32_t>(m_names.size()) - 1;
    }
    const std::vector<QString> &all() const { return m_names; }

private:
    QHash<QString, std::uint32_t> m_numbers;
    std::vector<QString> m_names;
};

using Numbers = QVarLengthArray<std::uint32_t, 8>;
/// What the columns of a row say.
using OwnValues = std::function<void(const EventTable::Row &row, Numbers &numbers)>;

OwnValues typeOf(Names &names)
{
    std::vector<std::uint32_t> types;
    for (int type = 0; type < eventTypeCount; ++type)
        types.push_back(names.numberOf(eventTypeName(static_cast<EventType>(type))));
    return [types](const EventTable::Row &row, Numbers &numbers) {
        if (row.type != EventTable::noType)
            numbers.append(types[row.type]);
    };
}

OwnValues statesOf(Names &names)
{
    const auto named = [&names](const QStringList &states) {
        std::vector<std::uint32_t> made;
        for (const QString &state : states)
            made.push_back(names.numberOf(state));
        return made;
    };
    QStringList modalities;
    for (int each = 0; each <= static_cast<int>(Modality::Hypothetical); ++each)
        modalities << modalityName(static_cast<Modality>(each));
    return [statuses = named({eventStatusName(EventStatus::Suggested), eventStatusName(EventStatus::Accepted)}),
            modes = named(modalities), confirmed = names.numberOf(outcomeName(Outcome::Confirmed)),
            cancelled = names.numberOf(outcomeName(Outcome::Cancelled)), disputed = names.numberOf(QStringLiteral("disputed")),
            undated = names.numberOf(QStringLiteral("undated"))](const EventTable::Row &row, Numbers &numbers) {
        if (static_cast<std::size_t>(row.status) < statuses.size())
            numbers.append(statuses[static_cast<std::size_t>(row.status)]);
        numbers.append(modes[static_cast<std::size_t>(row.modality)]);
        if (row.outcome != Outcome::Open)
            numbers.append(row.outcome == Outcome::Confirmed ? confirmed : cancelled);
        if (row.disputed)
            numbers.append(disputed);
        if (!row.dated)
            numbers.append(undated);
    };
}

OwnValues actorsOf(const EventTable &table, Names &names)
{
    std::vector<std::uint32_t> actors;
    for (int actor = 0; actor < table.actorCount(); ++actor)
        actors.push_back(names.numberOf(table.actorName(static_cast<std::uint32_t>(actor))));
    return [actors](const EventTable::Row &row, Numbers &numbers) {
        for (const std::uint32_t actor : {row.source, row.target, row.speaker}) {
            if (actor != 0)
                numbers.append(actors[actor]);
        }
    };
}

OwnValues pairOf(const EventTable &table, Names &names)
{
    return [&table, &names, known = QHash<quint64, std::uint32_t>()](const EventTable::Row &row, Numbers &numbers) mutable {
        if (row.source == 0 || row.target == 0)
            return;
        const quint64 both = quint64{row.source} << 32 | row.target;
        auto number = known.constFind(both);
        if (number == known.constEnd())
            number = known.insert(both, names.numberOf(table.actorName(row.source) + u'>' + table.actorName(row.target)));
        numbers.append(*number);
    };
}

OwnValues articleOf(const std::unordered_map<ArticleId, QString> &values, Names &names)
{
    std::unordered_map<ArticleId, std::uint32_t> known;
    for (const auto &[article, value] : values)
        known.emplace(article, names.numberOf(value));
    return [known = std::move(known)](const EventTable::Row &row, Numbers &numbers) {
        if (const auto number = known.find(row.article); number != known.end())
            numbers.append(number->second);
    };
}

Result<OwnValues> ownValues(const Library &library, const EventTable &table, Key facet, Names &names)
{
    switch (facet) {
    case Key::Type:
        return typeOf(names);
    case Key::Is:
        return statesOf(names);
    case Key::Actor:
        return actorsOf(table, names);
    case Key::Pair:
        return pairOf(table, names);
    case Key::Outlet:
    case Key::Language:
        return library.facets().ofArticles(facet).map([&](const auto &values) { return articleOf(values, names); });
    default: // all of them stand beside
        return OwnValues([](const EventTable::Row &, Numbers &) {});
    }
}

struct SlotValue {
    int slot;
    std::uint32_t number;
    friend auto operator<=>(const SlotValue &, const SlotValue &) = default;
};

/// By slot.
std::vector<SlotValue> besideBySlot(const BesideColumns &beside, const EventTable &table, Names &names)
{
    std::vector<std::uint32_t> numbers;
    for (const QString &name : beside.names)
        numbers.push_back(names.numberOf(name));
    std::vector<SlotValue> values;
    for (const BesideColumns::Value &value : beside.values) {
        if (const int slot = table.indexOf(value.event); slot >= 0)
            values.push_back({slot, numbers[value.name]});
    }
    std::ranges::sort(values);
    return values;
}

std::vector<FacetValue> counted(const EventSelection &events, const OwnValues &own, const std::vector<SlotValue> &beside,
                                Names &names)
{
    const EventTable &table = *events.table();
    std::vector<int> counts;
    Numbers numbers;
    auto further = beside.begin();
    for (int slot = 0; slot < table.slotCount(); ++slot) {
        while (further != beside.end() && further->slot < slot)
            ++further;
        if (!table.contains(slot) || !events.contains(slot))
            continue;
        numbers.clear();
        own(table.row(slot), numbers);
        for (; further != beside.end() && further->slot == slot; ++further)
            numbers.append(further->number);
        std::ranges::sort(numbers);
        counts.resize(names.all().size(), 0);
        for (auto number = numbers.begin(), end = std::unique(number, numbers.end()); number != end; ++number)
            ++counts[*number];
    }
    std::vector<FacetValue> values;
    for (std::size_t number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            values.push_back({names.all()[number], counts[number]});
    }
    std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
        return a.events != b.events ? a.events > b.events : a.value < b.value;
    });
    return values;
}

} // namespace

Result<std::vector<FacetValue>> countFacet(const Library &library, const EventSelection &shown, const EventFilter &filter,
                                           Key facet)
{
    EventFilter others = filter;
    QueryConditions conditions(filter.text);
    conditions.choose(facet, {});
    others.text = conditions.text();
    const auto events = others == filter ? Result<EventSelection>(shown) : selectEvents(library, shown.table(), others);
    if (!events)
        return tl::make_unexpected(events.error());
    const auto beside = library.facets().beside(facet);
    if (!beside)
        return tl::make_unexpected(beside.error());
    Names names;
    return ownValues(library, *shown.table(), facet, names).map([&](const OwnValues &own) {
        return counted(*events, own, besideBySlot(*beside, *shown.table(), names), names);
    });
}

} // namespace dateline

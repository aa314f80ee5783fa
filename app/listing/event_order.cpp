#include "listing/event_order.h"

#include "listing/event_model.h"
#include "wording/alphabet.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace dateline {

namespace {

/// Places of texts in the user's alphabet, made once a sort: a collator is too dear to be asked at every comparison.
template<class Text>
std::vector<int> alphabeticalPlaces(int count, Text text)
{
    const QCollator collator = userAlphabet();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index)
        keys.push_back(collator.sortKey(text(index)));
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int index) -> const QCollatorSortKey & { return keys[static_cast<std::size_t>(index)]; };
    std::ranges::stable_sort(order, [&](int a, int b) { return key(a) < key(b); });
    // Equal texts share a place, so that their rows stay in order of time.
    std::vector<int> places(order.size());
    for (std::size_t index = 0; index < order.size(); ++index) {
        const bool same = index > 0 && key(order[index - 1]).compare(key(order[index])) == 0;
        places[static_cast<std::size_t>(order[index])] =
            same ? places[static_cast<std::size_t>(order[index - 1])] : static_cast<int>(index);
    }
    return places;
}

/// What each slot of the table is sorted by in a column, as numbers.
std::vector<int> sortKeys(const EventTable &events, int column, const ArticleList &articles)
{
    std::vector<int> keys(static_cast<std::size_t>(events.slotCount()));
    const auto fill = [&](auto key) {
        for (std::size_t slot = 0; slot < keys.size(); ++slot)
            keys[slot] = key(events.row(static_cast<int>(slot)));
    };
    const auto actors = [&] {
        return alphabeticalPlaces(events.actorCount(),
                                  [&](int actor) { return events.actorName(static_cast<std::uint32_t>(actor)); });
    };
    switch (column) {
    case EventModel::Title:
        return alphabeticalPlaces(events.slotCount(), [&](int slot) { return events.title(slot); });
    case EventModel::Type:
        fill([](const EventTable::Row &row) { return static_cast<int>(row.type); });
        break;
    case EventModel::How:
        fill([](const EventTable::Row &row) { return static_cast<int>(row.modality); });
        break;
    case EventModel::ToldBy: // by outlets first
        fill([](const EventTable::Row &row) { return row.outlets * 65536 + row.articles; });
        break;
    case EventModel::Who:
        fill([places = actors()](const EventTable::Row &row) { return places[row.source]; });
        break;
    case EventModel::Whom:
        fill([places = actors()](const EventTable::Row &row) { return places[row.target]; });
        break;
    case EventModel::InArticle: {
        const auto places =
            alphabeticalPlaces(static_cast<int>(articles.size()), [&](int place) { return articles[place].title; });
        fill([&](const EventTable::Row &row) {
            const int place = articles.placeOf(row.article);
            return place < 0 ? -1 : places[static_cast<std::size_t>(place)];
        });
        break;
    }
    default:
        break;
    }
    return keys;
}

} // namespace

int EventOrder::rowOf(EventId event) const
{
    const int slot = events.table()->indexOf(event);
    return slot < 0 ? -1 : rows[static_cast<std::size_t>(slot)];
}

bool EventOrder::hasRowsOf(const EventOrder &other) const
{
    if (slots.size() != other.slots.size() || undated != other.undated)
        return false;
    for (int row = 0; row < static_cast<int>(slots.size()); ++row) {
        if (at(row) != other.at(row))
            return false;
    }
    return true;
}

EventOrder orderOf(const EventSelection &events, const EventSorting &sorting)
{
    EventOrder made{events, sorting, {}, {}, 0};
    const EventTable &table = *events.table();
    made.slots.reserve(static_cast<std::size_t>(events.count()));
    table.forEach([&](int slot) { // in order of time, undated last
        if (!events.contains(slot))
            return;
        made.slots.push_back(slot);
        made.undated += table.row(slot).dated ? 0 : 1;
    });
    if (sorting.column == EventModel::Date) {
        if (sorting.order == Qt::DescendingOrder)
            std::reverse(made.slots.begin(), made.slots.end() - made.undated);
    } else {
        const std::vector<int> keys = sortKeys(table, sorting.column, sorting.articles);
        const auto key = [&](int slot) { return keys[static_cast<std::size_t>(slot)]; };
        if (sorting.order == Qt::AscendingOrder)
            std::ranges::stable_sort(made.slots, std::less(), key);
        else
            std::ranges::stable_sort(made.slots, std::greater(), key);
    }
    made.rows.assign(static_cast<std::size_t>(table.slotCount()), -1);
    for (std::size_t row = 0; row < made.slots.size(); ++row)
        made.rows[static_cast<std::size_t>(made.slots[row])] = static_cast<int>(row);
    return made;
}

} // namespace dateline

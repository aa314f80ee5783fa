#include "domain/event_table.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

using Row = EventTable::Row;

/// What the timeline sorts by (DOMAIN: "Sort by earliest; an open start sorts by its known end"); undated last.
auto sortKey(const Row &row)
{
    const CivilSecond from = row.earliest == EventTable::openStart ? row.latest : row.earliest;
    return std::tuple(!row.dated, from, row.latest, row.id);
}

bool comesBefore(const Row &a, const Row &b)
{
    return sortKey(a) < sortKey(b);
}

/// The columns of an event but its names; its texts are added to the arena.
Row rowOf(const EventInput &input, std::vector<char> &arena)
{
    Row row;
    row.id = input.id;
    row.article = input.article;
    row.answers = input.answers;
    row.dated = input.happened.has_value();
    if (input.happened) {
        row.earliest = input.happened->earliest().value_or(EventTable::openStart);
        row.latest = input.happened->latest().value_or(EventTable::openEnd);
        row.precision = input.happened->precision();
        row.qualification = input.happened->qualification();
        row.oneOf = input.happened->kind() == Edtf::Kind::OneOf;
    }
    row.type = input.type ? static_cast<std::uint8_t>(*input.type) : EventTable::noType;
    row.modality = input.modality;
    row.status = input.status;
    row.title = static_cast<std::uint32_t>(arena.size());
    const QString edtf = input.happened ? input.happened->toString() : QString();
    for (const QByteArray &text : {input.title.toUtf8(), edtf.toUtf8()})
        arena.insert(arena.end(), text.constData(), text.constData() + text.size() + 1);
    return row;
}

/// REQUIRES: actors, acts and tags of one table: NameLists or their builders.
template<class Names>
void nameRow(Row &row, const EventInput &input, Names &actors, Names &acts, Names &tags)
{
    row.source = actors.number(input.source);
    row.target = actors.number(input.target);
    row.speaker = actors.number(input.speaker);
    row.act = acts.number(input.act);
    row.tag = tags.number(input.tag);
}

/// "title\0edtf\0"
std::size_t textLength(const char *text)
{
    const std::size_t title = std::strlen(text) + 1;
    return title + std::strlen(text + title) + 1;
}

auto byId(const std::vector<Row> &rows, std::size_t first)
{
    return [&rows, first](int slot) { return rows[static_cast<std::size_t>(slot) - first].id; };
}

} // namespace

const char *EventTable::text(int slot) const
{
    const bool late = static_cast<std::size_t>(slot) >= m_base->rows.size();
    return (late ? m_arena : m_base->arena).data() + row(slot).title;
}

QString EventTable::title(int slot) const
{
    return QString::fromUtf8(text(slot));
}

QString EventTable::edtf(int slot) const
{
    const char *title = text(slot);
    return QString::fromUtf8(title + std::strlen(title) + 1);
}

std::size_t EventTable::goneBefore(int slot) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_gone, slot) - m_gone.begin());
}

int EventTable::slotAt(int position) const
{
    if (m_gone.empty() && m_order.empty())
        return position;
    // The late ones' own positions ascend; in between stand rows of the base.
    const auto positionOfLate = [this](const Late &late) {
        return late.before - static_cast<int>(goneBefore(late.before)) + static_cast<int>(&late - m_order.data());
    };
    const auto late = std::ranges::lower_bound(m_order, position, {}, positionOfLate);
    if (late != m_order.end() && positionOfLate(*late) == position)
        return late->slot;
    const int place = position - static_cast<int>(late - m_order.begin()); // among those of the base that stand
    const auto standing = [this](const int &gone) { return gone - static_cast<int>(&gone - m_gone.data()); };
    const auto after = std::ranges::upper_bound(m_gone, place, {}, standing);
    return place + static_cast<int>(after - m_gone.begin());
}

int EventTable::positionOf(int slot) const
{
    if (static_cast<std::size_t>(slot) >= m_base->rows.size()) {
        const auto late = lateOf(row(slot));
        return late->before - static_cast<int>(goneBefore(late->before)) + static_cast<int>(late - m_order.begin());
    }
    const auto late = std::ranges::upper_bound(m_order, slot, {}, &Late::before);
    return slot - static_cast<int>(goneBefore(slot)) + static_cast<int>(late - m_order.begin());
}

bool EventTable::contains(int slot) const
{
    return static_cast<std::size_t>(slot) < m_base->rows.size() ? !std::ranges::binary_search(m_gone, slot)
                                                                : indexOf(row(slot).id) == slot;
}

int EventTable::indexOf(EventId id) const
{
    const auto late = std::ranges::lower_bound(m_byId, id, {}, byId(m_rows, m_base->rows.size()));
    if (late != m_byId.end() && row(*late).id == id)
        return *late;
    const auto found = std::ranges::lower_bound(m_base->byId, id, {}, byId(m_base->rows, 0));
    return found != m_base->byId.end() && row(*found).id == id && contains(*found) ? *found : -1;
}

std::vector<EventTable::Late>::const_iterator EventTable::lateOf(const Row &row) const
{
    return std::ranges::lower_bound(m_order, row, comesBefore,
                                    [this](const Late &late) -> const Row & { return this->row(late.slot); });
}

void EventTable::remove(EventId id)
{
    const int slot = indexOf(id);
    if (slot < 0)
        return;
    m_datedCount -= row(slot).dated ? 1 : 0;
    if (static_cast<std::size_t>(slot) < m_base->rows.size()) {
        m_gone.insert(std::ranges::lower_bound(m_gone, slot), slot);
        return;
    }
    m_order.erase(lateOf(row(slot)));
    std::erase(m_byId, slot);
}

void EventTable::add(const Input &input)
{
    remove(input.id);
    Row row = rowOf(input, m_arena);
    nameRow(row, input, m_actors, m_acts, m_tags);
    m_datedCount += row.dated ? 1 : 0;
    const int slot = slotCount();
    const auto behind = std::ranges::lower_bound(m_base->rows, row, comesBefore);
    const auto late = lateOf(row);
    m_order.insert(late, {slot, static_cast<int>(behind - m_base->rows.begin())});
    m_rows.push_back(row);
    m_byId.insert(std::ranges::lower_bound(m_byId, row.id, {}, byId(m_rows, m_base->rows.size())), slot);
}

EventTablePtr EventTable::changed(const std::vector<EventId> &gone, const std::vector<Input> &put) const
{
    EventTable made = *this;
    for (const EventId id : gone)
        made.remove(id);
    for (const Input &input : put)
        made.add(input);
    return std::make_shared<const EventTable>(std::move(made));
}

EventTablePtr EventTable::folded() const
{
    Base base;
    base.rows.reserve(static_cast<std::size_t>(size()));
    base.arena.reserve(m_base->arena.size() + m_arena.size());
    for (int position = 0; position < size(); ++position) {
        const int slot = slotAt(position);
        const char *from = text(slot);
        base.rows.push_back(row(slot));
        base.rows.back().title = static_cast<std::uint32_t>(base.arena.size());
        base.arena.insert(base.arena.end(), from, from + textLength(from));
    }
    base.byId.reserve(base.rows.size());
    for (const int slot : m_base->byId) {
        if (contains(slot))
            base.byId.push_back(positionOf(slot));
    }
    const auto known = static_cast<std::ptrdiff_t>(base.byId.size());
    for (const int slot : m_byId)
        base.byId.push_back(positionOf(slot));
    std::ranges::inplace_merge(base.byId, base.byId.begin() + known, {}, byId(base.rows, 0));
    EventTable made;
    made.m_actors = m_actors;
    made.m_acts = m_acts;
    made.m_tags = m_tags;
    for (NameList *names : {&made.m_actors, &made.m_acts, &made.m_tags})
        names->share();
    made.m_datedCount = m_datedCount;
    made.m_base = std::make_shared<const Base>(std::move(base));
    return std::make_shared<const EventTable>(std::move(made));
}

std::size_t EventTable::byteCount() const
{
    const auto bytes = [](const auto &...list) { return ((list.capacity() * sizeof(list.front())) + ...); };
    return bytes(m_base->rows, m_base->byId, m_base->arena, m_gone, m_rows, m_arena, m_order, m_byId);
}

void EventTable::Builder::add(const Input &input)
{
    m_rows.push_back(rowOf(input, m_arena));
    nameRow(m_rows.back(), input, m_actors, m_acts, m_tags);
}

EventTablePtr EventTable::Builder::build()
{
    // Small keys are sorted, not rows.
    using Key = std::pair<decltype(sortKey(Row())), int>;
    std::vector<Key> order;
    order.reserve(m_rows.size());
    for (const Row &row : m_rows)
        order.emplace_back(sortKey(row), static_cast<int>(order.size()));
    std::ranges::sort(order);
    Base base;
    base.rows.reserve(m_rows.size());
    base.byId.resize(m_rows.size());
    EventTable made;
    for (std::size_t slot = 0; slot < order.size(); ++slot) {
        const auto given = static_cast<std::size_t>(order[slot].second);
        base.rows.push_back(m_rows[given]);
        base.byId[given] = static_cast<int>(slot);
        made.m_datedCount += m_rows[given].dated ? 1 : 0;
    }
    // A library gives events in the order of their ids.
    if (!std::ranges::is_sorted(m_rows, {}, &Row::id))
        std::ranges::sort(base.byId, {}, byId(base.rows, 0));
    base.arena.assign(m_arena.begin(), m_arena.end()); // as long as it must be
    made.m_base = std::make_shared<const Base>(std::move(base));
    made.m_actors = m_actors.build();
    made.m_acts = m_acts.build();
    made.m_tags = m_tags.build();
    m_rows.clear();
    m_arena.clear();
    return std::make_shared<const EventTable>(std::move(made));
}

} // namespace dateline

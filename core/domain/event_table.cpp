#include "domain/event_table_builder.h"

#include <algorithm>
#include <cstring>
#include <iterator>
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

/// The columns of an event but its names and texts.
Row rowOf(const EventInput &input)
{
    Row row;
    row.id = input.id;
    row.article = input.article;
    row.answers = input.answers;
    row.noted = !input.note.isEmpty();
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
    row.colour = input.colour;
    row.outcome = input.outcome;
    row.published = input.published;
    row.disputed = input.disputed;
    row.articles = static_cast<std::uint16_t>(std::min(input.articles, int{std::numeric_limits<std::uint16_t>::max()}));
    row.outlets = static_cast<std::uint8_t>(std::min(input.outlets, int{std::numeric_limits<std::uint8_t>::max()}));
    return row;
}

/// REQUIRES: the names and lists of one table, or their builders.
void nameRow(Row &row, const EventInput &input, auto &actors, auto &acts, auto &tags, auto &actorLists, auto &tagLists)
{
    row.source = actors.number(input.source);
    row.target = actors.number(input.target);
    row.speaker = actors.number(input.speaker);
    row.act = acts.number(input.act);
    row.tag = tags.number(input.tags.value(0));
    row.actors = actorLists.number(input.actors);
    row.tags = tagLists.number(input.tags);
}

/// A note lies behind its title.
std::uint32_t addTexts(TextArena &texts, const EventInput &input)
{
    const std::uint32_t title = texts.add(input.title.toUtf8());
    if (!input.note.isEmpty())
        texts.add(input.note.toUtf8());
    return title;
}

QByteArray dateText(const EventInput &input)
{
    return input.happened ? input.happened->toString().toUtf8() : QByteArray();
}

auto byId(const std::vector<Row> &rows, std::size_t first)
{
    return [&rows, first](int slot) { return rows[static_cast<std::size_t>(slot) - first].id; };
}

} // namespace

const char *EventTable::text(int slot, std::uint32_t offset) const
{
    const bool late = static_cast<std::size_t>(slot) >= m_base->rows.size();
    return (late ? m_texts : m_base->texts).at(offset);
}

QString EventTable::title(int slot) const
{
    return QString::fromUtf8(text(slot, row(slot).title));
}

std::string_view EventTable::noteBytes(int slot) const
{
    if (!row(slot).noted)
        return {};
    const std::string_view title = titleBytes(slot);
    return title.data() + title.size() + 1;
}

std::vector<bool> EventTable::slotsWithText(const std::function<bool(std::string_view)> &wanted) const
{
    const auto marked = [&wanted](const TextArena &texts) {
        std::vector<bool> marks(texts.size());
        texts.forEach([&](std::size_t offset, std::string_view text) {
            if (wanted(text))
                marks[offset] = true;
        });
        return marks;
    };
    const std::vector<bool> base = marked(m_base->texts), late = marked(m_texts);
    std::vector<bool> found(static_cast<std::size_t>(slotCount()));
    for (std::size_t slot = 0; slot < found.size(); ++slot) {
        const std::vector<bool> &marks = slot < m_base->rows.size() ? base : late;
        const Row &at = row(static_cast<int>(slot));
        found[slot] = marks[at.title] || (at.noted && wanted(noteBytes(static_cast<int>(slot))));
    }
    return found;
}

QString EventTable::edtf(int slot) const
{
    return QString::fromUtf8(text(slot, row(slot).date));
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

/// Whether a row, with its texts in the arena of what came late, says what is known already.
bool EventTable::isSame(int slot, const Row &added) const
{
    Row known = row(slot);
    const std::string_view title = m_texts.at(added.title);
    const std::string_view note = added.noted ? title.data() + title.size() + 1 : std::string_view();
    const bool sameTexts =
        titleBytes(slot) == title && noteBytes(slot) == note && std::strcmp(text(slot, known.date), m_texts.at(added.date)) == 0;
    known.title = added.title;
    known.date = added.date;
    return sameTexts && known == added;
}

void EventTable::add(const Input &input)
{
    Row row = rowOf(input);
    row.title = addTexts(m_texts, input);
    row.date = m_texts.add(dateText(input));
    nameRow(row, input, m_actors, m_acts, m_tags, m_actorLists, m_tagLists);
    if (const int known = indexOf(input.id); known >= 0 && isSame(known, row)) {
        m_texts.cut(row.title);
        return;
    }
    remove(input.id);
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

EventTable::Changes EventTable::changesSince(const EventTable &older) const
{
    Changes changes;
    std::ranges::set_difference(m_gone, older.m_gone, std::back_inserter(changes.gone));
    for (const Late &late : older.m_order) {
        if (!contains(late.slot))
            changes.gone.push_back(late.slot);
    }
    for (int slot = older.slotCount(); slot < slotCount(); ++slot) {
        if (contains(slot))
            changes.come.push_back(slot);
    }
    return changes;
}

EventTablePtr EventTable::folded() const
{
    Base base;
    base.rows.reserve(static_cast<std::size_t>(size()));
    base.texts.reserve(m_base->texts.size() + m_texts.size());
    RepeatedTexts dates;
    forEach([&](int slot) {
        Row &copy = base.rows.emplace_back(row(slot));
        copy.title = base.texts.add(text(slot, copy.title));
        if (copy.noted)
            base.texts.add(noteBytes(slot).data());
        copy.date = dates.add(base.texts, text(slot, copy.date));
    });
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
    made.m_actorLists = m_actorLists;
    made.m_tagLists = m_tagLists;
    for (Interned<QString> *names : {&made.m_actors, &made.m_acts, &made.m_tags})
        names->share();
    made.m_actorLists.share();
    made.m_tagLists.share();
    made.m_datedCount = m_datedCount;
    made.m_base = std::make_shared<const Base>(std::move(base));
    return std::make_shared<const EventTable>(std::move(made));
}

std::size_t EventTable::byteCount() const
{
    const auto bytes = [](const auto &...list) { return ((list.capacity() * sizeof(list.front())) + ...); };
    return m_base->texts.byteCount() + m_texts.byteCount() + bytes(m_base->rows, m_base->byId, m_gone, m_rows, m_order, m_byId);
}

void EventTable::Builder::add(const Input &input)
{
    Row &row = m_rows.emplace_back(rowOf(input));
    row.title = addTexts(m_texts, input);
    row.date = dateText(input.happened, row);
    nameRow(row, input, m_actors, m_acts, m_tags, m_actorLists, m_tagLists);
}

std::uint32_t EventTable::Builder::dateText(const std::optional<Edtf> &date, const Row &row)
{
    if (!date) {
        if (!m_noDate)
            m_noDate = m_texts.add("");
        return *m_noDate;
    }
    constexpr std::uint64_t spread = 31; // of the days of a span
    WrittenDates &alike = m_dates[static_cast<std::uint64_t>(row.earliest) * spread + static_cast<std::uint64_t>(row.latest)];
    auto written = std::ranges::find(alike, *date, &WrittenDates::value_type::first);
    if (written == alike.end())
        written = alike.insert(written, {*date, m_texts.add(date->toString().toUtf8())});
    return written->second;
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
    base.texts = std::move(m_texts);
    base.texts.shrink();
    made.m_base = std::make_shared<const Base>(std::move(base));
    made.m_actors = m_actors.build();
    made.m_acts = m_acts.build();
    made.m_tags = m_tags.build();
    made.m_actorLists = m_actorLists.build();
    made.m_tagLists = m_tagLists.build();
    *this = Builder();
    return std::make_shared<const EventTable>(std::move(made));
}

} // namespace dateline

#include "domain/event_table.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace dateline {

namespace {
/// What the timeline sorts by (DOMAIN: "Sort by earliest; an open start sorts by its known end"); undated last.
auto sortKey(const EventTable::Row &row)
{
    const CivilSecond from = row.earliest == EventTable::openStart ? row.latest : row.earliest;
    return std::tuple(!row.dated, from, row.latest, row.id);
}
} // namespace

QString EventTable::title(int index) const
{
    return QString::fromUtf8(m_arena.data() + row(index).title);
}

QString EventTable::edtf(int index) const
{
    const char *title = m_arena.data() + row(index).title;
    return QString::fromUtf8(title + std::strlen(title) + 1);
}

int EventTable::indexOf(EventId id) const
{
    const auto found = std::ranges::lower_bound(m_byId, id, {}, &std::pair<EventId, int>::first);
    return found != m_byId.end() && found->first == id ? found->second : -1;
}

std::uint32_t EventTable::Builder::intern(Names &numbers, std::vector<QString> &list, const QString &name)
{
    if (name.isEmpty())
        return 0;
    const auto known = numbers.constFind(name);
    if (known != numbers.cend())
        return *known;
    const auto number = static_cast<std::uint32_t>(list.size());
    numbers.insert(name, number);
    list.push_back(name);
    return number;
}

void EventTable::Builder::add(const Input &input)
{
    Row row;
    row.id = input.id;
    row.article = input.article;
    row.dated = input.happened.has_value();
    if (input.happened) {
        row.earliest = input.happened->earliest().value_or(openStart);
        row.latest = input.happened->latest().value_or(openEnd);
        row.precision = input.happened->precision();
        row.qualification = input.happened->qualification();
        row.oneOf = input.happened->kind() == Edtf::Kind::OneOf;
    }
    row.type = input.type ? static_cast<std::uint8_t>(*input.type) : noType;
    row.modality = input.modality;
    row.status = input.status;
    row.source = intern(m_actorNumbers, m_table.m_actors, input.source);
    row.target = intern(m_actorNumbers, m_table.m_actors, input.target);
    row.speaker = intern(m_actorNumbers, m_table.m_actors, input.speaker);
    row.tag = intern(m_tagNumbers, m_table.m_tags, input.tag);
    row.answers = input.answers;
    row.act = intern(m_actNumbers, m_table.m_acts, input.act);
    row.title = static_cast<std::uint32_t>(m_table.m_arena.size());
    const QString edtf = input.happened ? input.happened->toString() : QString();
    for (const QByteArray &text : {input.title.toUtf8(), edtf.toUtf8()})
        m_table.m_arena.insert(m_table.m_arena.end(), text.constData(), text.constData() + text.size() + 1);
    m_table.m_rows.push_back(row);
}

EventTablePtr EventTable::Builder::build()
{
    auto &rows = m_table.m_rows;
    std::ranges::sort(rows, {}, sortKey);
    m_table.m_datedCount = static_cast<int>(std::ranges::count_if(rows, &Row::dated));
    m_table.m_byId.reserve(rows.size());
    for (int index = 0; index < m_table.size(); ++index)
        m_table.m_byId.emplace_back(rows[static_cast<std::size_t>(index)].id, index);
    std::ranges::sort(m_table.m_byId);
    return std::make_shared<const EventTable>(std::move(m_table));
}

} // namespace dateline

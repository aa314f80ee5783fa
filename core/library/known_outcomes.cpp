#include "library/known_outcomes.h"

#include "library/stored_values.h"

namespace dateline {

KnownOutcomes::KnownOutcomes(SQLite::Database &database)
    : m_shownBy(database, "SELECT confirmed_by FROM event WHERE id = ? AND confirmed_by IS NOT NULL"),
      m_shows(database, "SELECT e.id, e.same_as FROM event e CROSS JOIN article a ON a.id = e.article "
                        "WHERE e.uid = ? AND e.hidden = 0 AND a.hidden = 0"),
      m_published(database, "SELECT min(a.published_earliest) FROM event e JOIN article a ON a.id = e.article "
                            "WHERE e.hidden = 0 AND a.hidden = 0 AND (e.same_as = ? OR (e.uid = ? AND e.same_as IS NULL))")
{
}

ShownOutcome KnownOutcomes::of(EventId plan)
{
    if (!m_shownBy.again(plan).next())
        return {};
    const QString uid = m_shownBy.text(0);
    if (!m_shows.again(uidFromStored(uid).toRfc4122()).next())
        return {};
    ShownOutcome shown{EventId{m_shows.number(0)}, std::nullopt};
    const QString group = m_shows.isNull(1) ? uid : m_shows.text(1);
    if (m_published.again(group, uidFromStored(group).toRfc4122()).next() && !m_published.isNull(0))
        shown.from = dayOfSecond(m_published.number(0));
    return shown;
}

std::vector<int> KnownOutcomes::undecided(const EventSelection &events, std::int32_t day)
{
    const EventTable &table = *events.table();
    std::vector<int> slots;
    for (int slot = 0; slot < table.slotCount(); ++slot) {
        const EventRow &row = table.row(slot);
        if (row.outcome != Outcome::Open && table.contains(slot) && events.contains(slot) && isToldAfter(day, row.id))
            slots.push_back(slot);
    }
    return slots;
}

} // namespace dateline

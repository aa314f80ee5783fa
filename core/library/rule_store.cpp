#include "library/rule_store.h"

#include "domain/event_type.h"
#include "library/sql_query.h"

namespace dateline {

Result<std::vector<RuleTally>> RuleStore::tallies() const
{
    return guarded([&]() -> Result<std::vector<RuleTally>> {
        // What was dismissed is out of sight; whatever else is out of sight was replaced or undone.
        SqlQuery row(m_database,
                     "SELECT e.rule, SUM(e.hidden = 0 AND e.status = ?1), SUM(e.hidden <> 0 AND e.status = ?2), "
                     "SUM(e.hidden = 0 AND e.status = ?3) FROM event e JOIN article a ON a.id = e.article AND a.hidden = 0 "
                     "WHERE e.origin = ?4 GROUP BY e.rule ORDER BY e.rule",
                     eventStatusName(EventStatus::Accepted), eventStatusName(EventStatus::Dismissed),
                     eventStatusName(EventStatus::Suggested), eventOriginName(EventOrigin::Rule));
        std::vector<RuleTally> tallies;
        while (row.next()) {
            const RuleTally tally{row.text(0), row.small(1), row.small(2), row.small(3)};
            if (tally.decided() + tally.open > 0)
                tallies.push_back(tally);
        }
        return tallies;
    });
}

} // namespace dateline

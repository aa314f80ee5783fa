#include "library/name_store.h"

#include "library/seen_names.h"
#include "library/sql_query.h"

#include <algorithm>
#include <map>

namespace dateline {
namespace {

/// The most frequent first, then by name.
template<class Use, class Named>
void sortByUse(std::vector<Use> &uses, int Use::*count, Named Use::*named)
{
    std::ranges::sort(uses, [=](const Use &a, const Use &b) {
        return a.*count != b.*count ? a.*count > b.*count : (a.*named).name < (b.*named).name;
    });
}

} // namespace

Result<std::vector<NamedActor>> NameStore::actors() const
{
    return guarded([&]() -> Result<std::vector<NamedActor>> { return storedActors(m_database); });
}

Result<std::vector<NamedOutlet>> NameStore::outlets() const
{
    return guarded([&]() -> Result<std::vector<NamedOutlet>> { return storedOutlets(m_database); });
}

Result<Event> NameStore::asSeen(Event event) const
{
    return guarded([&]() -> Result<Event> {
        const SeenNames names(m_database);
        const auto see = [&](Actor &actor) {
            const QString seen = names.actor(actor.code, actor.name);
            if (seen != actor.codeOrName())
                actor.code = seen;
        };
        std::ranges::for_each(event.sources, see);
        std::ranges::for_each(event.targets, see);
        if (event.speaker)
            see(*event.speaker);
        return std::move(event);
    });
}

Result<std::vector<ActorUse>> NameStore::actorsInUse() const
{
    return guarded([&]() -> Result<std::vector<ActorUse>> {
        const ReadSnapshot snapshot(m_database);
        const SeenNames names(m_database);
        std::map<QString, ActorUse> uses;
        for (const NamedActor &actor : storedActors(m_database))
            uses[actor.codeOrName()].actor = actor;
        std::map<std::pair<QString, QString>, ActorUse *> known;
        SqlQuery row(m_database, "SELECT x.event, x.code, IIF(x.code = '', x.name, '') FROM event e "
                                 "JOIN article a ON a.id = e.article JOIN event_actor x ON x.event = e.id "
                                 "WHERE e.hidden = 0 AND a.hidden = 0 ORDER BY x.event");
        qint64 event = 0;
        std::vector<ActorUse *> counted; // in this event
        while (row.next()) {
            if (event != row.number(0)) {
                event = row.number(0);
                counted.clear();
            }
            const auto written = std::pair(row.text(1), row.text(2));
            ActorUse *&use = known[written];
            if (!use) {
                const QString seen = names.actor(written.first, written.second);
                const bool fresh = !uses.contains(seen);
                use = &uses[seen];
                if (fresh)
                    (written.first.isEmpty() ? use->actor.name : use->actor.code) = seen;
            }
            if (std::ranges::find(counted, use) != counted.end())
                continue;
            counted.push_back(use);
            ++use->events;
        }
        std::vector<ActorUse> list;
        for (auto &[seen, use] : uses)
            list.push_back(std::move(use));
        sortByUse(list, &ActorUse::events, &ActorUse::actor);
        return list;
    });
}

Result<std::vector<OutletUse>> NameStore::outletsInUse() const
{
    return guarded([&]() -> Result<std::vector<OutletUse>> {
        const ReadSnapshot snapshot(m_database);
        const SeenNames names(m_database);
        std::map<QString, OutletUse> uses;
        for (const NamedOutlet &outlet : storedOutlets(m_database))
            uses[comparedName(outlet.name)].outlet = outlet;
        SqlQuery row(m_database,
                     "SELECT publisher, COUNT(*) FROM article WHERE hidden = 0 AND publisher <> '' GROUP BY publisher");
        while (row.next()) {
            const QString seen = names.outlet(row.text(0));
            OutletUse &use = uses[comparedName(seen)];
            if (use.outlet.name.isEmpty())
                use.outlet.name = seen;
            use.articles += row.small(1);
        }
        std::vector<OutletUse> list;
        for (auto &[seen, use] : uses)
            list.push_back(std::move(use));
        sortByUse(list, &OutletUse::articles, &OutletUse::outlet);
        return list;
    });
}

} // namespace dateline

#include "library/facet_store.h"

#include "library/seen_names.h"
#include "library/sql_query.h"

#include <string>

namespace dateline {
namespace {

using Key = QueryTerm::Key;

/// An outlet as it is seen; "en" of "en-GB": lang: asks for both.
QString valueOfArticle(Key key, const QString &stored, const SeenNames &names)
{
    return key == Key::Language ? stored.section(u'-', 0, 0).toLower() : names.outlet(stored);
}

QStringList pairsOf(const QStringList &sources, const QStringList &targets)
{
    QStringList pairs;
    for (const QString &source : sources) {
        for (const QString &target : targets)
            pairs << source + u'>' + target;
    }
    return pairs;
}

} // namespace

Result<std::vector<QStringList>> FacetStore::ofActorLists(Key key, const EventTable &table) const
{
    return guarded([&]() -> Result<std::vector<QStringList>> {
        const SeenNames names(m_database);
        const InternedLists<EventActor> &lists = table.actorLists();
        QStringList seen;
        for (int actor = 0; actor < lists.values().size(); ++actor) {
            const EventActor &named = lists.values().value(static_cast<std::uint32_t>(actor));
            seen << names.actor(named.actor.code, named.actor.name);
        }
        std::vector<QStringList> values;
        for (int list = 0; list < lists.size(); ++list) {
            QStringList all, sources, targets;
            for (const std::uint32_t actor : lists.list(static_cast<std::uint32_t>(list))) {
                const ActorRole role = lists.values().value(actor).role;
                const QString &name = seen[actor];
                all << name;
                if (role != ActorRole::Speaker)
                    (role == ActorRole::Source ? sources : targets) << name;
            }
            values.push_back(key == Key::Pair ? pairsOf(sources, targets) : all);
            values.back().removeDuplicates();
        }
        return values;
    });
}

Result<std::unordered_map<ArticleId, QString>> FacetStore::ofArticles(Key key) const
{
    return guarded([&]() -> Result<std::unordered_map<ArticleId, QString>> {
        std::unordered_map<ArticleId, QString> values;
        const SeenNames names(m_database);
        SqlQuery row(m_database, key == Key::Outlet ? "SELECT id, publisher FROM article WHERE hidden = 0 AND publisher <> ''"
                                                    : "SELECT id, language FROM article WHERE hidden = 0 AND language <> ''");
        while (row.next())
            values.emplace(ArticleId{row.number(0)}, valueOfArticle(key, row.text(1), names));
        return values;
    });
}

} // namespace dateline

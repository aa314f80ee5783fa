#include "library/facet_store.h"

#include "library/event_groups.h"
#include "library/seen_names.h"
#include "library/sql_query.h"

#include <map>
#include <string>

namespace dateline {
namespace {

using Key = QueryTerm::Key;

constexpr auto tagsOfEvents = "SELECT e.event, t.name FROM event_tag e CROSS JOIN tag t ON t.id = e.tag";

/// Events that name more than one actor of a role, and those behind others: with all their actors.
constexpr auto furtherActors =
    "SELECT a.event, a.role, a.code, a.name FROM event_actor a "
    "WHERE a.event IN (SELECT event FROM event_actor WHERE ord > 0 UNION SELECT id FROM event WHERE same_as IS NOT NULL) "
    "ORDER BY a.event";

constexpr auto articlesBehind = "SELECT id, article FROM event WHERE same_as IS NOT NULL AND hidden = 0";

/// An outlet as it is seen; "en" of "en-GB": lang: asks for both.
QString valueOfArticle(Key key, const QString &stored, const SeenNames &names)
{
    return key == Key::Language ? stored.section(u'-', 0, 0).toLower() : names.outlet(stored);
}

class Collected {
public:
    void add(EventId event, const QString &name)
    {
        const auto next = static_cast<std::uint32_t>(m_made.names.size());
        const auto [known, isNew] = m_numbers.try_emplace(name, next);
        if (isNew)
            m_made.names.push_back(name);
        m_made.values.push_back({event, known->second});
    }
    BesideColumns take() { return std::move(m_made); }

private:
    std::map<QString, std::uint32_t> m_numbers;
    BesideColumns m_made;
};

/// The actors of one event after the other.
void addActors(SQLite::Database &database, const EventGroups &groups, Key key, Collected &collected)
{
    EventId event;
    std::vector<QString> sources;
    std::vector<QString> targets;
    const auto addPairs = [&] {
        for (const QString &source : sources) {
            for (const QString &target : targets)
                collected.add(groups.leadOf(event), source + u'>' + target);
        }
        sources.clear();
        targets.clear();
    };
    const SeenNames names(database);
    SqlQuery row(database, furtherActors);
    while (row.next()) {
        if (const EventId next{row.number(0)}; next != event) {
            addPairs();
            event = next;
        }
        const int role = row.small(1);
        const QString actor = names.actor(row.text(2), row.text(3));
        if (key == Key::Actor)
            collected.add(groups.leadOf(event), actor);
        else if (role < 2)
            (role == 0 ? sources : targets).push_back(actor);
    }
    addPairs();
}

} // namespace

Result<BesideColumns> FacetStore::beside(Key key) const
{
    return guarded([&]() -> Result<BesideColumns> {
        const ReadSnapshot snapshot(m_database);
        Collected collected;
        const EventGroups groups(m_database, std::nullopt);
        if (key == Key::Actor || key == Key::Pair)
            addActors(m_database, groups, key, collected);
        if (key == Key::Tag) {
            SqlQuery row(m_database, tagsOfEvents);
            while (row.next())
                collected.add(groups.leadOf(EventId{row.number(0)}), row.text(1));
        }
        if (key == Key::Outlet || key == Key::Language) {
            const auto values = ofArticles(key);
            if (!values)
                return tl::make_unexpected(values.error());
            SqlQuery row(m_database, articlesBehind);
            while (row.next()) {
                if (const auto value = values->find(ArticleId{row.number(1)}); value != values->end())
                    collected.add(groups.leadOf(EventId{row.number(0)}), value->second);
            }
        }
        return collected.take();
    });
}

Result<std::unordered_map<ArticleId, QString>> FacetStore::ofArticles(Key key) const
{
    return guarded([&]() -> Result<std::unordered_map<ArticleId, QString>> {
        std::unordered_map<ArticleId, QString> values;
        if (key != Key::Outlet && key != Key::Language)
            return values;
        const SeenNames names(m_database);
        SqlQuery row(m_database, key == Key::Outlet ? "SELECT id, publisher FROM article WHERE hidden = 0 AND publisher <> ''"
                                                    : "SELECT id, language FROM article WHERE hidden = 0 AND language <> ''");
        while (row.next())
            values.emplace(ArticleId{row.number(0)}, valueOfArticle(key, row.text(1), names));
        return values;
    });
}

} // namespace dateline

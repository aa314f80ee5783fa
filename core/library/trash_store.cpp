#include "library/trash_store.h"

#include "domain/event_type.h"
#include "library/sql_query.h"

#include <algorithm>

namespace dateline {
namespace {

/// The step that put the row there, and when.
std::string removalOf(const std::string &table)
{
    return "LEFT JOIN change_step s ON s.id = (SELECT MAX(c.step) FROM change_row c JOIN change_step d ON d.id = c.step "
           "WHERE d.undone = 0 AND c.\"table\" = '" +
           table + "' AND c.key = " + table + ".id AND json_extract(c.after, '$.hidden') = 2) ";
}

} // namespace

Result<std::vector<TrashItem>> TrashStore::list() const
{
    return guarded([&]() -> Result<std::vector<TrashItem>> {
        const ReadSnapshot snapshot(m_database);
        std::vector<std::pair<qint64, TrashItem>> found;
        SqlQuery article(m_database,
                         "SELECT article.id, article.title, s.id, s.at, "
                         "(SELECT COUNT(*) FROM event e WHERE e.article = article.id AND e.hidden = 0) FROM article " +
                             removalOf("article") + "WHERE article.hidden = 2");
        while (article.next()) {
            TrashItem item{
                ArticleId{article.number(0)}, {}, article.text(1), article.text(1), article.small(4), false, false, {}};
            if (!article.isNull(3))
                item.removed = article.number(3);
            found.emplace_back(article.number(2), std::move(item));
        }
        SqlQuery event(m_database,
                       "SELECT event.article, event.id, event.title, a.title, event.status = ?, a.hidden <> 0, s.id, s.at "
                       "FROM event JOIN article a ON a.id = event.article " +
                           removalOf("event") + "WHERE event.hidden = 2 AND a.hidden <> 1",
                       eventStatusName(EventStatus::Dismissed));
        while (event.next()) {
            TrashItem item{ArticleId{event.number(0)},
                           EventId{event.number(1)},
                           event.text(2),
                           event.text(3),
                           0,
                           event.small(4) != 0,
                           event.small(5) != 0,
                           {}};
            if (!event.isNull(7))
                item.removed = event.number(7);
            found.emplace_back(event.number(6), std::move(item));
        }
        std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &each) { return each.first; });
        std::vector<TrashItem> items;
        for (auto &[step, item] : found)
            items.push_back(std::move(item));
        return items;
    });
}

Result<TrashCount> TrashStore::count() const
{
    return guarded([&]() -> Result<TrashCount> {
        SqlQuery row(m_database,
                     "SELECT (SELECT COUNT(*) FROM article WHERE hidden = 2), (SELECT COUNT(*) FROM event e "
                     "JOIN article a ON a.id = e.article WHERE e.hidden = 2 AND e.status <> ? AND a.hidden = 0)",
                     eventStatusName(EventStatus::Dismissed));
        row.next();
        return TrashCount{row.small(0), row.small(1)};
    });
}

} // namespace dateline

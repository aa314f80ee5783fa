#include "library/text_search.h"

#include "library/event_groups.h"
#include "library/query_matches.h"
#include "library/snippet.h"
#include "library/sql_query.h"

#include <algorithm>
#include <unordered_set>

namespace dateline {
namespace {

constexpr auto latestFirst = " ORDER BY a.published_earliest DESC NULLS LAST, a.id DESC";

std::vector<ArticleId> articlesOfWords(SQLite::Database &database, const QString &expression, int limit)
{
    SqlQuery row(database,
                 std::string("SELECT a.id FROM article a WHERE a.hidden = 0 "
                             "AND a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)") +
                     latestFirst + " LIMIT ?",
                 expression, limit);
    std::vector<ArticleId> articles;
    while (row.next())
        articles.push_back(ArticleId{row.number(0)});
    return articles;
}

/// To weigh every article that has a common word takes long, and few are looked at.
constexpr int mostWeighed = 2000;
constexpr double titleWeight = 4;

std::vector<ArticleId> bestArticlesOfWords(SQLite::Database &database, const QString &expression, int limit)
{
    struct Weighed {
        double score; // the less, the better
        ArticleId article;
    };
    std::vector<Weighed> weighed;
    SqlQuery row(database,
                 "SELECT rowid, bm25(article_fts, ?) FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid DESC LIMIT ?",
                 titleWeight, expression, mostWeighed);
    SqlQuery hidden(database, "SELECT hidden FROM article WHERE id = ?");
    while (row.next()) {
        const ArticleId article{row.number(0)};
        if (hidden.again(article).next() && hidden.number(0) == 0)
            weighed.push_back({row.real(1), article});
    }
    std::ranges::stable_sort(weighed, {}, &Weighed::score);
    std::vector<ArticleId> articles;
    for (std::size_t each = 0; each < std::min(weighed.size(), static_cast<std::size_t>(limit)); ++each)
        articles.push_back(weighed[each].article);
    return articles;
}

/// Those that have an event which answers the query.
std::unordered_set<ArticleId> articlesOfEvents(SQLite::Database &database, const QueryMatches &matches)
{
    const EventGroups groups(database, std::nullopt);
    std::unordered_set<ArticleId> articles;
    SqlQuery row(database, "SELECT id, article, title, note FROM event WHERE hidden = 0");
    while (row.next()) {
        const EventId id{row.number(0)};
        const EventGroups::Standing *standing = groups.of(groups.leadOf(id));
        if (matches.holds({id, ArticleId{row.number(1)}, row.raw(2), row.raw(3), standing && standing->disputed}))
            articles.insert(ArticleId{row.number(1)});
    }
    return articles;
}

std::vector<ArticleId> articlesOfTree(SQLite::Database &database, const SearchQuery &query, int limit)
{
    const QueryMatches matches(database, query);
    const bool byEvents = query.asksForEvents();
    const auto wanted = byEvents ? articlesOfEvents(database, matches) : std::unordered_set<ArticleId>();
    std::vector<ArticleId> articles;
    SqlQuery row(database, std::string("SELECT a.id FROM article a WHERE a.hidden = 0") + latestFirst);
    while (static_cast<int>(articles.size()) < limit && row.next()) {
        const ArticleId id{row.number(0)};
        if (byEvents ? wanted.contains(id) : matches.holds(id))
            articles.push_back(id);
    }
    return articles;
}

std::vector<ArticleId> articlesOf(SQLite::Database &database, const SearchQuery &query, int limit, SearchOrder order)
{
    const auto words = query.expression();
    if (!words)
        return articlesOfTree(database, query, limit);
    return order == SearchOrder::Best ? bestArticlesOfWords(database, *words, limit) : articlesOfWords(database, *words, limit);
}

} // namespace

Result<std::vector<SearchHit>> TextSearch::find(const SearchQuery &query, int limit, SearchOrder order) const
{
    if (query.isEmpty())
        return std::vector<SearchHit>();
    return guarded([&]() -> Result<std::vector<SearchHit>> {
        const ReadSnapshot snapshot(m_database);
        std::vector<SearchHit> hits;
        for (const ArticleId id : articlesOf(m_database, query, limit, order)) {
            SqlQuery row(m_database,
                         "SELECT a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?",
                         id);
            if (!row.next())
                continue;
            const QString text = row.text(1);
            const TextSpan place = query.firstMatch(text).value_or(TextSpan{});
            const Snippet snippet = snippetAt(text, place);
            hits.push_back({id, row.text(0), snippet.text, snippet.match, place});
        }
        return hits;
    });
}

} // namespace dateline

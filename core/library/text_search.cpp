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

/// Which articles have the words, asked for some at a time: the index delivers by id, so near ids are looked up in one go.
class WordHits {
public:
    WordHits(SQLite::Database &database, const QString &expression)
        : m_between(database, "SELECT rowid FROM article_fts WHERE article_fts MATCH ? AND rowid BETWEEN ? AND ?"),
          m_expression(expression)
    {
    }

    /// Those between the least and the most of `asked` at least, ascending.
    std::vector<ArticleId> among(std::vector<ArticleId> asked)
    {
        constexpr std::size_t manyAsked = 400; // one look at the whole index then
        constexpr std::int64_t near = 100;     // to look up once more takes as long as to pass so many
        std::ranges::sort(asked);
        const auto areFar = [&](ArticleId one, ArticleId other) {
            return asked.size() < manyAsked && other.value - one.value > near;
        };
        std::vector<ArticleId> hits;
        for (auto first = asked.begin(); first != asked.end();) {
            auto last = std::ranges::adjacent_find(first, asked.end(), areFar);
            if (last == asked.end())
                --last;
            m_between.again(m_expression, *first, *last);
            while (m_between.next())
                hits.push_back(ArticleId{m_between.number(0)});
            first = last + 1;
        }
        return hits;
    }

private:
    SqlQuery m_between;
    QString m_expression;
};

/// Of words that many articles have: goes through the articles by date, few at first and then ever more.
std::vector<ArticleId> articlesByDate(SQLite::Database &database, const QString &expression, std::size_t limit)
{
    WordHits words(database, expression);
    SqlQuery row(database, std::string("SELECT a.id FROM article a WHERE a.hidden = 0") + latestFirst);
    std::vector<ArticleId> articles;
    bool more = true;
    for (std::size_t stretch = 2 * limit; more; stretch *= 4) {
        std::vector<ArticleId> dated;
        while (dated.size() < stretch && (more = row.next()))
            dated.push_back(ArticleId{row.number(0)});
        const std::vector<ArticleId> hits = words.among(dated);
        for (const ArticleId article : dated) {
            if (articles.size() < limit && std::ranges::binary_search(hits, article))
                articles.push_back(article);
        }
        more = more && articles.size() < limit;
    }
    return articles;
}

std::vector<ArticleId> articlesOfWords(SQLite::Database &database, const QString &expression, int limit)
{
    constexpr int few = 500;
    SqlQuery many(database, "SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT 1 OFFSET ?", expression, few);
    if (many.next())
        return articlesByDate(database, expression, static_cast<std::size_t>(std::max(limit, 0)));
    SqlQuery row(database,
                 "SELECT id FROM article WHERE hidden = 0 AND id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?) "
                 "ORDER BY +published_earliest DESC, id DESC LIMIT ?",
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
        SqlQuery row(m_database, "SELECT a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id "
                                 "WHERE a.id = ?");
        for (const ArticleId id : articlesOf(m_database, query, limit, order)) {
            if (!row.again(id).next())
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

#include "library/text_search.h"

#include "library/event_groups.h"
#include "library/query_matches.h"
#include "library/sql_query.h"

#include <unordered_set>

namespace dateline {
namespace {

constexpr int wordsBefore = 60; // UTF-16 units of text around the match
constexpr int wordsAfter = 120;

/// The nearest place at or after `from`, but not after `limit`, where a word begins.
int wordStart(const QString &text, int from, int limit)
{
    if (from <= 0)
        return 0;
    for (int at = from; at < limit; ++at) {
        if (text[at - 1].isSpace() && !text[at].isSpace())
            return at;
    }
    return from + (text[from].isLowSurrogate() ? 1 : 0);
}

/// The nearest place at or before `to`, but not before `limit`, where a word ends.
int wordEnd(const QString &text, int to, int limit)
{
    if (to >= text.size())
        return static_cast<int>(text.size());
    for (int at = to; at > limit; --at) {
        if (text[at].isSpace() && !text[at - 1].isSpace())
            return at;
    }
    return to - (text[to].isLowSurrogate() ? 1 : 0);
}

/// One line: every run of blanks becomes one; the blanks at both ends stay as one, for pieces are put side by side.
QString flattened(QStringView text)
{
    QString line;
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

void cutSnippet(const QString &text, TextSpan match, SearchHit &hit)
{
    const int from = wordStart(text, match.start - wordsBefore, match.start);
    const int to = wordEnd(text, match.end + wordsAfter, match.end);
    QString before = flattened(QStringView(text).mid(from, match.start - from));
    if (before.startsWith(u' '))
        before.remove(0, 1);
    const QString ellipsis = QStringLiteral("…");
    hit.snippet = (from > 0 ? ellipsis : QString()) + before;
    hit.match.start = static_cast<int>(hit.snippet.size());
    hit.snippet += flattened(QStringView(text).mid(match.start, match.length()));
    hit.match.end = static_cast<int>(hit.snippet.size());
    QString after = flattened(QStringView(text).mid(match.end, to - match.end));
    if (after.endsWith(u' '))
        after.chop(1);
    hit.snippet += after + (to < text.size() ? ellipsis : QString());
}

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

} // namespace

Result<std::vector<SearchHit>> TextSearch::find(const SearchQuery &query, int limit) const
{
    if (query.isEmpty())
        return std::vector<SearchHit>();
    return guarded([&]() -> Result<std::vector<SearchHit>> {
        const ReadSnapshot snapshot(m_database);
        std::vector<SearchHit> hits;
        for (const ArticleId id : query.expression() ? articlesOfWords(m_database, *query.expression(), limit)
                                                     : articlesOfTree(m_database, query, limit)) {
            SqlQuery row(m_database, "SELECT a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?", id);
            if (!row.next())
                continue;
            const QString text = row.text(1);
            SearchHit hit{id, row.text(0), {}, {}, query.firstMatch(text).value_or(TextSpan{})};
            cutSnippet(text, hit.place, hit);
            hits.push_back(std::move(hit));
        }
        return hits;
    });
}

} // namespace dateline

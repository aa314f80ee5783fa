#include "library/text_search.h"

#include "library/search_query.h"
#include "library/sql_query.h"

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

} // namespace

Result<std::vector<SearchHit>> TextSearch::find(const QString &text, int limit) const
{
    const SearchQuery query(text);
    if (query.isEmpty())
        return std::vector<SearchHit>();
    return guarded([&]() -> Result<std::vector<SearchHit>> {
        const QString wanted = query.wantedExpression();
        const QString excluded = query.excludedExpression();
        const auto given = [](const QString &expression) { return expression.isEmpty() ? std::nullopt : std::optional(expression); };
        SqlQuery row(m_database,
                     "SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.article = a.id WHERE a.hidden = 0 "
                     "AND (?1 IS NULL OR a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?1)) "
                     "AND (?2 IS NULL OR a.id NOT IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?2)) "
                     "ORDER BY a.published_earliest DESC NULLS LAST, a.id DESC LIMIT ?3",
                     given(wanted), given(excluded), limit);
        std::vector<SearchHit> hits;
        while (row.next()) {
            const QString articleText = row.text(2);
            SearchHit hit{ArticleId{row.number(0)}, row.text(1), {}, {}, query.firstMatch(articleText).value_or(TextSpan{})};
            cutSnippet(articleText, hit.place, hit);
            hits.push_back(std::move(hit));
        }
        return hits;
    });
}

} // namespace dateline

#include "library/search_query.h"

#include "library/words.h"

#include <QStringList>

#include <algorithm>
#include <deque>

namespace dateline {
namespace {

constexpr std::size_t mostClauses = 100; // no person types more; pasted pages would make FTS5 crawl
constexpr std::size_t mostWords = 100;

bool isQuote(QChar c) { return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB'; }

bool isMinus(QChar c) { return c == u'-' || c == u'\u2212'; }

} // namespace

SearchQuery::SearchQuery(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool excluded = isMinus(text[at]);
        at += excluded;
        const bool phrase = at < text.size() && isQuote(text[at]);
        at += phrase;
        qsizetype end = at;
        while (end < text.size() && !isQuote(text[end]) && (phrase || !text[end].isSpace()))
            ++end;
        const QStringView words = QStringView(text).mid(at, end - at);
        at = end + (phrase && end < text.size()); // past the closing quote
        const bool starAfterPhrase = phrase && at < text.size() && text[at] == u'*';
        at += starAfterPhrase;
        addClause(words, starAfterPhrase || words.endsWith(u'*'), excluded);
    }
}

void SearchQuery::addClause(QStringView text, bool prefix, bool excluded)
{
    Clause clause{{}, prefix, excluded};
    WordScanner scanner(text, WordScanner::Purpose::Querying);
    while (clause.words.size() < mostWords && scanner.next())
        clause.words.push_back(scanner.word());
    if (clause.words.empty() || m_clauses.size() == mostClauses)
        return;
    // The index holds a sign with the one after it, so a single sign is the beginning of a word.
    clause.prefix = clause.prefix || WordScanner::isSingleSign(clause.words.back());
    m_clauses.push_back(std::move(clause));
}

QString SearchQuery::expression(const Clause &clause)
{
    std::string words;
    for (const std::string &word : clause.words)
        words += (words.empty() ? "" : " ") + word;
    return u'"' + QString::fromStdString(words) + (clause.prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

QString SearchQuery::wantedExpression() const
{
    QStringList parts;
    for (const Clause &clause : m_clauses) {
        if (!clause.excluded)
            parts.append(expression(clause));
    }
    return parts.join(QStringLiteral(" AND "));
}

QString SearchQuery::excludedExpression() const
{
    QStringList parts;
    for (const Clause &clause : m_clauses) {
        if (clause.excluded)
            parts.append(expression(clause));
    }
    return parts.join(QStringLiteral(" OR "));
}

std::optional<TextSpan> SearchQuery::find(const Clause &clause, QStringView text)
{
    struct Seen {
        std::string word;
        std::string tail; // the last sign of a run, at the same place
        TextSpan span;
    };
    const auto holds = [](const std::string &word, const Seen &seen) { return word == seen.word || word == seen.tail; };
    const std::string &final = clause.words.back();
    std::deque<Seen> last;
    WordScanner scanner(text);
    while (scanner.next()) {
        if (scanner.isTail())
            last.back().tail = scanner.word();
        else
            last.push_back({scanner.word(), {}, scanner.span()});
        if (last.size() > clause.words.size())
            last.pop_front();
        if (last.size() < clause.words.size())
            continue;
        const bool ends = clause.prefix ? last.back().word.starts_with(final) || last.back().tail.starts_with(final)
                                        : holds(final, last.back());
        if (ends && std::equal(clause.words.begin(), clause.words.end() - 1, last.begin(), holds)) {
            TextSpan span{last.front().span.start, last.back().span.end};
            const int length = static_cast<int>(QString::fromStdString(final).size());
            if (WordScanner::isSingleSign(final)) // one of the pair
                span = last.back().word.starts_with(final) ? TextSpan{span.start, last.back().span.start + length}
                                                           : TextSpan{span.end - length, span.end};
            return span;
        }
    }
    return std::nullopt;
}

bool SearchQuery::allWantedIn(QStringView text) const
{
    return std::ranges::all_of(m_clauses, [&](const Clause &clause) { return clause.excluded || find(clause, text); });
}

bool SearchQuery::anyExcludedIn(QStringView text) const
{
    return std::ranges::any_of(m_clauses, [&](const Clause &clause) { return clause.excluded && find(clause, text); });
}

std::optional<TextSpan> SearchQuery::firstMatch(QStringView text) const
{
    std::optional<TextSpan> first;
    for (const Clause &clause : m_clauses) {
        const auto span = clause.excluded ? std::nullopt : find(clause, text);
        if (span && (!first || *span < *first))
            first = span;
    }
    return first;
}

} // namespace dateline

#include "domain/citation.h"
#include "library/snippet.h"
#include "library/sql_query.h"
#include "library/stored_values.h"
#include "library/text_search.h"

#include <algorithm>
#include <array>
#include <map>

namespace dateline {
namespace {

/// The words of a query, each made ready once.
class WantedWords {
public:
    explicit WantedWords(SearchQuery words) : m_words(std::move(words))
    {
        m_words.forEachTerm([this](const QueryTerm &term) { m_patterns.emplace(&term, WordPattern(term)); });
    }
    template<class Texts>
    bool stand(const Texts &texts) const
    {
        return m_words.holds([&](const QueryTerm &term) {
            const WordPattern &pattern = m_patterns.at(&term);
            return std::ranges::any_of(texts, [&](const QString &text) { return pattern.find(text).has_value(); });
        });
    }
    std::optional<TextSpan> firstIn(const QString &text) const { return m_words.firstMatch(text); }

private:
    SearchQuery m_words;
    std::map<const QueryTerm *, WordPattern> m_patterns; // by the terms of m_words, which stay where they are
};

} // namespace

Result<std::vector<EventHit>> TextSearch::among(const std::vector<EventId> &events, const SearchQuery &query, int limit) const
{
    return guarded([&]() -> Result<std::vector<EventHit>> {
        const ReadSnapshot snapshot(m_database);
        const WantedWords words(query.wordsAlone());
        SqlQuery row(m_database, "SELECT title, note, edtf FROM event WHERE id = ? AND hidden = 0");
        SqlQuery quote(m_database, "SELECT exact FROM citation WHERE event = ? AND role = ? ORDER BY ord");
        std::vector<EventHit> hits;
        for (const EventId id : events) {
            if (static_cast<int>(hits.size()) == limit)
                break;
            if (!row.again(id).next())
                continue;
            QStringList quoted;
            quote.again(id, citationRoleName(CitationRole::Statement));
            while (quote.next())
                quoted << quote.text(0);
            const std::array<QString, 3> texts{quoted.join(QStringLiteral(" … ")), row.text(1), row.text(0)};
            if (!words.stand(texts))
                continue;
            const auto shown = std::ranges::find_if(texts, [&](const QString &text) { return words.firstIn(text).has_value(); });
            const QString &text = shown == texts.end() ? texts.front() : *shown;
            const Snippet snippet = snippetAt(text, words.firstIn(text).value_or(TextSpan{}));
            const auto happened = row.isNull(2) ? std::nullopt : std::optional(dateFromStored(row.text(2)));
            hits.push_back({id, texts.back(), happened, snippet.text, snippet.match});
        }
        return hits;
    });
}

} // namespace dateline

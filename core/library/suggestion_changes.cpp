#include "library/change_recorder.h"
#include "library/event_rows.h"
#include "library/sql_query.h"

#include <algorithm>

namespace dateline {
namespace {

const QString eventTable = QStringLiteral("event");

/// How many units two spans share.
int shared(TextSpan a, TextSpan b)
{
    return std::max(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

/// Whether a suggestion is one that was there before (DOMAIN: Identity): found in the same words, or of the same type in half of
/// the words of either.
bool isSame(const SuggestionRow &row, const Event &event)
{
    if (row.uid == event.uid)
        return true;
    const TextSpan words = event.statementSpan();
    const int both = shared(row.words, words);
    return row.type == event.type && 2 * both >= std::max(row.words.length(), words.length()) && both > 0;
}

/// For each suggestion the row that it goes on, if there is one. Rows that a person judged come first, then those in sight, then
/// those of the same words; a row goes on in one suggestion, but what was judged keeps all away that are the same.
std::vector<const SuggestionRow *> matched(const std::vector<Event> &events, const std::vector<SuggestionRow> &rows)
{
    std::vector<const SuggestionRow *> matches;
    std::vector<bool> taken(rows.size());
    for (const Event &event : events) {
        const auto rank = [&](const SuggestionRow &row) { return std::tuple(!row.judged, row.hidden, row.uid != event.uid); };
        const SuggestionRow *best = nullptr;
        for (const SuggestionRow &row : rows) {
            const bool free = row.judged || !taken[static_cast<std::size_t>(&row - rows.data())];
            if (free && isSame(row, event) && (!best || rank(row) < rank(*best)))
                best = &row;
        }
        if (best)
            taken[static_cast<std::size_t>(best - rows.data())] = true;
        matches.push_back(best);
    }
    return matches;
}

} // namespace

Result<SuggestionChanges> ChangeRecorder::replaceSuggestions(ArticleId article, const std::vector<Event> &suggestions)
{
    return guarded([&]() -> Result<SuggestionChanges> { return putSuggestions(article, suggestions); });
}

SuggestionChanges ChangeRecorder::putSuggestions(ArticleId article, const std::vector<Event> &suggestions)
{
    SuggestionChanges changes;
    changes.untouched = personsEvents(m_database, article);
    const std::vector<SuggestionRow> rows = suggestionRows(m_database, article);
    const std::vector<Event> wanted = hasAnnotations(m_database, article) ? std::vector<Event>() : suggestions;
    const std::vector<const SuggestionRow *> matches = matched(wanted, rows);
    for (const SuggestionRow &row : rows) {
        if (row.hidden || row.judged || std::ranges::find(matches, &row) != matches.end())
            continue;
        update(eventTable, row.id.value, hiddenColumn(Hidden::OutOfSight));
        ++changes.removed;
    }
    for (std::size_t each = 0; each < wanted.size(); ++each) {
        const SuggestionRow *row = matches[each];
        if (row && row->judged)
            continue;
        if (row && !row->hidden) { // in the row it has: it stays what is selected and shown
            changes.changed += update(eventTable, row->id.value, foundColumnsOf(wanted[each])) ? 1 : 0;
            continue;
        }
        record(eventTable, EventWriter(m_database).insert(article, wanted[each]).value, hiddenColumn(Hidden::OutOfSight),
               hiddenColumn(Hidden::InSight));
        ++changes.added;
    }
    return changes;
}

} // namespace dateline

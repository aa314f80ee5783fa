#include "formats/event_draft.h"

#include "formats/headline.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {
constexpr int longestTitle = 80;
} // namespace

void addCitations(Event &event, const QString &text, const std::vector<TextSpan> &pieces, CitationRole role)
{
    auto order = static_cast<int>(std::ranges::count(event.citations, role, &Citation::role));
    for (const TextSpan piece : pieces)
        event.citations.push_back(citationAt(text, piece, role, order++));
}

QString wordsOf(const QString &text, const std::vector<TextSpan> &pieces)
{
    QStringList words;
    for (const TextSpan piece : pieces)
        words << wordsAt(text, piece);
    return words.join(u' ');
}

bool onlyLineEnds(const QString &text, int end, int nextStart)
{
    const QStringView between = nextStart > end ? QStringView(text).mid(end, nextStart - end) : QStringView();
    return std::ranges::all_of(between, [](QChar letter) { return letter == u'\n'; });
}

QString titleFromWords(const QString &words)
{
    QString title = shortened(words, longestTitle);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

void sortCitations(Event &event)
{
    std::ranges::stable_sort(event.citations, {},
                             [](const Citation &citation) { return std::tuple(citation.role, citation.order); });
}

} // namespace dateline

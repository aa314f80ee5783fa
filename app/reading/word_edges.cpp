#include "reading/word_edges.h"

#include <QTextBoundaryFinder>

namespace dateline {

namespace {

/// A paragraph around `position`, so that no step reads the whole text.
struct Stretch {
    int start;
    QString words;
};

constexpr int reach = 400; // characters to each side; longer than any word

Stretch around(const QString &text, int position)
{
    const int start = std::max(0, position - reach);
    return {start, text.mid(start, 2 * reach)};
}

bool isEdge(QTextBoundaryFinder &finder, QuoteEnd end)
{
    return finder.boundaryReasons().testFlag(end == QuoteEnd::Start ? QTextBoundaryFinder::StartOfItem
                                                                    : QTextBoundaryFinder::EndOfItem);
}

} // namespace

int nextWordEdge(const QString &text, int position, QuoteEnd end, int step)
{
    const Stretch stretch = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, stretch.words);
    finder.setPosition(position - stretch.start);
    while (true) {
        const auto at = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (at < 0)
            return position;
        if (isEdge(finder, end))
            return stretch.start + static_cast<int>(at);
    }
}

int nearestWordEdge(const QString &text, int position, QuoteEnd end)
{
    const Stretch stretch = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, stretch.words);
    finder.setPosition(position - stretch.start);
    if (finder.isAtBoundary() && isEdge(finder, end))
        return position;
    const int before = nextWordEdge(text, position, end, -1);
    const int after = nextWordEdge(text, position, end, 1);
    if (before == position || after == position)
        return before == position ? after : before;
    return position - before <= after - position ? before : after;
}

int nextCharacterEdge(const QString &text, int position, int step)
{
    const Stretch stretch = around(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, stretch.words);
    finder.setPosition(position - stretch.start);
    const auto at = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return at < 0 ? position : stretch.start + static_cast<int>(at);
}

} // namespace dateline

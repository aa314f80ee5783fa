#include "corroborate/word_diff.h"

#include <algorithm>
#include <optional>
#include <span>

namespace dateline {

namespace {

constexpr int mostSteps = 2500; // of words that differ; beyond them a picture of each word says nothing

/// A word with its punctuation: what stands between blanks.
std::vector<TextSpan> wordsOf(const QString &text)
{
    std::vector<TextSpan> words;
    int start = -1;
    for (int at = 0; at <= static_cast<int>(text.size()); ++at) {
        const bool blank = at == static_cast<int>(text.size()) || text[at].isSpace();
        if (!blank && start < 0)
            start = at;
        if (blank && start >= 0) {
            words.push_back({start, at});
            start = -1;
        }
    }
    return words;
}

struct Side {
    const QString &text;
    std::vector<TextSpan> words;
    QStringView at(int index) const
    {
        const TextSpan span = words[static_cast<std::size_t>(index)];
        return QStringView(text).mid(span.start, span.length());
    }
    int count() const { return static_cast<int>(words.size()); }
};

/// Words [before.first, before.last) for [after.first, after.last).
struct Edit {
    int beforeFirst, beforeLast, afterFirst, afterLast;
};

/// Myers: for each number of steps how far each diagonal goes.
class ShortestEdit {
public:
    ShortestEdit(const Side &before, const Side &after, int start, int beforeEnd, int afterEnd)
        : m_before(before), m_after(after), m_start(start), m_width(beforeEnd - start), m_height(afterEnd - start)
    {
    }

    /// Single words that go or come, in order; nothing when there are too many.
    std::optional<std::vector<Edit>> find()
    {
        const int most = std::min(m_width + m_height, mostSteps);
        std::vector<int> reach(2 * static_cast<std::size_t>(most) + 3, 0);
        const auto at = [&](int diagonal) -> int & { return reach[static_cast<std::size_t>(diagonal + most + 1)]; };
        for (int steps = 0; steps <= most; ++steps) {
            m_trace.emplace_back(reach.begin() + (most + 1 - steps), reach.begin() + (most + 2 + steps));
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                const bool down = diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
                int x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (x < m_width && x - diagonal < m_height && same(x, x - diagonal))
                    ++x;
                at(diagonal) = x;
                if (x >= m_width && x - diagonal >= m_height)
                    return walkBack(steps);
            }
        }
        return std::nullopt;
    }

private:
    bool same(int x, int y) const { return m_before.at(m_start + x) == m_after.at(m_start + y); }

    /// m_trace[s] holds the diagonals -s…s as they were before step s.
    std::vector<Edit> walkBack(int steps) const
    {
        std::vector<Edit> edits;
        int x = m_width, y = m_height;
        for (; steps > 0; --steps) {
            const auto before = [&](int diagonal) {
                return m_trace[static_cast<std::size_t>(steps)][static_cast<std::size_t>(diagonal + steps)];
            };
            const int diagonal = x - y;
            const bool down = diagonal == -steps || (diagonal != steps && before(diagonal - 1) < before(diagonal + 1));
            const int fromX = before(down ? diagonal + 1 : diagonal - 1);
            const int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            edits.push_back(down ? Edit{m_start + fromX, m_start + fromX, m_start + fromY, m_start + fromY + 1}
                                 : Edit{m_start + fromX, m_start + fromX + 1, m_start + fromY, m_start + fromY});
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(edits);
        return edits;
    }

    const Side &m_before;
    const Side &m_after;
    int m_start, m_width, m_height;
    std::vector<std::vector<int>> m_trace;
};

TextSpan spanOf(const Side &side, int first, int last)
{
    if (first < last)
        return {side.words[static_cast<std::size_t>(first)].start, side.words[static_cast<std::size_t>(last - 1)].end};
    const int place =
        first < side.count() ? side.words[static_cast<std::size_t>(first)].start : static_cast<int>(side.text.size());
    return {place, place};
}

} // namespace

std::vector<WordChange> wordDiff(const QString &before, const QString &after)
{
    const Side one{before, wordsOf(before)}, other{after, wordsOf(after)};
    int start = 0;
    while (start < std::min(one.count(), other.count()) && one.at(start) == other.at(start))
        ++start;
    int oneEnd = one.count(), otherEnd = other.count();
    while (oneEnd > start && otherEnd > start && one.at(oneEnd - 1) == other.at(otherEnd - 1)) {
        --oneEnd;
        --otherEnd;
    }
    if (oneEnd == start && otherEnd == start)
        return {};
    const auto found = ShortestEdit(one, other, start, oneEnd, otherEnd).find();
    std::vector<Edit> joined;
    for (const Edit &edit : found.value_or(std::vector<Edit>{{start, oneEnd, start, otherEnd}})) {
        if (!joined.empty() && joined.back().beforeLast == edit.beforeFirst && joined.back().afterLast == edit.afterFirst) {
            joined.back().beforeLast = edit.beforeLast;
            joined.back().afterLast = edit.afterLast;
        } else {
            joined.push_back(edit);
        }
    }
    std::vector<WordChange> changes;
    for (const Edit &edit : joined)
        changes.push_back({spanOf(one, edit.beforeFirst, edit.beforeLast), spanOf(other, edit.afterFirst, edit.afterLast)});
    return changes;
}

} // namespace dateline

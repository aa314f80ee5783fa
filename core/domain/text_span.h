#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// Half-open range [start, end) of UTF-16 units in an article's text: exactly a QTextCursor selection.
struct TextSpan {
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool fits(const QString &text) const { return 0 <= start && start <= end && end <= text.size(); }
    bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

/// The words at `span`. REQUIRES: span.fits(text).
inline QString wordsAt(const QString &text, TextSpan span) { return text.mid(span.start, span.length()); }

/// Between UTF-16 units (inside the program) and Unicode code points (every file that leaves it).
/// Built once per text in O(n); each look-up is O(log s) with s = code points outside the BMP.
class CodePointMap {
public:
    explicit CodePointMap(const QString &text);

    /// Code points before UTF-16 position `unit`. A position inside a surrogate pair counts as before it.
    int toCodePoints(int unit) const;
    /// UTF-16 position of code point `point`; nothing when there are not so many.
    std::optional<int> toUnits(int point) const;

private:
    std::vector<int> m_pairs; // UTF-16 positions of surrogate pairs, ascending
    int m_units;
};

} // namespace dateline

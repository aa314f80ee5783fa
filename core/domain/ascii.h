#pragma once

#include <QString>

#include <algorithm>

namespace dateline {

// Letters and digits of ASCII, which most words are made of: to fold them needs no table.

inline bool isAsciiWordPart(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

/// How many of them follow each other from `from` on.
inline int asciiRun(QStringView text, qsizetype from)
{
    return static_cast<int>(std::find_if_not(text.begin() + from, text.end(), isAsciiWordPart) - text.begin() - from);
}

/// REQUIRES: a run of them.
inline void appendLowered(QString &word, QStringView run)
{
    constexpr char16_t small = 0x20; // digits have this bit already
    const qsizetype before = word.size();
    word.resize(before + run.size());
    std::ranges::transform(run, word.begin() + before, [](QChar unit) { return QChar(unit.unicode() | small); });
}

} // namespace dateline

#pragma once

#include "domain/text_span.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace dateline {

/// One word of a text as texts are compared here: letters and digits without case and accents. An ideograph makes a word with the
/// one after it, for its script has no blanks.
struct ComparedWord {
    QString key;   ///< folded
    TextSpan span; ///< in the text
};
/// Hands over the words of a text in order. O(length).
void forEachWord(const QString &text, const std::function<void(const ComparedWord &)> &take);

/// The same for the same text on every machine and in every run.
std::uint64_t stableHash(QStringView text, std::uint64_t seed = 0);
/// Joins two hashes; the order counts.
constexpr std::uint64_t joinedHash(std::uint64_t first, std::uint64_t second)
{
    std::uint64_t value = first ^ (second + 0x9e3779b97f4a7c15ULL + (first << 6) + (first >> 2));
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace dateline

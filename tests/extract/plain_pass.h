#pragma once

#include <QString>

#include <algorithm>
#include <ctime>
#include <unordered_map>

namespace dateline {

/// A plain pass over a text that counts its words by their hash: what the finders' speed is compared with, because ratios hold
/// where seconds do not.
inline std::size_t tokeniseAndHash(const QString &text)
{
    std::unordered_map<std::size_t, int> counts;
    std::size_t hash = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            hash = (hash ^ c.toLower().unicode()) * 1099511628211u;
            inWord = true;
        } else if (inWord) {
            ++counts[hash];
            hash = 14695981039346656037u;
            inWord = false;
        }
    }
    return counts.size();
}

/// The processor's seconds of this process; other programs do not count.
double secondsOf(const auto &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace dateline

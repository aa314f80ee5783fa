#include "extract/topic.h"

#include "extract/vocabulary.h"

#include <algorithm>

namespace dateline {

Topic topicOf(QStringView words)
{
    constexpr int shortest = 5; // letters of a word that says something
    constexpr int stem = 5;     // "claims", "claimed"
    Topic topic;
    int letters = 0;
    bool name = false;
    std::uint32_t hash = Vocabulary::hashStart;
    const auto close = [&] {
        if (letters >= shortest && !name)
            topic.push_back(hash);
        letters = 0;
        hash = Vocabulary::hashStart;
    };
    for (const QChar c : words) {
        const CharClass kind = charClass(c.unicode());
        if (kind != CharClass::Letter && kind != CharClass::Capital) {
            close();
        } else {
            name = letters == 0 ? kind == CharClass::Capital : name;
            if (letters++ < stem)
                hash = Vocabulary::hashStep(hash, folded(c.unicode()));
        }
    }
    close();
    std::ranges::sort(topic);
    topic.erase(std::unique(topic.begin(), topic.end()), topic.end());
    return topic;
}

std::size_t sharedTopic(const Topic &a, const Topic &b)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](std::uint32_t word) { return std::ranges::binary_search(b, word); }));
}

} // namespace dateline

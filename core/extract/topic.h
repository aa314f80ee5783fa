#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// What words are about: the longer ones that are no names, by their first letters, as hashes, ascending.
using Topic = std::vector<std::uint32_t>;
/// O(length).
Topic topicOf(QStringView words);

/// How many words two have in common.
std::size_t sharedTopic(const Topic &a, const Topic &b);

} // namespace dateline

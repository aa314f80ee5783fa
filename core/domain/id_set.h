#pragma once

#include "domain/id.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace dateline {

/// Ids of one thing, which are small numbers close to each other: a bit each, by pages.
template<class Id>
class IdSet {
public:
    void insert(Id id) { m_pages[id.value >> pageBits].set(place(id)); }
    bool contains(Id id) const
    {
        const auto page = m_pages.find(id.value >> pageBits);
        return page != m_pages.end() && page->second[place(id)];
    }

private:
    static constexpr int pageBits = 12;
    static constexpr std::size_t pageSize = std::size_t{1} << pageBits;
    static std::size_t place(Id id) { return static_cast<std::size_t>(id.value) % pageSize; }
    std::unordered_map<std::int64_t, std::bitset<pageSize>> m_pages;
};

} // namespace dateline

#pragma once

#include "domain/event_table.h"

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

/// Events by quad; the last are those without a type.
using QuadCounts = std::array<std::uint32_t, quadCount + 1>;
int quadIndex(const EventTable::Row &row);
std::optional<EventType> typeOfQuadIndex(std::size_t index);

/// The events of some lanes as bare seconds, apart by quad: what a picture from far away is counted from. An event counts once,
/// where it begins; one with an open start where it ends. 12 bytes an event.
class LaneDensity {
public:
    LaneDensity() = default;
    /// `laneOf` gives the lane of each dated row of the table, -1 = none. O(n).
    LaneDensity(const EventTable &table, const std::vector<int> &laneOf, std::size_t lanes);

    /// A stretch of `seconds` that begins at `number` times as many: fixed in time.
    struct Bin {
        CivilSecond number = 0;
        QuadCounts counts{};
        int total = 0;
        int event = 0; ///< its first, a row of the table
    };
    /// Those that hold an event, in time order, from the one that holds `from` to the one that holds `until`.
    /// O(bins × log n).
    std::vector<Bin> bins(int lane, CivilSecond seconds, CivilSecond from, CivilSecond until) const;
    /// The most events of one bin of 2^exponent seconds, anywhere in the lane.
    int fullest(int lane, int exponent) const;

private:
    struct Column {
        std::vector<CivilSecond> seconds;
        std::vector<std::int32_t> events;
        std::size_t end(std::size_t begin, CivilSecond limit) const;
    };
    struct LaneColumns {
        std::array<Column, quadCount + 1> quads;
        std::vector<int> fullest; ///< by exponent
    };
    static void findFullest(LaneColumns &lane);
    std::vector<LaneColumns> m_lanes;
};

} // namespace dateline

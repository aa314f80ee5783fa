#pragma once

#include "domain/event_table.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// Events by quad; the last are those without a type.
using QuadCounts = std::array<std::uint32_t, quadCount + 1>;
int quadIndex(const EventTable::Row &row);
std::optional<EventType> typeOfQuadIndex(std::size_t index);

/// The events of some lanes as bare seconds, apart by quad: what a picture from far away is counted from. An event counts once,
/// where it begins; one with an open start where it ends. 12 bytes an event. Cheap to copy and to change: copies share what was
/// there and carry what changed.
class LaneDensity {
public:
    LaneDensity() = default;
    /// `laneOf` gives the lane of each slot of the table, -1 = none. O(n).
    LaneDensity(const EventTable &table, const std::vector<int> &laneOf, std::size_t lanes);

    /// A stretch of `seconds` that begins at `number` times as many: fixed in time.
    struct Bin {
        CivilSecond number = 0;
        QuadCounts counts{};
        int total = 0;
        int event = 0; ///< its first, a slot of the table
    };
    /// Those that hold an event, in time order, from the one that holds `from` to the one that holds `until`.
    /// O(bins × log n).
    std::vector<Bin> bins(int lane, CivilSecond seconds, CivilSecond from, CivilSecond until) const;
    /// The most events of one bin of 2^exponent seconds, anywhere in the lane; more where some of them were removed.
    int fullest(int lane, int exponent) const;

    // O(changes) each, and of add() O(log n).
    void add(std::size_t lane, const EventTable::Row &row, int slot);
    void remove(std::size_t lane, const EventTable::Row &row, int slot);
    void insertLane(std::size_t at);
    void removeLane(std::size_t at);

    std::size_t byteCount() const;

private:
    struct Column {
        std::vector<CivilSecond> seconds; ///< ascending
        std::vector<std::int32_t> events;
        std::size_t begin(CivilSecond from) const;
        std::size_t end(std::size_t begin, CivilSecond limit) const;
        std::size_t find(CivilSecond second, int event) const; ///< its size when it is not there
        void insert(CivilSecond second, int event);
        void erase(std::size_t at);
    };
    using Columns = std::array<Column, quadCount + 1>;
    struct LaneColumns {
        std::shared_ptr<const Columns> base = std::make_shared<const Columns>();
        Columns come; ///< since
        Columns gone; ///< of the base
        std::vector<int> fullest = std::vector<int>(exponents, 0);
    };
    struct Cursor {
        const Column *column;
        std::size_t quad;
        std::size_t at;
        bool isGone;
    };
    static constexpr std::size_t exponents = 41; // a bin of 2^40 seconds holds all of history
    static std::vector<Cursor> cursorsAt(const LaneColumns &lane, CivilSecond from);
    static std::vector<int> fullestOf(const Columns &columns);
    std::vector<LaneColumns> m_lanes;
};

} // namespace dateline

#pragma once

#include "timeline/viewport.h"

#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// A day and how much weighs on it.
struct WeighedDay {
    CivilSecond start = 0;
    int weight = 0;
    friend bool operator==(const WeighedDay &, const WeighedDay &) = default;
};

/// The heaviest day of a stretch of time that is fixed for a zoom.
struct DayPeak {
    QRectF rect;         ///< can be hit
    std::size_t day = 0; ///< into DayPeaks::days()
    bool named = false;  ///< no heavier one is so near that their names would meet
};

/// Days that stand out, over any stretch of time: which ones depends on the zoom alone, so that panning changes nothing.
/// Immutable.
class DayPeaks {
public:
    static constexpr double narrowest = 7; ///< pixels of a peak

    DayPeaks() = default;
    /// Ascending, each day once, with weights above 0. O(n).
    explicit DayPeaks(std::vector<WeighedDay> days);

    const std::vector<WeighedDay> &days() const { return m_days; }
    int heaviest() const { return m_days.empty() ? 0 : m_days[heaviestOf(0, m_days.size())].weight; }
    /// Those in sight, in an area whose left is the viewport's; a name is `nameWidth` pixels wide. None overlaps another.
    /// O(pixels × log n).
    std::vector<DayPeak> inSight(const Viewport &viewport, const QRectF &area, double nameWidth) const;

private:
    std::size_t heaviestOf(std::size_t first, std::size_t end) const; // of equals the earliest; REQUIRES: first < end
    std::size_t firstFrom(CivilSecond second) const;

    std::vector<WeighedDay> m_days;
    std::vector<std::size_t> m_tree; // of its two children's the heavier day; the leaves are the days
};

std::optional<std::size_t> dayPeakAt(const std::vector<DayPeak> &peaks, const QPointF &point);

} // namespace dateline

#pragma once

#include "timeline/viewport.h"

#include <cstdint>

namespace dateline {

enum class BrushPart : std::uint8_t { Outside, Start, End, Middle };

/// The stretch that is shown, as a piece of an overview of everything that a hand can move and resize. A value.
class Brush {
public:
    Brush() = default;
    Brush(const Viewport &overview, const TimeRange &shown) : m_overview(overview), m_shown(shown) {}

    const TimeRange &shown() const { return m_shown; }
    /// Pixels from the overview's left, within it.
    double left() const { return xOf(m_shown.start); }
    double right() const { return xOf(m_shown.end); }
    /// Nothing of it is in the overview.
    bool isOutside() const { return m_shown.end <= m_overview.range().start || m_shown.start >= m_overview.range().end; }

    /// What a hand takes hold of at `x`. Something to move is left between the edges, however narrow the brush.
    BrushPart partAt(double x) const;
    /// The stretch after a part has been moved by `pixels`: never shorter than an hour, and never further outside than it was.
    TimeRange dragged(BrushPart part, double pixels) const;

private:
    double xOf(CivilSecond second) const;

    Viewport m_overview;
    TimeRange m_shown;
};

} // namespace dateline

#pragma once

#include "timeline/time_range.h"
#include "timeline/time_scale.h"

namespace dateline {

/// How far a person may zoom and pan. What is shown already is never cut: a range that was set from elsewhere may lie outside.
struct ViewLimits {
    TimeRange bounds;       ///< where one can pan
    double shortest = 3600; ///< seconds across when zoomed in fully
    friend bool operator==(const ViewLimits &, const ViewLimits &) = default;

    /// Twice the span of the data, a year at least, within the calendar.
    static ViewLimits around(const TimeRange &data);
};

/// The stretch of time that is shown over a number of pixels. A value; every change is a new one.
class Viewport {
public:
    Viewport() = default;
    /// An empty range becomes one second, a width below a pixel one pixel.
    Viewport(const TimeRange &range, double width, std::shared_ptr<const TimeAxis> axis = nullptr);

    const TimeScale &scale() const { return m_scale; }
    double width() const { return m_width; }
    double seconds() const { return m_scale.secondsPerPixel * m_width; }
    /// To whole seconds.
    TimeRange range() const;

    /// `factor` > 1 zooms in; the time at `anchorX` stays there as long as the limits let it.
    Viewport zoomed(double factor, double anchorX, const ViewLimits &limits) const;
    /// `pixels` > 0 looks later.
    Viewport panned(double pixels, const ViewLimits &limits) const;
    /// Another stretch over the same width and axis.
    Viewport over(const TimeRange &range) const { return Viewport(range, m_width, m_scale.axis); }
    /// The same stretch on another axis.
    Viewport on(std::shared_ptr<const TimeAxis> axis) const { return Viewport(range(), m_width, std::move(axis)); }
    /// The same stretch over another width.
    Viewport resized(double width) const;

private:
    TimeRange onAxis(const TimeRange &range) const;
    Viewport within(const ViewLimits &limits, const Viewport &before) const;
    TimeScale m_scale;
    double m_width = 1;
};

/// The stretch that shows all of some events: with a margin, and room on the right for the last one's label. Of none: a year.
TimeRange allShown(const TimeRange &data);

/// The stretch that shows a shorter one amid what is around it: as much again on both sides, a week at least.
TimeRange closeUp(const TimeRange &range);

/// The calendar's own limits.
TimeRange calendarRange();

} // namespace dateline

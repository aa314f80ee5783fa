#pragma once

#include "timeline/time_axis.h"

#include <cmath>
#include <memory>

namespace dateline {

/// Civil second ↔ pixel, as pure functions without clamping. The origin is an integer second and a fraction of one, and only
/// differences to it become floating point: exact to far below a pixel from thirty thousand years across down to seconds, so a
/// deep zoom does not jitter. With an axis its seconds are meant, and what comes in and out is civil all the same.
struct TimeScale {
    CivilSecond second = 0;                         ///< at x = 0 …
    double fraction = 0;                            ///< … and this part [0, 1) of a second more
    double secondsPerPixel = 1;                     ///< > 0
    std::shared_ptr<const TimeAxis> axis = nullptr; ///< null = civil time

    /// REQUIRES: a second that is near enough to the calendar not to overflow; the open ends of the event table are not.
    double x(CivilSecond at) const { return (static_cast<double>(onAxis(at) - second) - fraction) / secondsPerPixel; }
    /// The second that holds `x`; rounds towards the past.
    CivilSecond secondAt(double x) const
    {
        const CivilSecond at = second + static_cast<CivilSecond>(std::floor(fraction + x * secondsPerPixel));
        return axis ? axis->toCivil(at) : at;
    }
    CivilSecond onAxis(CivilSecond civil) const { return axis ? axis->toAxis(civil) : civil; }
    double width(double seconds) const { return seconds / secondsPerPixel; }
    /// The scale whose x = 0 lies `seconds` later.
    TimeScale shifted(double seconds) const
    {
        const double whole = std::floor(fraction + seconds);
        return {second + static_cast<CivilSecond>(whole), fraction + seconds - whole, secondsPerPixel, axis};
    }
};

} // namespace dateline

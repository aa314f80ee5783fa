#include "canvas/time_bar.h"

#include <QScrollBar>

#include <algorithm>

namespace dateline {

namespace {
// A pixel a step, but no more steps than an int of the bar holds with ease.
constexpr double mostSteps = 1e8;
} // namespace

double placeTimeBar(QScrollBar &bar, const TimeRange &bounds, const Viewport &viewport)
{
    const TimeRange shown = viewport.range();
    const CivilSecond first = std::min(bounds.start, shown.start);
    const auto length = static_cast<double>(std::max(bounds.end, shown.end) - first);
    const double unit = std::max(viewport.scale().secondsPerPixel, length / mostSteps);
    const auto steps = [unit](double seconds) { return static_cast<int>(seconds / unit); };
    bar.setRange(0, std::max(steps(length - viewport.seconds()), 0));
    bar.setPageStep(std::max(steps(viewport.seconds()), 1));
    bar.setSingleStep(std::max(steps(viewport.seconds() / 20), 1));
    bar.setValue(steps(static_cast<double>(shown.start - first)));
    return unit;
}

} // namespace dateline

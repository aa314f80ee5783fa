#include "timeline/day_marks.h"

#include "timeline/time_bins.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr double narrowest = 8;
}

std::vector<DayMark> dayMarks(const std::vector<CivilSecond> &seconds, const Viewport &viewport, const QRectF &area)
{
    const TimeScale &scale = viewport.scale();
    const CivilSecond bin = CivilSecond{1} << binExponent(scale.secondsPerPixel, narrowest);
    const CivilSecond until = scale.secondAt(viewport.width());
    std::vector<DayMark> made;
    auto at = std::ranges::lower_bound(seconds, floorDivide(scale.secondAt(0), bin) * bin);
    while (at != seconds.end() && *at <= until) {
        const auto end = std::lower_bound(at, seconds.end(), (floorDivide(*at, bin) + 1) * bin);
        const CivilSecond last = *(end - 1);
        const double middle = area.left() + (scale.x(*at) + scale.x(last)) / 2;
        QRectF rect(middle - narrowest / 2, area.top(), narrowest, area.height());
        if (!made.empty() && made.back().rect.right() > rect.left())
            rect.moveLeft(made.back().rect.right());
        made.push_back({rect, static_cast<int>(at - seconds.begin()), static_cast<int>(end - at), {*at, last + 1}});
        at = end;
    }
    std::erase_if(made,
                  [&](const DayMark &mark) { return mark.rect.right() <= area.left() || mark.rect.left() >= area.right(); });
    return made;
}

std::optional<std::size_t> dayMarkAt(const std::vector<DayMark> &marks, const QPointF &point)
{
    const auto found = std::ranges::find_if(marks, [&](const DayMark &mark) { return mark.rect.contains(point); });
    return found == marks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - marks.begin()));
}

} // namespace dateline

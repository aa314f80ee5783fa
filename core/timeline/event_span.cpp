#include "timeline/event_span.h"

#include <array>

namespace dateline {

namespace {
/// Seconds of one unit of a Precision.
constexpr std::array<CivilSecond, 11> units{1,
                                            60,
                                            secondsPerDay,
                                            10 * secondsPerDay,
                                            30 * secondsPerDay,
                                            91 * secondsPerDay,
                                            91 * secondsPerDay,
                                            365 * secondsPerDay,
                                            3652 * secondsPerDay,
                                            36525 * secondsPerDay,
                                            365250 * secondsPerDay};
static_assert(units.size() == static_cast<std::size_t>(Precision::Millennium) + 1);
} // namespace

EventSpan eventSpan(const EventTable::Row &row)
{
    EventSpan span{row.earliest, row.latest == EventTable::openEnd ? EventTable::openEnd : row.latest + 1, 0};
    if (row.qualification == Qualification::None)
        return span;
    span.fade = units[static_cast<std::size_t>(row.precision)];
    if (!span.hasOpenStart())
        span.start -= span.fade;
    if (!span.hasOpenEnd())
        span.end += span.fade;
    return span;
}

} // namespace dateline

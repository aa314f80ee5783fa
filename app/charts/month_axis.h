#pragma once

#include "stats/tally.h"

#include <QFontMetricsF>
#include <QString>

#include <vector>

namespace dateline {

/// A label under the bars of an activity chart.
struct AxisLabel {
    int month = 0; ///< index of the bar whose left edge (a year) or middle (a month) it belongs to
    QString text;
    bool year = false; ///< stands in the second row
    friend bool operator==(const AxisLabel &, const AxisLabel &) = default;
};

/// Labels for consecutive months that are `barWidth` wide: every month, every quarter or no months at all, and every first,
/// second, fifth … year, so that none touches the next or runs off the
/// last bar's end by more than a few units.
std::vector<AxisLabel> monthAxis(const std::vector<MonthTally> &months, qreal barWidth, const QFontMetricsF &font);

} // namespace dateline

#pragma once

#include <QRectF>

namespace dateline {

/// Between two values: 0 = the first, 1 = the second.
constexpr double mixed(double from, double to, double share)
{
    return from + (to - from) * share;
}

inline QRectF mixed(const QRectF &from, const QRectF &to, double share)
{
    return {mixed(from.left(), to.left(), share), mixed(from.top(), to.top(), share), mixed(from.width(), to.width(), share),
            mixed(from.height(), to.height(), share)};
}

/// A share without a start or an end that can be seen.
constexpr double smooth(double share)
{
    return share * share * (3 - 2 * share);
}

} // namespace dateline

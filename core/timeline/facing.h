#pragma once

#include <QPointF>
#include <QRectF>

namespace dateline {

/// Which way a timeline faces. Scenes are built as if names stood left and time ran to the right; only who paints one or points
/// at it asks a Mirror where things are seen.
struct Facing {
    bool namesRight = false;   ///< the lanes' names stand on the right, as languages have it that are read from there
    bool timeLeftward = false; ///< later lies further left
    friend bool operator==(const Facing &, const Facing &) = default;
};

/// From where a scene is built to where it is seen, for one width; heights stay.
class Mirror {
public:
    Mirror(const Facing &facing, double width, double headerWidth) : m_facing(facing), m_width(width), m_header(headerWidth) {}

    const Facing &facing() const { return m_facing; }
    /// The pixels of the time area; at the left of its earliest pixel the built ones begin with the width of the header.
    QRectF area(const QRectF &built) const
    {
        const double left = m_facing.timeLeftward ? turn() - built.right() : built.left() + shift();
        return {left, built.top(), built.width(), built.height()};
    }
    /// Of the lanes' names.
    QRectF header(const QRectF &built) const
    {
        return m_facing.namesRight ? QRectF(m_width - built.right(), built.top(), built.width(), built.height()) : built;
    }
    QPointF built(const QPointF &seen) const
    {
        const bool inHeader = m_facing.namesRight ? seen.x() >= m_width - m_header : seen.x() < m_header;
        if (inHeader)
            return {m_facing.namesRight ? m_width - seen.x() : seen.x(), seen.y()};
        return {m_facing.timeLeftward ? turn() - seen.x() : seen.x() - shift(), seen.y()};
    }

    // What area() does, as x → turn() - x where time runs leftward, x → x + shift() where it does not.
    double turn() const { return m_facing.namesRight ? m_width : m_width + m_header; }
    double shift() const { return m_facing.namesRight ? -m_header : 0; }

private:
    Facing m_facing;
    double m_width;
    double m_header;
};

} // namespace dateline

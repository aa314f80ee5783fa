#pragma once

#include "timeline/time_range.h"

#include <QObject>
#include <QRectF>

#include <optional>

class QPainter;

namespace dateline {

class RangeBar;
class Session;
class TimelineView;

/// A stretch of time that a hand draws over the lanes: a band, "12 events in 3 weeks", and what can be done with it. A child of
/// its view.
class RangeSelection : public QObject {
    Q_OBJECT

public:
    RangeSelection(Session &session, TimelineView &view);

    const std::optional<TimeRange> &range() const { return m_range; }
    /// From one second to another, whichever comes first: to whole days, hours or minutes, as fine as the zoom.
    void draw(CivilSecond from, CivilSecond to);
    void finish(); ///< the hand lets go
    bool clear();  ///< false when there was none

    void place(); ///< the view has moved
    void paint(QPainter &painter) const;

private:
    std::optional<QRectF> band() const; ///< as it is seen
    bool holds(int slot) const;
    void filterTo();
    void select();
    void copy() const;

    Session &m_session;
    TimelineView &m_view;
    RangeBar *m_bar;
    std::optional<TimeRange> m_range;
};

} // namespace dateline

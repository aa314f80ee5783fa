#pragma once

#include <QPointF>
#include <QRect>
#include <QString>

namespace dateline {

class Session;
class TimelineStage;

/// What the timeline says of a point, empty where nothing is drawn, and the area for which it holds.
struct TimelineTip {
    QString text;
    QRect area;
};
/// Of an event, several events, articles' days of publication, or time that is left out.
TimelineTip tipAt(const TimelineStage &stage, const Session &session, const QPointF &seen);

} // namespace dateline

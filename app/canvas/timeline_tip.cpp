#include "canvas/timeline_tip.h"

#include "canvas/timeline_stage.h"
#include "state/session.h"
#include "wording/event_tip.h"

namespace dateline {

TimelineTip tipAt(const TimelineStage &stage, const Session &session, const QPointF &seen)
{
    const Scene &scene = stage.scene();
    const auto area = [&](const QRectF &built) { return stage.mirror().area(built).toAlignedRect(); };
    if (const Mark *mark = stage.markAt(seen)) {
        if (mark->count > 1)
            return {countTip(mark->count), area(mark->rect)};
        auto loaded = session.loadEvent(stage.table().row(mark->event).id);
        if (loaded)
            loaded->event.outcome = mark->outcome; // as far as it is known
        return {eventTip(loaded), area(mark->rect)};
    }
    const QPointF point = stage.mirror().built(seen);
    if (const auto published = dayMarkAt(scene.published, point)) {
        const DayMark &days = scene.published[*published];
        return {publishedTip(days.count, days.range.start, days.range.end - 1), area(days.rect)};
    }
    if (const auto gap = dayMarkAt(scene.breaks, point)) {
        const DayMark &empty = scene.breaks[*gap];
        return {emptyTip(empty.range.start, empty.range.end - 1), area(empty.rect)};
    }
    return {};
}

} // namespace dateline

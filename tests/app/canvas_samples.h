#pragma once

#include "canvas/scene_painter.h"
#include "domain/event_table_builder.h"
#include "timeline/lanes.h"

#include "support/test_paths.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace dateline {

inline EventTable::Builder::Input canvasEvent(qint64 id, const char *edtf, EventType type, const char *act,
                                              Modality modality = Modality::Asserted)
{
    EventTable::Builder::Input made;
    made.id = {id};
    made.article = {1};
    made.title = QStringLiteral("What happened in event %1 of this sample").arg(id);
    made.happened = *Edtf::parse(QLatin1String(edtf));
    made.type = type;
    made.act = QLatin1String(act);
    made.modality = modality;
    return made;
}

inline EventTablePtr canvasTable(const std::vector<EventTable::Builder::Input> &inputs)
{
    EventTable::Builder builder;
    for (const auto &input : inputs)
        builder.add(input);
    return builder.build();
}

/// One of every kind of date and modality.
inline EventTablePtr variedTable()
{
    return canvasTable({
        canvasEvent(1, "2024-07-25", EventType::Threaten, "threat"),
        canvasEvent(2, "2024-06-19", EventType::Accuse, "warning"),
        canvasEvent(3, "2023-09", EventType::Assault, "offensive"),
        canvasEvent(4, "2024-11", EventType::Consult, "COP29", Modality::Planned),
        canvasEvent(5, "2023-10/..", EventType::Sanction, "sanctions", Modality::Claimed),
        canvasEvent(6, "../2024-02-01", EventType::Aid, "aid", Modality::Denied),
        canvasEvent(7, "[2024-03-01,2024-05-01]", EventType::Retreat, "withdrawal"),
        canvasEvent(8, "2024-05?", EventType::Agree, "agreement", Modality::Hypothetical),
        canvasEvent(9, "2024-08-11~", EventType::Reject, "denial"),
        canvasEvent(10, "2024-08-12", EventType::Reject, "denial"),
    });
}

/// A font that is the same everywhere.
inline QFont canvasFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    return font;
}

/// A scene and what paints it.
struct Painted {
    Painted(const EventTablePtr &table, const TimeRange &range, const QSize &size, LaneMode mode = LaneMode::Quad)
        : lanes(table, mode), painter(lanes, {}, canvasFont())
    {
        SceneRequest request;
        request.lanes = &lanes;
        request.size = size;
        request.metrics = painter.metrics();
        request.viewport = Viewport(range, size.width() - request.metrics.headerWidth);
        request.measure = painter.measure();
        scene = buildScene(request);
    }

    QImage image(const Theme &theme, const SceneState &state = {}, double ratio = 1) { return image(scene, theme, state, ratio); }
    QImage image(const Scene &shown, const Theme &theme, const SceneState &state = {}, double ratio = 1)
    {
        QImage made((scene.size * ratio).toSize(), QImage::Format_RGB32);
        made.setDevicePixelRatio(ratio);
        QPainter onto(&made);
        painter.paint(onto, shown, theme, state);
        return made;
    }

    Lanes lanes;
    ScenePainter painter;
    Scene scene;
};

} // namespace dateline

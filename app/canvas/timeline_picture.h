#pragma once

#include "domain/error.h"
#include "domain/event_table.h"
#include "timeline/lane_mode.h"
#include "timeline/time_range.h"

#include <QHash>
#include <QSize>
#include <QString>

#include <optional>

namespace dateline {

/// A picture of a timeline, without a window.
struct PictureRequest {
    EventTablePtr events;
    std::optional<TimeRange> range; ///< nothing = all dated events
    QSize size{1600, 900};
    LaneMode lanes = LaneMode::Quad;
    QHash<ArticleId, QString> articleTitles; ///< lane names of LaneMode::Article
};

/// Paints into a PNG, SVG or PDF file, as its suffix says (UnknownFormat otherwise); whole or not at all. Always the light theme
/// and no "today": the same events give the same picture on any day. REQUIRES: a QGuiApplication, the offscreen platform will do.
Result<void> writeTimelinePicture(const QString &path, const PictureRequest &request);

} // namespace dateline

#pragma once

#include "formats/timeline_file.h"

#include <QJsonObject>

namespace dateline {

/// TimelineJS's JSON as both of its forms use it: {"title": slide, "events": [slide …], "eras": [slide …]}. A date is {"year": …,
/// "month": …, "day": …, "hour": …, "minute": …, "second": …}; of a table it has "time": "14:30" instead of the last three.

extern const TimelineFormat timelineJs;

TimelineFile timelineOfSlides(const QJsonObject &root);
QJsonObject slidesOf(const TimelineFile &file);

} // namespace dateline

#pragma once

#include "canvas/timeline_picture.h"
#include "document/document.h"
#include "domain/error.h"
#include "domain/event_table.h"

namespace dateline {

/// What resources/page/timeline.js draws: where each event of a table stands by kind and by actor, and its words. The event with
/// the id n is the page's entry "event-n". REQUIRES: one of them has a date.
QByteArray timelineData(const EventTablePtr &events);

/// The timeline by kind, as a picture for the width of a page. REQUIRES: one of them has a date.
PictureRequest timelineRequest(const EventTablePtr &events);
/// It drawn, by the painter of the window. REQUIRES: a QGuiApplication.
Result<DocumentPicture> timelinePicture(const PictureRequest &request);

} // namespace dateline

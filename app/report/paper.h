#pragma once

#include "canvas/timeline_picture.h"
#include "document/document.h"
#include "domain/error.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace dateline {

/// A document on sheets of A4 as a PDF: notes stand at the foot of the page that calls them, the contents name pages, every page
/// its number; both lead there when they are clicked on. Where the document has a picture, `picture` is painted there, as lines
/// and letters. All text can be selected. Same document, same bytes, but for the order of fonts, which is that of a hash.
/// CannotWrite; Cancelled, soon, when stopped. REQUIRES: a QGuiApplication. Any thread.
Result<QByteArray> paperOf(const Document &document, const std::optional<PictureRequest> &picture,
                           const std::stop_token &stop = {});

} // namespace dateline

#pragma once

#include "canvas/timeline_picture.h"
#include "document/document.h"
#include "domain/error.h"

#include <QByteArray>

#include <optional>

namespace dateline {

/// A document on sheets of A4 as a PDF: notes stand at the foot of the page that calls them, the contents name pages, every page
/// its number. Where the document has a picture, `picture` is painted there, as lines and letters. All text can be selected. Same
/// document, same bytes, but for the order of fonts, which is that of a hash. CannotWrite. REQUIRES: a QGuiApplication. Any
/// thread, but only one.
Result<QByteArray> paperOf(const Document &document, const std::optional<PictureRequest> &picture);

} // namespace dateline

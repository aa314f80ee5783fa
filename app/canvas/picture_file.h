#pragma once

#include "canvas/timeline_picture.h"
#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <climits>

class QPagedPaintDevice;

namespace dateline {

/// The file formats of pictures, which are their suffixes too.
bool isPictureFormat(const QString &suffix);

/// A picture as the bytes of a PNG, SVG or PDF file: without dates, names of machines and whatever else would differ from one run
/// to the next, but the order of a PDF's fonts, which is that of a hash. Posters are for PDF; other formats take size and scale.
/// UnknownFormat; CannotWrite when there is no memory for so many pixels. Threads as TimelinePicture.
Result<QByteArray> pictureBytes(const PictureRequest &asked, const QString &suffix);

/// Into a file, as its suffix says: whole or not at all.
Result<void> writeTimelinePicture(const QString &path, const PictureRequest &request);

/// All pages, one after the other, on a device that was given their size and has no margins.
/// `first` and `last` count from 0; false when the device cannot be drawn on.
bool paintPages(TimelinePicture &picture, QPagedPaintDevice &device, double scale = 1, int first = 0, int last = INT_MAX);

} // namespace dateline

#pragma once

#include "canvas/timeline_picture.h"
#include "document/document.h"
#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace dateline {

/// A report before it is a file.
struct Report {
    Document document;
    std::optional<PictureRequest> picture; ///< of the document's picture, for paper
    int leftOut = 0;                       ///< events for which a report has no room
};

/// "html", "odt", "pdf": what --to calls them, and their suffixes.
QStringList reportFormats();

/// UnknownFormat; CannotWrite; Cancelled, soon, when stopped. REQUIRES: a QGuiApplication. Any thread.
Result<QByteArray> reportBytes(const Report &report, const QString &format, const std::stop_token &stop = {});

} // namespace dateline

#pragma once

#include "workflow/importer.h"

#include <QMimeData>
#include <QString>

namespace dateline {

/// What another program handed over by drag and drop or the clipboard, understood by names only: nothing is opened.
struct DroppedData {
    enum class Kind : std::uint8_t {
        Nothing, ///< nothing that Dateline has a use for
        Files,   ///< request.paths and forecast
        Text,    ///< request.texts: a selection, with the page's URL where the browser tells it
        WebLink, ///< a bare link: Dateline never connects
        Library, ///< one .dateline file, to be opened
    };
    Kind kind = Kind::Nothing;
    ImportRequest request;
    DropForecast forecast;
    QString library;

    /// Whether a drop of it would do something.
    bool isUseful() const;
};

/// Files of other hosts ("file://host/share") are never touched: opening one would be a network connection.
DroppedData understand(const QMimeData &data);

/// What will happen, for the overlay: "Add 12 articles", "Cannot read .exe".
QString dropText(const DroppedData &data);

} // namespace dateline

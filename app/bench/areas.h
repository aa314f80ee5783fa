#pragma once

#include <QJsonObject>
#include <QString>

namespace dateline::bench {

class TimedApplication;

/// Lanes and frames of a thousand events up to `mostEvents`, beside a floor painted in the same run: "500 antialiased boxes and
/// 150 static labels"; and which of the timeline's goals hold. REQUIRES: a QGuiApplication.
QJsonObject timelineArea(int mostEvents);

/// Table and lanes of a tenth of `mostEvents` and of all: how long they take to build, to change and to filter, and their bytes.
QJsonObject tableArea(int mostEvents);

/// What a window over a library of so many events does on the GUI thread for an edit: its longest piece of work, in milliseconds of
/// that thread's processor time. The library is made for it.
QJsonObject editArea(TimedApplication &application, int events);
/// The same of a library that is there, which is changed.
QJsonObject editFigures(TimedApplication &application, const QString &library);

struct PictureOptions {
    QString file;
    int events = 1000;
    double octave = 0; ///< of zoom: 0 = everything
    double ratio = 1;
    bool dark = false;
};
/// A frame of the timeline as a file to look at; false when it cannot be written.
bool timelinePicture(const PictureOptions &options);

/// Builds a library of so many plain articles with ten times as many events, and says what importing, opening, filtering and
/// searching it costs beside bare FTS5 in the same run, how large it is, and which of the goals hold. REQUIRES: a
/// QGuiApplication. The library stays as the file `keep`, unless that is empty.
QJsonObject libraryArea(int articles, const QString &keep);

/// Looking the words of generated articles up in the lexicons.
QJsonObject extractArea(int articles);

/// Imports a table of so many rows as GDELT 2.0 exports them, in one pass, beside bare FTS5 that is given the same words; what
/// memory it takes beside a tenth of the rows; and each format's writer and reader over two hundred articles.
QJsonObject exchangeArea(int rows);

/// What the charts count, over a thousand events up to `mostEvents`.
QJsonObject statsArea(int mostEvents);

} // namespace dateline::bench

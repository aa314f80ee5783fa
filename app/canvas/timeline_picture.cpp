#include "canvas/timeline_picture.h"

#include "canvas/picture_legend.h"
#include "canvas/scene_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace dateline {

namespace {

/// Pictures are alike on every machine.
QFont pictureFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    return font;
}

/// Everything that is asked for is in the picture, smaller when it has to be; below this size the rest is named in the legend.
constexpr double smallestScale = 0.4;

int eventsBelow(const Lanes &lanes, const LaneLayout &layout, double rowHeight, double height)
{
    int events = 0;
    for (int row = 0; row < lanes.rowCount(); ++row)
        events += layout.rowTop(row) + rowHeight > height ? static_cast<int>(lanes.row(row).size()) : 0;
    return events;
}

void paintPicture(QPainter &painter, const PictureRequest &request)
{
    const QFont font = pictureFont();
    const double legendHeight = QFontMetricsF(font).height() + 14;
    const Lanes lanes(request.events, request.lanes);
    ScenePainter scenes(lanes, request.articleTitles, font);
    const SceneMetrics metrics = scenes.metrics();
    const LaneLayout layout(lanes, metrics);
    const double needed = metrics.rulerHeight + layout.height() + legendHeight;
    const double scale = std::clamp(request.size.height() / needed, smallestScale, 1.0);
    const QSizeF size = QSizeF(request.size) / scale;
    painter.scale(scale, scale);

    SceneRequest asked;
    asked.lanes = &lanes;
    asked.layout = &layout;
    asked.size = QSizeF(size.width(), size.height() - legendHeight);
    asked.metrics = metrics;
    asked.viewport = Viewport(request.range.value_or(allShown(lanes.dataRange())), asked.size.width() - metrics.headerWidth);
    asked.measure = scenes.measure();
    const Theme &theme = Theme::day();
    scenes.paint(painter, buildScene(asked), theme, {});
    const QRectF legend(0, asked.size.height(), size.width(), legendHeight);
    painter.fillRect(legend, theme.background);
    painter.fillRect(QRectF(0, legend.top(), legend.width(), 1), theme.grid);
    paintLegend(painter, legend, theme, font,
                eventsBelow(lanes, layout, metrics.rowHeight, asked.size.height() - metrics.rulerHeight));
}

QByteArray pngBytes(const PictureRequest &request)
{
    QImage image(request.size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintPicture(painter, request);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const PictureRequest &request)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(request.size);
    generator.setViewBox(QRect(QPoint(), request.size));
    // At this resolution a pixel of the picture is a unit of the file.
    generator.setResolution(96);
    QPainter painter(&generator);
    paintPicture(painter, request);
    painter.end();
    return bytes;
}

QByteArray pdfBytes(const PictureRequest &request)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // A pixel is a 96th of an inch; the page is the picture.
    writer.setPageSize(QPageSize(QSizeF(request.size) / 96.0, QPageSize::Inch));
    writer.setPageMargins({});
    writer.setResolution(96);
    QPainter painter(&writer);
    paintPicture(painter, request);
    painter.end();
    return bytes;
}

} // namespace

Result<void> writeTimelinePicture(const QString &path, const PictureRequest &request)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("png"))
        bytes = pngBytes(request);
    else if (suffix == QLatin1String("svg"))
        bytes = svgBytes(request);
    else if (suffix == QLatin1String("pdf"))
        bytes = pdfBytes(request);
    else
        return failure(ErrorCode::UnknownFormat, {suffix}, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()}, path);
    return {};
}

} // namespace dateline

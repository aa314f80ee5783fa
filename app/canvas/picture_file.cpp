#include "canvas/picture_file.h"

#include "canvas/undated_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStringList>
#include <QSvgGenerator>

#include <algorithm>

namespace dateline {

namespace {

constexpr int dotsPerInch = 96;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

Result<QByteArray> pngBytes(const PictureRequest &request)
{
    TimelinePicture picture(request);
    QImage image((QSizeF(request.size) * request.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorCode::CannotWrite, {Texts::tr("there is no memory for so many pixels")});
    image.setDotsPerMeterX(qRound(dotsPerInch * request.scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(request.scale * picture.unit(), request.scale * picture.unit());
    picture.paint(painter, 0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What titles may hold and XML may not.
bool isForbidden(QChar letter)
{
    return (letter < u' ' && letter != u'\n' && letter != u'\t') || letter.unicode() >= 0xfffe;
}

QByteArray svgBytes(const PictureRequest &request)
{
    TimelinePicture picture(request);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(request.title.toHtmlEscaped()); // Qt does not
    generator.setDescription(QStringLiteral("Dateline"));
    // At this resolution a pixel of the picture is a unit of the file.
    generator.setResolution(dotsPerInch);
    generator.setSize((QSizeF(request.size) * request.scale).toSize());
    generator.setViewBox(QRect(QPoint(), request.size));
    QPainter painter(&generator);
    painter.scale(picture.unit(), picture.unit());
    picture.paint(painter, 0);
    painter.end();
    QString svg = QString::fromUtf8(bytes).removeIf(isForbidden);
    // Letters of the same width, for whoever has not got the font.
    svg.replace(QStringLiteral("font-family=\"DejaVu Sans\""),
                QStringLiteral("font-family=\"DejaVu Sans, Verdana, sans-serif\""));
    return svg.toUtf8();
}

QByteArray pdfBytes(const PictureRequest &request)
{
    TimelinePicture picture(request);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(request.title);
    writer.setCreator(QStringLiteral("Dateline"));
    if (request.poster)
        writer.setPageLayout(request.poster->layout);
    else
        writer.setPageSize(QPageSize(QSizeF(request.size) * request.scale / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    paintPages(picture, writer, request.poster ? 1 : request.scale);
    return undatedPdf(bytes);
}

} // namespace

bool isPictureFormat(const QString &suffix)
{
    return QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}.contains(suffix.toLower());
}

bool paintPages(TimelinePicture &picture, QPagedPaintDevice &device, double scale, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double unit = picture.unit() * scale * device.logicalDpiX() / dotsPerInch;
    for (int page = first; page <= std::min(last, picture.pages() - 1); ++page) {
        if (page > first && !device.newPage())
            return false;
        painter.resetTransform();
        painter.scale(unit, unit);
        picture.paint(painter, page);
    }
    return painter.end();
}

Result<QByteArray> pictureBytes(const PictureRequest &asked, const QString &suffix)
{
    const QString format = suffix.toLower();
    PictureRequest request = asked;
    if (format != QLatin1String("pdf"))
        request.poster.reset();
    if (format == QLatin1String("png"))
        return pngBytes(request);
    if (format == QLatin1String("svg"))
        return svgBytes(request);
    if (format == QLatin1String("pdf"))
        return pdfBytes(request);
    return failure(ErrorCode::UnknownFormat, {suffix});
}

Result<void> writeTimelinePicture(const QString &path, const PictureRequest &request)
{
    auto bytes = pictureBytes(request, QFileInfo(path).suffix());
    if (!bytes) {
        bytes.error().file = path;
        return tl::make_unexpected(std::move(bytes.error()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()}, path);
    return {};
}

} // namespace dateline

#include "app/canvas_samples.h"
#include "canvas/picture_file.h"
#include "domain/event_table_builder.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace dateline;

namespace {

class PictureFile : public testing::Test {
protected:
    QByteArray written(const QString &name, const PictureRequest &request)
    {
        const auto done = writeTimelinePicture(m_folder.filePath(name), request);
        EXPECT_TRUE(done) << name.toStdString();
        return bytesOf(m_folder.filePath(name));
    }
    QTemporaryDir m_folder;
};

std::shared_ptr<const Lanes> lanesOf(const EventTablePtr &table, LaneMode mode = LaneMode::Quad)
{
    return std::make_shared<const Lanes>(table, mode);
}

PictureRequest varied()
{
    PictureRequest request;
    request.lanes = lanesOf(variedTable());
    return request;
}

} // namespace

TEST_F(PictureFile, pngHasItsSizeAndShowsMarks)
{
    PictureRequest request = varied();
    request.size = {1000, 600};
    const QImage image = QImage::fromData(written(QStringLiteral("a.png"), request), "PNG");
    ASSERT_EQ(image.size(), request.size);
    request.lanes = lanesOf(EventTable::Builder().build());
    EXPECT_NE(image, QImage::fromData(written(QStringLiteral("none.png"), request), "PNG"));
}

TEST_F(PictureFile, svgHoldsTheWordsAndTheSizeOfThePicture)
{
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), varied()));
    for (const char *words :
         {"July 25 threat", "June 19 warning", "September 2023 offensive", "COP29", "Verbal conflict", "claimed"})
        EXPECT_TRUE(svg.contains(QLatin1String(words))) << words;
    EXPECT_TRUE(svg.contains(QLatin1String("viewBox=\"0 0 1600 900\"")));
    EXPECT_TRUE(svg.contains(QLatin1String("DejaVu Sans")));
    EXPECT_FALSE(svg.contains(QLatin1String("today")));
}

TEST_F(PictureFile, aScaledPictureHasMorePixelsOfTheSameThing)
{
    PictureRequest request = varied();
    const QImage once = QImage::fromData(written(QStringLiteral("once.png"), request), "PNG");
    request.scale = 2;
    const QImage twice = QImage::fromData(written(QStringLiteral("twice.png"), request), "PNG");
    EXPECT_EQ(twice.size(), once.size() * 2);
    EXPECT_NEAR(twice.dotsPerMeterX(), once.dotsPerMeterX() * 2, 2);
    const QImage small = twice.scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < once.height(); ++y) {
        for (int x = 0; x < once.width(); ++x)
            difference += std::abs(qGray(once.pixel(x, y)) - qGray(small.pixel(x, y)));
    }
    EXPECT_LT(static_cast<double>(difference) / once.width() / once.height(), 2);
}

TEST_F(PictureFile, svgIsXmlWhateverTheTitles)
{
    auto event = canvasEvent(1, "2024-07-25", EventType::Threaten, "threat");
    event.title = QStringLiteral("Profit & <loss> \x01 \uffff end");
    PictureRequest request;
    request.lanes = lanesOf(canvasTable({event}));
    request.title = QStringLiteral("A & B <c>");
    request.range = TimeRange{civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)};
    QXmlStreamReader reader(written(QStringLiteral("a.svg"), request));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Profit & <loss>"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("A & B <c>")));
}

/// Qt's SVG has no lines that fade; it would draw them black.
TEST_F(PictureFile, svgHasNoLinesOfGradients)
{
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), varied()));
    EXPECT_TRUE(svg.contains(QStringLiteral("fill=\"url(#gradient")));
    EXPECT_FALSE(svg.contains(QStringLiteral("stroke=\"url(#gradient")));
    EXPECT_FALSE(svg.contains(QRegularExpression(QStringLiteral("<g fill=\"url[^>]*stroke=\"#"))));
}

/// Of a soft edge, too: Qt's PDF drops gradients that fade.
TEST_F(PictureFile, pdfHasNoSoftMasks)
{
    const QByteArray pdf = written(QStringLiteral("a.pdf"), varied());
    EXPECT_TRUE(pdf.contains("/ShadingType 2"));
    EXPECT_FALSE(pdf.contains("/S /Alpha"));
}

TEST_F(PictureFile, pdfHasNoDateAndItsTableOfObjectsIsRight)
{
    PictureRequest request = varied();
    request.poster = Poster{QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}), 3};
    const QByteArray pdf = written(QStringLiteral("a.pdf"), request);
    EXPECT_FALSE(pdf.contains("CreationDate"));
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').front().trimmed().toLongLong();
    ASSERT_TRUE(pdf.mid(table).startsWith("xref\n0 "));
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    int objects = 0;
    for (int number = 1; lines[number + 2].endsWith(" n "); ++number, ++objects)
        EXPECT_TRUE(pdf.mid(lines[number + 2].left(10).toLongLong()).startsWith(QByteArray::number(number) + " 0 obj"));
    EXPECT_EQ(lines[1], "0 " + QByteArray::number(objects + 1));
}

TEST_F(PictureFile, aPosterHasItsPagesOnItsPaper)
{
    PictureRequest request = varied();
    for (const int pages : {1, 4, 6}) {
        request.poster = Poster{QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, {}), pages};
        const QByteArray pdf = written(QStringLiteral("a.pdf"), request);
        EXPECT_TRUE(pdf.contains("/Count " + QByteArray::number(pages)));
        EXPECT_EQ(pdf.count("/MediaBox [0 0 1191"), pages);
    }
}

TEST_F(PictureFile, pdfIsOnePage)
{
    const QByteArray pdf = written(QStringLiteral("a.pdf"), varied());
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/Count 1"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 1200"));
}

TEST_F(PictureFile, theSameEventsGiveTheSamePicture)
{
    for (const char *suffix : {"png", "svg", "pdf"})
        EXPECT_EQ(written(QStringLiteral("one.") + QLatin1String(suffix), varied()),
                  written(QStringLiteral("two.") + QLatin1String(suffix), varied()));
}

TEST_F(PictureFile, aRangeLeavesTheRestOut)
{
    PictureRequest request = varied();
    request.range = TimeRange{civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)};
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), request));
    EXPECT_TRUE(svg.contains(QLatin1String("July 25 threat")));
    EXPECT_FALSE(svg.contains(QLatin1String("June 19 warning")));
}

TEST_F(PictureFile, whatHasNoRoomIsCountedInItsLane)
{
    std::vector<EventTable::Builder::Input> inputs;
    for (int event = 1; event <= 300; ++event)
        inputs.push_back(canvasEvent(event, "2024-07-25", EventType::Threaten, "threat"));
    inputs.push_back(canvasEvent(301, "2024-07-25", EventType::Aid, "aid"));
    PictureRequest request;
    request.lanes = lanesOf(canvasTable(inputs));
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), request));
    EXPECT_TRUE(svg.contains(QStringLiteral(">300<")));
    EXPECT_TRUE(svg.contains(QStringLiteral("July 25 aid"))) << "lanes with room are drawn event by event";
    EXPECT_FALSE(svg.contains(QStringLiteral("Events not shown")));
}

TEST_F(PictureFile, lanesWithoutRoomAreCountedInTheLegend)
{
    std::vector<EventTable::Builder::Input> inputs;
    for (int event = 1; event <= 300; ++event) {
        inputs.push_back(canvasEvent(event, "2024-07-25", EventType::Threaten, "threat"));
        inputs.back().article = {event};
    }
    PictureRequest request;
    request.lanes = lanesOf(canvasTable(inputs), LaneMode::Article);
    EXPECT_TRUE(QString::fromUtf8(written(QStringLiteral("a.svg"), request)).contains(QLatin1String("Events not shown: 2")));
}

TEST_F(PictureFile, otherSuffixesAndPlacesAreErrors)
{
    const auto suffix = writeTimelinePicture(m_folder.filePath(QStringLiteral("a.gif")), varied());
    ASSERT_FALSE(suffix);
    EXPECT_EQ(suffix.error().code, ErrorCode::UnknownFormat);
    const auto place = writeTimelinePicture(m_folder.filePath(QStringLiteral("missing/a.png")), varied());
    ASSERT_FALSE(place);
    EXPECT_EQ(place.error().code, ErrorCode::CannotWrite);
}

TEST_F(PictureFile, namesAndTimeChangeSidesWhereAPersonHasThemSo)
{
    const auto leftOf = [&](const PictureRequest &request, const char *words) {
        const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), request));
        const QRegularExpression text(QStringLiteral(" x=\"([-0-9.]+)\"[^>]*>%1").arg(QLatin1String(words)));
        const auto found = text.match(svg);
        EXPECT_TRUE(found.hasMatch()) << words;
        return found.captured(1).toDouble();
    };
    PictureRequest request = varied();
    EXPECT_LT(leftOf(request, "Verbal conflict"), leftOf(request, "June 19"));
    EXPECT_LT(leftOf(request, "June 19"), leftOf(request, "July 25"));
    request.facing = {true, true};
    EXPECT_GT(leftOf(request, "Verbal conflict"), leftOf(request, "June 19"));
    EXPECT_GT(leftOf(request, "June 19"), leftOf(request, "July 25"));
}

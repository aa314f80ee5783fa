#include "app/canvas_samples.h"
#include "canvas/timeline_picture.h"

#include <QImage>
#include <QTemporaryDir>

using namespace dateline;

namespace {

class TimelinePicture : public testing::Test {
protected:
    QByteArray written(const QString &name, const PictureRequest &request)
    {
        const auto done = writeTimelinePicture(m_folder.filePath(name), request);
        EXPECT_TRUE(done) << name.toStdString();
        return bytesOf(m_folder.filePath(name));
    }
    QTemporaryDir m_folder;
};

PictureRequest varied()
{
    PictureRequest request;
    request.events = variedTable();
    return request;
}

} // namespace

TEST_F(TimelinePicture, pngHasItsSizeAndShowsMarks)
{
    PictureRequest request = varied();
    request.size = {1000, 600};
    const QImage image = QImage::fromData(written(QStringLiteral("a.png"), request), "PNG");
    ASSERT_EQ(image.size(), request.size);
    request.events = EventTable::Builder().build();
    EXPECT_NE(image, QImage::fromData(written(QStringLiteral("none.png"), request), "PNG"));
}

TEST_F(TimelinePicture, svgHoldsTheWordsAndTheSizeOfThePicture)
{
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), varied()));
    for (const char *words :
         {"July 25 threat", "June 19 warning", "September 2023 offensive", "COP29", "Verbal conflict", "claimed"})
        EXPECT_TRUE(svg.contains(QLatin1String(words))) << words;
    EXPECT_TRUE(svg.contains(QLatin1String("viewBox=\"0 0 1600 900\"")));
    EXPECT_TRUE(svg.contains(QLatin1String("DejaVu Sans")));
    EXPECT_FALSE(svg.contains(QLatin1String("today")));
}

TEST_F(TimelinePicture, pdfIsOnePage)
{
    const QByteArray pdf = written(QStringLiteral("a.pdf"), varied());
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/Count 1"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 1200"));
}

TEST_F(TimelinePicture, theSameEventsGiveTheSamePicture)
{
    for (const char *suffix : {"png", "svg"})
        EXPECT_EQ(written(QStringLiteral("one.") + QLatin1String(suffix), varied()),
                  written(QStringLiteral("two.") + QLatin1String(suffix), varied()));
}

TEST_F(TimelinePicture, aRangeLeavesTheRestOut)
{
    PictureRequest request = varied();
    request.range = TimeRange{civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)};
    const QString svg = QString::fromUtf8(written(QStringLiteral("a.svg"), request));
    EXPECT_TRUE(svg.contains(QLatin1String("July 25 threat")));
    EXPECT_FALSE(svg.contains(QLatin1String("June 19 warning")));
}

TEST_F(TimelinePicture, whatHasNoRoomIsCountedInTheLegend)
{
    std::vector<EventTable::Builder::Input> inputs;
    for (int event = 1; event <= 300; ++event)
        inputs.push_back(canvasEvent(event, "2024-07-25", EventType::Threaten, "threat"));
    PictureRequest request;
    request.events = canvasTable(inputs);
    EXPECT_TRUE(QString::fromUtf8(written(QStringLiteral("a.svg"), request)).contains(QLatin1String("Events not shown: 2")));
    EXPECT_FALSE(QString::fromUtf8(written(QStringLiteral("b.svg"), varied())).contains(QLatin1String("Events not shown")));
}

TEST_F(TimelinePicture, otherSuffixesAndPlacesAreErrors)
{
    const auto suffix = writeTimelinePicture(m_folder.filePath(QStringLiteral("a.gif")), varied());
    ASSERT_FALSE(suffix);
    EXPECT_EQ(suffix.error().code, ErrorCode::UnknownFormat);
    const auto place = writeTimelinePicture(m_folder.filePath(QStringLiteral("missing/a.png")), varied());
    ASSERT_FALSE(place);
    EXPECT_EQ(place.error().code, ErrorCode::CannotWrite);
}

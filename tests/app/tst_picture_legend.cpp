#include "canvas/picture_legend.h"

#include <gtest/gtest.h>

#include <QImage>

#include <cmath>

using namespace dateline;

namespace {

QImage image(const PictureLegend &legend, double width)
{
    QImage image(static_cast<int>(width), static_cast<int>(std::ceil(legend.height())), QImage::Format_RGB32);
    image.fill(Theme::day().background);
    QPainter painter(&image);
    legend.paint(painter, {}, Theme::day());
    return image;
}

bool shows(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(PictureLegend, aScreenHasTheDaysToExplainAndAPictureHasNone)
{
    const QFont font;
    const PictureLegend screen(font, 500, ScenePainter::Medium::Screen);
    const PictureLegend picture(font, 500, ScenePainter::Medium::Picture);
    EXPECT_EQ(screen.texts().mid(0, picture.texts().size()), picture.texts());
    EXPECT_EQ(screen.texts().size(), picture.texts().size() + 4);
    EXPECT_TRUE(shows(image(screen, 500), Theme::day().today));
    EXPECT_FALSE(shows(image(picture, 500), Theme::day().today));
}

TEST(PictureLegend, everySampleIsSeenBeforeItsWords)
{
    const PictureLegend legend(QFont(), 1, ScenePainter::Medium::Screen); // one item a line
    const QImage seen = image(legend, 400);
    const double line = legend.height() / static_cast<double>(legend.texts().size());
    for (int item = 0; item < legend.texts().size(); ++item) {
        const QRect begin(0, static_cast<int>(item * line), 8, static_cast<int>(line));
        const QImage sample = seen.copy(begin);
        QImage empty = sample;
        empty.fill(Theme::day().background);
        EXPECT_NE(sample, empty) << legend.texts()[item].toStdString();
    }
}

TEST(PictureLegend, saysWhatBecameOfPlans)
{
    const PictureLegend legend(QFont(), 500, ScenePainter::Medium::Picture);
    EXPECT_TRUE(legend.texts().contains(QStringLiteral("planned and confirmed")));
    EXPECT_TRUE(legend.texts().contains(QStringLiteral("planned and cancelled")));
}

TEST(PictureLegend, whatHadNoRoomIsSaidLast)
{
    const PictureLegend legend(QFont(), 500, ScenePainter::Medium::Picture, 7);
    EXPECT_EQ(legend.texts().last(), QStringLiteral("Events not shown: 7"));
}

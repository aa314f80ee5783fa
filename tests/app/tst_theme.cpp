#include "canvas/mark_painter.h"
#include "look/appearance.h"
#include "look/event_mark.h"
#include "look/theme.h"

#include "support/test_paths.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace dateline;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1's contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST(Theme, textAndMarksStandOutFromEveryGround)
{
    for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
        for (const QColor &ground : {theme->background, theme->laneGround}) {
            for (const QColor &text : {theme->text, theme->mutedText})
                EXPECT_GE(contrast(text, ground), 4.5) << text.name().toStdString();
            for (const QColor &quad : theme->quads)
                EXPECT_GE(contrast(quad, ground), 3.0) << quad.name().toStdString();
            EXPECT_GE(contrast(theme->untyped, ground), 3.0);
            EXPECT_GE(contrast(theme->today, ground), 3.0);
        }
        EXPECT_GE(contrast(theme->text, theme->selectionFill), 4.5);
        EXPECT_GE(contrast(theme->text, theme->found), 4.5);
    }
}

TEST(Theme, everyMarkStandsOutFromItsGround)
{
    for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
        for (int drawn = 0; drawn < 3 * 5 * 2 * quadCount; ++drawn) {
            Mark mark;
            const int shape = drawn % 3;
            mark.kind = shape == 0 ? MarkKind::Bar : MarkKind::Shape;
            mark.leftEdge = mark.rightEdge = shape == 2 ? Edge::Faded : Edge::Hard;
            mark.rect = QRectF(10, 10, shape == 0 ? 60 : 12, shape == 0 ? 17 : 12);
            mark.modality = static_cast<Modality>(drawn / 3 % 5);
            mark.status = drawn / 15 % 2 == 0 ? EventStatus::Accepted : EventStatus::Suggested;
            mark.type = static_cast<std::uint8_t>(drawn / 30 * (eventTypeCount / quadCount));
            QImage image(80, 32, QImage::Format_RGB32);
            image.fill(theme->background);
            QPainter painter(&image);
            MarkPainter(painter, *theme).draw(mark, 0);
            painter.end();
            int seen = 0; // pixels that stand out: a stroke's at least, where one is dashed
            for (int at = 0; at < image.width() * image.height(); ++at)
                seen += contrast(image.pixelColor(at % image.width(), at / image.width()), theme->background) >= 3 ? 1 : 0;
            EXPECT_GE(seen, 4) << (theme->dark ? "dark" : "light") << ", shape " << shape << ", modality "
                               << static_cast<int>(mark.modality) << ", status " << static_cast<int>(mark.status) << ", type "
                               << static_cast<int>(mark.type);
        }
    }
}

TEST(Theme, theFocusIsSeenOnEveryGround)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const Theme &theme = Theme::of(palette);
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), theme.background), 3.0);
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)), 3.0);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        for (const auto &[text, ground] : {std::pair(QPalette::WindowText, QPalette::Window),
                                           {QPalette::Text, QPalette::Base},
                                           {QPalette::Text, QPalette::AlternateBase},
                                           {QPalette::ButtonText, QPalette::Button},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase},
                                           {QPalette::PlaceholderText, QPalette::Base},
                                           {QPalette::Link, QPalette::Base}})
            EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5) << text << " on " << ground;
    }
    applyAppearance(Appearance::Desktop);
}

TEST(Theme, followsThePalette)
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(Theme::of(dark).dark);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(Theme::of(light).dark);
}

TEST(EventMarkIcon, staysInSightOnASelectionOfItsOwnColour)
{
    for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
        const QSize size(24, 24);
        const QIcon icon = eventMarkIcon(EventType::Consult, *theme);
        const auto pixelsOfGround = [&](QIcon::Mode mode) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(theme->quad(EventType::Consult)); // the selection
            QPainter painter(&image);
            icon.paint(&painter, QRect({}, size), Qt::AlignCenter, mode);
            int pixels = 0;
            for (int at = 0; at < size.width() * size.height(); ++at)
                pixels += image.pixelColor(at % size.width(), at / size.width()) == theme->background ? 1 : 0;
            return pixels;
        };
        EXPECT_EQ(pixelsOfGround(QIcon::Normal), 0);
        EXPECT_GT(pixelsOfGround(QIcon::Selected), 8); // whole ones: its edges are soft
    }
}

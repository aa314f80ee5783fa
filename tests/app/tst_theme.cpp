#include "canvas/mark_painter.h"
#include "look/appearance.h"
#include "look/event_colours.h"
#include "look/event_mark.h"
#include "look/theme.h"

#include "support/test_paths.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace dateline;

namespace {

const std::array<const Theme *, 4> themes{&Theme::day(), &Theme::night(), &Theme::contrastingDay(), &Theme::contrastingNight()};

double leastOfText(const Theme &theme)
{
    return theme.contrasting ? 7 : 4.5;
}

double leastOfMarks(const Theme &theme)
{
    return theme.contrasting ? 4.5 : 3;
}

} // namespace

TEST(Theme, textAndMarksStandOutFromEveryGround)
{
    for (const Theme *theme : themes) {
        const double leastText = leastOfText(*theme);
        const double leastMark = leastOfMarks(*theme);
        for (const QColor &ground : {theme->background, theme->laneGround}) {
            for (const QColor &text : {theme->text, theme->mutedText})
                EXPECT_GE(contrast(text, ground), leastText) << text.name().toStdString();
            for (const QColor &quad : theme->quads)
                EXPECT_GE(contrast(quad, ground), leastMark) << quad.name().toStdString();
            EXPECT_GE(contrast(theme->untyped, ground), leastMark);
            EXPECT_GE(contrast(theme->today, ground), leastMark);
            EXPECT_GE(contrast(theme->selection, ground), leastMark);
        }
        EXPECT_GE(contrast(theme->text, theme->selectionFill), leastText);
        EXPECT_GE(contrast(theme->text, theme->found), leastText);
        for (const QColor &quad : theme->quads) { // what tints lie behind words, on a bar and in the article
            EXPECT_GE(contrast(theme->text, blended(theme->background, quad, theme->dark ? 0.34 : 0.18)), leastText);
            EXPECT_GE(contrast(theme->mutedText, blended(theme->background, quad, theme->dark ? 0.34 : 0.18)),
                      theme->contrasting ? 7 : 3);
        }
    }
}

TEST(Theme, everyMarkStandsOutFromItsGround)
{
    for (const Theme *theme : themes) {
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
                seen +=
                    contrast(image.pixelColor(at % image.width(), at / image.width()), theme->background) >= leastOfMarks(*theme)
                        ? 1
                        : 0;
            EXPECT_GE(seen, 4) << (theme->dark ? "dark" : "light") << (theme->contrasting ? ", contrast" : "") << ", shape "
                               << shape << ", modality " << static_cast<int>(mark.modality) << ", status "
                               << static_cast<int>(mark.status) << ", type " << static_cast<int>(mark.type);
        }
    }
}

TEST(Theme, theFocusIsSeenOnEveryGround)
{
    const std::array appearances{Appearance::Light, Appearance::Dark, Appearance::LightContrast, Appearance::DarkContrast};
    for (std::size_t index = 0; index < appearances.size(); ++index) {
        applyAppearance(appearances[index]);
        const QPalette palette = QApplication::palette();
        const Theme &theme = Theme::of(palette);
        EXPECT_EQ(&theme, themes[index]) << "what is painted follows";
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), theme.background), 3.0);
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)), 3.0);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), leastOfText(theme));
        for (const auto &[text, ground] : {std::pair(QPalette::WindowText, QPalette::Window),
                                           {QPalette::Text, QPalette::Base},
                                           {QPalette::Text, QPalette::AlternateBase},
                                           {QPalette::ButtonText, QPalette::Button},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase},
                                           {QPalette::PlaceholderText, QPalette::Base},
                                           {QPalette::Link, QPalette::Base}})
            EXPECT_GE(contrast(palette.color(text), palette.color(ground)), leastOfText(theme)) << text << " on " << ground;
    }
    applyAppearance(Appearance::Desktop);
}

TEST(Theme, fieldsHaveAnEdgeThatIsSeenInHighContrast)
{
    for (const Appearance appearance : {Appearance::LightContrast, Appearance::DarkContrast, Appearance::Light}) {
        applyAppearance(appearance);
        QLineEdit field;
        field.resize(120, 30);
        const QImage image = field.grab().toImage();
        double best = 1;
        for (int y = 0; y < 5; ++y)
            best = std::max(best, contrast(image.pixelColor(60, y), QApplication::palette().color(QPalette::Window)));
        EXPECT_GE(best, appearance == Appearance::Light ? 1.1 : 1.7) << static_cast<int>(appearance);
    }
    applyAppearance(Appearance::Desktop);
}

TEST(Theme, followsThePalette)
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    EXPECT_EQ(&Theme::of(dark), &Theme::contrastingNight());
    dark.setColor(QPalette::Window, QColor(0x202326));
    EXPECT_EQ(&Theme::of(dark), &Theme::night());
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    EXPECT_EQ(&Theme::of(light), &Theme::contrastingDay());
    light.setColor(QPalette::Window, QColor(0xefefef)); // Qt's own
    EXPECT_EQ(&Theme::of(light), &Theme::day());
}

TEST(EventMarkIcon, staysInSightOnASelectionOfItsOwnColour)
{
    for (const Theme *theme : themes) {
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

namespace {

using Lab = std::array<double, 3>;

/// As an eye sees it that lacks one kind of cones (Machado, Oliveira, Fernandes 2009), in CIE L*a*b*.
Lab seenBy(const std::array<double, 9> &eye, const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t row = 0; row < 3; ++row)
        seen[row] = std::clamp(eye[3 * row] * light[0] + eye[3 * row + 1] * light[1] + eye[3 * row + 2] * light[2], 0.0, 1.0);
    const auto root = [](double part) { return part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116; };
    const double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

TEST(EventColours, differForWhoeverDoesNotTellColoursApart)
{
    const std::array<std::array<double, 9>, 4> eyes{
        {{1, 0, 0, 0, 1, 0, 0, 0, 1},
         {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
         {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
         {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}}};
    for (const Theme *theme : themes) {
        for (int one = 1; one < eventColourCount; ++one) {
            const QColor colour = shownColour(static_cast<EventColour>(one), *theme);
            EXPECT_GE(contrast(colour, theme->background), 3) << colour.name().toStdString();
            for (int other = one + 1; other < eventColourCount; ++other) {
                for (const auto &eye : eyes) {
                    const Lab a = seenBy(eye, colour), b = seenBy(eye, shownColour(static_cast<EventColour>(other), *theme));
                    EXPECT_GE(std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), 15) << one << " and " << other;
                }
            }
        }
    }
}

#include "canvas/timeline_picture.h"

#include "canvas/picture_font.h"
#include "wording/date_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dateline {

namespace {

constexpr double dotsPerInch = 96;
constexpr double posterMargin = 38; // pixels: 10 mm, which every printer can print
constexpr double sidePadding = 10;  // of what is no paper
constexpr double headGap = 10;
constexpr double footPadding = 4;
constexpr double lapWidth = 20; // units of a neighbour's page that a page repeats
constexpr double glueMark = 5;

/// Everything that is asked for is in the picture, smaller when it has to be. A poster is seen from afar and fills its paper.
constexpr double smallestUnit = 0.5;
constexpr double largestUnit = 1.4;
constexpr double columnRows = 3; // of a lane of columns at least …
constexpr double mostColumnRows = 60;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

QFont titled(QFont font)
{
    font.setPixelSize(font.pixelSize() * 5 / 4);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Nothing scrolls in a picture: what is pinned only stands first.
LaneWishes unpinned(const Lanes &lanes, const SceneMetrics &metrics, LaneWishes wishes)
{
    const LaneLayout asked(lanes, metrics, wishes);
    wishes.order.clear();
    for (const LanePlace &place : asked.places())
        wishes.order.push_back(lanes.lanes()[static_cast<std::size_t>(place.lane)].key);
    wishes.pinned.clear();
    return wishes;
}

/// The largest number for which something holds, about: it holds for all smaller ones. The smallest one in any case.
double largestThat(double smallest, double largest, const std::function<bool(double)> &holds)
{
    if (holds(largest))
        return largest;
    constexpr int steps = 12;
    for (int step = 0; step < steps; ++step) {
        const double middle = (smallest + largest) / 2;
        (holds(middle) ? smallest : largest) = middle;
    }
    return smallest;
}

int eventsBelow(const Lanes &lanes, const LaneLayout &layout, double rowHeight, double height)
{
    int events = 0;
    for (const LanePlace &place : layout.places()) {
        const Lane &lane = lanes.lanes()[static_cast<std::size_t>(place.lane)];
        if (place.top + place.height <= height)
            continue;
        if (place.rows < 1)
            events += lane.events;
        for (int row = lane.firstRow; place.rows == 1 && row < lane.firstRow + lane.rowCount; ++row)
            events += layout.rowTop(row) + rowHeight > height ? static_cast<int>(lanes.row(row).size()) : 0;
    }
    return events;
}

} // namespace

TimelinePicture::TimelinePicture(const PictureRequest &request)
    : m_request(request), m_font(pictureFont()), m_titleFont(titled(m_font)), m_lanes(*m_request.lanes),
      m_scenes(m_lanes, request.articleTitles, m_font, ScenePainter::Medium::Picture), m_metrics(m_scenes.metrics()),
      m_wishes(unpinned(m_lanes, m_metrics, request.wishes)), m_range(request.range.value_or(allShown(m_lanes.dataRange())))
{
    fit();
    const int hidden = eventsBelow(m_lanes, m_layout, m_metrics.rowHeight, m_scene.height() - m_metrics.rulerHeight);
    if (hidden > 0)
        placeFoot(hidden);
}

/// The lanes as large as there is room for; where rows do not fit, columns for the fullest lanes; then columns as high as there
/// is room for.
void TimelinePicture::fit()
{
    const double largest = m_request.poster ? largestUnit : 1;
    int mostRows = m_lanes.rowCount();
    const auto asLarge = [&] {
        return largestThat(smallestUnit, largest, [&](double unit) { return layOut(unit, mostRows, columnRows); });
    };
    while (!layOut(smallestUnit, mostRows, columnRows) && mostRows > 0) {
        int fullest = 0;
        for (const LanePlace &place : m_layout.places()) {
            if (place.rows > 0)
                fullest = std::max(fullest, m_lanes.lanes()[static_cast<std::size_t>(place.lane)].rowCount);
        }
        mostRows = std::max(fullest - 1, 0);
    }
    const double unit = asLarge();
    layOut(unit, mostRows, largestThat(1, mostColumnRows, [&](double rows) { return layOut(unit, mostRows, rows); }));
}

/// Whether the lanes fit.
bool TimelinePicture::layOut(double unit, int mostRows, double farRows)
{
    const bool poster = m_request.poster.has_value();
    const QSizeF paper =
        poster ? m_request.poster->layout.fullRect(QPageLayout::Inch).size() * dotsPerInch : QSizeF(m_request.size);
    const double edge = (poster ? posterMargin : 0) / unit;
    const double side = poster ? 0 : sidePadding;
    const bool head = poster || !m_request.title.isEmpty();
    const double headHeight = head ? std::ceil(QFontMetricsF(m_titleFont).height()) + headGap + side : 0;
    m_unit = unit;
    m_page = paper / unit;
    m_inside = QRectF(QPointF(), m_page).adjusted(edge, edge, -edge, -edge);
    m_head = QRectF(m_inside.topLeft(), QSizeF(m_inside.width(), headHeight));
    placeFoot(0);
    const int pages = poster ? m_request.poster->pages : 1;
    m_cuts = cutIntoPages(m_range, pages, m_scene.width() - m_metrics.headerWidth, lapWidth, m_metrics.tickWidths);
    m_metrics.farRows = farRows;
    m_layout = LaneLayout(m_lanes, m_metrics, m_wishes);
    m_layout.zoomTo(m_cuts.secondsPerPixel);
    m_layout.settle(mostRows);
    return m_metrics.rulerHeight + m_layout.height() <= m_scene.height();
}

void TimelinePicture::placeFoot(int eventsNotShown)
{
    const double side = m_request.poster ? 0 : sidePadding;
    m_legend = PictureLegend(m_font, m_inside.width() - 2 * side - numberWidth(), ScenePainter::Medium::Picture, eventsNotShown);
    const double height = m_legend.height() + 2 * footPadding;
    m_foot = m_inside.adjusted(0, m_inside.height() - height, 0, 0);
    m_scene = QRectF(m_inside.topLeft() + QPointF(0, m_head.height()), m_foot.topRight());
}

/// Room for "10 / 12", and what it keeps off the legend.
double TimelinePicture::numberWidth() const
{
    return m_request.poster ? QFontMetricsF(m_font).averageCharWidth() * 12 : 0;
}

TimeRange TimelinePicture::stretch(int page) const
{
    const auto at = static_cast<std::size_t>(page);
    return {m_cuts.at[at], m_cuts.at[at + 1]};
}

/// To the edge of the paper, only the last page ends where the range does.
Scene TimelinePicture::sceneOf(int page)
{
    const double scale = m_cuts.secondsPerPixel;
    const double header = m_metrics.headerWidth;
    const TimeRange range = stretch(page);
    double width = m_scene.width() - header;
    if (page + 1 == pages())
        width = std::min(width, static_cast<double>(range.length()) / scale);
    SceneRequest asked;
    asked.lanes = &m_lanes;
    asked.layout = &m_layout;
    asked.size = {header + width, m_scene.height()};
    asked.facing = m_request.facing;
    asked.metrics = m_metrics;
    asked.viewport = Viewport({range.start, range.start + std::llround(width * scale)}, width);
    asked.measure = m_scenes.measure();
    Scene scene = buildScene(asked);
    // On screen these come and go with the zoom.
    for (SceneLabel &label : scene.labels)
        label.opacity = 1;
    for (StackNumber &number : scene.numbers)
        number.opacity = 1;
    return scene;
}

void TimelinePicture::paint(QPainter &painter, int page)
{
    const Theme &theme = Theme::day();
    painter.fillRect(QRectF(QPointF(), m_page), theme.background);
    const Scene scene = sceneOf(page);
    painter.save();
    if (m_request.facing.namesRight) // the last page may be narrower
        painter.translate(m_scene.topRight() - QPointF(scene.size.width(), 0));
    else
        painter.translate(m_scene.topLeft());
    if (m_request.poster)
        painter.setClipRect(QRectF(QPointF(), scene.size));
    m_scenes.paint(painter, scene, theme, {});
    paintOverlap(painter, scene, page);
    painter.restore();
    if (m_head.height() > 0)
        paintHead(painter, page);
    paintFoot(painter, page);
}

/// What a page shares with those beside it. In the scene's coordinates.
void TimelinePicture::paintOverlap(QPainter &painter, const Scene &scene, int page) const
{
    const Mirror mirror = scene.mirror();
    const auto cutAt = [&](double built) { paintCut(painter, mirror.area({built, 0, 0, 0}).left()); };
    if (page > 0)
        cutAt(scene.left());
    if (page + 1 >= pages())
        return;
    const double end = scene.left() + static_cast<double>(stretch(page).length()) / m_cuts.secondsPerPixel;
    QColor veil = Theme::day().background;
    veil.setAlphaF(0.6F);
    painter.fillRect(mirror.area({end, 0, scene.size.width() - end, scene.size.height()}), veil);
    cutAt(end);
}

/// Where one page is glued on the other.
void TimelinePicture::paintCut(QPainter &painter, double x) const
{
    const double bottom = m_scene.height();
    painter.save();
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::day().mutedText, 0.75, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::day().mutedText);
    for (const auto &[y, size] : {std::pair(0.0, -glueMark), std::pair(bottom, glueMark)})
        painter.drawPolygon(QPolygonF({{x, y}, {x - glueMark / 2, y + size}, {x + glueMark / 2, y + size}}));
    painter.restore();
}

void TimelinePicture::paintHead(QPainter &painter, int page) const
{
    const Theme &theme = Theme::day();
    const QFontMetricsF bold(m_titleFont);
    const QFontMetricsF metrics(m_font);
    const QRectF head = m_request.poster ? m_head : m_head.adjusted(sidePadding, sidePadding, -sidePadding, 0);
    const double y = head.top() + bold.ascent();
    const auto words = [](const TimeRange &range) { return spanText(range.start, range.end - 1); };
    const QString shown = words(m_request.range.value_or(m_lanes.dataRange()));
    const QString own = pages() > 1 ? words(stretch(page)) : QString();
    const double room = head.width() - metrics.horizontalAdvance(own) - metrics.horizontalAdvance(shown) - 4 * headGap;
    const QString title = bold.elidedText(m_request.title, Qt::ElideRight, room);
    const auto write = [&](double from, const QFontMetricsF &font, const QString &text) {
        const double width = font.horizontalAdvance(text);
        painter.drawText(QPointF(m_request.facing.namesRight ? head.right() - from - width : head.left() + from, y), text);
    };
    painter.setFont(m_titleFont);
    painter.setPen(theme.text);
    write(0, bold, title);
    painter.setFont(m_font);
    painter.setPen(theme.mutedText);
    write(title.isEmpty() ? 0 : bold.horizontalAdvance(title) + 2 * headGap, metrics, shown);
    write(head.width() - metrics.horizontalAdvance(own), metrics, own);
}

void TimelinePicture::paintFoot(QPainter &painter, int page) const
{
    const Theme &theme = Theme::day();
    painter.fillRect(m_foot, theme.background);
    painter.fillRect(QRectF(m_foot.left(), m_foot.top(), m_foot.width(), 1), theme.grid);
    m_legend.paint(painter, m_foot.topLeft() + QPointF(m_request.poster ? 0 : sidePadding, footPadding), theme);
    if (pages() < 2)
        return;
    const QFontMetricsF metrics(m_font);
    const QLocale locale;
    const QString number = Texts::tr("%1 / %2", "page, pages").arg(locale.toString(page + 1), locale.toString(pages()));
    painter.setFont(m_font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(m_foot.right() - metrics.horizontalAdvance(number), m_foot.top() + footPadding + metrics.ascent()),
                     number);
}

} // namespace dateline

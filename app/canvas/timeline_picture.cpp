#include "canvas/timeline_picture.h"

#include "canvas/picture_font.h"
#include "canvas/picture_legend.h"
#include "wording/date_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double dotsPerInch = 96;
constexpr double posterMargin = 38; // pixels: 10 mm, which every printer can print
constexpr double headGap = 10;
constexpr double lapWidth = 20; // units of a neighbour's page that a page repeats
constexpr double glueMark = 5;

/// Everything that is asked for is in the picture, smaller when it has to be. A poster is seen from afar and fills its paper.
constexpr double smallestUnit = 0.4;
constexpr double largestUnit = 1.4;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

QFont titled(QFont font)
{
    font.setPixelSize(font.pixelSize() * 5 / 4);
    font.setWeight(QFont::DemiBold);
    return font;
}

int eventsBelow(const Lanes &lanes, const LaneLayout &layout, double rowHeight, double height)
{
    int events = 0;
    for (int row = 0; row < lanes.rowCount(); ++row)
        events += layout.rowTop(row) + rowHeight > height ? static_cast<int>(lanes.row(row).size()) : 0;
    return events;
}

} // namespace

TimelinePicture::TimelinePicture(const PictureRequest &request)
    : m_request(request), m_font(pictureFont()), m_titleFont(titled(m_font)), m_lanes(request.events, request.lanes),
      m_scenes(m_lanes, request.articleTitles, m_font), m_layout(m_lanes, m_scenes.metrics(), request.wishes),
      m_range(request.range.value_or(allShown(m_lanes.dataRange())))
{
    layOut();
    const double time = m_scene.width() - m_scenes.metrics().headerWidth;
    const int pages = request.poster ? request.poster->pages : 1;
    m_cuts = cutIntoPages(m_range, pages, time, lapWidth, m_scenes.metrics().tickWidths);
}

void TimelinePicture::layOut()
{
    const bool poster = m_request.poster.has_value();
    const QSizeF paper =
        poster ? m_request.poster->layout.fullRect(QPageLayout::Inch).size() * dotsPerInch : QSizeF(m_request.size);
    const double margin = poster ? posterMargin : 0;
    const bool head = poster || !m_request.title.isEmpty();
    const double headHeight = head ? std::ceil(QFontMetricsF(m_titleFont).height()) + headGap : 0;
    const double footHeight = std::ceil(QFontMetricsF(m_font).height()) + 14;
    const SceneMetrics &metrics = m_scenes.metrics();
    const double needed = headHeight + metrics.rulerHeight + m_layout.height() + footHeight;
    m_unit = std::clamp((paper.height() - 2 * margin) / needed, smallestUnit, poster ? largestUnit : 1.0);
    m_page = paper / m_unit;
    const double edge = margin / m_unit;
    m_inside = QRectF(QPointF(), m_page).adjusted(edge, edge, -edge, -edge);
    m_head = QRectF(m_inside.topLeft(), QSizeF(m_inside.width(), headHeight));
    m_foot = m_inside.adjusted(0, m_inside.height() - footHeight, 0, 0);
    m_scene = m_inside.adjusted(0, headHeight, 0, -footHeight);
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
    const double header = m_scenes.metrics().headerWidth;
    const TimeRange range = stretch(page);
    double width = m_scene.width() - header;
    if (page + 1 == pages())
        width = std::min(width, static_cast<double>(range.length()) / scale);
    SceneRequest asked;
    asked.lanes = &m_lanes;
    asked.layout = &m_layout;
    asked.size = {header + width, m_scene.height()};
    asked.metrics = m_scenes.metrics();
    asked.viewport = Viewport({range.start, range.start + std::llround(width * scale)}, width);
    asked.measure = m_scenes.measure();
    return buildScene(asked);
}

void TimelinePicture::paint(QPainter &painter, int page)
{
    const Theme &theme = Theme::day();
    painter.fillRect(QRectF(QPointF(), m_page), theme.background);
    const Scene scene = sceneOf(page);
    painter.save();
    painter.translate(m_scene.topLeft());
    if (m_request.poster)
        painter.setClipRect(QRectF(QPointF(), scene.size));
    m_scenes.paint(painter, scene, theme, {});
    painter.restore();
    const double begin = m_scene.left() + scene.left();
    if (page > 0)
        paintCut(painter, begin);
    if (page + 1 < pages()) {
        const double end = begin + static_cast<double>(stretch(page).length()) / m_cuts.secondsPerPixel;
        QColor veil = theme.background;
        veil.setAlphaF(0.6F);
        painter.fillRect(QRectF(QPointF(end, m_scene.top()), m_scene.bottomRight()), veil);
        paintCut(painter, end);
    }
    if (!m_head.isEmpty())
        paintHead(painter, page);
    paintFoot(painter, page);
}

/// Where one page is glued on the other.
void TimelinePicture::paintCut(QPainter &painter, double x) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::day().mutedText, 0.75, Qt::DashLine));
    painter.drawLine(QPointF(x, m_scene.top()), QPointF(x, m_scene.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::day().mutedText);
    for (const auto &[y, size] : {std::pair(m_scene.top(), -glueMark), std::pair(m_scene.bottom(), glueMark)})
        painter.drawPolygon(QPolygonF({{x, y}, {x - glueMark / 2, y + size}, {x + glueMark / 2, y + size}}));
    painter.restore();
}

void TimelinePicture::paintHead(QPainter &painter, int page) const
{
    const Theme &theme = Theme::day();
    const QFontMetricsF bold(m_titleFont);
    const QFontMetricsF metrics(m_font);
    const double y = m_head.top() + bold.ascent();
    const auto words = [](const TimeRange &range) { return spanText(range.start, range.end - 1); };
    const QString shown = words(m_request.range.value_or(m_lanes.dataRange()));
    const QString own = pages() > 1 ? words(stretch(page)) : QString();
    const double side = m_request.poster ? 0 : 10;
    const double right = m_head.right() - side - metrics.horizontalAdvance(own);
    const double room = right - m_head.left() - side - metrics.horizontalAdvance(shown) - 4 * headGap;
    const QString title = bold.elidedText(m_request.title, Qt::ElideRight, room);
    painter.setFont(m_titleFont);
    painter.setPen(theme.text);
    painter.drawText(QPointF(m_head.left() + side, y), title);
    const double titleWidth = title.isEmpty() ? 0 : bold.horizontalAdvance(title) + 2 * headGap;
    painter.setFont(m_font);
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(m_head.left() + side + titleWidth, y), shown);
    painter.drawText(QPointF(right, y), own);
}

void TimelinePicture::paintFoot(QPainter &painter, int page) const
{
    const Theme &theme = Theme::day();
    painter.fillRect(m_foot, theme.background);
    painter.fillRect(QRectF(m_foot.left(), m_foot.top(), m_foot.width(), 1), theme.grid);
    QRectF legend = m_foot;
    if (pages() > 1) {
        const QFontMetricsF metrics(m_font);
        const QLocale locale;
        const QString number = Texts::tr("%1 / %2", "page, pages").arg(locale.toString(page + 1), locale.toString(pages()));
        legend.setRight(m_foot.right() - metrics.horizontalAdvance(number) - headGap);
        painter.setFont(m_font);
        painter.setPen(theme.text);
        painter.drawText(QPointF(legend.right() + headGap, m_foot.center().y() + metrics.capHeight() / 2), number);
    }
    const SceneMetrics &metrics = m_scenes.metrics();
    paintLegend(painter, legend, theme, m_font,
                eventsBelow(m_lanes, m_layout, metrics.rowHeight, m_scene.height() - metrics.rulerHeight));
}

} // namespace dateline

#include "canvas/picture_legend.h"

#include "canvas/mark_painter.h"
#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <cmath>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureLegend)
};

double markSize(const QFontMetricsF &metrics)
{
    return std::round(metrics.ascent() * 0.85);
}

} // namespace

std::vector<PictureLegend::Item> PictureLegend::items(double size)
{
    std::vector<Item> items;
    const auto add = [&](const Mark &mark, const QString &text, double width) { items.push_back({mark, text, width}); };
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Threaten, EventType::Assault}) {
        Mark mark;
        mark.type = static_cast<std::uint8_t>(type);
        add(mark, quadText(quadOf(type)), size);
    }
    for (const Modality modality : {Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical}) {
        Mark mark;
        mark.modality = modality;
        mark.type = static_cast<std::uint8_t>(EventType::Agree);
        add(mark, modalityText(modality), size);
    }
    Mark about;
    about.kind = MarkKind::Bar;
    about.leftEdge = about.rightEdge = Edge::Faded;
    about.leftFade = about.rightFade = size;
    add(about, Texts::tr("about"), 3 * size);
    Mark since;
    since.kind = MarkKind::Bar;
    since.rightEdge = Edge::Open;
    add(since, Texts::tr("since"), 2.5 * size);
    Mark count;
    count.kind = MarkKind::Count;
    count.count = 2;
    add(count, Texts::tr("several events"), 1.6 * size);
    return items;
}

PictureLegend::PictureLegend(const QFont &font, double width, int eventsNotShown)
    : m_font(font), m_lineHeight(std::ceil(QFontMetricsF(font).height() * 1.4)), m_items(items(markSize(QFontMetricsF(font))))
{
    if (eventsNotShown > 0)
        m_items.push_back({{}, Texts::tr("Events not shown: %1").arg(QLocale().toString(eventsNotShown)), 0});
    place(width);
}

void PictureLegend::place(double width)
{
    const QFontMetricsF metrics(m_font);
    const double gap = metrics.averageCharWidth();
    double x = 0;
    for (Item &item : m_items) {
        const double own = item.width + gap + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + own > width) {
            x = 0;
            ++m_lines;
        }
        item.x = x;
        item.line = m_lines - 1;
        x += own + 3 * gap;
    }
}

void PictureLegend::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    const QFontMetricsF metrics(m_font);
    const double size = markSize(metrics);
    MarkPainter marks(painter, theme);
    painter.setFont(m_font);
    for (Item item : m_items) {
        const QPointF at = topLeft + QPointF(item.x, (item.line + 0.5) * m_lineHeight);
        if (item.width > 0) {
            item.mark.rect = QRectF(at.x(), at.y() - size / 2, item.width, size);
            marks.draw(item.mark, 0);
        }
        painter.setPen(item.width > 0 ? theme.mutedText : theme.text);
        const double textX = item.width > 0 ? item.width + metrics.averageCharWidth() : 0;
        painter.drawText(at + QPointF(textX, metrics.capHeight() / 2), item.text);
    }
}

} // namespace dateline

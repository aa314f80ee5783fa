#include "canvas/picture_legend.h"

#include "canvas/mark_painter.h"
#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureLegend)
};

double markSize(const QFontMetricsF &metrics)
{
    return std::round(metrics.ascent() * 0.85);
}

constexpr QuadCounts stackOfSample{3, 2, 2, 3, 0};

Mark sample()
{
    Mark mark;
    mark.type = static_cast<std::uint8_t>(EventType::Agree);
    return mark;
}

} // namespace

std::vector<PictureLegend::Item> PictureLegend::items(double size)
{
    std::vector<Item> items;
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Threaten, EventType::Assault}) {
        Mark mark;
        mark.type = static_cast<std::uint8_t>(type);
        items.push_back({mark, quadText(quadOf(type)), size});
    }
    for (const Modality modality : {Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical}) {
        Mark mark = sample();
        mark.modality = modality;
        items.push_back({mark, modalityText(modality), size});
    }
    Mark suggested = sample();
    suggested.status = EventStatus::Suggested;
    items.push_back({suggested, Texts::tr("suggested"), size});
    addDates(items, size);
    Mark count;
    count.kind = MarkKind::Count;
    count.count = 3;
    items.push_back({count, Texts::tr("several events"), 1.6 * size});
    Mark stack;
    stack.kind = MarkKind::Stack;
    stack.count = static_cast<int>(std::accumulate(stackOfSample.begin(), stackOfSample.end(), 0u));
    items.push_back({stack, Texts::tr("many events, by kind"), size});
    return items;
}

/// How sure a date is and how wide.
void PictureLegend::addDates(std::vector<Item> &items, double size)
{
    Mark bar = sample();
    bar.kind = MarkKind::Bar;
    items.push_back({bar, Texts::tr("a month, a year or a stretch"), 3 * size});
    Mark about = bar;
    about.qualification = Qualification::Approximate;
    about.leftEdge = about.rightEdge = Edge::Faded;
    about.leftFade = about.rightFade = size;
    items.push_back({about, Texts::tr("about"), 3 * size});
    Mark uncertain = about;
    uncertain.qualification = Qualification::Uncertain;
    uncertain.leftFade = uncertain.rightFade = size / 2;
    items.push_back({uncertain, Texts::tr("uncertain"), 3 * size});
    Mark before = bar;
    before.leftEdge = Edge::Open;
    items.push_back({before, Texts::tr("before"), 2.5 * size});
    Mark since = bar;
    since.rightEdge = Edge::Open;
    items.push_back({since, Texts::tr("since"), 2.5 * size});
    Mark either = bar;
    either.oneOf = true;
    items.push_back({either, Texts::tr("one of two dates"), std::max(3.5 * size, MarkPainter::leastOneOf)});
}

QStringList PictureLegend::texts() const
{
    QStringList texts;
    for (const Item &item : m_items)
        texts << item.text;
    return texts;
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
            if (item.mark.kind == MarkKind::Stack)
                marks.drawStack(item.mark, stackOfSample, painter.deviceTransform().m11());
            else
                marks.draw(item.mark, 0);
        }
        painter.setPen(item.width > 0 ? theme.mutedText : theme.text);
        const double textX = item.width > 0 ? item.width + metrics.averageCharWidth() : 0;
        painter.drawText(at + QPointF(textX, metrics.capHeight() / 2), item.text);
    }
}

} // namespace dateline

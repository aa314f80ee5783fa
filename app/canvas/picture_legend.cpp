#include "canvas/picture_legend.h"

#include "canvas/mark_painter.h"
#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <vector>

namespace dateline {

namespace {

struct Item {
    Mark mark;
    QString text;
    double width;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureLegend)
};

std::vector<Item> legendItems(double size)
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

} // namespace

void paintLegend(QPainter &painter, const QRectF &rect, const Theme &theme, const QFont &font, int eventsNotShown)
{
    const QFontMetricsF metrics(font);
    const double size = std::round(metrics.ascent() * 0.85);
    const double gap = metrics.averageCharWidth();
    MarkPainter marks(painter, theme);
    painter.setFont(font);
    double x = rect.left() + 10;
    double end = rect.right();
    if (eventsNotShown > 0) {
        const QString text = Texts::tr("Events not shown: %1").arg(QLocale().toString(eventsNotShown));
        end -= metrics.horizontalAdvance(text) + 10;
        painter.setPen(theme.text);
        painter.drawText(QPointF(end, rect.center().y() + metrics.capHeight() / 2), text);
    }
    for (Item &item : legendItems(size)) {
        const double width = item.width + gap + metrics.horizontalAdvance(item.text);
        if (x + width > end)
            return;
        item.mark.rect = QRectF(x, rect.center().y() - size / 2, item.width, size);
        marks.draw(item.mark, 0);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(x + item.width + gap, rect.center().y() + metrics.capHeight() / 2), item.text);
        x += width + 3 * gap;
    }
}

} // namespace dateline

#include "canvas/picture_legend.h"

#include "canvas/bookmark_flag.h"
#include "canvas/day_painter.h"
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

Mark markOf(EventType type)
{
    Mark mark;
    mark.type = static_cast<std::uint8_t>(type);
    return mark;
}

/// What paints one mark as wide as there is room.
auto painted(Mark mark)
{
    return [mark](QPainter &painter, const Theme &theme, const QRectF &room) mutable {
        mark.rect = room;
        MarkPainter(painter, theme).draw(mark, 0);
        if (mark.disputed)
            MarkPainter(painter, theme).drawDispute(mark);
    };
}

void paintStack(QPainter &painter, const Theme &theme, const QRectF &room)
{
    Mark stack;
    stack.kind = MarkKind::Stack;
    stack.count = static_cast<int>(std::accumulate(stackOfSample.begin(), stackOfSample.end(), 0u));
    stack.rect = room;
    MarkPainter(painter, theme).drawStack(stack, stackOfSample, painter.deviceTransform().m11());
}

/// What paints an upright line in the middle.
auto paintedLine(QColor Theme::*colour, double width)
{
    return [colour, width](QPainter &painter, const Theme &theme, const QRectF &room) {
        painter.fillRect(QRectF(room.center().x() - width / 2, room.top(), width, room.height()), theme.*colour);
    };
}

void paintBookmark(QPainter &painter, const Theme &theme, const QRectF &room)
{
    paintFlag(painter, {room.center().x(), room.bottom()}, theme);
}

/// High enough for torn edges to be seen as such.
void paintEmptyTime(QPainter &painter, const Theme &theme, const QRectF &room)
{
    const QRectF high = room.adjusted(2, -room.height() / 4, -3, room.height() / 4);
    painter.save();
    painter.setClipRect(high.adjusted(-room.width(), 0, room.width(), 0));
    paintBreak(painter, theme, high);
    painter.restore();
}

/// Events side by side, each with a dot of another colour.
void paintColours(QPainter &painter, const Theme &theme, const QRectF &room)
{
    const double step = (room.width() - room.height()) / (eventColourCount - 2);
    for (int each = 1; each < eventColourCount; ++each) {
        Mark mark = markOf(EventType::Agree);
        mark.colour = static_cast<EventColour>(each);
        mark.rect = QRectF(room.left() + (each - 1) * step, room.top(), room.height(), room.height());
        MarkPainter marks(painter, theme);
        marks.draw(mark, 0);
        marks.drawColour(mark, room.left());
    }
}

/// A denial above what it denies.
void paintDenial(QPainter &painter, const Theme &theme, const QRectF &room)
{
    const QSizeF size = QSizeF(1, 1) * room.height() * 0.8;
    Mark denial = markOf(EventType::Agree);
    Mark claim = denial;
    denial.modality = Modality::Denied;
    denial.rect = QRectF(room.topRight() - QPointF(size.width(), size.height() / 3), size);
    claim.modality = Modality::Claimed;
    claim.rect = QRectF(room.bottomLeft() - QPointF(0, size.height() * 2 / 3), size);
    paintLink(painter, theme, denial.rect.center(), claim.rect.center(), size.width());
    for (const Mark &mark : {claim, denial})
        MarkPainter(painter, theme).draw(mark, 0);
}

} // namespace

/// Of which kind an act is, and how far it is told as fact.
void PictureLegend::addActs(double size)
{
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Threaten, EventType::Assault})
        m_items.push_back({painted(markOf(type)), quadText(quadOf(type)), size});
    for (const Modality modality : {Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical}) {
        Mark mark = markOf(EventType::Agree);
        mark.modality = modality;
        m_items.push_back({painted(mark), modalityText(modality), size});
    }
    for (const Outcome outcome : {Outcome::Confirmed, Outcome::Cancelled}) {
        Mark mark = markOf(EventType::Agree);
        mark.modality = Modality::Planned;
        mark.outcome = outcome;
        m_items.push_back({painted(mark), modalityText(mark.modality, outcome), size});
    }
    Mark suggested = markOf(EventType::Agree);
    suggested.status = EventStatus::Suggested;
    m_items.push_back({painted(suggested), Texts::tr("suggested"), size});
    Mark disputed = markOf(EventType::Agree);
    disputed.disputed = true;
    m_items.push_back({painted(disputed), Texts::tr("sources contradict each other"), 1.6 * size});
    m_items.push_back({paintDenial, Texts::tr("a denial and what it denies"), 3.5 * size});
    m_items.push_back({paintColours, Texts::tr("colours given by hand"), 9 * size});
}

/// How sure a date is and how wide.
void PictureLegend::addDates(double size)
{
    Mark bar = markOf(EventType::Agree);
    bar.kind = MarkKind::Bar;
    m_items.push_back({painted(bar), Texts::tr("a month, a year or a stretch"), 3 * size});
    Mark about = bar;
    about.qualification = Qualification::Approximate;
    about.leftEdge = about.rightEdge = Edge::Faded;
    about.leftFade = about.rightFade = size;
    m_items.push_back({painted(about), Texts::tr("about"), 3 * size});
    Mark uncertain = about;
    uncertain.qualification = Qualification::Uncertain;
    uncertain.leftFade = uncertain.rightFade = size / 2;
    m_items.push_back({painted(uncertain), Texts::tr("uncertain"), 3 * size});
    Mark before = bar;
    before.leftEdge = Edge::Open;
    m_items.push_back({painted(before), Texts::tr("before"), 2.5 * size});
    Mark since = bar;
    since.rightEdge = Edge::Open;
    m_items.push_back({painted(since), Texts::tr("since"), 2.5 * size});
    Mark either = bar;
    either.oneOf = true;
    m_items.push_back({painted(either), Texts::tr("one of two dates"), std::max(3.5 * size, MarkPainter::leastOneOf)});
}

void PictureLegend::addSeveral(double size)
{
    Mark count;
    count.kind = MarkKind::Count;
    count.count = 3;
    m_items.push_back({painted(count), Texts::tr("several events"), 1.6 * size});
    m_items.push_back({paintStack, Texts::tr("many events, by kind"), size});
}

/// What stands on the timeline and is no event.
void PictureLegend::addDays(double size)
{
    m_items.push_back({paintedLine(&Theme::today, 1.5), Texts::tr("today"), size / 2});
    m_items.push_back({paintedLine(&Theme::mutedText, 2), Texts::tr("an article was published"), size / 2});
    m_items.push_back({paintBookmark, Texts::tr("bookmark"), size});
    m_items.push_back({paintEmptyTime, Texts::tr("empty time left out"), 1.8 * size});
}

QStringList PictureLegend::texts() const
{
    QStringList texts;
    for (const Item &item : m_items)
        texts << item.text;
    return texts;
}

PictureLegend::PictureLegend(const QFont &font, double width, ScenePainter::Medium medium, int eventsNotShown)
    : m_font(font), m_lineHeight(std::ceil(QFontMetricsF(font).height() * 1.4))
{
    const double size = markSize(QFontMetricsF(font));
    addActs(size);
    addDates(size);
    addSeveral(size);
    if (medium == ScenePainter::Medium::Screen)
        addDays(size);
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
    painter.setFont(m_font);
    for (const Item &item : m_items) {
        const QPointF at = topLeft + QPointF(item.x, (item.line + 0.5) * m_lineHeight);
        if (item.sample)
            item.sample(painter, theme, {at.x(), at.y() - size / 2, item.width, size});
        painter.setPen(item.sample ? theme.mutedText : theme.text);
        const double textX = item.sample ? item.width + metrics.averageCharWidth() : 0;
        painter.drawText(at + QPointF(textX, metrics.capHeight() / 2), item.text);
    }
}

} // namespace dateline

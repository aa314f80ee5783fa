#include "canvas/day_strip.h"

#include "look/theme.h"
#include "state/session.h"
#include "wording/corroboration_text.h"
#include "wording/date_text.h"
#include "wording/quote_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double smallText = 0.82;
constexpr double barWidth = 3;
constexpr double leastBar = 2;
constexpr double mostBar = 6; // the names stand above the bars
constexpr double nameGap = 14;
constexpr double headerPadding = 10;
constexpr std::size_t leastArticles = 2;
constexpr std::size_t mostSpoken = 5;

/// Over its day, or at the edge that would cut it.
QRectF nameRoom(double middle, double wide, const QRectF &area)
{
    const double left = std::max(area.left(), std::min(middle - wide / 2, area.right() - wide));
    return {std::round(left), area.top(), wide, area.height()};
}

} // namespace

DayStrip::DayStrip(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setMouseTracking(true);
    setAccessibleName(tr("Days that most articles tell of"));
    connect(&session, &Session::shownChanged, this, &DayStrip::weigh);
    connect(&session, &Session::articlesChanged, this, &DayStrip::weigh);
    connect(&session.lookups(), &Lookups::daysWeighed, this, &DayStrip::take);
    connect(&session.lookups(), &Lookups::dayDescribed, this, &DayStrip::showTip);
    weigh();
}

void DayStrip::weigh()
{
    if (m_session.articles().size() < leastArticles)
        take({});
    else
        m_session.lookups().weighDays(m_session.shown());
}

void DayStrip::take(const std::vector<ToldDay> &days)
{
    std::vector<WeighedDay> made;
    if (m_session.articles().size() >= leastArticles) {
        for (const ToldDay &day : days)
            made.push_back({day.start(), day.articles});
    }
    if (made == m_peaks.days())
        return;
    m_peaks = DayPeaks(std::move(made));
    say();
    update();
    Q_EMIT weighed();
}

/// For a screen reader: the heaviest of all, wherever one looks.
void DayStrip::say()
{
    std::vector<WeighedDay> heaviest = m_peaks.days();
    const auto end = heaviest.begin() + static_cast<std::ptrdiff_t>(std::min(heaviest.size(), mostSpoken));
    std::ranges::partial_sort(heaviest, end, std::ranges::greater(), &WeighedDay::weight);
    QStringList said;
    for (auto day = heaviest.begin(); day != end; ++day)
        said << tr("%1: %2").arg(dayText(day->start / secondsPerDay), tr("%n article(s)", nullptr, day->weight));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

void DayStrip::setOutlook(const Viewport &viewport, const Facing &facing, double headerWidth)
{
    m_viewport = viewport;
    m_facing = facing;
    m_headerWidth = headerWidth;
    update();
}

QFont DayStrip::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallText);
    return small;
}

/// Of the longest date there is.
double DayStrip::nameWidth() const
{
    return QFontMetricsF(smallFont()).horizontalAdvance(dayText(civilSecond(2028, 9, 30) / secondsPerDay)) + nameGap;
}

std::vector<DayPeak> DayStrip::peaks() const
{
    const Mirror mirror(m_facing, width(), m_headerWidth);
    auto peaks = m_peaks.inSight(m_viewport, {m_headerWidth, 0, m_viewport.width(), double{height}}, nameWidth());
    for (DayPeak &peak : peaks)
        peak.rect = mirror.area(peak.rect);
    return peaks;
}

QString DayStrip::nameOf(const DayPeak &peak) const
{
    return dayText(m_peaks.days()[peak.day].start / secondsPerDay);
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), theme.background);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    const double baseline = std::floor((height - mostBar + metrics.capHeight()) / 2);
    const double heaviest = std::max(m_peaks.heaviest(), 1);
    painter.setPen(theme.mutedText);
    const QString words = metrics.elidedText(tr("Days told of most"), Qt::ElideRight, m_headerWidth - 2 * headerPadding);
    const Mirror mirror(m_facing, width(), m_headerWidth);
    if (m_headerWidth > 0)
        painter.drawText(QPointF(mirror.header({headerPadding, 0, metrics.horizontalAdvance(words), 0}).left(),
                                 std::floor((height + metrics.capHeight()) / 2)),
                         words);
    const QRectF area = mirror.area({m_headerWidth, 0, m_viewport.width(), double{height}});
    painter.setClipRect(area);
    QRectF last; // name that was drawn
    for (const DayPeak &peak : peaks()) {
        const double weight = std::sqrt(m_peaks.days()[peak.day].weight / heaviest); // small ones can be seen too
        const double high = std::round(leastBar + weight * (mostBar - leastBar));
        painter.fillRect(QRectF(std::round(peak.rect.center().x() - barWidth / 2), height - high, barWidth, high),
                         peak.named ? theme.text : theme.mutedText);
        if (!peak.named)
            continue;
        const QString name = nameOf(peak);
        const QRectF room = nameRoom(peak.rect.center().x(), metrics.horizontalAdvance(name), area);
        if (room.intersects(last))
            continue;
        last = room;
        painter.setPen(theme.text);
        painter.drawText(QPointF(room.left(), baseline), name);
    }
}

std::optional<DayPeak> DayStrip::peakAt(const QPointF &point) const
{
    const auto seen = peaks();
    const auto at = dayPeakAt(seen, point);
    return at ? std::optional(seen[*at]) : std::nullopt;
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(peakAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto peak = peakAt(event->position()))
        Q_EMIT dayAsked(m_peaks.days()[peak->day].start / secondsPerDay);
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    askTip(*static_cast<QHelpEvent *>(event));
    return true;
}

/// Its quote is read beside the GUI thread, and shown when it comes.
void DayStrip::askTip(const QHelpEvent &help)
{
    const auto peak = peakAt(help.pos());
    if (!peak) {
        QToolTip::hideText();
        return;
    }
    m_tipAt = help.globalPos();
    m_tipDay = m_peaks.days()[peak->day].start / secondsPerDay;
    m_session.lookups().describeDay(m_session.shown(), m_tipDay);
}

void DayStrip::showTip(const DigestDay &day)
{
    if (!m_tipAt || day.told.day != m_tipDay || !underMouse())
        return;
    QString tip = QStringLiteral("<p><b>%1</b><br>%2</p>")
                      .arg(dayText(day.told.day).toHtmlEscaped(), corroborationText(day.said).toHtmlEscaped());
    if (!day.events.empty())
        tip += QStringLiteral("<p>%1</p>").arg(shortQuote(quotedWords(day.events.front().event)).toHtmlEscaped());
    QToolTip::showText(*m_tipAt, tip, this);
    m_tipAt.reset();
}

void DayStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    else if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace dateline

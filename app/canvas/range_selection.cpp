#include "canvas/range_selection.h"

#include "canvas/range_bar.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "look/theme.h"
#include "state/session.h"
#include "wording/date_text.h"
#include "wording/duration_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr double fewestPixels = 3; // of a unit that the ends keep to

CivilSecond unitAt(double secondsPerPixel)
{
    constexpr std::array<CivilSecond, 2> units{60, 3600};
    const auto *unit = std::ranges::find_if(
        units, [&](CivilSecond each) { return static_cast<double>(each) >= fewestPixels * secondsPerPixel; });
    return unit == units.end() ? secondsPerDay : *unit;
}

} // namespace

RangeSelection::RangeSelection(Session &session, TimelineView &view)
    : QObject(&view), m_session(session), m_view(view), m_bar(new RangeBar(view.viewport()))
{
    connect(m_bar, &RangeBar::zoomAsked, this, [this] { m_view.camera().flyTo(*m_range); });
    connect(m_bar, &RangeBar::filterAsked, this, &RangeSelection::filterTo);
    connect(m_bar, &RangeBar::selectAsked, this, &RangeSelection::select);
    connect(m_bar, &RangeBar::copyAsked, this, &RangeSelection::copy);
    connect(m_bar, &RangeBar::closeAsked, this, &RangeSelection::clear);
    connect(&session, &Session::libraryChanged, this, &RangeSelection::clear);
}

void RangeSelection::draw(CivilSecond from, CivilSecond to)
{
    const CivilSecond unit = unitAt(m_view.camera().viewport().scale().secondsPerPixel);
    const auto floored = [unit](CivilSecond second) { return second - (second % unit + unit) % unit; };
    m_range = TimeRange{floored(std::min(from, to)), floored(std::max(from, to)) + unit};
    m_bar->setTexts(durationText(m_range->length()), spanText(m_range->start, m_range->end - 1));
    m_bar->setCommandsVisible(false);
    place();
    m_view.viewport()->update();
}

void RangeSelection::finish()
{
    if (!m_range)
        return;
    const EventTable &table = *m_session.events();
    int events = 0;
    for (int position = 0; position < table.datedCount(); ++position)
        events += holds(table.slotAt(position)) ? 1 : 0;
    m_bar->setTexts(tr("%n event(s) in %1", "number, how long", events).arg(durationText(m_range->length())),
                    spanText(m_range->start, m_range->end - 1));
    m_bar->setCommandsVisible(true);
    place();
}

/// As the filter sees it: an event that may have been in it.
bool RangeSelection::holds(int slot) const
{
    const EventTable::Row &row = m_session.events()->row(slot);
    return hasPlace(row) && row.earliest < m_range->end && row.latest >= m_range->start && m_session.shown().contains(slot);
}

bool RangeSelection::clear()
{
    const bool was = m_range.has_value();
    m_range.reset();
    m_bar->hide();
    m_view.viewport()->update();
    return was;
}

std::optional<QRectF> RangeSelection::band() const
{
    if (!m_range)
        return std::nullopt;
    const Scene &scene = m_view.scene();
    const TimeScale &scale = m_view.camera().viewport().scale();
    const double left = std::max(scene.left() + scale.x(m_range->start), scene.left());
    const double right = std::min(scene.left() + scale.x(m_range->end), scene.size.width());
    return left < right ? std::optional(scene.mirror().area({left, 0, right - left, scene.size.height()})) : std::nullopt;
}

void RangeSelection::place()
{
    const auto seen = band();
    m_bar->setVisible(seen.has_value());
    if (!seen)
        return;
    const Scene &scene = m_view.scene();
    const QRectF area = scene.mirror().area({scene.left(), 0, scene.size.width() - scene.left(), 0});
    const double wanted = seen->center().x() - m_bar->width() / 2.0;
    const double left = std::min(std::max(wanted, area.left() + 4), area.right() - m_bar->width() - 4);
    m_bar->move(std::max(static_cast<int>(left), 4), static_cast<int>(scene.top()) + 6); // whole, if need be over the names
}

void RangeSelection::paint(QPainter &painter) const
{
    const auto seen = band();
    if (!seen)
        return;
    const Theme &theme = Theme::of(m_view.palette());
    QColor fill = theme.quads[0];
    fill.setAlphaF(0.13F);
    painter.fillRect(*seen, fill);
    for (const double edge : {seen->left(), seen->right() - 1})
        painter.fillRect(QRectF(edge, 0, 1, seen->height()), theme.quads[0]);
}

void RangeSelection::filterTo()
{
    EventFilter filter = m_session.filter();
    filter.from = m_range->start;
    filter.until = m_range->end - 1;
    m_session.setFilter(filter);
}

void RangeSelection::select()
{
    const EventTable &table = *m_session.events();
    std::vector<EventId> events;
    for (int position = 0; position < table.datedCount(); ++position) {
        if (const int slot = table.slotAt(position); holds(slot))
            events.push_back(table.row(slot).id);
    }
    m_session.chooseEvents(events);
}

void RangeSelection::copy() const
{
    const EventTable &table = *m_session.events();
    QStringList lines;
    for (int position = 0; position < table.datedCount(); ++position) {
        const int slot = table.slotAt(position);
        const auto date = Edtf::parse(table.edtf(slot));
        if (holds(slot) && date)
            lines << dateText(*date) + u'\t' + table.title(slot);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace dateline

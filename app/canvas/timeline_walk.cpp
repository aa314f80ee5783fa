// What keys, clicks and commands ask of the view: going from event to event, to dates and close up.

#include "canvas/timeline_view.h"

#include "canvas/date_field.h"
#include "canvas/lane_headers.h"
#include "canvas/range_selection.h"
#include "canvas/timeline_camera.h"
#include "state/session.h"
#include "timeline/event_span.h"
#include "timeline/neighbours.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace dateline {

namespace {
constexpr double keyZoom = 1.4142135623730951; // two notches
} // namespace

void TimelineView::showSelected()
{
    if (selectedLane() < 0)
        return;
    showSelectedRow();
    const int event = selectedRow();
    const EventSpan span = eventSpan(m_stage.table().row(event));
    const TimeRange shown = m_camera->viewport().range();
    if (span.start < shown.end && span.end > shown.start)
        return;
    const TimeRange known = span.known();
    m_camera->follow(known.start + known.length() / 2, 0.4); // its label stands behind it
}

/// Keys zoom about the selected event while it is in sight, else about the middle.
double TimelineView::zoomAnchor() const
{
    const auto rect = markRect(m_session.selectedEvent());
    const QRectF area = m_stage.mirror().area({m_stage.metrics().headerWidth, 0, timeWidth(), 0});
    const bool inSight = rect && rect->left() >= area.left() && rect->right() <= area.right();
    return inSight ? rect->center().x() : area.center().x();
}

void TimelineView::zoomIn()
{
    zoomAbout(keyZoom, zoomAnchor());
}

void TimelineView::zoomOut()
{
    zoomAbout(1 / keyZoom, zoomAnchor());
}

void TimelineView::showToday()
{
    if (m_today)
        m_camera->flyTo(*m_today);
}

void TimelineView::askDate()
{
    if (!m_dateField) {
        m_dateField = new DateField(this);
        connect(m_dateField, &DateField::chosen, this, [this](const Edtf &date) {
            const CivilSecond first = date.earliest().value_or(date.latest().value_or(0));
            m_camera->flyTo(closeUp({first, date.latest().value_or(first) + 1}));
        });
    }
    m_dateField->ask(viewport()->geometry(), m_today ? std::optional(civilDay(*m_today)) : std::nullopt);
}

void TimelineView::showRow(int row)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(static_cast<int>(m_stage.layout().scrollShowing(row, bar->value(), bar->pageStep())));
}

int TimelineView::selectedRow() const
{
    return m_session.selectedEvent() ? m_stage.table().indexOf(m_session.selectedEvent()) : -1;
}

void TimelineView::select(int event)
{
    if (event >= 0)
        m_session.selectEvent(m_stage.table().row(event).id);
}

void TimelineView::step(int from, int by)
{
    select(neighbourInTime(*m_stage.lanes(), from, by));
}

void TimelineView::moveSelection(int lanes)
{
    select(neighbourInLanes(*m_stage.lanes(), m_stage.layout(), selectedRow(), lanes));
}

int TimelineView::selectedLane() const
{
    const int event = selectedRow();
    const int row = event < 0 ? -1 : m_stage.lanes()->rowOf(event);
    return row < 0 ? -1 : m_stage.layout().places()[static_cast<std::size_t>(m_stage.layout().placeOfRow(row))].lane;
}

void TimelineView::showSelectedRow()
{
    if (selectedLane() >= 0)
        showRow(m_stage.lanes()->rowOf(selectedRow()));
}

bool TimelineView::clearSelection()
{
    if (m_range->clear())
        return true;
    const bool selected = static_cast<bool>(m_session.selectedEvent());
    m_session.selectEvent({});
    return selected;
}

void TimelineView::activateAt(const QPointF &point)
{
    selectAt(point);
    const Mark *mark = m_stage.markAt(point);
    if (!mark || mark->count <= 1)
        return;
    m_hover = point; // what was clicked stays where it is while its lane grows
    zoomInto(*mark);
}

void TimelineView::zoomInto(const Mark &count)
{
    const CivilSecond margin = std::max<CivilSecond>(count.range.length() / 5, 1800);
    m_camera->flyTo({count.range.start - margin, count.range.end + 2 * margin});
}

void TimelineView::selectAt(const QPointF &point)
{
    const Mark *mark = m_stage.markAt(point);
    if (!mark || mark->count > 1)
        return;
    const QScopedValueRollback selecting(m_selecting, true); // what is clicked is in sight
    select(mark->event);
}

void TimelineView::zoomToMarkAt(const QPointF &point)
{
    if (const Mark *mark = m_stage.markAt(point); mark && mark->count == 1)
        m_camera->flyTo(closeUpOf(mark->event));
}

TimeRange TimelineView::closeUpOf(int event) const
{
    return closeUp(eventSpan(m_stage.table().row(event)).known());
}

void TimelineView::fit()
{
    const int event = selectedRow();
    const bool dated = event >= 0 && m_stage.table().row(event).dated;
    if (!dated || m_camera->destination() == closeUpOf(event))
        m_camera->showAll();
    else
        m_camera->flyTo(closeUpOf(event));
}

} // namespace dateline

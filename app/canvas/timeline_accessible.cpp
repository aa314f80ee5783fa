#include "canvas/timeline_accessible.h"

#include "canvas/timeline_stage.h"
#include "canvas/timeline_view.h"
#include "state/session.h"
#include "timeline/event_span.h"
#include "wording/event_tip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

constexpr qsizetype mostItems = 24; // beyond what is in sight

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelineAccessible)
};

const Lane &laneOf(const Lanes &lanes, int row)
{
    const auto after = std::ranges::upper_bound(lanes.lanes(), row, {}, &Lane::firstRow);
    return *std::prev(after);
}

/// Which of its lane's events one is, in order of time, from 1.
int placeInLane(const Lanes &lanes, const Lane &lane, int event)
{
    const int own = lanes.rowOf(event);
    const CivilSecond start = eventSpan(lanes.table()->row(event)).start;
    std::ptrdiff_t before = 0;
    for (int row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
        const auto items = lanes.row(row);
        const auto reached = row < own ? std::ranges::upper_bound(items, start, {}, &LaneItem::start)
                                       : std::ranges::lower_bound(items, start, {}, &LaneItem::start);
        before += reached - items.begin();
    }
    return static_cast<int>(before) + 1;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

/// A mark in sight, or the selected event wherever it is.
class TimelineAccessible::Item final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Item(const TimelineAccessible &list, const Key &key) : m_list(list), m_key(key) {}

    const Key &key() const { return m_key; }

    bool isValid() const override { return m_list.isValid() && (isCount() ? mark() != nullptr : tableRow() >= 0); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list.window(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&view()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return isCount() ? spokenCount(m_key.count, mark()->range.start, mark()->range.end - 1) : eventName();
        return kind == QAccessible::Description ? place() : QString();
    }

    QRect rect() const override
    {
        const Mark *shown = mark();
        if (!shown)
            return {};
        const QWidget *canvas = view().viewport();
        const QRect seen = stage().mirror().area(shown->rect).toAlignedRect().intersected(canvas->rect());
        return {canvas->mapToGlobal(seen.topLeft()), seen.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.offscreen = mark() == nullptr;
        if (isCount())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = view().session().selectedEvent() == m_key.event;
        state.focused = state.selected && view().hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QString localizedActionName(const QString &) const override { return isCount() ? Texts::tr("Zoom in") : Texts::tr("Select"); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid())
            return;
        if (isCount()) {
            view().zoomInto(*mark());
            return;
        }
        view().session().selectEvent(m_key.event);
        view().showSelected(); // also when it was selected before
    }

private:
    TimelineView &view() const { return m_list.m_view; }
    const TimelineStage &stage() const { return view().stage(); }
    bool isCount() const { return m_key.count > 1; }
    int tableRow() const { return stage().table().indexOf(m_key.event); }

    /// Null when it is out of sight; of an event it may be the count that holds it.
    const Mark *mark() const
    {
        if (!isCount())
            return stage().markOf(m_key.event);
        const auto &marks = stage().scene().marks;
        const auto found = std::ranges::find_if(marks, [&](const Mark &each) { return m_list.keyOf(each) == m_key; });
        return found == marks.end() ? nullptr : &*found;
    }

    QString eventName() const
    {
        auto loaded = view().session().loadEvent(m_key.event);
        if (loaded && tableRow() >= 0)
            loaded->event.outcome = stage().lanes()->outcomeOf(tableRow()); // as far as it is known
        return loaded ? spokenEvent(loaded->event) : stage().table().title(tableRow());
    }

    QString place() const
    {
        const Lanes &lanes = *stage().lanes();
        const int event = isCount() ? mark()->event : tableRow();
        const int row = lanes.rowOf(event);
        if (row < 0)
            return {};
        const Lane &lane = laneOf(lanes, row);
        const QString name = laneName(static_cast<int>(&lane - lanes.lanes().data()));
        return isCount() ? name : spokenPlace(placeInLane(lanes, lane, event), lane.events, name);
    }

    QString laneName(int lane) const
    {
        const LaneLayout &layout = stage().layout();
        const int place = layout.placeOf(lane);
        const LanePlace &own = layout.places()[static_cast<std::size_t>(place)];
        return spokenLane(stage().painter().laneName(lane), place + 1, static_cast<int>(layout.places().size()), own.pinned,
                          own.collapsed);
    }

    const TimelineAccessible &m_list;
    Key m_key;
};

TimelineAccessible::TimelineAccessible(TimelineView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

TimelineAccessible::Key TimelineAccessible::keyOf(const Mark &mark) const
{
    return {m_view.stage().table().row(mark.event).id, mark.count};
}

bool TimelineAccessible::isKnown(EventId event) const
{
    return event && m_view.stage().table().indexOf(event) >= 0;
}

/// Marks as one reads them, lane by lane and each in order of time; last the selected event when no mark is its own.
const std::vector<TimelineAccessible::Key> &TimelineAccessible::keys() const
{
    const TimelineStage &stage = m_view.stage();
    const EventId selected = m_view.session().selectedEvent();
    if (m_keysOf == std::pair(stage.sceneNumber(), selected))
        return m_keys;
    std::vector<std::tuple<int, CivilSecond, const Mark *>> order;
    for (const Mark &mark : stage.scene().marks)
        order.emplace_back(stage.layout().placeOfRow(mark.row), mark.range.start, &mark);
    std::ranges::sort(order);
    m_keys.clear();
    for (const auto &[place, start, mark] : order)
        m_keys.push_back(keyOf(*mark));
    if (isKnown(selected) && std::ranges::find(m_keys, Key{selected}) == m_keys.end())
        m_keys.push_back({selected});
    m_keysOf = {stage.sceneNumber(), selected};
    return m_keys;
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(keys().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const auto items = static_cast<int>(keys().size());
    if (index < 0 || index >= items)
        return QAccessibleWidget::child(index - items);
    return item(keys()[static_cast<std::size_t>(index)]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *own = dynamic_cast<const Item *>(child)) {
        const auto found = std::ranges::find(keys(), own->key());
        return found == keys().end() ? -1 : static_cast<int>(found - keys().begin());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + static_cast<int>(keys().size());
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const Mark *mark = m_view.viewport()->rect().contains(at) ? m_view.stage().markAt(at) : nullptr;
    return mark ? item(keyOf(*mark)) : QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    QAccessibleInterface *selected = m_view.hasFocus() ? selectedItem() : nullptr;
    return selected ? selected : QAccessibleWidget::focusChild();
}

QAccessibleInterface *TimelineAccessible::selectedItem() const
{
    const EventId selected = m_view.session().selectedEvent();
    return isKnown(selected) ? item({selected}) : nullptr;
}

QAccessibleInterface *TimelineAccessible::item(const Key &key) const
{
    if (const auto known = m_items.constFind(key); known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    forgetPast();
    auto *made = new Item(*this, key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

/// Lets go of items that are out of sight once there are many.
void TimelineAccessible::forgetPast() const
{
    if (m_items.size() < static_cast<qsizetype>(keys().size()) + mostItems)
        return;
    for (auto each = m_items.begin(); each != m_items.end();) {
        const bool past = std::ranges::find(keys(), each.key()) == keys().end();
        if (past)
            QAccessible::deleteAccessibleInterface(*each);
        each = past ? m_items.erase(each) : std::next(each);
    }
}

TimelineAnnouncer::TimelineAnnouncer(Session &session, TimelineView &view) : QObject(&view), m_view(view)
{
    QAccessible::installFactory(makeInterface); // Qt keeps it once
    view.installEventFilter(this);
    connect(&session, &Session::selectionChanged, this, &TimelineAnnouncer::announceSoon);
}

bool TimelineAnnouncer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        announceSoon();
    return QObject::eventFilter(watched, event);
}

/// As the last: Qt tells of the timeline as a whole when it gets the focus, and item views of their current row without having
/// it.
void TimelineAnnouncer::announceSoon()
{
    if (QAccessible::isActive())
        QTimer::singleShot(0, this, &TimelineAnnouncer::announce);
}

QAccessibleInterface *TimelineAnnouncer::selectedItem() const
{
    const auto *list = dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&m_view));
    return list ? list->selectedItem() : nullptr;
}

/// The item's description says it, and a screen reader reads that anew when it hears that it changed.
void TimelineAnnouncer::announcePlace()
{
    if (QAccessibleInterface *item = selectedItem()) {
        QAccessibleEvent described(item, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
}

void TimelineAnnouncer::announce()
{
    QAccessibleInterface *item = selectedItem();
    if (!item)
        return;
    QAccessibleEvent selection(item, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
    if (!m_view.hasFocus())
        return;
    QAccessibleEvent focus(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

} // namespace dateline

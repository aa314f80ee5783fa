#include "listing/event_panel.h"

#include "listing/event_model.h"
#include "listing/shown_hint.h"
#include "look/icons.h"
#include "look/quiet_view.h"
#include "look/theme.h"
#include "review/event_menu.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "wording/filter_text.h"
#include "wording/isolated.h"
#include "wording/suspicion_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {
/// In characters; the views' fonts make pixels of them.
constexpr std::array<int, EventModel::columnTotal> columnCharacters{29, 42, 13, 9, 17, 13, 30, 26};

constexpr int barWidth = 3;

/// Each text runs its own way, whichever way the window does. A bar where the row begins says that the timeline shows its event.
class EventDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.column() == EventModel::Title ? isolated(unhidden(option->text)) : isolated(option->text);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != EventModel::Date || !index.data(EventModel::InSightRole).toBool())
            return;
        const QRect bar(option.rect.topLeft(), QSize(barWidth, option.rect.height()));
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    }
};
} // namespace

EventPanel::EventPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EventModel(this)), m_view(new QuietView<QTreeView>),
      m_hint(new EmptyHint(m_view)), m_count(new QLabel)
{
    m_view->setObjectName(QStringLiteral("eventTable"));
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EventDelegate(this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventModel::Date, Qt::AscendingOrder);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < EventModel::columnTotal; ++column)
        m_view->setColumnWidth(column, columnCharacters[static_cast<std::size_t>(column)] * character);
    m_view->installEventFilter(this);

    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(8, 4, 8, 4);
    m_count->setObjectName(QStringLiteral("eventCount"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_view);

    connect(m_model, &EventModel::modelAboutToBeReset, this, &EventPanel::keepPlace);
    connect(m_model, &EventModel::modelReset, this, &EventPanel::returnToPlace);
    connect(m_model, &EventModel::ordered, this, &EventPanel::takeOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventPanel::selectCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventPanel::selectedEventsChanged);
    connect(m_view, &QTreeView::activated, this, &EventPanel::showCurrent);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &EventPanel::showMenu);
    connect(&m_session, &Session::libraryChanged, this, &EventPanel::showEvents);
    connect(&m_session, &Session::shownChanged, this, &EventPanel::showEvents);
    connect(&m_session, &Session::articlesChanged, this, [this] { m_model->setArticles(m_session.articles()); });
    connect(&m_session, &Session::selectionChanged, this, &EventPanel::followSelection);
    connect(&m_session, &Session::eventsChosen, this, &EventPanel::choose);
    connect(&m_session, &Session::visibleRangeChanged, this, &EventPanel::followRange);
    resetByLink(*m_hint, session);
    m_model->setTheme(Theme::of(palette()));
    m_model->setArticles(m_session.articles());
    showEvents();
    followRange();
}

void EventPanel::removeSelected()
{
    m_session.edits().remove(selectedEvents());
}

std::vector<EventId> EventPanel::selectedEvents(std::size_t most) const
{
    std::vector<std::pair<int, int>> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        rows.emplace_back(range.top(), range.bottom());
    std::ranges::sort(rows);
    std::vector<EventId> events;
    int next = 0; // ranges may overlap
    for (const auto &[first, last] : rows) {
        for (next = std::max(next, first); next <= last && events.size() < most; ++next)
            events.push_back(m_model->eventAt(m_model->index(next, EventModel::Date)));
    }
    return events;
}

/// What of them is shown becomes the selection; the current row stays.
void EventPanel::choose(const std::vector<EventId> &events)
{
    std::vector<int> rows;
    for (const EventId event : events) {
        if (const QModelIndex index = m_model->indexOf(event); index.isValid())
            rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        for (end = first + 1; end < rows.size() && rows[end] == rows[end - 1] + 1;)
            ++end;
        selection.append({m_model->index(rows[first], 0), m_model->index(rows[end - 1], EventModel::columnTotal - 1)});
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.empty() && !selection.contains(m_view->currentIndex()))
        m_view->scrollTo(m_model->index(rows.front(), EventModel::Date));
}

void EventPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setTheme(Theme::of(palette()));
}

bool EventPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EventPanel::showEvents()
{
    m_model->setEvents(m_session.shown());
}

/// Views forget where they are when the rows are others.
void EventPanel::keepPlace()
{
    m_scrolled = m_view->verticalScrollBar()->value();
    m_selected = selectedEvents();
}

void EventPanel::returnToPlace()
{
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_scrolled);
    followSelection();
    if (m_selected.size() > 1)
        choose(m_selected);
}

void EventPanel::takeOrder()
{
    const EventSelection &shown = m_session.shown();
    const int undated = m_model->undatedCount();
    const QString all = shownText(shown.count(), m_session.events()->size());
    m_count->setText(undated > 0 ? tr("%1, %n of them undated", "how many events", undated).arg(all) : all);
    m_hint->say(shown.count() > 0 ? QString() : shownHint(m_session, tr("No events yet")));
    followSelection();
}

void EventPanel::followSelection()
{
    if (m_model->eventAt(m_view->currentIndex()) == m_session.selectedEvent())
        return;
    const QModelIndex wanted = m_model->indexOf(m_session.selectedEvent());
    if (wanted.isValid()) {
        // Whatever key is held down, as that of an undo. Comes back as selectCurrent(), which finds nothing to do.
        m_view->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(wanted);
    } else {
        m_view->selectionModel()->clear();
    }
}

/// By as few rows as will do: the selected one stays in sight while the timeline shows it, else as many as it shows.
void EventPanel::followRange()
{
    m_model->setShownRange(m_session.visibleRange());
    if (m_view->hasFocus())
        return;
    const auto [first, end] = m_model->rowsInRange();
    if (first == end)
        return;
    if (const QModelIndex current = m_view->currentIndex(); current.data(EventModel::InSightRole).toBool()) {
        m_view->scrollTo(m_model->index(current.row(), EventModel::Date));
        return;
    }
    QScrollBar *bar = m_view->verticalScrollBar(); // a step is a row
    const auto [lowest, highest] = std::minmax({first, end - bar->pageStep()});
    bar->setValue(std::clamp(bar->value(), lowest, highest));
}

/// Enter and a double click: also where the timeline has moved away from it.
void EventPanel::showCurrent()
{
    selectCurrent();
    const int slot = m_session.events()->indexOf(m_session.selectedEvent());
    if (slot < 0 || !m_session.events()->row(slot).dated ||
        m_view->currentIndex().siblingAtColumn(EventModel::Date).data(EventModel::InSightRole).toBool())
        return;
    const EventTable::Row &event = m_session.events()->row(slot);
    const CivilSecond length = m_session.visibleRange().length();
    const CivilSecond start = (event.earliest == EventTable::openStart ? event.latest : event.earliest) - length * 2 / 5;
    m_session.setVisibleRange({start, start + length});
}

void EventPanel::selectCurrent()
{
    const EventId event = m_model->eventAt(m_view->currentIndex());
    if (event)
        m_session.selectEvent(event);
}

void EventPanel::showMenu(QPoint place)
{
    if (m_view->indexAt(place).isValid())
        EventMenu(m_session, selectedEvents(), this).exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace dateline

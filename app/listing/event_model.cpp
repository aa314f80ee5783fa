#include "listing/event_model.h"

#include "look/event_colours.h"
#include "look/event_mark.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/plain_tip.h"

#include <algorithm>
#include <span>

namespace dateline {

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent), m_shown(std::make_shared<const EventOrder>())
{
    setTheme(Theme::day());
}

void EventModel::setEvents(const EventSelection &events)
{
    m_events = events;
    order();
}

void EventModel::setArticles(const ArticleList &articles)
{
    m_sorting.articles = articles;
    if (m_sorting.column == InArticle)
        order();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, InArticle), index(rowCount() - 1, InArticle), {Qt::DisplayRole, Qt::ToolTipRole});
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    m_sorting.column = column;
    m_sorting.order = order;
    this->order();
}

/// What is shown until then is what was ordered last.
void EventModel::order()
{
    const Counter::Count count = [this, events = m_events, sorting = m_sorting, shown = m_shown]() -> Counter::Show {
        auto made = std::make_shared<const EventOrder>(orderOf(events, sorting));
        const bool sameRows = made->hasRowsOf(*shown);
        return [this, made, shown, sameRows] {
            if (made->events.isSame(m_events)) // else the next one is under way
                show(made, sameRows && shown == m_shown);
        };
    };
    m_orders.count(static_cast<std::size_t>(m_events.table()->size()), count);
}

void EventModel::show(const std::shared_ptr<const EventOrder> &order, bool sameRows)
{
    if (sameRows) {
        m_shown = order;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Date), index(rowCount() - 1, columnTotal - 1));
    } else if (order->events.isSame(m_shown->events)) {
        arrange(order);
    } else {
        beginResetModel();
        m_shown = order;
        endResetModel();
    }
    Q_EMIT ordered();
}

/// The same rows in another order: views keep their current one.
void EventModel::arrange(const std::shared_ptr<const EventOrder> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &was : before)
        after << index(order->rows[static_cast<std::size_t>(slotAt(was.row()))], was.column());
    m_shown = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EventModel::setTheme(const Theme &theme)
{
    for (std::size_t type = 0; type < m_marks.size(); ++type)
        m_marks[type] = eventMarkIcon(static_cast<EventType>(type), theme);
    m_untypedMark = eventMarkIcon(std::nullopt, theme);
    for (std::size_t colour = 1; colour < m_swatches.size(); ++colour)
        m_swatches[colour] = colourSwatch(static_cast<EventColour>(colour), theme);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Date), index(rowCount() - 1, Title), {Qt::DecorationRole});
}

void EventModel::setShownRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Date), index(rowCount() - 1, Date), {InSightRole, Qt::AccessibleDescriptionRole});
}

std::pair<int, int> EventModel::rowsInRange() const
{
    if (m_shown->sorting.column != Date)
        return {0, 0};
    const auto dated = std::span(m_shown->slots).first(m_shown->slots.size() - static_cast<std::size_t>(undatedCount()));
    // As the table sorts: an open start by its known end.
    const auto begin = [this](int slot) {
        const EventTable::Row &row = table().row(slot);
        return row.earliest == EventTable::openStart ? row.latest : row.earliest;
    };
    const auto rowsUntil = [&](auto isBefore) {
        return static_cast<int>(std::ranges::partition_point(dated, isBefore, begin) - dated.begin());
    };
    if (m_shown->sorting.order == Qt::AscendingOrder)
        return {rowsUntil([&](CivilSecond at) { return at < m_range.start; }),
                rowsUntil([&](CivilSecond at) { return at < m_range.end; })};
    return {rowsUntil([&](CivilSecond at) { return at >= m_range.end; }),
            rowsUntil([&](CivilSecond at) { return at >= m_range.start; })};
}

bool EventModel::isInSight(int row) const
{
    const EventTable::Row &event = table().row(row);
    return event.dated && event.earliest < m_range.end && event.latest >= m_range.start;
}

EventId EventModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() ? m_shown->at(index.row()) : EventId{};
}

QModelIndex EventModel::indexOf(EventId event) const
{
    const int row = m_shown->rowOf(event);
    return row < 0 ? QModelIndex() : index(row, Date);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->slots.size());
}
int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = slotAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(row, index.column()));
    case InSightRole:
        return isInSight(row);
    case Qt::AccessibleDescriptionRole:
        return index.column() == Date && isInSight(row) ? tr("On the timeline now") : QString();
    case Qt::DecorationRole: {
        if (index.column() == Title && table().row(row).colour != EventColour::None)
            return m_swatches[static_cast<std::size_t>(table().row(row).colour)];
        if (index.column() != Date)
            return {};
        const std::uint8_t type = table().row(row).type;
        return type == EventTable::noType ? m_untypedMark : m_marks[type];
    }
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return tr("Title");
    case Type:
        return tr("Type");
    case Who:
        return tr("Who");
    case Whom:
        return tr("Towards whom");
    case How:
        return tr("Modality");
    case InArticle:
        return tr("Article");
    case ToldBy:
        return tr("Told by");
    default:
        return {};
    }
}

QString EventModel::text(int row, int column) const
{
    const EventTable::Row &event = table().row(row);
    switch (column) {
    case Date:
        return dateOf(row);
    case Title:
        return titleOf(row);
    case Type:
        return event.eventType() ? eventTypeText(*event.eventType()) : QString();
    case Who:
        return table().actorName(event.source);
    case Whom:
        return table().actorName(event.target);
    case How:
        return modalityText(event.modality, m_shown->events.outcomeOf(row));
    case InArticle:
        return titleOf(event.article);
    case ToldBy: // what one article says is the rule, and says nothing
        return event.articles > 1 ? tr("%1, %2", "articles, outlets")
                                        .arg(tr("%n article(s)", nullptr, event.articles), tr("%n outlet(s)", nullptr, event.outlets))
                                  : QString();
    default:
        return {};
    }
}

QString EventModel::titleOf(ArticleId article) const
{
    const ArticleSummary *listed = m_sorting.articles.find(article);
    return listed ? listed->title : QString();
}

QString EventModel::titleOf(int row) const
{
    const QString title = table().title(row);
    const EventTable::Row &event = table().row(row);
    return title.isEmpty() ? actText(table().actName(event.act), event.eventType()) : title;
}

QString EventModel::dateOf(int row) const
{
    const Result<Edtf> date = Edtf::parse(table().edtf(row));
    return date ? dateText(*date) : tr("undated");
}

} // namespace dateline

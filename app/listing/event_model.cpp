#include "listing/event_model.h"

#include "look/event_colours.h"
#include "look/event_mark.h"
#include "wording/alphabet.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/plain_tip.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace dateline {

namespace {

/// Places of texts in the user's alphabet, made once a sort: a collator is too dear to be asked at every comparison.
template<class Text>
std::vector<int> alphabeticalPlaces(int count, Text text)
{
    const QCollator collator = userAlphabet();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index)
        keys.push_back(collator.sortKey(text(index)));
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int index) -> const QCollatorSortKey & { return keys[static_cast<std::size_t>(index)]; };
    std::ranges::stable_sort(order, [&](int a, int b) { return key(a) < key(b); });
    // Equal texts share a place, so that their rows stay in order of time.
    std::vector<int> places(order.size());
    for (std::size_t index = 0; index < order.size(); ++index) {
        const bool same = index > 0 && key(order[index - 1]).compare(key(order[index])) == 0;
        places[static_cast<std::size_t>(order[index])] =
            same ? places[static_cast<std::size_t>(order[index - 1])] : static_cast<int>(index);
    }
    return places;
}

/// What each slot of the table is sorted by in a column, as numbers.
std::vector<int> sortKeys(const EventTable &events, int column, const QHash<ArticleId, QString> &articleTitles)
{
    std::vector<int> keys(static_cast<std::size_t>(events.slotCount()));
    const auto fill = [&](auto key) {
        for (std::size_t slot = 0; slot < keys.size(); ++slot)
            keys[slot] = key(events.row(static_cast<int>(slot)));
    };
    const auto actors = [&] {
        return alphabeticalPlaces(events.actorCount(),
                                  [&](int actor) { return events.actorName(static_cast<std::uint32_t>(actor)); });
    };
    switch (column) {
    case EventModel::Title:
        return alphabeticalPlaces(events.slotCount(), [&](int slot) { return events.title(slot); });
    case EventModel::Type:
        fill([](const EventTable::Row &row) { return static_cast<int>(row.type); });
        break;
    case EventModel::How:
        fill([](const EventTable::Row &row) { return static_cast<int>(row.modality); });
        break;
    case EventModel::ToldBy: // by outlets first
        fill([](const EventTable::Row &row) { return row.outlets * 65536 + row.articles; });
        break;
    case EventModel::Who:
        fill([places = actors()](const EventTable::Row &row) { return places[row.source]; });
        break;
    case EventModel::Whom:
        fill([places = actors()](const EventTable::Row &row) { return places[row.target]; });
        break;
    case EventModel::InArticle: {
        const QList<ArticleId> articles = articleTitles.keys();
        const auto places = alphabeticalPlaces(static_cast<int>(articles.size()),
                                               [&](int index) { return articleTitles.value(articles[index]); });
        QHash<ArticleId, int> placeOf;
        for (qsizetype index = 0; index < articles.size(); ++index)
            placeOf.insert(articles[index], places[static_cast<std::size_t>(index)]);
        fill([&](const EventTable::Row &row) { return placeOf.value(row.article, -1); });
        break;
    }
    default:
        break;
    }
    return keys;
}

} // namespace

EventModel::EventModel(QObject *parent) : QAbstractTableModel(parent), m_events(std::make_shared<const EventTable>())
{
    setTheme(Theme::day());
}

void EventModel::setEvents(EventSelection events)
{
    beginResetModel();
    m_events = std::move(events);
    sortRows();
    endResetModel();
}

void EventModel::setArticleTitles(QHash<ArticleId, QString> titles)
{
    if (titles == m_articleTitles)
        return;
    m_articleTitles = std::move(titles);
    if (m_sortColumn == InArticle)
        sort(m_sortColumn, m_sortOrder);
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, InArticle), index(rowCount() - 1, InArticle), {Qt::DisplayRole, Qt::ToolTipRole});
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
    if (m_sortColumn != Date)
        return {0, 0};
    const auto dated = std::span(m_order).first(m_order.size() - static_cast<std::size_t>(m_undated));
    // As the table sorts: an open start by its known end.
    const auto begin = [this](int slot) {
        const EventTable::Row &row = table().row(slot);
        return row.earliest == EventTable::openStart ? row.latest : row.earliest;
    };
    const auto rowsUntil = [&](auto isBefore) {
        return static_cast<int>(std::ranges::partition_point(dated, isBefore, begin) - dated.begin());
    };
    if (m_sortOrder == Qt::AscendingOrder)
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
    return index.isValid() ? table().row(m_order[static_cast<std::size_t>(index.row())]).id : EventId{};
}

QModelIndex EventModel::indexOf(EventId event) const
{
    const int slot = table().indexOf(event);
    const int place = slot < 0 ? -1 : m_place[static_cast<std::size_t>(slot)];
    return place < 0 ? QModelIndex() : index(place, Date);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_events.count();
}
int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_order[static_cast<std::size_t>(index.row())];
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

void EventModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    for (const QModelIndex &index : before)
        rows << m_order[static_cast<std::size_t>(index.row())];
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after << index(m_place[static_cast<std::size_t>(rows[at])], before[at].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EventModel::sortRows()
{
    m_order.clear();
    m_order.reserve(static_cast<std::size_t>(m_events.count()));
    m_undated = 0;
    table().forEach([this](int slot) { // in order of time, undated last
        if (!m_events.contains(slot))
            return;
        m_order.push_back(slot);
        m_undated += table().row(slot).dated ? 0 : 1;
    });
    if (m_sortColumn == Date) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(m_order.begin(), m_order.end() - m_undated);
    } else {
        const std::vector<int> keys = sortKeys(table(), m_sortColumn, m_articleTitles);
        const auto key = [&](int slot) { return keys[static_cast<std::size_t>(slot)]; };
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::stable_sort(m_order, std::less(), key);
        else
            std::ranges::stable_sort(m_order, std::greater(), key);
    }
    m_place.assign(static_cast<std::size_t>(table().slotCount()), -1);
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_place[static_cast<std::size_t>(m_order[place])] = static_cast<int>(place);
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
        return modalityText(event.modality, m_events.outcomeOf(row));
    case InArticle:
        return m_articleTitles.value(event.article);
    case ToldBy: // what one article says is the rule, and says nothing
        return event.articles > 1 ? tr("%1, %2", "articles, outlets")
                                        .arg(tr("%n article(s)", nullptr, event.articles), tr("%n outlet(s)", nullptr, event.outlets))
                                  : QString();
    default:
        return {};
    }
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

#include "canvas/undated_model.h"

#include "wording/event_label.h"

#include <algorithm>

namespace dateline {

void UndatedModel::setEvents(const EventSelection &events)
{
    beginResetModel();
    m_table = events.table();
    m_rows.clear();
    for (int position = m_table->datedCount(); position < m_table->size(); ++position) {
        const int slot = m_table->slotAt(position);
        if (events.contains(slot) && m_table->row(slot).status != EventStatus::Dismissed)
            m_rows.push_back(slot);
    }
    endResetModel();
}

EventId UndatedModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() ? m_table->row(m_rows[static_cast<std::size_t>(index.row())]).id : EventId();
}

QModelIndex UndatedModel::indexOf(EventId event) const
{
    const int row = m_table ? m_table->indexOf(event) : -1;
    const auto found = std::ranges::find(m_rows, row);
    return found != m_rows.end() ? index(static_cast<int>(found - m_rows.begin())) : QModelIndex();
}

int UndatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UndatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    const EventTable::Row &event = m_table->row(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString title = m_table->title(row);
        return title.isEmpty() ? eventLabel(std::nullopt, m_table->actName(event.act), event.eventType()) : title;
    }
    case Qt::UserRole:
        return event.type;
    default:
        return {};
    }
}

} // namespace dateline

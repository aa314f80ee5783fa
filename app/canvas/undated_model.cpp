#include "canvas/undated_model.h"

#include "wording/event_label.h"

#include <algorithm>

namespace dateline {

void UndatedModel::setEvents(EventTablePtr table)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows.clear();
    for (int row = m_table->datedCount(); row < m_table->size(); ++row) {
        if (m_table->row(row).status != EventStatus::Dismissed)
            m_rows.push_back(row);
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
    const auto found = std::ranges::lower_bound(m_rows, row);
    return row >= 0 && found != m_rows.end() && *found == row ? index(static_cast<int>(found - m_rows.begin())) : QModelIndex();
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

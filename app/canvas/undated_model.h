#pragma once

#include "domain/event_selection.h"

#include <QAbstractListModel>

#include <vector>

namespace dateline {

/// The undated events of a table that nobody dismissed, in its order. Their text is the title, their type Qt::UserRole.
class UndatedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEvents(const EventSelection &events);
    EventId eventAt(const QModelIndex &index) const;
    QModelIndex indexOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    EventTablePtr m_table;
    std::vector<int> m_rows; // of the table, ascending
};

} // namespace dateline

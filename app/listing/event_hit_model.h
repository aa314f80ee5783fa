#pragma once

#include "library/text_search.h"

#include <QAbstractListModel>

#include <vector>

namespace dateline {

/// Events that a search found, as lines of two rows; its roles are those of ArticleModel.
class EventHitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<EventHit> &hits); ///< in the order given
    EventId eventAt(const QModelIndex &index) const;
    QModelIndex indexOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<EventHit> m_hits; // the snippets begin with the dates
};

} // namespace dateline

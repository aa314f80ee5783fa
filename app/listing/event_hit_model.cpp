#include "listing/event_hit_model.h"

#include "listing/article_model.h"
#include "wording/date_text.h"
#include "wording/plain_tip.h"

#include <algorithm>

namespace dateline {

void EventHitModel::setHits(const std::vector<EventHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    for (EventHit &hit : m_hits) {
        const QString date =
            tr("%1 · ", "date, before what stands behind it").arg(hit.happened ? dateText(*hit.happened) : tr("undated"));
        hit.snippet.prepend(date);
        const auto moved = static_cast<int>(date.size());
        hit.match = {hit.match.start + moved, hit.match.end + moved};
    }
    endResetModel();
}

EventId EventHitModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() ? m_hits[static_cast<std::size_t>(index.row())].event : EventId{};
}

QModelIndex EventHitModel::indexOf(EventId event) const
{
    const auto found = std::ranges::find(m_hits, event, &EventHit::event);
    return found == m_hits.end() ? QModelIndex() : index(static_cast<int>(found - m_hits.begin()));
}

int EventHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant EventHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EventHit &hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::ToolTipRole:
        return plainTip(hit.title + u'\n' + hit.snippet);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, details").arg(hit.title, hit.snippet);
    case ArticleModel::DetailRole:
        return hit.snippet;
    case ArticleModel::MatchStartRole:
        return hit.match.start;
    case ArticleModel::MatchLengthRole:
        return hit.match.length();
    default:
        return {};
    }
}

} // namespace dateline

#pragma once

#include "domain/event_selection.h"
#include "look/theme.h"
#include "timeline/time_range.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <array>
#include <utility>
#include <vector>

namespace dateline {

/// The chosen events of an EventTable for a view, sorted by one column. Holds no row of its own: an order of slots, so that
/// 100,000 events are sorted and shown at once.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Title, Type, Who, Whom, How, InArticle, ToldBy, columnTotal };
    /// Whether the event reaches into the stretch that is shown elsewhere.
    static constexpr int InSightRole = Qt::UserRole;

    explicit EventModel(QObject *parent = nullptr);

    void setEvents(EventSelection events);
    void setArticleTitles(QHash<ArticleId, QString> titles);
    void setTheme(const Theme &theme);
    /// The stretch that the timeline shows.
    void setShownRange(const TimeRange &range);
    /// The rows [first, second) that begin in it; none where the order is not that of time. O(log n).
    std::pair<int, int> rowsInRange() const;

    int undatedCount() const { return m_undated; }
    EventId eventAt(const QModelIndex &index) const;
    /// Invalid when the event is not among them.
    QModelIndex indexOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Undated events stay last in either direction of Date; ties keep the order of time.
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();
    QString text(int row, int column) const;
    QString titleOf(int row) const;
    QString dateOf(int row) const;
    bool isInSight(int row) const;

    const EventTable &table() const { return *m_events.table(); }

    EventSelection m_events;
    QHash<ArticleId, QString> m_articleTitles;
    int m_undated = 0;
    TimeRange m_range;
    std::vector<int> m_order; // shown row → slot of the table
    std::vector<int> m_place; // slot of the table → shown row, -1 = not shown
    int m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::array<QIcon, eventTypeCount> m_marks;
    QIcon m_untypedMark;
    std::array<QIcon, eventColourCount> m_swatches; // none for None
};

} // namespace dateline

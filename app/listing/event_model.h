#pragma once

#include "listing/event_order.h"
#include "look/theme.h"
#include "state/counter.h"
#include "timeline/time_range.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <memory>
#include <utility>

namespace dateline {

/// The chosen events of an EventTable for a view, sorted by one column. Holds no row of its own: an order of slots. Many events
/// are ordered beside the GUI thread, and ordered() tells when they are there; few at once.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Title, Type, Who, Whom, How, InArticle, ToldBy, columnTotal };
    /// Whether the event reaches into the stretch that is shown elsewhere.
    static constexpr int InSightRole = Qt::UserRole;

    explicit EventModel(QObject *parent = nullptr);

    void setEvents(const EventSelection &events);
    void setArticles(const ArticleList &articles); ///< that the events are of
    void setTheme(const Theme &theme);
    /// The stretch that the timeline shows.
    void setShownRange(const TimeRange &range);
    /// The rows [first, second) that begin in it; none where the order is not that of time. O(log n).
    std::pair<int, int> rowsInRange() const;

    int undatedCount() const { return m_shown->undated; }
    EventId eventAt(const QModelIndex &index) const;
    /// Invalid when the event is not among them.
    QModelIndex indexOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Undated events stay last in either direction of Date; ties keep the order of time.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void ordered(); ///< what was set last is what the rows show

private:
    void order();
    void show(const std::shared_ptr<const EventOrder> &order, bool sameRows);
    void arrange(const std::shared_ptr<const EventOrder> &order);
    int slotAt(int row) const { return m_shown->slots[static_cast<std::size_t>(row)]; }
    QString text(int row, int column) const;
    QString titleOf(int row) const;
    QString titleOf(ArticleId article) const;
    QString dateOf(int row) const;
    bool isInSight(int row) const;

    const EventTable &table() const { return *m_shown->events.table(); }

    EventSelection m_events; // to be shown; as the next
    EventSorting m_sorting;
    std::shared_ptr<const EventOrder> m_shown;
    Counter m_orders;
    TimeRange m_range;
    std::array<QIcon, eventTypeCount> m_marks;
    QIcon m_untypedMark;
    std::array<QIcon, eventColourCount> m_swatches; // none for None
};

} // namespace dateline

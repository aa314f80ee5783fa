#pragma once

#include "stats/tally.h"

#include <QChartView>

#include <optional>
#include <vector>

class QBarSet;
class QStackedBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace dateline {

class Session;

/// Events per month, stacked by quad. Months outside the session's visible range are pale; a click on a month, or Enter, shows
/// it. The arrow keys go from month to month.
class ActivityChart : public QChartView {
    Q_OBJECT

public:
    explicit ActivityChart(Session &session, QWidget *parent = nullptr);

    /// The month under a point of the viewport, or nothing.
    std::optional<int> monthAt(QPointF point) const;
    /// Where a month's bar can be, in the viewport.
    QRectF monthRect(int month) const;
    const std::vector<MonthTally> &months() const { return m_months; }
    /// "July 2024: 9 events", and how they divide into quads, a line each.
    QString monthSummary(int month) const;

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void buildChart();
    void showEvents();
    void fillBars();
    void fitValues();
    void updateColours();
    void setCursorMonth(std::optional<int> month);
    void showMonth(int month);
    void paleOutside(QPainter &painter) const;
    void drawMonths(QPainter &painter) const;

    Session &m_session;
    std::vector<MonthTally> m_months;
    std::optional<int> m_cursor; // under the mouse or chosen by the keys
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_monthAxis;
    QValueAxis *m_countAxis;
};

} // namespace dateline

#pragma once

#include "canvas/ruler_labels.h"
#include "charts/bar_view.h"
#include "stats/tally.h"
#include "timeline/time_range.h"

#include <array>
#include <memory>

class QBarCategoryAxis;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace dateline {

/// A bar a period, stacked by quad: numbers above zero upwards, those below it downwards; perhaps a line over them. Under them
/// the words of the timeline's ruler. What the timeline does not show is pale.
class TimeBars : public BarView {
    Q_OBJECT

public:
    struct Data {
        Periods periods;
        /// A number a period, by quad, the last without a type; empty = no such set.
        using Sets = std::array<QList<qreal>, setCount>;
        Sets solid;
        Sets hatched;      ///< never below zero; stand on the others
        QList<qreal> line; ///< a number a period, or none at all
    };

    explicit TimeBars(QWidget *parent = nullptr);

    void setData(const Data &data);
    const Data &data() const { return m_data; }
    /// What the timeline shows; empty = all.
    void setShown(const TimeRange &shown);
    /// Later periods stand further to the left.
    void setTimeLeftward(bool leftward);
    /// The bar of the selected event has a ring round it; -1 = none.
    void setMarked(int bar);

    /// How many bars of at least so many pixels there is room for; never a mere handful.
    int roomFor(int narrowestBar) const;
    int barCount() const override { return m_data.periods.count; }
    QRectF barRect(int bar) const override;
    /// From the stack's lowest to its highest number.
    QRectF stackRect(int bar) const;

protected:
    Qt::Orientation barOrder() const override { return Qt::Horizontal; }
    bool isReversed() const override { return m_leftward; }
    void restyle(const Theme &theme) override;
    void arrange() override;
    void paintUnder(QPainter &painter, const Theme &theme) override;
    void paintOver(QPainter &painter, const Theme &theme) override;

private:
    struct Span {
        qreal low = 0;
        qreal high = 0;
    };
    Span stackOf(int bar) const;
    void fillSeries();
    qreal xOf(CivilSecond second) const; ///< as if time ran to the right
    qreal seen(qreal x, qreal width = 0) const;
    qreal yOf(qreal value) const;
    QString valueText(qreal value) const;
    void paintValues(QPainter &painter, const Theme &theme) const;
    void paintOutlines(QPainter &painter, const Theme &theme) const;
    void paintShown(QPainter &painter, const Theme &theme) const;
    void paintRuler(QPainter &painter, const Theme &theme);
    void paintRulerRow(QPainter &painter, const Theme &theme, const RulerRow &row, bool major, qreal baseline);

    Data m_data;
    TimeRange m_shown;
    int m_marked = -1;
    bool m_leftward = false;
    Span m_values; // what the axis spans
    qreal m_step = 1;
    std::unique_ptr<RulerLabels> m_labels;
    QStackedBarSeries *m_bars;
    QLineSeries *m_line;
    QBarCategoryAxis *m_periodAxis;
    QValueAxis *m_valueAxis;
};

} // namespace dateline

#pragma once

#include "charts/bar_view.h"
#include "stats/tally.h"

#include <QStringList>

#include <vector>

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace dateline {

/// Bars one below the other, the longest first, stacked by quad: the name before each, its number behind, both in columns. As
/// many as there is room for.
class RankBars : public BarView {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QuadTally counts;
    };

    explicit RankBars(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    const std::vector<Row> &rows() const { return m_rows; }
    /// The names of these rows stand out.
    void setMarked(const std::vector<int> &rows);

    int barCount() const override { return m_shown; }
    QRectF barRect(int bar) const override;

protected:
    Qt::Orientation barOrder() const override { return Qt::Vertical; }
    void restyle(const Theme &theme) override;
    void arrange() override;
    void paintOver(QPainter &painter, const Theme &theme) override;

private:
    void fillSeries();
    int roomFor() const;

    std::vector<Row> m_rows;
    std::vector<int> m_marked;
    int m_shown = 0; // of the rows
    QHorizontalStackedBarSeries *m_bars;
    QBarCategoryAxis *m_rowAxis;
    QValueAxis *m_valueAxis;
};

} // namespace dateline

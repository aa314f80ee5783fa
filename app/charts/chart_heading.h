#pragma once

#include "domain/event_type.h"

#include <QWidget>

#include <vector>

namespace dateline {

/// Above a chart: what it counts, in words, and which colour stands for which quad, with the shapes of the timeline. On one row
/// where there is room for both, else on as many as it takes, and without the legend where these were too many.
class ChartHeading : public QWidget {
    Q_OBJECT

public:
    explicit ChartHeading(QWidget *parent = nullptr);

    /// What is counted, and the whole of it for the tooltip.
    void setNote(const QString &note, const QString &more = {});
    const QString &note() const { return m_note; }
    /// What to explain beside the quads; what has no name is not there.
    struct Legend {
        bool untyped = false; ///< whether there are events without a type
        QString hatched;
        QString line;
    };
    void setLegend(const Legend &legend);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        std::size_t sign = 0; // a quad, no type, hatched, line
        QString text;
        QPointF place; // from the legend's corner
    };
    std::vector<Entry> legend(qreal room) const;
    qreal legendWidth() const;
    void paintEntry(QPainter &painter, const Entry &entry, QPointF corner) const;
    bool onOneRow(int width) const;
    int rowHeight() const;
    QFont smallFont() const;

    QString m_note;
    Legend m_legend;
};

} // namespace dateline

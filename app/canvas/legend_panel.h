#pragma once

#include "canvas/picture_legend.h"

#include <QWidget>

namespace dateline {

/// What the marks of the timeline mean, in a corner over it.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget *parent);

    /// Into the lower right corner of some room of its parent.
    void place(const QRect &room);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PictureLegend m_legend;
    QRect m_room;
};

} // namespace dateline

#pragma once

#include "canvas/picture_legend.h"

#include <QWidget>

namespace dateline {

/// What the marks of the timeline mean, in a corner over it.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget *parent);

    /// Into the lower right corner of its parent.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PictureLegend m_legend;
};

} // namespace dateline

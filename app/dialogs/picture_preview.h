#pragma once

#include "canvas/timeline_picture.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace dateline {

/// Shows a picture before it is made, small: the same painting, its pages side by side.
class PicturePreview : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void show(const PictureRequest &request);
    QSize sizeHint() const override { return {720, 405}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    PictureRequest m_request;
    QImage m_image;
    QTimer m_delay; // a number is typed digit by digit
};

} // namespace dateline

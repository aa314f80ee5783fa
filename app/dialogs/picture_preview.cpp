#include "dialogs/picture_preview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr int gap = 6; // between pages and round them
}

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(360, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the picture"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(40);
    connect(&m_delay, &QTimer::timeout, this, &PicturePreview::draw);
}

void PicturePreview::show(const PictureRequest &request)
{
    m_request = request;
    m_delay.start();
}

void PicturePreview::resizeEvent(QResizeEvent *)
{
    m_delay.start();
}

void PicturePreview::draw()
{
    if (!m_request.lanes)
        return;
    TimelinePicture picture(m_request);
    const double ratio = devicePixelRatioF();
    const QSizeF page = picture.pageSize();
    const double across = (width() - (picture.pages() + 1) * gap) / (page.width() * picture.pages());
    const double scale = std::max(std::min(across, (height() - 2 * gap) / page.height()), 0.01);
    m_image = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    const QSizeF small = page * scale;
    const QPointF corner((width() - picture.pages() * (small.width() + gap) + gap) / 2, (height() - small.height()) / 2);
    for (int each = 0; each < picture.pages(); ++each) {
        painter.save();
        painter.translate(std::round(corner.x() + each * (small.width() + gap)), std::round(corner.y()));
        painter.setClipRect(QRectF(QPointF(), small));
        painter.scale(scale, scale);
        picture.paint(painter, each);
        painter.restore();
    }
    update();
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().mid());
    painter.drawImage(0, 0, m_image);
}

} // namespace dateline

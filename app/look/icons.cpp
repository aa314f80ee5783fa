#include "look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace dateline {

namespace {

/// Draws an SVG as it is, in one colour a mode: no pixmap is scaled.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, const QPalette &palette) : m_svg(std::move(svg)), m_palette(palette) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        QByteArray svg = m_svg;
        svg.replace("#000", m_palette.color(group, role).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_palette); }

private:
    QByteArray m_svg;
    QPalette m_palette;
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return QIcon(new LineIconEngine(file.readAll(), palette));
}

QIcon programIcon()
{
    QIcon icon;
    for (const auto &[drawing, size] : {std::pair("-16", 16), {"-22", 22}, {"", 32}, {"", 48}, {"", 64}, {"", 128}}) {
        const QIcon drawn(QStringLiteral(":/icons/dateline%1.svg").arg(QLatin1String(drawing)));
        icon.addPixmap(drawn.pixmap(QSize(size, size), 1));
    }
    return icon;
}

} // namespace dateline

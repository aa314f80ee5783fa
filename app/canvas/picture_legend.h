#pragma once

#include "canvas/scene_painter.h"
#include "look/theme.h"

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace dateline {

/// Explains what is drawn, by samples from the painters themselves: shapes and colours of the quads, how far an act is told as
/// fact, how sure its date is, what stands for several events, and on a screen the days beside them. On as many lines as the
/// width asks for; how many events had no room in a picture stands at the end. One thread.
class PictureLegend {
public:
    PictureLegend() = default;
    PictureLegend(const QFont &font, double width, ScenePainter::Medium medium, int eventsNotShown = 0);

    double height() const { return m_lines * m_lineHeight; }
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;
    /// What it says, in its order: for who cannot see it.
    QStringList texts() const;

private:
    /// Paints a sample into its room, as high as a shape.
    using Sample = std::function<void(QPainter &painter, const Theme &theme, const QRectF &room)>;
    struct Item {
        Sample sample;
        QString text;
        double width; ///< of the sample; 0 = words only
        double x = 0;
        int line = 0;
    };
    void addActs(double size);
    void addDates(double size);
    void addSeveral(double size);
    void addDays(double size);
    void place(double width);

    QFont m_font;
    double m_lineHeight = 0;
    int m_lines = 1;
    std::vector<Item> m_items;
};

} // namespace dateline

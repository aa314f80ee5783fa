#pragma once

#include "look/theme.h"
#include "timeline/mark.h"

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <vector>

namespace dateline {

/// Explains the marks of a picture: shapes and colours of the quads, then what planned, claimed, uncertain … look like. On as
/// many lines as the width asks for; how many events had no room in the picture stands at the end. One thread.
class PictureLegend {
public:
    PictureLegend() = default;
    PictureLegend(const QFont &font, double width, int eventsNotShown);

    double height() const { return m_lines * m_lineHeight; }
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    struct Item {
        Mark mark;
        QString text;
        double width; ///< of the mark
        double x = 0;
        int line = 0;
    };
    static std::vector<Item> items(double size);
    void place(double width);

    QFont m_font;
    double m_lineHeight = 0;
    int m_lines = 1;
    std::vector<Item> m_items;
};

} // namespace dateline

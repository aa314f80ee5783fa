#pragma once

#include "look/theme.h"
#include "timeline/mark.h"

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// Explains what is drawn, by samples from the painter of marks itself: shapes and colours of the quads, how far an act is told
/// as fact, how sure its date is, and what stands for several events. On as many lines as the width asks for; how many events had
/// no room in a picture stands at the end. For screen and picture alike. One thread.
class PictureLegend {
public:
    PictureLegend() = default;
    PictureLegend(const QFont &font, double width, int eventsNotShown);

    double height() const { return m_lines * m_lineHeight; }
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;
    /// What it says, in its order: for who cannot see it.
    QStringList texts() const;

private:
    struct Item {
        Mark mark;
        QString text;
        double width; ///< of the sample; 0 = words only
        double x = 0;
        int line = 0;
    };
    static std::vector<Item> items(double size);
    static void addDates(std::vector<Item> &items, double size);
    void place(double width);

    QFont m_font;
    double m_lineHeight = 0;
    int m_lines = 1;
    std::vector<Item> m_items;
};

} // namespace dateline

#pragma once

#include "look/event_mark.h"
#include "look/theme.h"
#include "timeline/lane_density.h"
#include "timeline/mark.h"

#include <QPainter>
#include <QPainterPath>

namespace dateline {

/// How an event looks. The quad gives colour and shape (circle, square, diamond, triangle; a hexagon without a type), the
/// modality the way it is filled: asserted solid, claimed hollow with a dot, denied struck through, planned an outline,
/// a plan that came true an outline with a tick, one that was cancelled a crossed one, hypothetical a dashed outline. Suggested
/// ones are paler. Uncertain edges fade, an uncertain date is hatched, an open side ends in an arrow.
class MarkPainter {
public:
    static constexpr double suggestedOpacity = 0.55;
    static constexpr double leastOneOf = 30; ///< pixels; a narrower one is a bar
    MarkPainter(QPainter &painter, const Theme &theme);

    /// What the next marks lie on, the theme's background at first. Only PDF needs to know: Qt's has no gradients that fade,
    /// there an edge turns into the ground.
    void setGround(const QColor &ground) { m_ground = ground; }

    /// All but the number of a Count. Only what is from `left` to `right` can be seen: a bar's shape never runs off the left.
    void draw(const Mark &mark, double left, double right = 1e6);
    /// A bar without the shape that stands on it, and where that one stands.
    void drawFrame(const Mark &mark, double left, double right);
    /// What of a frame is hatched, empty when nothing is; and only its lines.
    static QRectF hatched(const Mark &mark);
    void drawHatch(const Mark &mark, double left, double right);
    static QRectF shapeOnBar(const Mark &mark, double left);
    /// Whether a bar is painted with two ends and a link, and where they are.
    static bool hasTwoEnds(const Mark &mark);
    static QRectF endOf(const Mark &mark, bool first);
    /// A column: its quads on each other, in the order of the legend.
    void drawStack(const Mark &mark, const QuadCounts &counts, double ratio);
    /// The colour that a person gave its event, as a dot at the foot of its shape.
    void drawColour(const Mark &mark, double left);
    /// On the corner of a mark whose sources contradict each other.
    void drawDispute(const Mark &mark);
    /// Round a mark that is selected or under the cursor.
    void drawRing(const Mark &mark, const QColor &colour, double width);

private:
    void drawBar(const Mark &mark, double left, double right);
    void outlineLight(const Mark &mark, double left);
    void drawOneOf(const Mark &mark);
    void drawCount(const Mark &mark);
    void drawShape(const QRectF &rect, const Mark &mark, bool faded);
    void drawOutcome(const QRectF &rect, const Mark &mark);
    void hatchShape(const QPainterPath &path, const QColor &colour);
    QPainterPath barPath(const Mark &mark) const;
    QColor ground(const Mark &mark) const;
    QColor thinned(QColor colour, double alpha) const;
    QBrush fadedBrush(const Mark &mark, const QColor &colour) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QColor m_ground;
    bool m_opaque; // fades into the ground
};

} // namespace dateline

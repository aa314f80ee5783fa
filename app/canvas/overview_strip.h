#pragma once

#include "state/counter.h"
#include "timeline/brush.h"
#include "timeline/overview.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace dateline {

struct Theme;

/// All events in one narrow strip, with the stretch that is shown as a brush: dragging it moves, its edges resize, a click beside
/// it goes there, a double click shows all, the wheel zooms, and so do the keys. Below stand ticks for the days on which articles
/// were published: when it was told, apart from when it was. It says what is asked for and shows what it is given.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent);

    /// Single days that stand out.
    struct Days {
        std::optional<CivilSecond> today;
        std::optional<CivilSecond> selected;
        std::vector<CivilSecond> bookmarks;
        std::vector<CivilSecond> published;
        friend bool operator==(const Days &, const Days &) = default;
    };

    /// Counted once for a table and a width, never while one moves; many events beside the GUI thread.
    void setEvents(const EventSelection &events, const TimeRange &all);
    void setShown(const TimeRange &shown);
    void setDays(const Days &days);
    /// Later lies further left.
    void setTimeLeftward(bool leftward);

    const Brush &brush() const { return m_brush; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void moved(const dateline::TimeRange &shown);  ///< by a hand, step by step
    void jumped(const dateline::TimeRange &shown); ///< at once
    void panned(double share);                     ///< of the stretch that is shown
    void zoomed(double factor, dateline::CivilSecond about);
    void allAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();
    void take(const Overview &overview);
    void drawPicture();
    void drawBars(QPainter &painter, const Theme &theme) const;
    void drawYears(QPainter &painter, const Theme &theme) const;
    void drawBrush(QPainter &painter, const Theme &theme) const;
    void drawDays(QPainter &painter, const Theme &theme) const;
    void showCursor(double x);
    double builtX(double seen) const { return m_leftward ? width() - seen : seen; }
    void mirror(QPainter &painter) const;
    TimeRange centredOn(CivilSecond second) const;
    QString tipAt(double x) const;
    QFont smallFont() const;
    double barsBottom() const;

    std::optional<EventSelection> m_events;
    TimeRange m_all;
    Overview m_overview;
    Counter m_counter;
    Viewport m_scale;        // all over the width of the strip
    bool m_leftward = false; // everything is reckoned from the left and mirrored last
    Brush m_brush;
    Days m_days;
    QPixmap m_picture; // all that does not change while one moves; null = to be drawn
    BrushPart m_held = BrushPart::Outside;
    double m_heldAt = 0;
    Brush m_heldBrush; // as it was when it was taken hold of
};

} // namespace dateline

#pragma once

#include "canvas/timeline_stage.h"
#include "timeline/lane_mode.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

class QHelpEvent;

namespace dateline {

class DateField;
class DayStrip;
class LaneHeaders;
class LegendPanel;
class OverviewStrip;
class LabelQuotes;
class RangeSelection;
class Session;
class TimelineAnnouncer;
class TimelineCamera;
class TimelineInput;

/// The timeline of a session's events: painted by ScenePainter, moved by TimelineInput, looking where its TimelineCamera does.
/// Follows the session's events and selection, and asks it for every change of them.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(Session &session, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Where it looks: commands that only move go to it.
    TimelineCamera &camera() const { return *m_camera; }
    LaneMode laneMode() const;
    const LaneWishes &laneWishes() const { return m_stage.wishes(); }
    LaneHeaders &headers() const { return *m_headers; }
    DayStrip &dayStrip() const { return *m_dayStrip; }
    RangeSelection &rangeSelection() const { return *m_range; }
    Session &session() const { return m_session; }
    const TimelineStage &stage() const { return m_stage; }
    const Scene &scene() const { return m_stage.scene(); }
    /// Where an event is drawn, by itself or within a count, in the viewport's coordinates; nothing when it is out of sight.
    std::optional<QRectF> markRect(EventId event) const;
    QSize sizeHint() const override { return {860, 480}; }

    /// Names stand where the language begins to read; time runs leftward only where a person wants it so.
    Facing facing() const { return {isRightToLeft(), m_timeLeftward}; }

    // What input asks for; x, points and directions as they are seen in the viewport.
    void zoomAbout(double factor, double x);
    void panBy(double right, double down);
    void glide(QPointF pixelsPerSecond);
    void panInTime(double pixelsLater); ///< however time runs
    /// A click: selects the event there, zooms into a count.
    void activateAt(const QPointF &point);
    /// Selects the event there and stays.
    void selectAt(const QPointF &point);
    /// Zooms in until the events of a count fill the view.
    void zoomInto(const Mark &count);
    void zoomToMarkAt(const QPointF &point); ///< a double click: zooms to the event there
    void hoverAt(const std::optional<QPointF> &point);
    bool isMarkAt(const QPointF &point) const;
    void moveSelection(int lanes);
    void showSelected();      ///< brings it into sight
    void showSelectedRow();   ///< wherever its time is
    void fit();               ///< the selected event; all when it is shown so already
    int selectedLane() const; ///< the selected event's, into Lanes::lanes(); -1 = none
    bool clearSelection();    ///< of a stretch of time, else of an event; false when nothing was selected

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void nextEvent() { step(selectedRow(), 1); }
    void previousEvent() { step(selectedRow(), -1); }
    void firstEvent() { step(-1, 1); }
    void lastEvent() { step(-1, -1); }
    void showToday();
    void askDate(); ///< in a field of its own, and goes there
    void setLaneMode(dateline::LaneMode mode);
    /// Which lanes come first, are collapsed or pinned.
    void setLaneWishes(const dateline::LaneWishes &wishes);
    void setLegendVisible(bool visible);
    /// The clock of the place; without it there is no "today".
    void setToday(dateline::CivilSecond now);
    void setTimeLeftward(bool leftward);
    /// Long stretches without events are short, where that gains enough.
    void setCompressed(bool compressed);

Q_SIGNALS:
    void laneWishesChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void takeLanes();
    void takeArticles();
    void takeSelection();
    void setLanes(std::shared_ptr<const Lanes> lanes);
    void invalidate();
    void look();
    void scrollBy(double down);
    void showRow(int row);
    void select(int event);
    void step(int from, int by);
    int selectedRow() const;
    TimeRange closeUpOf(int event) const;
    double zoomAnchor() const;
    double timeWidth() const;
    void connectStrips();
    void placeStrips();
    void placeLegend();
    void showDays();
    void updateScrollBar();
    void showTip(const QHelpEvent &help);

    Session &m_session;
    std::unique_ptr<TimelineInput> m_input;
    std::unique_ptr<LaneHeaders> m_headers;
    TimelineCamera *m_camera;
    OverviewStrip *m_overview;
    DayStrip *m_dayStrip;
    RangeSelection *m_range;
    LegendPanel *m_legend;
    DateField *m_dateField = nullptr; // made when it is asked for
    TimelineStage m_stage;
    LabelQuotes *m_quotes;
    TimelineAnnouncer *m_announcer = nullptr;
    std::optional<CivilSecond> m_today;
    std::vector<CivilSecond> m_published; // the days of the articles
    double m_scrollRest = 0;
    bool m_timeLeftward = false, m_compressed = false;
    bool m_focusFrame = false; // the keyboard brought the focus
    bool m_selecting = false;  // the change of selection is our own: it is in sight
    std::optional<QPointF> m_hover;
};

} // namespace dateline

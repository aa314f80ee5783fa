#pragma once

#include "timeline/viewport.h"

#include <QObject>

class QWidget;

namespace dateline {

class Flight;
class Session;

/// Where the timeline looks: a stretch of time over a number of pixels, how far it may move, and its flights. Follows the
/// session's visible range and tells it every move. What jumps flies; what a hand moves follows the hand. GUI thread.
class TimelineCamera : public QObject {
    Q_OBJECT

public:
    /// `shown` owns this; nothing flies where nobody watches it, or where the desktop asks for no motion.
    TimelineCamera(Session &session, QWidget *shown);

    const Viewport &viewport() const { return m_viewport; }
    ViewLimits limits() const;

    /// The stretch of all events. It is shown whole until one moves, also when more comes in.
    void setData(const TimeRange &data);
    /// Pixels that the stretch is spread over.
    void setWidth(double width);

    /// The time at `x` pixels from the left stays there.
    void zoomAbout(double factor, double x);
    void panBy(double pixels);
    void flyTo(const TimeRange &range);
    /// The same length with a second at a share of the width.
    void flyTo(CivilSecond second, double share = 0.5);
    void showAll();
    void stop(); ///< where a flight has got to

Q_SIGNALS:
    void moved();

private:
    void takeRange();
    void look(const Viewport &viewport);
    bool isStill() const;

    Session &m_session;
    QWidget *m_shown;
    Flight *m_flight;
    Viewport m_viewport;
    TimeRange m_data;
    bool m_followsAll = false; // all is shown, and stays so when events come in
};

} // namespace dateline

#pragma once

#include "timeline/view_history.h"
#include "timeline/viewport.h"

#include <QObject>
#include <QPointF>

class QVariantAnimation;
class QWidget;

namespace dateline {

class Flight;
class Glide;
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
    /// How far the zoom has come to rest since it changed: 0 for a moment, then up to 1.
    double rested() const;

    /// The stretch of all events. It is shown whole until one moves, also when more comes in.
    void setData(const TimeRange &data);
    /// What the stretch is shown on; null = civil time.
    void setAxis(std::shared_ptr<const TimeAxis> axis);
    /// Pixels that the stretch is spread over.
    void setWidth(double width);

    /// The time at `x` pixels from the left stays there.
    void zoomAbout(double factor, double x);
    void panBy(double pixels);
    /// A pan that goes on by itself and fades; downwards scrolled() tells it.
    void glide(const QPointF &pixelsPerSecond);
    void lookAt(const TimeRange &range); ///< at once
    void flyTo(const TimeRange &range);
    void flyTo(CivilSecond middle); ///< as long as what is shown
    /// What is walked to comes to a share of the width; no further than what is shown is long it is no jump.
    void follow(CivilSecond second, double share);
    void stop(); ///< where a flight has got to

    /// False = whatever flies is there at once.
    void setAnimated(bool animated) { m_animated = animated; }
    /// What is shown, or where a flight leads.
    TimeRange destination() const;
    bool canGoBack() const { return m_history.hasBack(); }
    bool canGoForward() const { return m_history.hasForward(); }

public Q_SLOTS:
    void showAll();
    void goBack();
    void goForward();

Q_SIGNALS:
    void moved();                 ///< or came further to rest
    void scrolled(double pixels); ///< downwards, by a glide
    void historyChanged();        ///< canGoBack(), canGoForward()

private:
    void takeRange();
    TimeRange around(CivilSecond second, double share) const;
    void leave();
    void fly(const TimeRange &range);
    void look(const Viewport &viewport);
    void show(const Viewport &viewport);
    bool isStill() const;

    Session &m_session;
    QWidget *m_shown;
    Flight *m_flight;
    Glide *m_glide;
    QVariantAnimation *m_rest;
    ViewHistory m_history;
    Viewport m_viewport;
    TimeRange m_data;
    bool m_animated = true;
    bool m_followsAll = false; // all is shown, and stays so when events come in
};

} // namespace dateline

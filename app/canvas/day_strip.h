#pragma once

#include "state/day_digest.h"
#include "timeline/day_peaks.h"
#include "timeline/facing.h"

#include <QPoint>
#include <QWidget>

#include <optional>
#include <vector>

class QHelpEvent;

namespace dateline {

class Session;

/// The days that most independent articles tell of, over the timeline: a bar a day, the higher the more, the heaviest with their
/// dates. They are weighed beside the GUI thread whenever what is shown changes; of fewer than two articles nothing is weighed.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int height = 18;
    DayStrip(Session &session, QWidget *parent);

    /// Where the timeline below looks; the names of its lanes take `headerWidth` pixels.
    void setOutlook(const Viewport &viewport, const Facing &facing, double headerWidth);
    bool isWorthShowing() const { return !m_peaks.days().empty(); }
    /// Those in sight, as they are seen.
    std::vector<DayPeak> peaks() const;
    const DayPeaks &days() const { return m_peaks; }

Q_SIGNALS:
    void weighed();                  ///< isWorthShowing()
    void dayAsked(std::int64_t day); ///< counted from 1970

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void weigh();
    void take(const std::vector<ToldDay> &days);
    void askTip(const QHelpEvent &help);
    void showTip(const DigestDay &day);
    void say();
    QFont smallFont() const;
    double nameWidth() const;
    std::optional<DayPeak> peakAt(const QPointF &point) const;
    QString nameOf(const DayPeak &peak) const;

    Session &m_session;
    DayPeaks m_peaks;
    Viewport m_viewport;
    Facing m_facing;
    double m_headerWidth = 0;
    std::optional<QPoint> m_tipAt; // on the screen
    std::int64_t m_tipDay = 0;
};

} // namespace dateline

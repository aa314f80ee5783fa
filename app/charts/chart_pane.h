#pragma once

#include "state/counter.h"
#include "stats/period.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace dateline {

class BarView;
class ChartHeading;
class Session;

/// A chart of the session's events under its heading. Counts only while it can be seen, beside the GUI thread; what it shows
/// until then is what was counted last. While the timeline moves it follows at a calm pace.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    /// Whether everything that is shown has been counted.
    bool isUpToDate() const { return !m_stale && !m_counter.isCounting() && !m_settling.isActive(); }

protected:
    /// `view` becomes the pane's own.
    ChartPane(Session &session, BarView *view, QWidget *parent);

    /// What is to be counted now. Called on the GUI thread; the count it returns runs on another.
    virtual Counter::Count recount() = 0;
    /// Whether what was counted will do for what the timeline shows now.
    virtual bool stillServes() const = 0;
    virtual void showRange() {}     ///< the timeline moved
    virtual void showSelection() {} ///< another event is selected, or another chart is there

    /// Counts anew, now or when the pane is seen.
    void invalidate();
    Session &session() const { return m_session; }
    ChartHeading &heading() const { return *m_heading; }
    QHBoxLayout &topRow() const { return *m_topRow; }
    Stretch shownStretch() const;

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followRange();

    Session &m_session;
    ChartHeading *m_heading;
    QHBoxLayout *m_topRow;
    bool m_stale = true; // something has changed since it was counted
    QTimer m_settling;   // until the timeline is followed again
    Counter m_counter;
};

} // namespace dateline

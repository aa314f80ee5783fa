#pragma once

#include "charts/chart_pane.h"
#include "stats/tally.h"

namespace dateline {

class TimeBars;

/// How many events of which quad there were, a bar a period: days to millennia, as what the timeline shows is long. Shows all
/// that the timeline shows and half as much around it; the rest of the timeline's stretch is pale. A click on a bar, or across
/// several, shows that time.
class ActivityChart : public ChartPane {
    Q_OBJECT

public:
    explicit ActivityChart(Session &session, QWidget *parent = nullptr);

    TimeBars &bars() const { return *m_bars; }
    const Activity &activity() const { return m_activity; }
    /// "July 2024: 9 events", and how they divide into quads, a line each.
    QString summary(int bar) const;

protected:
    Counter::Count recount() override;
    bool stillServes() const override;
    void showRange() override;
    void showSelection() override;

private:
    QuadTally tally(int bar) const;
    void adopt(const Activity &activity, const Stretch &dated);
    void showNote();
    void showTime(int first, int last);

    TimeBars *m_bars;
    Activity m_activity;
    Stretch m_data;
};

} // namespace dateline

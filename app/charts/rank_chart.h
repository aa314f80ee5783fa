#pragma once

#include "charts/chart_pane.h"
#include "domain/event_selection.h"
#include "stats/ranking.h"

#include <cstdint>

namespace dateline {

class RankBars;

/// Who acts most in what the timeline shows, or who towards whom. A click on a bar goes to its next event; the actors of the
/// selected event stand out. Its menu shows only an actor's events, or all again.
class RankChart : public ChartPane {
    Q_OBJECT

public:
    enum class Of : std::uint8_t { Actors, Pairs };

    RankChart(Session &session, Of of, QWidget *parent = nullptr);

    RankBars &bars() const { return *m_bars; }
    const Ranking &ranking() const { return m_ranking; }
    /// "AZE → ARM: 4 events", and how they divide into quads, a line each.
    QString summary(int bar) const;

protected:
    Counter::Count recount() override;
    bool stillServes() const override;
    void showSelection() override;

private:
    void adopt(const EventSelection &events, const Ranking &ranking, const Stretch &counted);
    void showNote();
    QString nameOf(const ActorPair &who) const;
    bool concerns(const EventTable::Row &row, const ActorPair &who) const;
    void goToNext(const ActorPair &who);
    void showMenu(int bar, const QPoint &at);
    void filterBy(const QStringList &actors);

    Of m_of;
    RankBars *m_bars;
    EventSelection m_events; // what was counted
    Ranking m_ranking;
    Stretch m_counted;
};

} // namespace dateline

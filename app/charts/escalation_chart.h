#pragma once

#include "charts/chart_pane.h"
#include "domain/event_selection.h"
#include "stats/escalation.h"

#include <QStringList>

#include <cstdint>
class QComboBox;

namespace dateline {

class TimeBars;

/// How conflict and cooperation between two actors went on: the scores of their acts summed up by week, or by longer where the
/// timeline shows much, stacked by quad, and a moving average over them. A bar's tooltip names the quotes behind it; a click
/// shows its time.
class EscalationChart : public ChartPane {
    Q_OBJECT

public:
    explicit EscalationChart(Session &session, QWidget *parent = nullptr);

    TimeBars &bars() const { return *m_bars; }
    QComboBox &pairs() const { return *m_pairs; }
    const Escalation &escalation() const { return m_escalation; }
    /// "22 to 28 July 2024: score −13.5, 4 events".
    QString summary(int bar) const;
    /// The same, with titles and quotes of the first events behind it, read from the library now.
    QString tip(int bar) const;

protected:
    Counter::Count recount() override;
    bool stillServes() const override;
    void showRange() override;
    void showSelection() override;

private:
    /// Whose acts are asked for: by name, for the numbers change with the table. Until the user says so it is the most frequent
    /// pair, and another one only where that has nothing to show.
    struct Choice {
        enum class Kind : std::uint8_t { MostFrequent, Everyone, Pair } kind = Kind::MostFrequent;
        QString source;
        QString target;
    };
    struct Counted {
        EventSelection events;
        Stretch data;
        Ranking pairs; // of all the data
        std::optional<ActorPair> who;
        Escalation escalation;
    };
    static Counted countAll(const EventSelection &events, const Stretch &shown, const Choice &choice, int mostBars);
    static std::optional<ActorPair> pairCalled(const EventTable &events, const Choice &choice);
    void adopt(const Counted &counted);
    void fillPairs(const Ranking &pairs);
    void choosePair(int index);
    void showNote();
    void showTime(int first, int last);

    TimeBars *m_bars;
    QComboBox *m_pairs;
    QStringList m_pairTexts; // what can be chosen
    EventSelection m_events; // what was counted
    Stretch m_data;
    std::optional<ActorPair> m_who;
    Escalation m_escalation;
    Choice m_choice;
};

} // namespace dateline

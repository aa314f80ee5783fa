#pragma once

#include "workflow/planned_events.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace dateline {

class DateField;
class EmptyHint;
class Session;
class TellingsView;

/// What is planned among the events that are shown, against a day: overdue, due, upcoming, and what a person said became of it.
/// Beside it the plan's words and those of an event that may show its outcome, with a key each: confirmed, cancelled, another
/// one, open again. The day is today, or one that was chosen; "As known on" takes it along.
class PlannedPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlannedPanel(Session &session, QWidget *parent = nullptr);

    std::int32_t day() const; ///< counted from 1970

public Q_SLOTS:
    void confirm();           ///< by what is shown beside it
    void confirmBySelected(); ///< by the event that is selected in the window
    void cancel();
    void reopen();
    void another();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QPushButton *addButton(const QString &name, const QString &key, void (PlannedPanel::*slot)());
    QWidget *buildSide();
    void connectSession();
    void ask();
    void askDay();
    void chooseDay(const Edtf &date);
    void take(const PlannedEvents &plans);
    void fill(int row);
    void showPlan(EventId plan);
    void showRow();
    void takeOutcomes(EventId plan, const std::vector<OutcomeMatch> &outcomes);
    void showOutcome();
    void updateButtons();
    const PlannedEvent *planAt(int row) const; ///< null for a heading
    const PlannedEvent *current() const;
    const OutcomeMatch *currentOutcome() const;
    std::optional<EventId> selectedAct() const;

    Session &m_session;
    std::optional<std::int32_t> m_chosen; // none = today
    bool m_stale = true;
    PlannedEvents m_plans;
    std::vector<OutcomeMatch> m_outcomes; // of the current plan
    std::size_t m_outcome = 0;
    QToolButton *m_dayButton;
    QToolButton *m_todayButton;
    DateField *m_dateField;
    QListWidget *m_list;
    EmptyHint *m_hint;
    QLabel *m_standing;
    TellingsView *m_tellings;
    QPushButton *m_confirm, *m_cancel, *m_another, *m_reopen, *m_bySelected;
};

} // namespace dateline

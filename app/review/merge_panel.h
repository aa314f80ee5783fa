#pragma once

#include "corroborate/merge_suggestion.h"

#include <QTimer>
#include <QWidget>

#include <set>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace dateline {

class EmptyHint;
class MergeSearch;
class EventEdits;
class Session;
class TellingsView;

/// Events of different articles that may be one: a list, best first, and what the articles say side by side. Nothing is merged
/// before a person says so; one key each: the same, not the same, next.
class MergePanel : public QWidget {
    Q_OBJECT

public:
    explicit MergePanel(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept();
    void keepApart();
    void skip(); ///< comes last from now on

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSide(QWidget *side);
    void addKey(const QString &key, void (MergePanel::*slot)());
    void search();
    void take(std::vector<MergeSuggestion> suggestions);
    void fill(int row);
    void showRow(int row);
    void decide(void (EventEdits::*decision)(const std::vector<EventId> &));

    Session &m_session;
    MergeSearch *m_search;
    QTimer m_delay; // several changes are one search
    std::vector<MergeSuggestion> m_suggestions;
    std::set<std::vector<EventId>> m_skipped;
    bool m_stale = true;
    bool m_searched = false;
    QListWidget *m_list;
    EmptyHint *m_hint;
    QLabel *m_reason;
    TellingsView *m_tellings;
    std::vector<QPushButton *> m_buttons;
};

} // namespace dateline

#pragma once

#include "library/text_search.h"
#include "look/quiet_view.h"

#include <QListView>
#include <QWidget>

#include <vector>

namespace dateline {

class EmptyHint;
class EventHitModel;
class Session;

/// The events whose own words answer what is looked for, the latest first, with these words. A click or Enter selects one; the
/// selected event is the current line.
class EventHits : public QWidget {
    Q_OBJECT

public:
    explicit EventHits(Session &session, QWidget *parent = nullptr);
    int count() const;
    void enter(); ///< with the keyboard, at the first

Q_SIGNALS:
    void counted(); ///< count() is new

private:
    void ask();
    void show(const QString &query, const std::vector<EventHit> &hits);
    void followSelection();

    Session &m_session;
    EventHitModel *m_model;
    QuietView<QListView> *m_view;
    EmptyHint *m_hint;
};

} // namespace dateline

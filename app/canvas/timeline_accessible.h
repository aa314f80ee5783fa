#pragma once

#include "domain/id.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QObject>

#include <utility>
#include <vector>

namespace dateline {

class Session;
class TimelineView;
struct Mark;

/// What assistive technology meets in a timeline: a list of the marks in sight, in the order of lanes and time. An event says its
/// title, date and who; a count how many and when; pressing does what a click does. The selected event is always among them, also
/// when it is folded into a count or out of sight, so that there is something to focus.
///
/// Items are made when they are asked for, from the scene as it is then: nothing here grows with the library. GUI thread.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView &view);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    /// Null when nothing is selected.
    QAccessibleInterface *selectedItem() const;

private:
    /// An item by what it stands for: scenes come and go, a screen reader keeps what it holds.
    struct Key {
        EventId event; // of a count its first
        int count = 1;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.event.value, key.count); }
    };
    class Item;
    Key keyOf(const Mark &mark) const;
    bool isKnown(EventId event) const;
    const std::vector<Key> &keys() const;
    QAccessibleInterface *item(const Key &key) const;
    void forgetPast() const;

    TimelineView &m_view;
    mutable QHash<Key, QAccessible::Id> m_items;  // those that have been asked for
    mutable std::vector<Key> m_keys;              // of all items, with …
    mutable std::pair<quint64, EventId> m_keysOf; // … this scene and this selection
};

/// Makes a timeline accessible, and tells assistive technology, while it listens, which event the keys have come to and where
/// its lane has got to.
class TimelineAnnouncer : public QObject {
public:
    /// `view` owns this.
    TimelineAnnouncer(Session &session, TimelineView &view);

    /// The selected event's lane was moved, pinned or collapsed.
    void announcePlace();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announceSoon();
    void announce();
    QAccessibleInterface *selectedItem() const;

    TimelineView &m_view;
};

} // namespace dateline

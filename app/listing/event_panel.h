#pragma once

#include "domain/id.h"

#include <QWidget>

#include <limits>
#include <vector>

class QLabel;
class QTreeView;

namespace dateline {

class EmptyHint;
class EventModel;
class Session;

/// Every event as a table: the timeline's twin for eyes and ears that want words. Its current row is the selected event of the
/// session, both ways. Rows that the timeline shows bear a bar, and in order of time the table moves along with it; it stands
/// still while a person is in it, and scrolling it moves nothing else. Several rows can be selected, to change them together.
class EventPanel : public QWidget {
    Q_OBJECT

public:
    explicit EventPanel(Session &session, QWidget *parent = nullptr);

    /// In the order of their rows, the first `most` of them; O(what is returned).
    std::vector<EventId> selectedEvents(std::size_t most = std::numeric_limits<std::size_t>::max()) const;

Q_SIGNALS:
    void selectedEventsChanged();

public Q_SLOTS:
    void removeSelected(); ///< all of them, in one step

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEvents();
    void keepPlace();
    void returnToPlace();
    void takeOrder();
    void followSelection();
    void followRange();
    void selectCurrent();
    void showCurrent();
    void showMenu(QPoint place);
    void choose(const std::vector<EventId> &events);

    Session &m_session;
    EventModel *m_model;
    QTreeView *m_view;
    EmptyHint *m_hint;
    QLabel *m_count;
    int m_scrolled = 0; // before other rows came; as the next
    std::vector<EventId> m_selected;
};

} // namespace dateline

#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace dateline {

class Session;
class UndatedModel;

/// A quiet strip with the events that have no date, as chips; a click selects. Hidden when there are none.
class UndatedTray : public QWidget {
    Q_OBJECT

public:
    explicit UndatedTray(Session &session, QWidget *parent = nullptr);

private:
    void takeEvents();
    void takeSelection();

    Session &m_session;
    UndatedModel *m_model;
    QLabel *m_count;
    QListView *m_chips;
};

} // namespace dateline

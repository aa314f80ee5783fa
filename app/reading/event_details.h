#pragma once

#include "domain/event.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace dateline {

/// The selected event in a few calm lines, and whether its quote still stands where it was found.
class EventDetails : public QWidget {
    Q_OBJECT

public:
    explicit EventDetails(QWidget *parent = nullptr);
    /// Where the lines begin, to stand under the text's column.
    void setIndent(int indent);
    void setEvent(const Event &event, CitationState state);

Q_SIGNALS:
    void copyRequested();
    void showMovedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Event m_event;
    CitationState m_state = CitationState::Verified;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_reason;
    QLabel *m_badgeIcon;
    QLabel *m_badge;
    QPushButton *m_showMoved;
    QToolButton *m_copy;
};

} // namespace dateline

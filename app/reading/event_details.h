#pragma once

#include "domain/article.h"
#include "domain/citation.h"
#include "domain/event.h"
#include "domain/id.h"
#include "library/group_store.h"
#include "reading/event_links.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace dateline {

class TitleLabel;

/// The selected event in full: its title and whether its quote still stands where it was found, below them what is known of it,
/// a line each. As high as its lines, up to a roof; then the lines scroll. What is not known has no line.
class EventDetails : public QWidget {
    Q_OBJECT

public:
    explicit EventDetails(QWidget *parent = nullptr);
    /// Where the lines begin, to stand under the text's column.
    void setIndent(int indent);
    /// At most so many pixels high.
    void setRoof(int height);
    /// `event` rests on `article`; `state` is that of its statement.
    /// `group`: all that is told of it, the event among them.
    void setEvent(const Event &event, const Article &article, CitationState state, EventLinks links = {}, EventGroup group = {});

Q_SIGNALS:
    void copyRequested();
    void showMovedRequested();
    void reanchorRequested();
    void eventRequested(dateline::EventId event);
    void splitRequested(dateline::EventId event);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillRows();
    void addDates(QGridLayout &rows) const;
    void addColour(QGridLayout &rows) const;
    void addQuotes(QGridLayout &rows) const;
    void addLinks(QGridLayout &rows);
    void addTellings(QGridLayout &rows);
    void updateLook();
    void fit();

    Event m_event;
    Article m_article;
    EventLinks m_links;
    EventGroup m_group;
    CitationState m_state = CitationState::Verified;
    int m_roof;
    QLabel *m_mark;
    TitleLabel *m_title;
    QLabel *m_badgeIcon;
    QLabel *m_badge;
    QPushButton *m_showMoved;
    QPushButton *m_reanchor;
    QToolButton *m_copy;
    QScrollArea *m_rows;
};

} // namespace dateline

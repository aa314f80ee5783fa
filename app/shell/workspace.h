#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;
class QTabWidget;

namespace dateline {

class ArticlePanel;
class EventPanel;
class FilterBar;
class KnownBar;
class ReaderPane;
class ReviewQueue;
class Session;
class TimelineView;

/// The panes of an open library side by side: articles, the timeline over table and chart, the reader. Places them and no more.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(Session &session, QWidget *parent = nullptr);

    TimelineView &timeline() const { return *m_timeline; }
    KnownBar &known() const { return *m_known; }
    ReaderPane &reader() const { return *m_reader; }
    ArticlePanel &articles() const { return *m_articles; }
    FilterBar &filter() const { return *m_filter; }
    EventPanel &events() const { return *m_events; }

    /// The suggestions that wait, and the tab that tells of them; `next` begins or goes on.
    ReviewQueue &review() const { return *m_review; }
    QWidget *addReviewTab(Session &session, QAction *next);

    void showReader();              ///< where it was put away
    void showDay(std::int64_t day); ///< counted from 1970, among the days that are told of
    void showPlanned();
    /// Timeline and charts.
    void setTimeLeftward(bool leftward); ///< with the selected event in hand, when it is a plan

    /// Checkable actions that show and hide the panes around the timeline.
    QList<QAction *> panelActions() const { return m_panelActions; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    void showTable(QWidget *tab);
    void addPanelAction(const QString &text, const QKeySequence &key, QWidget *panel);

    ArticlePanel *m_articles;
    FilterBar *m_filter;
    EventPanel *m_events;
    TimelineView *m_timeline;
    KnownBar *m_known;
    ReviewQueue *m_review; // before the reader: its bar takes its room before the words are brought into sight
    ReaderPane *m_reader;
    QTabWidget *m_tables;
    QWidget *m_days; // a tab of m_tables, as the next
    QWidget *m_planned;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QList<QAction *> m_panelActions; // articles, tables, reader
};

} // namespace dateline

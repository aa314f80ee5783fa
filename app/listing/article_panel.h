#pragma once

#include "listing/article_model.h"
#include "look/quiet_view.h"

#include <QListView>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace dateline {

class EmptyHint;
class EventHits;
class SearchBox;
class Session;

/// The articles of the library with a search above, which is the one filter of the session. A click or Enter opens one, a found
/// one where the words stand; the open article is the current line. Events that were found have a list of their own.
class ArticlePanel : public QWidget {
    Q_OBJECT

public:
    explicit ArticlePanel(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void focusSearch();
    void removeSelected(); ///< every selected article; can be undone

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeOrderButton();
    void search(const QString &typed);
    void takeFilter();
    void showComplaints(const QString &typed);
    void refresh();
    void showFound(const QString &query, const std::vector<SearchHit> &hits);
    void updateList();
    void updateCount();
    void updateKinds();
    void followOpenArticle();
    void open(const QModelIndex &line);
    void followKeys(const QModelIndex &line);
    void showMenu(QPoint place);

    Session &m_session;
    QString m_query;
    ArticleModel *m_model;
    SearchBox *m_search;
    QLabel *m_complaints; // what of the query was not understood
    QuietView<QListView> *m_view;
    EmptyHint *m_hint;
    EventHits *m_events;
    QTabBar *m_kinds; // of what was found
    QStackedWidget *m_lists;
    QLabel *m_count;
};

} // namespace dateline

#include "listing/article_panel.h"

#include "listing/event_hits.h"
#include "listing/search_box.h"
#include "listing/two_line_delegate.h"
#include "look/empty_hint.h"
#include "look/icons.h"
#include "look/plain_label.h"
#include "look/quiet_view.h"
#include "state/session.h"
#include "state/trash.h"
#include "wording/query_text.h"
#include "workflow/typed_query.h"

#include <QActionGroup>
#include <QDate>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

namespace {
constexpr int smallestWidth = 200;
}

ArticlePanel::ArticlePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ArticleModel(this)), m_search(new SearchBox),
      m_complaints(plainLabel(QStringLiteral("queryComplaints"))), m_view(new QuietView<QListView>),
      m_hint(new EmptyHint(m_view)), m_events(new EventHits(session)), m_kinds(new QTabBar), m_lists(new QStackedWidget),
      m_count(new QLabel)
{
    m_view->setObjectName(QStringLiteral("articleList"));
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(this));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QWidget *widget : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_search)})
        widget->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("articleCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(8, 4, 8, 4);

    m_complaints->setContentsMargins(8, 0, 8, 8);
    m_complaints->hide();
    m_kinds->setDocumentMode(true);
    m_kinds->setExpanding(true);
    m_kinds->setAccessibleName(tr("What was found"));
    m_kinds->addTab(QString());
    m_kinds->addTab(QString());
    m_lists->addWidget(m_view);
    m_lists->addWidget(m_events);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(makeOrderButton());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_complaints);
    layout->addWidget(m_kinds);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_count);
    setMinimumWidth(smallestWidth);
    setFocusProxy(m_view);

    connect(m_search, &SearchBox::searched, this, &ArticlePanel::search);
    connect(m_view, &QListView::clicked, this, &ArticlePanel::open);
    connect(m_view, &QListView::activated, this, &ArticlePanel::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticlePanel::followKeys);
    connect(m_view, &QListView::customContextMenuRequested, this, &ArticlePanel::showMenu);
    connect(&m_session, &Session::filterChanged, this, &ArticlePanel::takeFilter);
    connect(&m_session, &Session::libraryChanged, this, [this] {
        m_search->setQuery({});
        showComplaints({});
        refresh();
    });
    connect(&m_session, &Session::articlesChanged, this, &ArticlePanel::refresh);
    connect(&m_session, &Session::selectionChanged, this, &ArticlePanel::followOpenArticle);
    connect(&m_session.lookups(), &Lookups::found, this, &ArticlePanel::showFound);
    connect(m_model, &ArticleModel::listed, this, &ArticlePanel::updateList);
    connect(m_events, &EventHits::counted, this, &ArticlePanel::updateCount);
    connect(m_kinds, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    refresh();
}

void ArticlePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticlePanel::removeSelected()
{
    std::vector<ArticleId> articles;
    const QModelIndexList lines = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &line : lines)
        articles.push_back(m_model->articleAt(line));
    if (!articles.empty())
        m_session.trash().removeArticles(articles);
}

bool ArticlePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_view && key->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down && m_lists->currentWidget() == m_events) {
        m_events->enter();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        m_view->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *ArticlePanel::makeOrderButton()
{
    auto *button = new QToolButton;
    button->setText(tr("Sort"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Order of the list"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, ArticleOrder order) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        connect(action, &QAction::triggered, this, [this, order] {
            m_model->setOrder(order);
            refresh();
        });
    };
    add(tr("Newest first"), ArticleOrder::NewestFirst);
    add(tr("Oldest first"), ArticleOrder::OldestFirst);
    add(tr("Title"), ArticleOrder::Title);
    add(tr("Outlet"), ArticleOrder::Outlet);
    add(tr("Most events first"), ArticleOrder::MostEvents);
    add(tr("Best match first"), ArticleOrder::BestMatch);
    menu->addActions(group->actions());
    button->setMenu(menu);
    return button;
}

namespace {

SearchQuery understood(const QString &typed)
{
    const QDate today = QDate::currentDate();
    return readTypedQuery(typed, QLocale().bcp47Name(), std::chrono::year(today.year()) / today.month() / today.day());
}

} // namespace

/// The one filter asks for it.
void ArticlePanel::search(const QString &typed)
{
    EventFilter filter = m_session.filter();
    filter.text = understood(typed).text();
    m_session.setFilter(filter);
    showComplaints(typed);
}

void ArticlePanel::showComplaints(const QString &typed)
{
    QStringList complaints;
    const SearchQuery query = understood(typed);
    for (const QueryComplaint &complaint : query.complaints())
        complaints << complaintText(complaint);
    m_complaints->setText(complaints.join(u'\n'));
    m_complaints->setVisible(!complaints.isEmpty());
}

/// It may have been set elsewhere; what was typed for it stays as it was typed.
void ArticlePanel::takeFilter()
{
    if (m_query == m_session.filter().text)
        return;
    m_query = m_session.filter().text;
    if (understood(m_search->text()).text() != m_query) {
        m_search->setQuery(m_query);
        showComplaints(m_query);
    }
    refresh();
}

void ArticlePanel::refresh()
{
    if (!m_query.isEmpty()) {
        m_session.lookups().search(m_query,
                                   m_model->order() == ArticleOrder::BestMatch ? SearchOrder::Best : SearchOrder::Newest);
        return;
    }
    m_model->setArticles(m_session.articles());
}

void ArticlePanel::showFound(const QString &query, const std::vector<SearchHit> &hits)
{
    if (query != m_query)
        return;
    m_model->setHits(hits);
}

void ArticlePanel::updateList()
{
    updateCount();
    followOpenArticle();
}

void ArticlePanel::updateCount()
{
    updateKinds();
    const int lines = m_model->rowCount();
    m_count->setText(m_query.isEmpty() ? tr("%n article(s)", nullptr, lines) : tr("%n article(s) found", nullptr, lines));
    if (lines > 0)
        m_hint->say(QString());
    else
        m_hint->say(m_query.isEmpty() ? tr("No articles yet: drop some here") : tr("No article holds these words"));
}

/// Only a search finds two kinds.
void ArticlePanel::updateKinds()
{
    const auto named = [](const QString &name, int found) {
        return tr("%1 (%2)", "what was found, how many").arg(name, QLocale().toString(found));
    };
    m_kinds->setTabText(0, named(tr("Articles"), m_model->rowCount()));
    m_kinds->setTabText(1, named(tr("Events"), m_events->count()));
    m_kinds->setVisible(!m_query.isEmpty());
    if (m_query.isEmpty())
        m_kinds->setCurrentIndex(0);
}

void ArticlePanel::followOpenArticle()
{
    m_view->follow(m_model->indexOf(m_session.openArticle()));
}

void ArticlePanel::open(const QModelIndex &line)
{
    const ArticleId article = m_model->articleAt(line);
    const TextSpan place = m_model->placeAt(line);
    if (article && place.isEmpty())
        m_session.showArticle(article);
    else if (article)
        m_session.showPassage(article, place);
}

/// Up and down read on; with Shift or Ctrl they only choose.
void ArticlePanel::followKeys(const QModelIndex &line)
{
    const bool byHand = m_view->hasFocus() && m_model->articleAt(line) != m_session.openArticle();
    if (byHand && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
        open(line);
}

void ArticlePanel::showMenu(QPoint place)
{
    if (!m_view->indexAt(place).isValid())
        return;
    QMenu menu;
    menu.addAction(tr("Open"), this, [this] { open(m_view->currentIndex()); });
    menu.addAction(icon(QStringLiteral("remove"), palette()), tr("Remove from library"), QKeySequence::Delete, this,
                   &ArticlePanel::removeSelected);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace dateline

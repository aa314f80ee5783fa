#include "listing/event_hits.h"

#include "listing/event_hit_model.h"
#include "listing/shown_hint.h"
#include "listing/two_line_delegate.h"
#include "look/quiet_view.h"
#include "state/session.h"

#include <QListView>
#include <QVBoxLayout>

namespace dateline {

EventHits::EventHits(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EventHitModel(this)), m_view(new QuietView<QListView>),
      m_hint(new EmptyHint(m_view))
{
    m_view->setObjectName(QStringLiteral("eventHits"));
    m_view->setAccessibleName(tr("Events found"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    const auto select = [this](const QModelIndex &line) { m_session.selectEvent(m_model->eventAt(line)); };
    connect(m_view, &QListView::clicked, this, select);
    connect(m_view, &QListView::activated, this, select);
    connect(&session, &Session::shownChanged, this, &EventHits::ask);
    connect(&session, &Session::selectionChanged, this, &EventHits::followSelection);
    connect(&session.lookups(), &Lookups::eventsFound, this, &EventHits::show);
    resetByLink(*m_hint, session);
}

int EventHits::count() const
{
    return m_model->rowCount();
}

void EventHits::enter()
{
    if (count() == 0)
        return;
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->setCurrentIndex(m_model->index(0));
}

void EventHits::ask()
{
    const QString &query = m_session.filter().text;
    if (query.isEmpty())
        show({}, {});
    else
        m_session.lookups().searchEvents(m_session.shown(), query);
}

void EventHits::show(const QString &query, const std::vector<EventHit> &hits)
{
    if (query != m_session.filter().text)
        return;
    m_model->setHits(hits);
    m_hint->say(hits.empty() ? shownHint(m_session, tr("No event says these words itself")) : QString());
    followSelection();
    Q_EMIT counted();
}

void EventHits::followSelection()
{
    m_view->follow(m_model->indexOf(m_session.selectedEvent()));
}

} // namespace dateline

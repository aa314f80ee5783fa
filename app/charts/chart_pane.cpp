#include "charts/chart_pane.h"

#include "charts/bar_view.h"
#include "charts/chart_heading.h"
#include "listing/shown_hint.h"
#include "look/theme.h"
#include "state/session.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dateline {

namespace {
constexpr int followInterval = 120; // milliseconds
}

ChartPane::ChartPane(Session &session, BarView *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new ChartHeading), m_topRow(new QHBoxLayout), m_counter(nullptr)
{
    m_topRow->setContentsMargins(0, 0, 0, 0);
    m_topRow->setSpacing(0);
    m_topRow->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_topRow);
    column->addWidget(view, 1);
    setFocusProxy(view);
    resetByLink(view->hint(), session);

    m_settling.setSingleShot(true);
    m_settling.setInterval(followInterval);
    connect(&m_settling, &QTimer::timeout, this, &ChartPane::invalidate);
    connect(&m_session, &Session::libraryChanged, this, &ChartPane::invalidate);
    connect(&m_session, &Session::shownChanged, this, &ChartPane::invalidate);
    connect(&m_session, &Session::visibleRangeChanged, this, &ChartPane::followRange);
    connect(&m_session, &Session::selectionChanged, this, &ChartPane::showSelection);
}

Stretch ChartPane::shownStretch() const
{
    return {m_session.visibleRange().start, m_session.visibleRange().end};
}

void ChartPane::invalidate()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_counter.count(recount());
}

void ChartPane::followRange()
{
    showRange();
    if (isVisible() && !m_settling.isActive() && !stillServes())
        m_settling.start();
    else if (!isVisible() && !stillServes())
        m_stale = true;
}

void ChartPane::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::of(palette()).background); // as the bars have it
}

void ChartPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        invalidate();
}

} // namespace dateline

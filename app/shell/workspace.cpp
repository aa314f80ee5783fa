#include "shell/workspace.h"

#include "canvas/day_strip.h"
#include "canvas/known_bar.h"
#include "canvas/timeline_view.h"
#include "canvas/undated_tray.h"
#include "charts/activity_chart.h"
#include "charts/escalation_chart.h"
#include "charts/rank_chart.h"
#include "charts/time_bars.h"
#include "listing/article_panel.h"
#include "listing/days_panel.h"
#include "listing/event_panel.h"
#include "listing/filter_bar.h"
#include "reading/reader_pane.h"
#include "review/contradiction_panel.h"
#include "review/merge_panel.h"
#include "review/planned_panel.h"
#include "review/review_pane.h"
#include "review/review_queue.h"
#include "shell/deferred_pane.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int layoutVersion = 1;

/// The one at `main` takes what height the others leave.
QWidget *stacked(std::initializer_list<QWidget *> widgets, int main)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->setStretch(main, 1);
    return column;
}

} // namespace

Workspace::Workspace(Session &session, QWidget *parent)
    : QWidget(parent), m_articles(new ArticlePanel(session)), m_filter(new FilterBar(session)), m_events(new EventPanel(session)),
      m_timeline(new TimelineView(session)), m_known(new KnownBar(session)), m_review(new ReviewQueue(session, this)),
      m_reader(new ReaderPane(session)), m_tables(new QTabWidget), m_columns(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical))
{
    m_tables->setDocumentMode(true);
    m_tables->setUsesScrollButtons(true); // no name is cut: in a narrow window they are scrolled
    m_tables->setElideMode(Qt::ElideNone);
    m_tables->setAccessibleName(tr("Events as a table and as charts"));
    m_tables->addTab(m_events, tr("Events"));
    const auto addChart = [this](const QString &name, DeferredPane::Make make) {
        auto *pane = new DeferredPane(std::move(make));
        m_tables->addTab(pane, name);
        return pane;
    };
    m_days = addChart(tr("Days"), [&session] { return new DaysPanel(session); });
    const auto facing = [this](auto *chart) {
        chart->bars().setTimeLeftward(m_timeline->facing().timeLeftward);
        return chart;
    };
    addChart(tr("Activity"), [=, &session] { return facing(new ActivityChart(session)); });
    addChart(tr("Actors"), [&session] { return new RankChart(session, RankChart::Of::Actors); });
    addChart(tr("Pairs"), [&session] { return new RankChart(session, RankChart::Of::Pairs); });
    addChart(tr("Escalation"), [=, &session] { return facing(new EscalationChart(session)); });
    m_planned = addChart(tr("Planned"), [&session] { return new PlannedPanel(session); });
    addChart(tr("Same event?"), [&session] { return new MergePanel(session); });
    addChart(tr("Contradictions"), [&session] { return new ContradictionPanel(session); });

    m_rows->addWidget(stacked({m_filter, m_timeline, m_known, new UndatedTray(session)}, 1));
    m_rows->addWidget(m_tables);
    m_columns->addWidget(m_articles);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_reader);
    for (QSplitter *splitter : {m_rows, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_rows->setSizes({620, 220});
    m_rows->setStretchFactor(0, 1);
    m_columns->setSizes({230, 860, 430});
    m_columns->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);

    setFocusProxy(m_timeline);
    connect(&m_timeline->dayStrip(), &DayStrip::dayAsked, this, &Workspace::showDay);
    addPanelAction(tr("A&rticles"), Qt::CTRL | Qt::Key_1, m_articles);
    addPanelAction(tr("&Events and Activity"), Qt::CTRL | Qt::Key_2, m_tables);
    addPanelAction(tr("&Reader"), Qt::CTRL | Qt::Key_3, m_reader);
}

void Workspace::addPanelAction(const QString &text, const QKeySequence &key, QWidget *panel)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setCheckable(true);
    action->setChecked(true);
    connect(action, &QAction::toggled, panel, &QWidget::setVisible);
    m_panelActions << action;
}

QWidget *Workspace::addReviewTab(Session &session, QAction *next)
{
    auto *tab = new DeferredPane([this, &session, next] { return new ReviewPane(session, *m_review, next); });
    m_tables->insertTab(1, tab, tr("Review"));
    return tab;
}

void Workspace::showReader()
{
    m_panelActions.last()->setChecked(true);
}

void Workspace::showTable(QWidget *tab)
{
    m_panelActions[1]->setChecked(true);
    m_tables->setCurrentWidget(tab);
}

void Workspace::showDay(std::int64_t day)
{
    showTable(m_days);
    if (auto *panel = m_days->findChild<DaysPanel *>()) // made when it is first seen
        panel->showDay(day);
}

void Workspace::showPlanned()
{
    showTable(m_planned);
    m_planned->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::setTimeLeftward(bool leftward)
{
    m_timeline->setTimeLeftward(leftward);
    for (TimeBars *bars : m_tables->findChildren<TimeBars *>())
        bars->setTimeLeftward(leftward);
}

QByteArray Workspace::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << m_columns->saveState() << m_rows->saveState() << m_tables->currentIndex();
    for (const QAction *action : m_panelActions)
        stream << action->isChecked();
    return bytes;
}

void Workspace::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    QByteArray columns;
    QByteArray rows;
    int tab = 0;
    stream >> version >> columns >> rows >> tab;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_tables->setCurrentIndex(tab);
    for (QAction *action : std::as_const(m_panelActions)) {
        bool shown = true;
        stream >> shown;
        action->setChecked(shown);
    }
}

} // namespace dateline

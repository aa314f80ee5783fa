#include "listing/days_panel.h"

#include "listing/shown_hint.h"
#include "look/event_mark.h"
#include "look/icons.h"
#include "state/session.h"
#include "wording/date_text.h"
#include "wording/isolated.h"
#include "wording/plain_tip.h"
#include "wording/quote_text.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace dateline {

namespace {

constexpr int mostDays = 10;
constexpr int outletWidth = 200;
constexpr int eventRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;

} // namespace

DaysPanel::DaysPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QTreeWidget), m_hint(new EmptyHint(m_list))
{
    m_list->setObjectName(QStringLiteral("days"));
    m_list->setAccessibleName(tr("The days that most articles tell of"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed); // the quotes have the rest, whatever an outlet is called
    m_list->setColumnWidth(1, outletWidth);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("&Copy as Text"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyAction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(copyAction, &QAction::triggered, this, &DaysPanel::copy);
    connect(m_list, &QTreeWidget::itemClicked, this, &DaysPanel::open);
    connect(m_list, &QTreeWidget::itemActivated, this, &DaysPanel::open);
    resetByLink(*m_hint, session);
    connect(&m_session, &Session::shownChanged, this, &DaysPanel::ask);
    connect(&m_session.lookups(), &Lookups::daysDigested, this, &DaysPanel::showDays);
}

void DaysPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void DaysPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void DaysPanel::ask()
{
    if (isVisible())
        m_session.lookups().digestDays(m_session.shown(), mostDays, m_asked);
}

void DaysPanel::showDays(const std::vector<DigestDay> &days)
{
    m_days = days;
    fill();
    goToAsked();
}

void DaysPanel::showDay(std::int64_t day)
{
    m_asked = day;
    m_goesThere = true;
    ask();
}

/// With its quotes in sight too.
void DaysPanel::goToAsked()
{
    if (!std::exchange(m_goesThere, false))
        return;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *head = m_list->topLevelItem(row);
        if (head->data(0, dayRole).toLongLong() != *m_asked * secondsPerDay)
            continue;
        m_list->setCurrentItem(head);
        m_list->scrollToItem(head, QAbstractItemView::PositionAtTop);
    }
}

QString DaysPanel::outletOf(const StoredEvent &event) const
{
    const ArticleSummary *article = m_session.articles().find(event.article);
    return !article ? QString() : article->publisher.isEmpty() ? article->title : article->publisher;
}

void DaysPanel::fill()
{
    m_list->clear();
    const Theme &theme = Theme::of(palette());
    for (const DigestDay &day : m_days) {
        auto *head = new QTreeWidgetItem(m_list, {dayText(day.told.day), tr("%n article(s)", nullptr, day.told.articles)});
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        head->setFont(0, strong);
        head->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        head->setData(0, dayRole, qint64{day.told.start()});
        for (const StoredEvent &event : day.events) {
            auto *line = new QTreeWidgetItem(head, {shortQuote(quotedWords(event.event)), outletOf(event)});
            line->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
            line->setIcon(0, eventMarkIcon(event.event.type, theme));
            line->setToolTip(0, plainTip(event.event.title));
            line->setData(0, eventRole, qint64{event.id.value});
        }
        head->setExpanded(true);
    }
    m_hint->say(m_days.empty() ? shownHint(m_session, tr("No event here is dated to a day")) : QString());
}

void DaysPanel::open()
{
    const QTreeWidgetItem *line = m_list->currentItem();
    if (!line)
        return;
    if (line->data(0, eventRole).isValid())
        m_session.selectEvent(EventId{line->data(0, eventRole).toLongLong()});
    else if (line->childCount() > 0)
        m_session.selectEvent(EventId{line->child(0)->data(0, eventRole).toLongLong()});
}

QString DaysPanel::text() const
{
    QStringList lines;
    for (const DigestDay &day : m_days) {
        lines << tr("%1: %2").arg(dayText(day.told.day), tr("%n article(s)", nullptr, day.told.articles));
        for (const StoredEvent &event : day.events)
            lines << tr("    %1 (%2)").arg(inQuotes(quotedWords(event.event)), isolated(outletOf(event)));
    }
    return lines.join(u'\n');
}

void DaysPanel::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace dateline

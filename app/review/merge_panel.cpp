#include "review/merge_panel.h"

#include "look/empty_hint.h"
#include "look/plain_label.h"
#include "review/list_and_side.h"
#include "review/tellings_view.h"
#include "state/event_edits.h"
#include "state/merge_search.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/corroboration_text.h"
#include "wording/event_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int delay = 400; // ms

QString titleOf(const Session &session, EventId event)
{
    const EventTable &table = *session.events();
    const int slot = table.indexOf(event);
    if (slot < 0)
        return {};
    const QString title = table.title(slot);
    return title.isEmpty() ? actText(table.actName(table.row(slot).act), table.row(slot).eventType()) : title;
}

} // namespace

MergePanel::MergePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(new MergeSearch(this)), m_list(new QListWidget),
      m_hint(new EmptyHint(m_list)), m_reason(plainLabel(QStringLiteral("mergeReason"))), m_tellings(new TellingsView)
{
    m_list->setObjectName(QStringLiteral("mergeSuggestions"));
    m_list->setAccessibleName(tr("Events that may be one"));
    auto *side = new QWidget;
    buildSide(side);
    putListBeside(this, m_list, side);
    addKey(QStringLiteral("A"), &MergePanel::accept);
    addKey(QStringLiteral("N"), &MergePanel::keepApart);
    addKey(QStringLiteral("S"), &MergePanel::skip);

    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &MergePanel::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergePanel::showRow);
    connect(m_list, &QListWidget::itemActivated, this, &MergePanel::accept);
    connect(m_tellings, &TellingsView::eventRequested, &m_session, &Session::selectEvent);
    connect(m_search, &MergeSearch::found, this, &MergePanel::take);
    connect(&m_session, &Session::eventsChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            m_delay.start();
    });
    connect(&m_session, &Session::libraryChanged, m_search, [this] { m_search->search({}); });
    showRow(-1);
}

void MergePanel::buildSide(QWidget *side)
{
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_reason);
    layout->addWidget(m_tellings, 1);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &tip, const char *name, void (MergePanel::*slot)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        m_buttons.push_back(button);
    };
    add(tr("Same event (A)"), tr("Show them as one event; their quotes stay, and it can be undone"), "mergeAccept",
        &MergePanel::accept);
    add(tr("Not the same (N)"), tr("Do not suggest this again"), "mergeApart", &MergePanel::keepApart);
    add(tr("Later (S)"), tr("Go on to the next; nothing is decided"), "mergeSkip", &MergePanel::skip);
    row->addStretch(1);
    layout->addLayout(row);
}

void MergePanel::addKey(const QString &key, void (MergePanel::*slot)())
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, slot);
}

void MergePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        search();
}

void MergePanel::search()
{
    m_stale = false;
    if (m_suggestions.empty())
        m_hint->say(tr("Looking for events that several articles tell of…"));
    // At the path of a library that was replaced another one stands.
    const bool isThere = m_session.hasLibrary() && m_session.library()->checkPlace();
    m_search->search(isThere ? m_session.libraryPath() : QString());
}

void MergePanel::take(std::vector<MergeSuggestion> suggestions)
{
    const int row = std::max(m_list->currentRow(), 0);
    m_searched = true;
    m_suggestions = std::move(suggestions);
    std::ranges::stable_partition(m_suggestions,
                                  [this](const MergeSuggestion &each) { return !m_skipped.contains(each.events); });
    fill(row);
}

void MergePanel::fill(int row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const MergeSuggestion &each : m_suggestions) {
            const QString text = tr("%1  %2", "score, title").arg(each.score).arg(titleOf(m_session, each.events.front()));
            auto *item = new QListWidgetItem(text, m_list);
            item->setToolTip(tr("%n event(s)", nullptr, static_cast<int>(each.events.size())));
        }
        m_list->setCurrentRow(std::min(row, static_cast<int>(m_suggestions.size()) - 1));
    }
    m_hint->say(m_suggestions.empty() && m_searched ? tr("No events that may be one") : QString());
    showRow(m_list->currentRow());
}

void MergePanel::showRow(int row)
{
    const bool any = row >= 0 && row < static_cast<int>(m_suggestions.size());
    for (QPushButton *button : m_buttons)
        button->setEnabled(any);
    std::vector<Telling> tellings;
    if (any) {
        for (const EventId event : m_suggestions[static_cast<std::size_t>(row)].events) {
            if (const auto group = groupOf(m_session, event))
                tellings.insert(tellings.end(), group->tellings.begin(), group->tellings.end());
        }
    }
    m_reason->setText(any ? tr("%1 of 100: %2", "score, why")
                                .arg(m_suggestions[static_cast<std::size_t>(row)].score)
                                .arg(matchReasonText(m_suggestions[static_cast<std::size_t>(row)].reason))
                          : QString());
    m_tellings->setTellings(tellings);
}

/// The row goes at once; what the search finds afterwards takes the list's place.
void MergePanel::decide(void (EventEdits::*decision)(const std::vector<EventId> &))
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::vector<EventId> events = m_suggestions[static_cast<std::size_t>(row)].events;
    m_suggestions.erase(m_suggestions.begin() + row);
    fill(row);
    (m_session.edits().*decision)(events);
    m_stale = true;
    m_delay.start();
}

void MergePanel::accept()
{
    decide(&EventEdits::merge);
}

void MergePanel::keepApart()
{
    decide(&EventEdits::keepApart);
}

void MergePanel::skip()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_skipped.insert(m_suggestions[static_cast<std::size_t>(row)].events);
    std::rotate(m_suggestions.begin() + row, m_suggestions.begin() + row + 1, m_suggestions.end());
    fill(row);
}

} // namespace dateline

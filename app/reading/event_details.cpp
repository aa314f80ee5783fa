#include "reading/event_details.h"

#include "look/event_mark.h"
#include "look/icons.h"
#include "look/plain_label.h"
#include "look/theme.h"
#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/reason_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {
constexpr int iconSize = 16;
constexpr int mostTitleLines = 3;
constexpr int verticalMargin = 8;
constexpr int endMargin = 12;

QString badgeIconName(CitationState state)
{
    switch (state) {
    case CitationState::Verified:
        return QStringLiteral("verified");
    case CitationState::Moved:
        return QStringLiteral("moved");
    case CitationState::Lost:
        return QStringLiteral("lost");
    }
    return {};
}
} // namespace

EventDetails::EventDetails(QWidget *parent)
    : QWidget(parent), m_mark(new QLabel), m_title(plainLabel(QStringLiteral("eventTitle"))),
      m_facts(plainLabel(QStringLiteral("eventFacts"))), m_reason(plainLabel(QStringLiteral("eventReason"))),
      m_badgeIcon(new QLabel), m_badge(plainLabel(QStringLiteral("citationState"))),
      m_showMoved(new QPushButton(tr("Show there"))), m_copy(new QToolButton)
{
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setMaximumHeight(mostTitleLines * m_title->fontMetrics().lineSpacing());
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_badgeIcon->setAccessibleName(tr("State of the quote"));
    m_showMoved->setToolTip(tr("Show where the words now stand; nothing is changed"));
    m_showMoved->setObjectName(QStringLiteral("showMoved"));
    m_copy->setAutoRaise(true);
    m_copy->setObjectName(QStringLiteral("copyQuote"));
    m_copy->setToolTip(tr("Copy quote with citation"));
    m_copy->setAccessibleName(tr("Copy quote with citation"));
    connect(m_copy, &QToolButton::clicked, this, &EventDetails::copyRequested);
    connect(m_showMoved, &QPushButton::clicked, this, &EventDetails::showMovedRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_mark->setFixedHeight(std::max(iconSize, m_title->fontMetrics().height())); // in the middle of the first line
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *badge = new QHBoxLayout;
    badge->setSpacing(8);
    badge->addWidget(m_badgeIcon);
    badge->addWidget(m_badge, 1);
    badge->addWidget(m_showMoved);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addWidget(m_facts);
    lines->addWidget(m_reason);
    lines->addLayout(badge);
    setIndent(endMargin);
    updateLook();
}

void EventDetails::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
}

void EventDetails::setEvent(const Event &event, CitationState state)
{
    m_event = event;
    m_state = state;
    QStringList facts{event.happened ? dateText(*event.happened) : tr("undated")};
    facts << (event.type ? eventTypeText(*event.type) : event.tags.join(QStringLiteral(", "))) << modalityText(event.modality)
          << whoText(event);
    if (event.speaker)
        facts << tr("says %1", "who says so").arg(event.speaker->codeOrName());
    if (event.said && event.said != event.happened)
        facts << tr("said %1", "date").arg(dateText(*event.said));
    facts << event.place;
    facts.removeAll(QString());
    m_title->setText(event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_reason->setText(reasonText(event.happenedReason));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_badge->setText(citationStateText(state));
    m_showMoved->setVisible(state == CitationState::Moved);
    updateLook();
}

void EventDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void EventDetails::updateLook()
{
    const Theme &theme = Theme::of(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_reason->setPalette(muted);
    const bool sound = m_state == CitationState::Verified;
    QPalette badge = palette();
    badge.setColor(QPalette::WindowText, sound ? theme.mutedText : theme.quads[static_cast<std::size_t>(Quad::MaterialConflict)]);
    m_badge->setPalette(badge);
    m_badgeIcon->setPixmap(icon(badgeIconName(m_state), badge).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_mark->setPixmap(eventMarkIcon(m_event.type, theme).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_copy->setIcon(icon(QStringLiteral("copy-quote"), palette()));
}

} // namespace dateline

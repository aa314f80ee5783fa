#include "reading/event_details.h"

#include "look/event_colours.h"
#include "look/event_mark.h"
#include "look/icons.h"
#include "look/plain_label.h"
#include "look/theme.h"
#include "look/title_label.h"
#include "wording/actor_text.h"
#include "wording/corroboration_text.h"
#include "wording/date_text.h"
#include "wording/event_colour_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
#include "wording/reason_text.h"
#include "wording/suspicion_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dateline {

namespace {
constexpr int iconSize = 16;
constexpr int mostTitleLines = 3;
constexpr int verticalMargin = 8;
constexpr int endMargin = 12;
constexpr int columnGap = 12;
constexpr int usualRoof = 320;

QString linkName(LinkedEvent::How how)
{
    switch (how) {
    case LinkedEvent::How::Denies:
        return EventDetails::tr("Denies");
    case LinkedEvent::How::DeniedBy:
        return EventDetails::tr("Denied by");
    case LinkedEvent::How::ConfirmedBy:
        return EventDetails::tr("Confirmed by");
    case LinkedEvent::How::CancelledBy:
        return EventDetails::tr("Cancelled by");
    }
    return {};
}

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

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\u00A0\u00A0·  ")); // no line begins with the dot
}

QString originText(const Event &event)
{
    switch (event.origin) {
    case EventOrigin::Annotation:
        return EventDetails::tr("from the file's annotation");
    case EventOrigin::Person:
        return EventDetails::tr("made by you");
    case EventOrigin::Rule:
        return event.rule.isEmpty() ? EventDetails::tr("found by Dateline")
                                    : EventDetails::tr("found by the rule “%1”").arg(event.rule);
    }
    return {};
}

/// Why the words were spoken then: a rule takes the day from the clause that names who says so.
QString saidReason(EventOrigin origin)
{
    switch (origin) {
    case EventOrigin::Annotation:
        return reasonText({ReasonCode::AnnotatedValue, {}});
    case EventOrigin::Person:
        return reasonText({ReasonCode::GivenByUser, {}});
    case EventOrigin::Rule:
        return EventDetails::tr("The words that name who says so give this day.");
    }
    return {};
}

/// A value under another is the same thing said again: it has no name of its own.
void addRow(QGridLayout &rows, const QString &name, const char *objectName, const QString &value, bool muted = false)
{
    if (value.isEmpty())
        return;
    const int row = rows.rowCount();
    QLabel *words = plainLabel(QLatin1String(objectName));
    words->setText(value);
    words->setAlignment(besideStart(Qt::AlignTop));
    words->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    words->setAccessibleName(name);
    rows.addWidget(words, row, 1);
    if (name.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    rows.addWidget(label, row, 0, Qt::AlignLeading | Qt::AlignTop);
}
} // namespace

EventDetails::EventDetails(QWidget *parent)
    : QWidget(parent), m_roof(usualRoof), m_mark(new QLabel),
      m_title(new TitleLabel(QStringLiteral("eventTitle"), mostTitleLines)), m_badgeIcon(new QLabel),
      m_badge(plainLabel(QStringLiteral("citationState"))), m_showMoved(new QPushButton(tr("Show there"))),
      m_reanchor(new QPushButton(tr("Put in Place…"))), m_copy(new QToolButton), m_rows(new QScrollArea)
{
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setAlignment(besideStart(Qt::AlignTop));
    m_badgeIcon->setAccessibleName(tr("State of the quote"));
    m_showMoved->setToolTip(tr("Show where the words now stand; nothing is changed"));
    m_showMoved->setObjectName(QStringLiteral("showMoved"));
    m_reanchor->setToolTip(tr("See the old place beside the new one, and put the quote there"));
    m_reanchor->setObjectName(QStringLiteral("reanchor"));
    m_copy->setAutoRaise(true);
    m_copy->setObjectName(QStringLiteral("copyQuote"));
    m_copy->setToolTip(tr("Copy quote with citation"));
    m_copy->setAccessibleName(tr("Copy quote with citation"));
    m_rows->setObjectName(QStringLiteral("eventRows"));
    m_rows->setAccessibleName(tr("What is known of the event"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWidgetResizable(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->viewport()->setAutoFillBackground(false);
    connect(m_copy, &QToolButton::clicked, this, &EventDetails::copyRequested);
    connect(m_showMoved, &QPushButton::clicked, this, &EventDetails::showMovedRequested);
    connect(m_reanchor, &QPushButton::clicked, this, &EventDetails::reanchorRequested);

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
    badge->addWidget(m_reanchor);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addLayout(badge);
    lines->addWidget(m_rows, 1);
    setIndent(endMargin);
}

void EventDetails::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
    fit();
}

void EventDetails::setRoof(int height)
{
    m_roof = height;
    fit();
}

void EventDetails::setEvent(const Event &event, const Article &article, CitationState state, EventLinks links, EventGroup group)
{
    m_group = std::move(group);
    m_event = event;
    m_links = std::move(links);
    m_article = article;
    m_article.text.clear(); // what is shown of it are its names and dates
    m_state = state;
    m_title->setWords(event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : unhidden(event.title));
    m_badge->setText(citationStateText(state));
    m_showMoved->setVisible(state == CitationState::Moved);
    m_reanchor->setVisible(state != CitationState::Verified);
    updateLook();
    fillRows();
}

void EventDetails::fillRows()
{
    auto *lines = new QWidget;
    lines->setAutoFillBackground(false);
    auto *rows = new QGridLayout(lines);
    rows->setContentsMargins(0, 4, columnGap, 0);
    rows->setHorizontalSpacing(columnGap);
    rows->setVerticalSpacing(3);
    rows->setColumnStretch(1, 1);
    const QString type = m_event.type ? joined({eventTypeText(*m_event.type), quadText(quadOf(*m_event.type))}) : QString();
    addRow(*rows, tr("Kind"), "eventType", joined({type, modalityText(m_event.modality, m_event.outcome)}));
    addRow(*rows, tr("Who"), "eventSources", actorsInWords(m_event.sources));
    addRow(*rows, tr("Towards"), "eventTargets", actorsInWords(m_event.targets));
    if (m_event.speaker)
        addRow(*rows, tr("Says so"), "eventSpeaker", actorsInWords({*m_event.speaker}));
    addLinks(*rows);
    addDates(*rows);
    addRow(*rows, tr("Place"), "eventPlace", unhidden(m_event.place));
    addQuotes(*rows);
    addTellings(*rows);
    addColour(*rows);
    addRow(*rows, tr("Tags"), "eventTags", m_event.tags.join(QStringLiteral(", ")));
    addRow(*rows, tr("Note"), "eventNote", m_event.note);
    const bool decided = m_event.status == EventStatus::Accepted;
    addRow(*rows, tr("Origin"), "eventOrigin",
           joined({decided ? QString() : eventStatusText(m_event.status), originText(m_event)}));
    rows->setRowStretch(rows->rowCount(), 1);
    m_rows->setWidget(lines); // the former lines go
    m_rows->verticalScrollBar()->setValue(0);
    fit();
}

/// Its own, by name and by a swatch.
void EventDetails::addColour(QGridLayout &rows) const
{
    if (m_event.colour == EventColour::None)
        return;
    const int row = rows.rowCount();
    addRow(rows, tr("Colour"), "eventColour", eventColourText(m_event.colour));
    QWidget *name = rows.itemAtPosition(row, 1)->widget();
    auto *swatch = new QLabel;
    swatch->setObjectName(QStringLiteral("eventColourSwatch"));
    swatch->setPixmap(colourSwatch(m_event.colour, Theme::of(palette())).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto *both = new QHBoxLayout;
    rows.removeWidget(name);
    both->addWidget(swatch);
    both->addWidget(name, 1);
    rows.addLayout(both, row, 1);
}

void EventDetails::addDates(QGridLayout &rows) const
{
    addRow(rows, tr("Happened"), "eventHappened", m_event.happened ? dateText(*m_event.happened) : tr("undated"));
    addRow(rows, {}, "eventReason", reasonText(m_event.happenedReason), true);
    if (m_event.said) {
        addRow(rows, tr("Said"), "eventSaid", dateText(*m_event.said));
        addRow(rows, {}, "saidReason", saidReason(m_event.origin), true);
    }
    if (m_article.published)
        addRow(rows, tr("Published"), "eventPublished",
               tr("%1 (%2)", "date, its basis").arg(dateText(*m_article.published), basisText(m_article.publishedBasis)));
    else
        addRow(rows, tr("Published"), "eventPublished", tr("unknown", "the date of publication"));
    addRow(rows, {}, "publishedReason", reasonText(m_article.publishedReason), true);
}

void EventDetails::addQuotes(QGridLayout &rows) const
{
    const std::array<std::pair<QString, const char *>, 4> roles{{{tr("Quote"), "eventQuote"},
                                                                 {tr("Date's words"), "eventDateWords"},
                                                                 {tr("Actors' words"), "eventActorWords"},
                                                                 {tr("Speaker's words"), "eventSpeakerWords"}}};
    addRow(rows, tr("Beware"), "eventSuspicion", suspicions(m_event).join(u'\n'));
    for (std::size_t role = 0; role < roles.size(); ++role) {
        QStringList pieces;
        for (const Citation &citation : m_event.citations) {
            if (static_cast<std::size_t>(citation.role) == role)
                pieces << shownQuote(citation.exact);
        }
        addRow(rows, roles[role].first, roles[role].second, pieces.join(u'\n'));
    }
}

/// A click goes to the other event.
void EventDetails::addLinks(QGridLayout &rows)
{
    addRow(rows, tr("Plan"), "eventPlan", m_links.plan);
    for (const LinkedEvent &other : m_links.events) {
        const QString name = linkName(other.how);
        const int row = rows.rowCount();
        addRow(rows, name, "linkedEvent", other.words.isEmpty() ? tr("an event without a title") : other.words);
        auto *link = qobject_cast<QLabel *>(rows.itemAtPosition(row, 1)->widget());
        link->setTextFormat(Qt::RichText);
        link->setText(QStringLiteral("<a href=\"event\">%1</a>").arg(link->text().toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, id = other.id] { Q_EMIT eventRequested(id); });
    }
}

/// What other articles say of it: their quote, outlet and day; one click reads it there, another takes it out again.
void EventDetails::addTellings(QGridLayout &rows)
{
    if (m_group.tellings.size() < 2)
        return;
    addRow(rows, tr("Told by"), "eventCorroboration", corroborationText(m_group.corroboration));
    for (const Telling &telling : m_group.tellings) {
        const Event &event = telling.stored.event;
        const QString source = tellingSourceText(telling).toHtmlEscaped();
        const QString copy = telling.origin == telling.stored.article ? QString() : u' ' + tr("(a copy)").toHtmlEscaped();
        const int row = rows.rowCount();
        addRow(rows, {}, "eventTelling", QStringLiteral(" "));
        auto *label = qobject_cast<QLabel *>(rows.itemAtPosition(row, 1)->widget());
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<a href=\"read\">%1</a>%2: %3 &nbsp;<a href=\"split\">%4</a>")
                           .arg(source, copy, shownQuote(quotedWords(event)).toHtmlEscaped(), tr("Split off").toHtmlEscaped()));
        label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, [this, id = telling.stored.id](const QString &link) {
            if (link == QLatin1String("split"))
                Q_EMIT splitRequested(id);
            else
                Q_EMIT eventRequested(id);
        });
    }
    for (const Dispute &dispute : m_group.disputes) {
        const QString says = tr("%1: %2", "what contradicts, what is said")
                                 .arg(aspectText(dispute.contradiction), claimsText(dispute.contradiction));
        addRow(rows, dispute.settled ? tr("Settled") : tr("Disputed"), "eventDispute",
               dispute.note.isEmpty() ? says : tr("%1 (%2)", "what is said, a note").arg(says, dispute.note));
    }
}

void EventDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void EventDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EventDetails::updateLook()
{
    const Theme &theme = Theme::of(palette());
    const bool sound = m_state == CitationState::Verified;
    QPalette badge = palette();
    badge.setColor(QPalette::WindowText, sound ? theme.mutedText : theme.quads[static_cast<std::size_t>(Quad::MaterialConflict)]);
    m_badge->setPalette(badge);
    m_badgeIcon->setPixmap(icon(badgeIconName(m_state), badge).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_mark->setPixmap(eventMarkIcon(m_event.type, theme).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_copy->setIcon(icon(QStringLiteral("copy-quote"), palette()));
    QPalette lines = palette();
    lines.setColor(QPalette::PlaceholderText, theme.mutedText);
    m_rows->setPalette(lines);
}

/// As high as head and lines together at this width, and not higher than the roof.
void EventDetails::fit()
{
    QWidget *lines = m_rows->widget();
    if (lines == nullptr)
        return;
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right() - m_rows->verticalScrollBar()->sizeHint().width();
    const int rows = lines->layout()->heightForWidth(std::max(width, 1));
    m_rows->setMinimumHeight(0);
    const int head = layout()->itemAt(0)->heightForWidth(width);
    const int headHeight = std::max(head, layout()->itemAt(0)->sizeHint().height()) + layout()->itemAt(1)->sizeHint().height();
    const int wanted = headHeight + rows + margins.top() + margins.bottom() + 2 * layout()->spacing();
    setFixedHeight(std::min(wanted, m_roof));
}

} // namespace dateline

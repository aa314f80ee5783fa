#include "reading/reader_pane.h"

#include "domain/page.h"
#include "reading/article_banner.h"
#include "reading/article_fields_dialog.h"
#include "reading/article_text.h"
#include "reading/citation_text.h"
#include "reading/event_details.h"
#include "reading/event_links.h"
#include "reading/find_bar.h"
#include "review/version_dialog.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/quote_text.h"
#include "workflow/article_edit.h"
#include "workflow/event_draft.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {
constexpr int smallestWidth = 280;
constexpr int noteMargin = 12;
constexpr int smallestDetails = 140;
constexpr int longestSought = 80; // of a selection that is looked for at once

QFrame *line()
{
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// The first piece of the statement: what the text's selection can be.
const Citation *firstPiece(const Event &event)
{
    const auto found = std::ranges::find(event.citations, CitationRole::Statement, &Citation::role);
    return found == event.citations.end() ? nullptr : &*found;
}

/// How the whole statement stands: as its worst piece. The span is that of the first piece.
CitationCheck checkStatement(const Event &event, const QString &text)
{
    CitationCheck whole{CitationState::Lost, {}};
    const Citation *first = firstPiece(event);
    if (first == nullptr)
        return whole;
    whole = checkCitation(*first, text);
    for (const Citation &piece : event.citations) {
        if (piece.role == CitationRole::Statement)
            whole.state = std::max(whole.state, checkCitation(piece, text).state);
    }
    return whole;
}
/// The event of an article that tells of the same as the selected one.
std::optional<EventId> tellingIn(const std::optional<EventGroup> &group, ArticleId article)
{
    if (!group)
        return std::nullopt;
    const auto found = std::ranges::find_if(group->tellings, [&](const Telling &each) { return each.stored.article == article; });
    return found == group->tellings.end() ? std::nullopt : std::optional(found->stored.id);
}
} // namespace

ReaderPane::ReaderPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget), m_banner(new ArticleBanner), m_text(new ArticleText),
      m_find(new FindBar), m_details(new EventDetails), m_detailsLine(line()),
      m_noEvents(new QLabel(tr("No events are known of this article")))
{
    auto *empty = new QLabel(tr("Choose an event or an article"));
    empty->setObjectName(QStringLiteral("nothingOpen"));
    empty->setTextFormat(Qt::PlainText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    buildPage(page);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumWidth(smallestWidth);
    setFocusProxy(m_text);
    setAccessibleName(tr("Article"));
    connectChildren();
    connect(&m_session, &Session::selectionChanged, this, &ReaderPane::followSession);
    connect(&m_session, &Session::libraryChanged, this, &ReaderPane::reloadArticle);
    connect(&m_session, &Session::eventsChanged, this, &ReaderPane::reloadArticle);
    connect(&m_session, &Session::shownChanged, this, &ReaderPane::showDetails);
    connect(&m_session, &Session::articleEdited, this, &ReaderPane::reloadIfOpen);
    connect(&m_session, &Session::passageShown, this, &ReaderPane::showPassage);
    connect(&m_session.lookups(), &Lookups::publicationChoicesFound, this, &ReaderPane::takeChoices);
    reloadArticle();
}

void ReaderPane::buildPage(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(line());
    column->addWidget(m_text, 1);
    column->addWidget(m_find);
    column->addWidget(m_detailsLine);
    column->addWidget(m_details);
    column->addWidget(m_noEvents);
    m_noEvents->setObjectName(QStringLiteral("noEvents"));
    m_noEvents->setTextFormat(Qt::PlainText);
    m_noEvents->setAlignment(Qt::AlignCenter);
    m_noEvents->setWordWrap(true);
    m_noEvents->setMargin(noteMargin);
    m_noEvents->setForegroundRole(QPalette::PlaceholderText);
    m_find->hide();
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
}

void ReaderPane::connectChildren()
{
    connect(m_banner, &ArticleBanner::versionsRequested, this, &ReaderPane::compareVersions);
    connect(m_banner, &ArticleBanner::editRequested, this, &ReaderPane::editArticle);
    connect(m_banner, &ArticleBanner::dateChosen, this, &ReaderPane::publishOn);
    connect(m_text, &ArticleText::wordsClicked, this, &ReaderPane::selectAt);
    connect(m_text, &ArticleText::zoomed, this, &ReaderPane::textZoomChanged);
    connect(m_text, &ArticleText::quoteDrawn, this, &ReaderPane::quote);
    connect(m_text, &ArticleText::columnMoved, this, &ReaderPane::columnMoved);
    connect(m_text, &ArticleText::columnMoved, m_banner, &ArticleBanner::setIndent);
    connect(m_text, &ArticleText::columnMoved, m_details, &EventDetails::setIndent);
    connect(m_text, &ArticleText::columnMoved, m_find, &FindBar::setIndent);
    connect(m_text, &QTextEdit::selectionChanged, this, &ReaderPane::quoteChanged);
    connect(m_text, &QWidget::customContextMenuRequested, this, &ReaderPane::showMenu);
    connect(m_find, &FindBar::wordsChanged, this, &ReaderPane::find);
    connect(m_find, &FindBar::nextRequested, this, &ReaderPane::findNext);
    connect(m_find, &FindBar::previousRequested, this, &ReaderPane::findPrevious);
    connect(m_find, &FindBar::closed, this, &ReaderPane::endFinding);
    connect(m_details, &EventDetails::copyRequested, this, &ReaderPane::copyQuote);
    connect(m_details, &EventDetails::showMovedRequested, this, &ReaderPane::showMoved);
    connect(m_details, &EventDetails::reanchorRequested, this, &ReaderPane::reanchor);
    connect(m_details, &EventDetails::eventRequested, &m_session, &Session::selectEvent,
            Qt::QueuedConnection); // outlives the link
    connect(m_details, &EventDetails::splitRequested, &m_session.edits(), &EventEdits::split, Qt::QueuedConnection);
}

int ReaderPane::textZoom() const
{
    return m_text->zoomSteps();
}
void ReaderPane::setTextZoom(int steps)
{
    m_text->setZoomSteps(steps);
}
QString ReaderPane::selectedWords() const
{
    return m_text->selectedWords();
}
void ReaderPane::zoomTextIn()
{
    setTextZoom(textZoom() + 1);
}
void ReaderPane::zoomTextOut()
{
    setTextZoom(textZoom() - 1);
}
void ReaderPane::zoomTextReset()
{
    setTextZoom(0);
}

std::optional<TextSpan> ReaderPane::ownSelection() const
{
    if (!m_article || !m_text->selectedSpan().fits(m_article->text))
        return std::nullopt;
    const TextSpan selected = m_text->selectedSpan();
    const Citation *first = m_event ? firstPiece(*m_event) : nullptr;
    const TextSpan words = trimmed(m_article->text, selected);
    const bool own = first == nullptr || wordsAt(m_article->text, selected) != first->exact;
    return own && !words.isEmpty() ? std::optional(words) : std::nullopt;
}

void ReaderPane::placeFoot(QWidget *bar)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_stack->widget(1)->layout());
    column->insertWidget(column->indexOf(m_detailsLine) + 1, bar);
}

QString ReaderPane::quoteWords() const
{
    if (hasOwnSelection())
        return m_text->selectedWords();
    return m_event ? quotedWords(*m_event) : QString();
}

int ReaderPane::quotePage() const
{
    const auto own = ownSelection();
    const Citation *first = m_event ? firstPiece(*m_event) : nullptr;
    return own ? pageAt(m_article->text, own->start) : first ? pageAt(m_article->text, first->span.start) : 0;
}

bool ReaderPane::hasQuote() const
{
    return m_event.has_value() || hasOwnSelection();
}

void ReaderPane::copyQuote()
{
    if (hasQuote())
        QGuiApplication::clipboard()->setText(wordsWithCitation(quoteWords(), *m_article, quotePage()));
}

void ReaderPane::copyQuoteAsMarkdown()
{
    if (hasQuote())
        QGuiApplication::clipboard()->setText(wordsWithMarkdownCitation(quoteWords(), *m_article, quotePage()));
}

void ReaderPane::findInArticle()
{
    if (!m_article)
        return;
    const QString selected = hasOwnSelection() ? m_text->selectedWords() : QString();
    m_find->begin(selected.size() <= longestSought && !selected.contains(u'\n') ? selected : QString());
}

void ReaderPane::findNext()
{
    m_find->isVisible() ? showMatch(1) : findInArticle();
}

void ReaderPane::findPrevious()
{
    m_find->isVisible() ? showMatch(-1) : findInArticle();
}

void ReaderPane::find(const QString &words)
{
    const int count = m_text->find(words);
    m_find->setMatches(count, m_text->showMatch(0));
}

void ReaderPane::showMatch(int step)
{
    const int current = m_text->showMatch(step);
    m_find->setMatches(m_text->matchCount(), current);
}

void ReaderPane::endFinding()
{
    m_text->find({});
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReaderPane::nextEventWords()
{
    stepEventWords(1);
}

void ReaderPane::previousEventWords()
{
    stepEventWords(-1);
}

void ReaderPane::stepEventWords(int by)
{
    if (!m_article)
        return;
    const int position = m_text->textCursor().selectionStart();
    if (const EventId event = m_text->highlights().neighbour(m_text->selectedEvent(), position, by))
        m_session.selectEvent(event);
}

/// The window's commands for the text, and the two that every text has.
void ReaderPane::showMenu(QPoint place)
{
    QMenu menu;
    QAction *copy = menu.addAction(tr("&Copy"), QKeySequence::Copy, m_text, &QTextEdit::copy);
    copy->setEnabled(!m_text->selectedWords().isEmpty());
    menu.addActions(actions());
    menu.addSeparator();
    menu.addAction(tr("Select &All"), QKeySequence::SelectAll, m_text, &QTextEdit::selectAll);
    menu.exec(m_text->viewport()->mapToGlobal(place));
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_details->setRoof(std::max(smallestDetails, height() / 3));
}

void ReaderPane::compareVersions()
{
    std::vector<ArticleVersion> versions;
    for (const ArticleId id : versionsOf(m_session, m_shownArticle)) {
        if (auto article = m_session.loadArticle(id))
            versions.push_back({*std::move(article), m_session.eventsOf(id), static_cast<int>(versions.size()) + 1});
    }
    if (versions.size() < 2)
        return;
    auto *dialog = new VersionDialog(std::move(versions), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ReaderPane::editArticle()
{
    if (!m_article)
        return;
    auto *dialog = new ArticleFieldsDialog(*m_article, m_choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, article = m_shownArticle] {
        if (dialog->isChanged())
            m_session.setArticleFields(article, dialog->fields());
    });
    dialog->open();
}

void ReaderPane::publishOn(const Edtf &date)
{
    ArticleFields fields = fieldsOf(*m_article);
    fields.published = date;
    fields.publishedBasis = DateBasis::Given;
    fields.publishedReason = {ReasonCode::GivenByUser, {}};
    m_session.setArticleFields(m_shownArticle, fields);
}

void ReaderPane::takeChoices(ArticleId article, const std::vector<PublicationCandidate> &choices)
{
    if (article != m_shownArticle)
        return;
    m_choices = choices;
    m_banner->setPublicationChoices(m_choices);
}

void ReaderPane::showPassage(TextSpan words)
{
    if (m_article && words.fits(m_article->text))
        m_text->showWords(words);
}

void ReaderPane::followSession()
{
    if (m_session.openArticle() != m_shownArticle)
        reloadArticle();
    else
        showSelection();
}

void ReaderPane::reloadIfOpen(ArticleId article)
{
    if (article == m_shownArticle)
        reloadArticle();
}

void ReaderPane::reloadArticle()
{
    if (m_shownArticle != m_session.openArticle())
        takeChoices(m_shownArticle, {});
    if (m_shownArticle != m_session.openArticle() && m_session.openArticle())
        m_session.lookups().publicationChoices(m_session.openArticle());
    m_shownArticle = m_session.openArticle();
    m_article.reset();
    if (m_shownArticle) {
        if (Result<Article> loaded = m_session.loadArticle(m_shownArticle))
            m_article = std::move(*loaded);
    }
    if (m_article) {
        const auto events = m_session.eventsOf(m_shownArticle);
        m_banner->setVersions(static_cast<int>(versionsOf(m_session, m_shownArticle).size()));
        m_banner->setArticle(*m_article, events.empty() && !findsEventsIn(m_article->language));
        m_text->setArticle(m_article->text, Highlights(m_article->text, events));
    }
    if (m_find->isVisible())
        m_find->setMatches(m_text->find(m_find->words()), m_text->currentMatch());
    m_stack->setCurrentIndex(m_article ? 1 : 0);
    showSelection();
}

void ReaderPane::showSelection()
{
    const EventId id = tellingIn(groupOf(m_session, m_session.selectedEvent()), m_shownArticle).value_or(m_session.selectedEvent());
    const StoredEvent *stored = m_article ? m_text->highlights().event(id) : nullptr;
    m_event = stored ? std::optional(stored->event) : std::nullopt;
    const bool bare = m_article && m_text->highlights().events().empty();
    m_details->setVisible(m_event.has_value());
    m_noEvents->setVisible(bare);
    m_detailsLine->setVisible(m_event.has_value() || bare);
    m_text->setSelectedEvent(m_event ? id : EventId{});
    if (m_event) {
        m_check = checkStatement(*m_event, m_article->text);
        showDetails();
        m_stack->currentWidget()->layout()->activate(); // the words are shown in what the details leave of the pane
    }
    const Citation *first = m_event ? firstPiece(*m_event) : nullptr;
    if (first != nullptr && checkCitation(*first, m_article->text).state == CitationState::Verified)
        m_text->showWords(m_check.span);
    else
        m_text->clearWords();
    Q_EMIT quoteChanged();
}

/// As far as it is known on the day that is looked at.
void ReaderPane::showDetails()
{
    const StoredEvent *stored = m_event ? m_text->highlights().event(m_text->selectedEvent()) : nullptr;
    if (stored == nullptr)
        return;
    Event seen = m_session.library()->names().asSeen(*m_event).value_or(*m_event);
    const int slot = m_session.events()->indexOf(m_session.selectedEvent());
    if (slot >= 0 && m_session.shown().outcomeOf(slot) == Outcome::Open)
        seen.outcome = Outcome::Open;
    m_details->setEvent(seen, *m_article, m_check.state, linksOf(m_session, *stored, m_text->highlights().events()),
                        groupOf(m_session, m_session.selectedEvent()).value_or(EventGroup()));
}

void ReaderPane::selectAt(int position)
{
    const std::vector<EventId> events = m_text->highlights().eventsAt(position);
    if (events.empty())
        return;
    auto next = std::ranges::find(events, m_text->selectedEvent());
    next = next == events.end() || next + 1 == events.end() ? events.begin() : next + 1;
    if (*next == m_text->selectedEvent())
        showSelection(); // the click took the words' selection away
    else
        m_session.selectEvent(*next);
}

void ReaderPane::showMoved()
{
    for (const Citation &piece : m_event->citations) {
        const CitationCheck check = checkCitation(piece, m_article->text);
        if (piece.role == CitationRole::Statement && check.state == CitationState::Moved) {
            m_text->showWords(check.span);
            return;
        }
    }
}

} // namespace dateline

#include "shell/review_commands.h"

#include "listing/article_panel.h"
#include "listing/event_panel.h"
#include "reading/reader_pane.h"
#include "review/event_editor.h"
#include "review/reread_dialog.h"
#include "review/review_bar.h"
#include "review/review_queue.h"
#include "shell/actions.h"
#include "shell/workspace.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "state/tellings.h"
#include "workflow/event_draft.h"
#include "workflow/typed_actors.h"

namespace dateline {

namespace {

std::vector<NamedActor> ownActors(const Session &session)
{
    return session.library()->names().actors().value_or(std::vector<NamedActor>());
}

EventEditor::Names knownNames(const Session &session)
{
    const EventTable &events = *session.events();
    EventEditor::Names names{lexiconActors(), {}, {}};
    for (const NamedActor &actor : ownActors(session)) {
        for (const QString &name : QStringList{actor.name} + actor.aliases) {
            names.actors << name;
            names.known.push_back({actor.code, name});
        }
    }
    for (int actor = 0; actor < events.actorCount(); ++actor)
        names.actors << usualActorName(events.actorName(static_cast<std::uint32_t>(actor)));
    for (int tag = 0; tag < events.tagCount(); ++tag)
        names.tags << events.tagName(static_cast<std::uint32_t>(tag));
    return names;
}

} // namespace

ReviewCommands::ReviewCommands(Session &session, Workspace &workspace, const Actions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_workspace(workspace), m_actions(actions)
{
    addBar();
    connectActions();
    connectChosen();
    for (const auto signal : {&Session::selectionChanged, &Session::eventsChanged, &Session::articlesChanged})
        connect(&session, signal, this, &ReviewCommands::update);
    connect(&workspace.review(), &ReviewQueue::changed, this, &ReviewCommands::update);
    connect(&workspace.reader(), &ReaderPane::quoteChanged, this, &ReviewCommands::update);
    connect(&workspace.events(), &EventPanel::selectedEventsChanged, this, &ReviewCommands::updateChosen);
    update();
}

void ReviewCommands::addBar()
{
    ReaderPane &reader = m_workspace.reader();
    reader.setFoot(new ReviewBar(m_session, m_workspace.review(),
                                 {m_actions.acceptSuggestion, m_actions.dismissSuggestion, m_actions.editEvent,
                                  m_actions.previousSuggestion, m_actions.nextSuggestion, m_actions.acceptArticle}));
    QWidget *tab = m_workspace.addReviewTab(m_session, m_actions.nextSuggestion);
    for (QAction *action : m_actions.reviewActions()) {
        for (QWidget *place : {tab, static_cast<QWidget *>(&reader), static_cast<QWidget *>(&m_workspace.articles())})
            place->addAction(action);
    }
    reader.addActions({m_actions.newEvent, m_actions.addToQuote, m_actions.removeFromQuote});
}

void ReviewCommands::connectActions()
{
    ReaderPane &reader = m_workspace.reader();
    ReviewQueue &queue = m_workspace.review();
    connect(m_actions.acceptSuggestion, &QAction::triggered, &queue, &ReviewQueue::acceptCurrent);
    connect(m_actions.dismissSuggestion, &QAction::triggered, &queue, &ReviewQueue::dismissCurrent);
    connect(m_actions.acceptArticle, &QAction::triggered, &queue, &ReviewQueue::acceptOpenArticle);
    connect(m_actions.nextSuggestion, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.previousSuggestion, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.newEvent, &QAction::triggered, this, &ReviewCommands::makeEvent);
    connect(m_actions.editEvent, &QAction::triggered, this, &ReviewCommands::editEvent);
    connect(m_actions.adjustQuote, &QAction::triggered, &reader, &ReaderPane::adjustQuote);
    connect(m_actions.addToQuote, &QAction::triggered, &reader, &ReaderPane::addToQuote);
    connect(m_actions.removeFromQuote, &QAction::triggered, &reader, &ReaderPane::removeFromQuote);
    connect(m_actions.planOutcome, &QAction::triggered, &m_workspace, &Workspace::showPlanned);
    connect(m_actions.cancelPlan, &QAction::triggered, this, [this] { m_session.edits().cancelPlan(m_session.selectedEvent()); });
    connect(m_actions.reopenPlan, &QAction::triggered, this, [this] { m_session.edits().reopenPlan(m_session.selectedEvent()); });
    connect(m_actions.reread, &QAction::triggered, this, [this] { reread({m_session.openArticle()}); });
    connect(m_actions.rereadAll, &QAction::triggered, this, [this] {
        std::vector<ArticleId> all;
        for (const ArticleSummary &article : m_session.articles())
            all.push_back(article.id);
        reread(all);
    });
}

void ReviewCommands::connectChosen()
{
    connect(m_actions.mergeEvents, &QAction::triggered, this,
            [this] { m_session.edits().merge(leadFirst(chosen(), m_session.selectedEvent())); });
    connect(m_actions.takeApart, &QAction::triggered, this, [this] { m_session.edits().takeApart(chosen()); });
    connect(m_actions.suggestAgain, &QAction::triggered, this, [this] { m_session.edits().suggestAgain(chosen()); });
}

/// What is selected in the table, which does not show the selected event when a filter hides it.
std::vector<EventId> ReviewCommands::chosen(std::size_t most) const
{
    std::vector<EventId> events = m_workspace.events().selectedEvents(most);
    if (events.empty() && m_session.selectedEvent())
        events.push_back(m_session.selectedEvent());
    return events;
}

void ReviewCommands::step(int by)
{
    m_workspace.showReader();
    if (m_workspace.review().step(by))
        m_workspace.reader().setFocus(Qt::ShortcutFocusReason); // where the keys of the review are
    else
        Q_EMIT said(tr("No suggestion waits for a decision"));
}

void ReviewCommands::makeEvent()
{
    const auto words = m_workspace.reader().ownSelection();
    const auto article = m_session.loadArticle(m_session.openArticle());
    if (!words || !article)
        return;
    auto *editor =
        new EventEditor(draftEvent(*article, *words, ownActors(m_session)), *article, knownNames(m_session), &m_workspace);
    editor->setWindowTitle(tr("New event"));
    connect(editor, &QDialog::accepted, this, [this, editor, id = m_session.openArticle()] {
        m_session.edits().add(id, editor->event());
        publishAs(id, *editor);
    });
    open(editor);
}

void ReviewCommands::editEvent()
{
    const auto stored = m_session.loadEvent(m_session.selectedEvent());
    const auto article = m_session.loadArticle(stored ? stored->article : ArticleId{});
    if (!stored || !article)
        return;
    auto *editor = new EventEditor(stored->event, *article, knownNames(m_session), &m_workspace);
    editor->setWindowTitle(tr("Edit event"));
    connect(editor, &QDialog::accepted, this, [this, editor, id = stored->id, article = stored->article] {
        m_session.edits().edit(id, editor->event());
        publishAs(article, *editor);
    });
    open(editor);
}

void ReviewCommands::open(EventEditor *editor)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

/// The day of publication is the article's: a step of its own.
void ReviewCommands::publishAs(ArticleId article, const EventEditor &editor)
{
    const auto before = m_session.loadArticle(article);
    if (!before || editor.published() == before->published)
        return;
    ArticleFields fields = fieldsOf(*before);
    fields.published = editor.published();
    fields.publishedBasis = fields.published ? DateBasis::Given : DateBasis::Unknown;
    fields.publishedReason = fields.published ? Reason{ReasonCode::GivenByUser, {}} : Reason{};
    m_session.setArticleFields(article, fields);
}

void ReviewCommands::reread(const std::vector<ArticleId> &articles)
{
    auto *dialog = new RereadDialog(m_session, articles, &m_workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewCommands::update()
{
    const bool waits = static_cast<bool>(m_workspace.review().current());
    for (QAction *action : {m_actions.acceptSuggestion, m_actions.dismissSuggestion, m_actions.acceptArticle})
        action->setEnabled(waits);
    const bool event = static_cast<bool>(m_session.selectedEvent());
    for (QAction *action : {m_actions.editEvent, m_actions.adjustQuote, m_actions.removeFromQuote})
        action->setEnabled(event);
    const int slot = m_session.events()->indexOf(m_session.selectedEvent());
    const bool planned = slot >= 0 && m_session.events()->row(slot).modality == Modality::Planned;
    const bool decided = planned && m_session.events()->row(slot).outcome != Outcome::Open;
    for (QAction *action : {m_actions.planOutcome, m_actions.cancelPlan})
        action->setVisible(planned && !decided);
    m_actions.reopenPlan->setVisible(decided);
    const bool words = m_workspace.reader().ownSelection().has_value();
    m_actions.newEvent->setEnabled(words);
    m_actions.addToQuote->setEnabled(words && event);
    m_actions.reread->setEnabled(static_cast<bool>(m_session.openArticle()));
    const bool any = !m_session.articles().empty();
    for (QAction *action : {m_actions.rereadAll, m_actions.nextSuggestion, m_actions.previousSuggestion})
        action->setEnabled(any);
    updateChosen();
}

void ReviewCommands::updateChosen()
{
    const std::vector<EventId> events = chosen(eventsLookedAt + 1); // of more it may be
    m_actions.mergeEvents->setEnabled(events.size() > 1);
    m_actions.takeApart->setEnabled(anyToTakeApart(m_session, events));
    m_actions.suggestAgain->setEnabled(anyToSuggestAgain(m_session, events));
}

} // namespace dateline

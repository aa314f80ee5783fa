#include "workflow/event_edit.h"

#include "domain/statement.h"
#include "workflow/event_draft.h"
#include "workflow/import_folder.h"
#include "workflow/reread.h"

using namespace dateline;

namespace {

const QString story = QStringLiteral("Baku warns Yerevan\n\n"
                                     "YEREVAN -- Azerbaijan threatened on Tuesday to take military action against Armenia.\n\n"
                                     "Armenia rejected the claims on July 25. Iran called for talks on July 24.\n");

class EventEditing : public ImportFolder {
protected:
    EventEditing()
        : article(import({put(QStringLiteral("plain.txt"), story)}, Edtf::parse(QStringLiteral("2024-07-26")).value())
                      .front()
                      .article)
    {
    }
    std::vector<EventId> ids() const
    {
        std::vector<EventId> ids;
        for (const StoredEvent &stored : eventsOf(article))
            ids.push_back(stored.id);
        return ids;
    }
    /// What is undone and done again comes back, also in a library that was closed in between.
    void expectUndoAndRedo(const std::vector<StoredEvent> &before)
    {
        const auto after = events();
        ASSERT_TRUE(library.undo());
        EXPECT_EQ(events(), whole(before));
        reopen();
        EXPECT_EQ(events(), whole(before));
        ASSERT_TRUE(library.redo());
        EXPECT_EQ(events(), after);
        reopen();
        EXPECT_EQ(events(), after);
    }
    std::vector<Event> events() const { return whole(eventsOf(article)); }
    static std::vector<Event> whole(const std::vector<StoredEvent> &stored)
    {
        std::vector<Event> events;
        for (const StoredEvent &each : stored)
            events.push_back(each.event);
        return events;
    }
    RuleTally tally(const QString &rule) const
    {
        const std::vector<RuleTally> tallies = *library.rules().tallies();
        for (const RuleTally &each : tallies) {
            if (each.rule == rule)
                return each;
        }
        return {};
    }
    TextSpan of(const QString &words) const
    {
        const auto start = static_cast<int>(library.articles().load(article)->text.indexOf(words));
        return {start, start + static_cast<int>(words.size())};
    }

    ArticleId article;
};

} // namespace

TEST_F(EventEditing, allOfAnArticleAreAcceptedInOneStep)
{
    const auto before = eventsOf(article);
    ASSERT_GE(before.size(), 3u);
    ASSERT_TRUE(acceptEvents(library, ids()));
    for (const Event &event : events())
        EXPECT_EQ(event.status, EventStatus::Accepted);
    const ChangeLabel label = *library.changes().nextUndo();
    EXPECT_EQ(label.kind, ChangeKind::AcceptEvents);
    EXPECT_EQ(label.count, static_cast<int>(before.size()));
    expectUndoAndRedo(before);
}

TEST_F(EventEditing, whatIsAcceptedAlreadyLeavesNoStep)
{
    ASSERT_TRUE(acceptEvents(library, ids()));
    ASSERT_TRUE(library.changes().place());
    const auto place = *library.changes().place();
    ASSERT_TRUE(acceptEvents(library, ids()));
    EXPECT_EQ(*library.changes().place(), place);
}

TEST_F(EventEditing, whatIsDismissedStaysAwayAndCountsForItsRule)
{
    const auto before = eventsOf(article);
    const QString rule = before[1].event.rule;
    ASSERT_TRUE(removeEvents(library, {before[1].id}));
    EXPECT_EQ(library.changes().nextUndo()->kind, ChangeKind::DismissEvents);
    EXPECT_EQ(tally(rule).dismissed, 1);
    ASSERT_TRUE(acceptEvents(library, {before[0].id}));
    EXPECT_EQ(tally(before[0].event.rule).accepted, 1);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(tally(rule).dismissed, 0) << "an undone decision is none";
    EXPECT_EQ(tally(rule).open, 1);
}

TEST_F(EventEditing, anEventOfWordsStandsBesideTheSuggestions)
{
    const auto before = eventsOf(article);
    const Article text = *library.articles().load(article);
    const Event drafted = draftEvent(text, of(QStringLiteral("Iran called for talks on July 24")));
    ASSERT_TRUE(addEvent(library, article, drafted));
    const auto after = eventsOf(article);
    ASSERT_EQ(after.size(), before.size() + 1);
    const auto made = std::ranges::find(after, drafted.uid, [](const StoredEvent &stored) { return stored.event.uid; });
    ASSERT_NE(made, after.end());
    EXPECT_EQ(made->event, drafted);
    expectUndoAndRedo(before);
    // It is no annotation: the suggestions are read again beside it.
    const auto count = forecastReread(library, {article}, {}, [](int) {});
    ASSERT_TRUE(count);
    EXPECT_EQ(count->events, (SuggestionChanges{0, 0, 0, 1}));
}

TEST_F(EventEditing, anEventThatCitesOtherWordsIsRefused)
{
    const Article text = *library.articles().load(article);
    Event drafted = draftEvent(text, of(QStringLiteral("Iran called")));
    drafted.citations.front().exact = QStringLiteral("Iraq called");
    const auto added = addEvent(library, article, drafted);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::TextDiffers);
}

TEST_F(EventEditing, everyFieldIsEditedInOneStep)
{
    const auto before = eventsOf(article);
    Event now = before[0].event;
    now.title = QStringLiteral("Another title");
    now.type = EventType::Sanction;
    now.modality = Modality::Claimed;
    now.happened = *Edtf::parse(QStringLiteral("2024-07-1X"));
    now.happenedReason = {ReasonCode::GivenByUser, {}};
    now.said = *Edtf::parse(QStringLiteral("2024-07-20"));
    now.sources = {{QStringLiteral("RUS"), QStringLiteral("Moscow")}, {{}, QStringLiteral("observers")}};
    now.targets.clear();
    now.speaker = Actor{QStringLiteral("EU"), QStringLiteral("Brussels")};
    now.place = QStringLiteral("Geneva");
    now.tags = {QStringLiteral("border"), QStringLiteral("talks")};
    now.note = QStringLiteral("a note\nof two lines");
    now.colour = EventColour::Green;
    now.status = EventStatus::Accepted;
    const Article text = *library.articles().load(article);
    now = withStatement(now, text.text, {of(QStringLiteral("military action")), of(QStringLiteral("threatened"))});
    ASSERT_TRUE(editEvent(library, before[0].id, now));
    Event stored = library.events().load(before[0].id)->event;
    EXPECT_NE(stored.act, now.act) << "another type, another noun";
    now.act = stored.act;
    EXPECT_EQ(stored, now);
    expectUndoAndRedo(before);
}

TEST_F(EventEditing, aSelectionIsChangedInOneStep)
{
    const auto before = eventsOf(article);
    EventChange change;
    change.type = EventType::Protest;
    change.colour = EventColour::Blue;
    change.addedTags = {QStringLiteral("border")};
    ASSERT_TRUE(changeEvents(library, ids(), change));
    for (const Event &event : events()) {
        EXPECT_EQ(event.type, EventType::Protest);
        EXPECT_EQ(event.colour, EventColour::Blue);
        EXPECT_EQ(event.tags, QStringList{QStringLiteral("border")});
    }
    EXPECT_EQ(library.changes().nextUndo()->count, static_cast<int>(before.size()));
    expectUndoAndRedo(before);

    EventChange untag;
    untag.removedTags = {QStringLiteral("border")};
    ASSERT_TRUE(changeEvents(library, {before[0].id}, untag));
    EXPECT_TRUE(library.events().load(before[0].id)->event.tags.isEmpty());
    EXPECT_EQ(library.events().load(before[1].id)->event.tags.size(), 1);
}

TEST_F(EventEditing, eventsThatAreGoneArePassedOver)
{
    const auto before = eventsOf(article);
    ASSERT_TRUE(removeEvents(library, {before[0].id}));
    EventChange change;
    change.colour = EventColour::Red;
    ASSERT_TRUE(changeEvents(library, {before[0].id, before[1].id}, change));
    EXPECT_EQ(library.changes().nextUndo()->count, 1);
}

class Reread : public EventEditing {
protected:
    /// As an older version with other rules would have left the first suggestion.
    void makeOlder(const std::function<void(Event &)> &older)
    {
        Event event = eventsOf(article)[0].event;
        older(event);
        std::vector<Event> stored = events();
        stored[0] = event;
        ASSERT_TRUE(library.change({ChangeKind::Import, 1, {}}, [&](ChangeScope &scope) {
            return scope.replaceSuggestions(article, stored).map([](const SuggestionChanges &) {});
        }));
    }
    SuggestionChanges forecast()
    {
        return forecastReread(library, {article}, {}, [](int) {})->events;
    }
    SuggestionChanges reread()
    {
        return rereadArticles(library, {article}, {}, [](int) {})->events;
    }
};

TEST_F(Reread, theSameRulesFindTheSame)
{
    const auto place = *library.changes().place();
    EXPECT_EQ(forecast(), SuggestionChanges());
    EXPECT_EQ(reread(), SuggestionChanges());
    EXPECT_EQ(*library.changes().place(), place) << "nothing was written";
}

TEST_F(Reread, theForecastIsWhatHappensAndItChangesNothing)
{
    makeOlder([](Event &event) { event.title = QStringLiteral("An older title"); });
    const auto before = events();
    const SuggestionChanges told = forecast();
    EXPECT_EQ(told, (SuggestionChanges{0, 1, 0, 0}));
    EXPECT_EQ(events(), before);
    EXPECT_EQ(reread(), told);
    EXPECT_NE(events()[0].title, QStringLiteral("An older title"));
    EXPECT_EQ(library.changes().nextUndo()->kind, ChangeKind::RereadArticles);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(events(), before);
}

TEST_F(Reread, aSuggestionOfOtherWordsIsTheSameEventWhereHalfOfThemAre)
{
    const QString text = library.articles().load(article)->text;
    makeOlder([&](Event &event) {
        TextSpan words = event.statementSpan();
        words.end -= words.length() / 4;
        event = withStatement(event, text, {words});
        event.uid = suggestedEventUid(textHash(text), words, eventTypeName(*event.type), 0);
    });
    const auto older = eventsOf(article);
    EXPECT_EQ(reread(), (SuggestionChanges{0, 1, 0, 0}));
    EXPECT_EQ(eventsOf(article)[0].id, older[0].id) << "it stays what is selected";
}

TEST_F(Reread, whatWasDismissedStaysAwayThoughTheRulesFindItInOtherWords)
{
    const QString text = library.articles().load(article)->text;
    makeOlder([&](Event &event) {
        TextSpan words = event.statementSpan();
        words.end -= words.length() / 4;
        event = withStatement(event, text, {words});
        event.uid = suggestedEventUid(textHash(text), words, eventTypeName(*event.type), 0);
    });
    const auto before = eventsOf(article);
    ASSERT_TRUE(removeEvents(library, {before[0].id}));
    EXPECT_EQ(reread(), (SuggestionChanges{0, 0, 0, 1}));
    EXPECT_EQ(eventsOf(article).size(), before.size() - 1);
}

TEST_F(Reread, whatAPersonChangedStaysAsItIs)
{
    makeOlder([](Event &event) { event.title = QStringLiteral("An older title"); });
    const auto before = eventsOf(article);
    EventChange change;
    change.colour = EventColour::Red;
    ASSERT_TRUE(changeEvents(library, {before[0].id}, change));
    EXPECT_EQ(forecast(), (SuggestionChanges{0, 0, 0, 1}));
    EXPECT_EQ(reread(), (SuggestionChanges{0, 0, 0, 1}));
    EXPECT_EQ(events()[0].title, QStringLiteral("An older title"));
}

TEST_F(Reread, itStopsBetweenArticlesAndKeepsWhatIsDone)
{
    std::stop_source stop;
    const auto second = import({put(QStringLiteral("b.txt"), story + u'.')}).front().article;
    const auto count = rereadArticles(library, {article, second}, stop.get_token(), [&](int) { stop.request_stop(); });
    ASSERT_TRUE(count);
    EXPECT_EQ(count->articles, 1);
}

TEST_F(EventEditing, anAcceptedSuggestionWaitsAgainAndNothingElse)
{
    ASSERT_TRUE(acceptEvents(library, ids()));
    Event own = eventsOf(article).front().event;
    own.uid = QUuid::createUuid();
    own.origin = EventOrigin::Person;
    ASSERT_TRUE(addEvent(library, article, own));
    const auto before = eventsOf(article);
    ASSERT_TRUE(suggestAgain(library, ids()));
    for (const StoredEvent &stored : eventsOf(article))
        EXPECT_EQ(stored.event.status,
                  stored.event.origin == EventOrigin::Person ? EventStatus::Accepted : EventStatus::Suggested);
    expectUndoAndRedo(before);
    ASSERT_TRUE(rereadArticles(library, {article}, {}, [](int) {}));
    EXPECT_EQ(eventsOf(article).size(), before.size()) << "they are suggestions like all others";
}

TEST_F(EventEditing, aGroupIsTakenApartWholeAndStaysSo)
{
    const std::vector<EventId> all = ids();
    ASSERT_GE(all.size(), 3u);
    ASSERT_TRUE(library.change({ChangeKind::MergeEvents, 3, {}},
                               [&](ChangeScope &scope) { return scope.mergeEvents({all[0], all[1], all[2]}); }));
    const auto before = eventsOf(article);
    ASSERT_TRUE(takeApart(library, {all[0]}));
    EXPECT_EQ(library.changes().nextUndo()->count, 3);
    for (const EventId event : {all[0], all[1], all[2]})
        EXPECT_EQ(library.groups().group(event)->tellings.size(), 1u);
    EXPECT_EQ(library.groups().apart()->size(), 3u) << "nobody is suggested with anybody again";
    expectUndoAndRedo(before);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(takeApart(library, {all[1]})) << "it does not matter which of them is meant";
    EXPECT_EQ(*library.groups().leadOf(all[2]), all[2]);
    const HistoryPlace last = *library.changes().place();
    ASSERT_TRUE(takeApart(library, all));
    EXPECT_EQ(*library.changes().place(), last) << "where nothing is to be taken apart there is no step";
}

TEST_F(EventEditing, aQuoteIsPutWhereAPersonSawIt)
{
    const StoredEvent stored = eventsOf(article).front();
    const auto before = eventsOf(article);
    const Citation was = stored.event.citations.front();
    const QString text = library.articles().load(article)->text;
    const auto at = static_cast<int>(text.indexOf(QStringLiteral("Iran called")));
    const Citation now = citationAt(text, {at, at + 11}, was.role, was.order);
    ASSERT_TRUE(reanchor(library, stored.id, {{was, now}}));
    EXPECT_EQ(eventsOf(article).front().event.citations.front(), now);
    expectUndoAndRedo(before);
    Citation nowhere = now;
    nowhere.exact = QStringLiteral("words that stand nowhere");
    EXPECT_EQ(reanchor(library, stored.id, {{now, nowhere}}).error().code, ErrorCode::TextDiffers);
}

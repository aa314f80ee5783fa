#include "library/sample_articles.h"

using namespace dateline;

namespace {

class EventChanges : public testing::Test {
protected:
    StoredEvent first() const { return library.events().ofArticle(article)->front(); }
    Result<void> edit(EventId id, const Event &now)
    {
        return library.change({ChangeKind::EditEvent, 1, now.title}, [&](ChangeScope &scope) { return scope.editEvent(id, now); });
    }

    Library library = *Library::inMemory();
    ArticleId article = add(library, warning())->article;
};

TEST_F(EventChanges, EveryFieldComesBackAfterAnEditItsUndoAndItsRedo)
{
    const StoredEvent before = first();
    Event now = before.event;
    now.title = QStringLiteral("Another title");
    now.happened = dateOf(QStringLiteral("2024-07"));
    now.happenedReason = {};
    now.said.reset();
    now.type = EventType::Aid;
    now.modality = Modality::Claimed;
    now.sources = {{QStringLiteral("FRA"), QStringLiteral("Paris")}, {{}, QStringLiteral("monitors")}};
    now.targets.clear();
    now.speaker = Actor{{}, QStringLiteral("a farmer")};
    now.place = QStringLiteral("Gyumri");
    now.tags = {QStringLiteral("checked"), QStringLiteral("border")};
    now.note = QStringLiteral("seen twice");
    now.colour = EventColour::Purple;
    now.outcome = Outcome::Cancelled;
    now.confirmedBy = QUuid::createUuid();
    const QString text = library.articles().load(article)->text;
    now.citations = {citationAt(text, {0, 9}, CitationRole::Statement), citationAt(text, {13, 17}, CitationRole::Statement, 1)};
    ASSERT_TRUE(edit(before.id, now));
    EXPECT_EQ(library.events().load(before.id)->event, now);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.events().load(before.id)->event, before.event);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(library.events().load(before.id)->event, now);
}

TEST_F(EventChanges, AnEditThatCitesOtherWordsThanStandThereIsRefused)
{
    const StoredEvent before = first();
    Event now = before.event;
    now.citations.front().exact = QStringLiteral("words that nobody wrote");
    EXPECT_EQ(edit(before.id, now).error().code, ErrorCode::TextDiffers);
    now.citations.clear();
    EXPECT_EQ(edit(before.id, now).error().code, ErrorCode::TextDiffers);
    EXPECT_EQ(library.events().load(before.id)->event, before.event);
}

TEST_F(EventChanges, AnEventOfOnesOwnRestsOnWordsToo)
{
    const Article stored = *library.articles().load(article);
    Event own = eventAt(stored, {}, QStringLiteral("talks would stop"), EventType::Threaten, {});
    own.uid = QUuid::createUuid();
    own.origin = EventOrigin::Person;
    const auto put = [&] {
        return library.change({ChangeKind::AddEvent, 1, own.title},
                              [&](ChangeScope &scope) { return scope.addEvent(article, own).map([](EventId) {}); });
    };
    ASSERT_TRUE(put());
    EXPECT_EQ(library.events().ofArticle(article)->size(), 3u);
    EXPECT_EQ(put().error().code, ErrorCode::DuplicateId);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.events().ofArticle(article)->size(), 2u);
    own.citations.clear();
    EXPECT_EQ(put().error().code, ErrorCode::TextDiffers);
}

TEST_F(EventChanges, AcceptingAndStandingBehindAnotherAreUndone)
{
    const auto events = *library.events().ofArticle(article);
    ASSERT_TRUE(library.change({ChangeKind::EditEvent, 2, {}}, [&](ChangeScope &scope) -> Result<void> {
        auto judged = scope.judgeEvent(events[0].id, EventStatus::Suggested);
        return judged ? scope.mergeEvents({events[0].id, events[1].id}) : judged;
    }));
    EXPECT_EQ(library.events().load(events[0].id)->event.status, EventStatus::Suggested);
    EXPECT_EQ(library.events().load(events[1].id)->event.sameAs, events[0].event.uid);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(*library.events().ofArticle(article), events);
}

} // namespace

TEST_F(EventChanges, WhatBecameOfAPlanIsUndoneRedoneAndThereWhenItIsOpenedAgain)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plans.dateline"));
    EventId plan, act;
    {
        Library stored = *Library::create(path);
        const ArticleId of = add(stored, warning())->article;
        plan = stored.events().ofArticle(of)->at(0).id;
        act = stored.events().ofArticle(of)->at(1).id;
        const auto set = [&](ChangeKind kind, Outcome outcome, EventId by) {
            return stored.change({kind, 1, {}}, [&](ChangeScope &scope) { return scope.setOutcome(plan, outcome, by); });
        };
        ASSERT_TRUE(set(ChangeKind::ConfirmPlan, Outcome::Confirmed, act));
        EXPECT_EQ(set(ChangeKind::ConfirmPlan, Outcome::Confirmed, EventId{999}).error().code, ErrorCode::NotFound);
        ASSERT_TRUE(set(ChangeKind::CancelPlan, Outcome::Cancelled, {}));
        ASSERT_TRUE(set(ChangeKind::ReopenPlan, Outcome::Open, {}));
        EXPECT_EQ(stored.undo()->kind, ChangeKind::ReopenPlan);
    }
    Library stored = *Library::open(path, Library::Access::ReadWrite);
    EXPECT_EQ(stored.events().load(plan)->event.outcome, Outcome::Cancelled);
    EXPECT_EQ(stored.undo()->kind, ChangeKind::CancelPlan);
    EXPECT_EQ(stored.events().load(plan)->event.outcome, Outcome::Confirmed);
    const auto shows = stored.events().load(plan)->event.confirmedBy;
    EXPECT_EQ(shows, stored.events().load(act)->event.uid);
    EXPECT_EQ(stored.events().find(*shows), act);
    EXPECT_EQ(stored.undo()->kind, ChangeKind::ConfirmPlan);
    EXPECT_EQ(stored.events().load(plan)->event.confirmedBy, std::nullopt);
    ASSERT_TRUE(stored.redo());
    const EventTablePtr table = *stored.events().table();
    EXPECT_EQ(table->row(table->indexOf(plan)).outcome, Outcome::Confirmed);
    ASSERT_TRUE(remove(stored, stored.events().load(act)->article));
    EXPECT_EQ(stored.events().find(*shows), EventId{}) << "what is in the Trash shows nothing";
}

TEST_F(EventChanges, AReadingThatNoLongerFindsAPlanLeavesOneThatAPersonConfirmed)
{
    AnnotatedArticle found = articleOf(QStringLiteral("Plans"), QStringLiteral("They will meet in May. They will sign in June."));
    for (const char *words : {"will meet in May", "will sign in June"}) {
        Event event = eventAt(found.article, QString::fromUtf8(words), QString::fromUtf8(words), EventType::Consult, {});
        event.origin = EventOrigin::Rule;
        event.status = EventStatus::Suggested;
        event.modality = Modality::Planned;
        found.events.push_back(event);
    }
    const ArticleId of = add(library, found)->article;
    const EventId plan = library.events().ofArticle(of)->front().id;
    ASSERT_TRUE(library.change({ChangeKind::ConfirmPlan, 1, {}},
                               [&](ChangeScope &scope) { return scope.setOutcome(plan, Outcome::Confirmed, {}); }));
    ASSERT_TRUE(library.change({ChangeKind::RereadArticles, 1, {}}, [&](ChangeScope &scope) {
        return scope.replaceSuggestions(of, {}).map([](const SuggestionChanges &) {});
    }));
    const auto left = *library.events().ofArticle(of);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front().id, plan);
}

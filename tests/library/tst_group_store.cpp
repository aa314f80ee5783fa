#include "library/sample_articles.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

class Groups : public testing::Test {
protected:
    Groups()
    {
        put("Lead", "Shells killed 12 soldiers near Tegh. Talks stopped.", "2024-03-06");
        put("Undated", "Near Tegh 9 soldiers were killed by shells.", "");
        put("Early", "Tegh came under fire again.", "2024-03-04");
    }
    void put(const char *title, const char *text, const char *published)
    {
        AnnotatedArticle made = articleOf(QString::fromUtf8(title), QString::fromUtf8(text), QString::fromUtf8(published));
        made.article.publisher = made.article.title + QStringLiteral(" Post");
        made.article.language = QStringLiteral("en");
        made.events = {eventAt(made.article, made.article.title, made.article.text.section(u'.', 0, 0), EventType::Assault,
                               QStringLiteral("2024-03-04"))};
        const auto added = add(library, made);
        ASSERT_TRUE(added);
        articles.push_back(added->article);
        events.push_back(library.events().ofArticle(added->article)->front().id);
    }
    void change(const std::function<Result<void>(ChangeScope &)> &body)
    {
        ASSERT_TRUE(library.change({ChangeKind::MergeEvents, 1, {}}, body));
    }
    QStringList tellingsOf(EventId event) const
    {
        QStringList titles;
        const auto group = library.groups().group(event);
        for (const Telling &telling : group->tellings)
            titles << telling.articleTitle;
        return titles;
    }

    Library library = *Library::inMemory();
    std::vector<ArticleId> articles;
    std::vector<EventId> events;
    const EventId nobody{4711};
};

TEST_F(Groups, WhoStandsForTheOthersIsFirstAndTheUndatedLast)
{
    change([&](ChangeScope &scope) { return scope.mergeEvents(events); });
    EXPECT_EQ(tellingsOf(events[2]), (QStringList{QStringLiteral("Lead"), QStringLiteral("Early"), QStringLiteral("Undated")}));
    EXPECT_EQ(*library.groups().leadOf(events[1]), events[0]);
    const auto group = library.groups().group(events[0]);
    EXPECT_EQ(group->tellings[1].published, dateOf(QStringLiteral("2024-03-04")));
    EXPECT_FALSE(group->tellings[2].published);
    EXPECT_EQ(group->tellings[2].outlet, QStringLiteral("Undated Post"));
    EXPECT_EQ(group->corroboration, (Corroboration{3, 3, 3}));
}

TEST_F(Groups, AnEventThatIsGoneHasNone)
{
    EXPECT_EQ(library.groups().group(nobody).error().code, ErrorCode::NotFound);
    EXPECT_EQ(library.groups().leadOf(nobody).error().code, ErrorCode::NotFound);
    const auto found = library.groups().groups({events[0], nobody, events[1]});
    ASSERT_EQ(found->size(), 2u);
    EXPECT_EQ((*found)[1].tellings[0].stored.id, events[1]);
}

TEST_F(Groups, AccountsAreOfAllEventsInSight)
{
    Event plan;
    plan.uid = QUuid::createUuid();
    plan.title = QStringLiteral("A plan");
    plan.modality = Modality::Planned;
    plan.place = QStringLiteral("Tegh");
    const QString text = library.articles().load(articles[0])->text;
    plan.citations = {citationAt(text, {0, 6}, CitationRole::Statement), citationAt(text, {7, 13}, CitationRole::Statement, 1)};
    EventId added;
    change([&](ChangeScope &scope) { return scope.addEvent(articles[0], plan).map([&](EventId id) { added = id; }); });
    change([&](ChangeScope &scope) { return scope.mergeEvents({events[0], events[1]}); });
    std::vector<Account> accounts;
    ASSERT_TRUE(library.groups().forEachAccount([&](const Account &account) { accounts.push_back(account); }));
    ASSERT_EQ(accounts.size(), 4u);
    EXPECT_EQ(accounts[1].lead, events[0]);
    EXPECT_EQ(accounts[1].sources, QStringList{QStringLiteral("AZE")});
    EXPECT_EQ(accounts[1].targets, (QStringList{QStringLiteral("ARM"), QStringLiteral("observers")}));
    EXPECT_EQ(accounts[1].type, EventType::Assault);
    EXPECT_EQ(accounts[1].happened, dateOf(QStringLiteral("2024-03-04")));
    EXPECT_EQ(accounts[3].event, added);
    EXPECT_EQ(accounts[3].lead, added);
    EXPECT_EQ(accounts[3].quote, QStringLiteral("Shells killed"));
    EXPECT_FALSE(accounts[3].type);
    EXPECT_FALSE(accounts[3].happened);
    EXPECT_EQ(accounts[3].modality, Modality::Planned);
    EXPECT_EQ(accounts[3].place, QStringLiteral("Tegh"));

    const auto some = library.groups().accounts({nobody, events[1], added});
    ASSERT_EQ(some->size(), 2u) << "who is not in sight has none";
    EXPECT_EQ((*some)[0].lead, events[0]);
    EXPECT_EQ((*some)[0].quote, accounts[1].quote);
    EXPECT_EQ((*some)[0].language, QStringLiteral("en"));
}

TEST_F(Groups, ThoseKeptApartAreOfEventsInSight)
{
    change([&](ChangeScope &scope) { return scope.keepApart(events); });
    EXPECT_EQ(library.groups().apart()->size(), 3u);
    change([&](ChangeScope &scope) { return scope.removeEvent(events[2]); });
    const auto pairs = library.groups().apart();
    ASSERT_EQ(pairs->size(), 1u);
    EXPECT_EQ(std::minmax(pairs->front().first, pairs->front().second), std::minmax(events[0], events[1]));
    change([&](ChangeScope &scope) { return scope.mergeEvents({events[0], events[1]}); });
    EXPECT_TRUE(library.groups().apart()->empty()) << "who merges them no longer thinks so";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.groups().apart()->size(), 1u);
    change([&](ChangeScope &scope) { return scope.removeEvent(events[0]); });
    EXPECT_TRUE(library.groups().apart()->empty());
}

TEST_F(Groups, MergingKeepsApartWhatIsNotMerged)
{
    change([&](ChangeScope &scope) { return scope.keepApart({events[0], events[2]}); });
    change([&](ChangeScope &scope) { return scope.keepApart({events[1], events[2]}); });
    change([&](ChangeScope &scope) { return scope.mergeEvents({events[0], events[1]}); });
    EXPECT_EQ(library.groups().apart()->size(), 2u);
}

TEST_F(Groups, EveryArticleHasItsOriginAndIsCounted)
{
    const auto origins = library.groups().origins();
    ASSERT_EQ(origins->size(), 3u);
    for (std::size_t each = 0; each < 3; ++each)
        EXPECT_EQ((*origins)[each], std::pair(articles[each], articles[each])) << "none is a copy";
    const auto before = *library.groups().articlesInSight();
    EXPECT_EQ(before.count, 3);
    EXPECT_EQ(*library.groups().corroboration({articles[0], articles[2]}), (Corroboration{2, 2, 2}));
    change([&](ChangeScope &scope) { return scope.removeArticle(articles[1]); });
    EXPECT_EQ(library.groups().origins()->size(), 2u);
    EXPECT_FALSE(*library.groups().articlesInSight() == before);
}

TEST_F(Groups, ADisputeIsSettledByTheLastWord)
{
    change([&](ChangeScope &scope) { return scope.mergeEvents({events[0], events[1]}); });
    const auto disputes = library.groups().group(events[0])->disputes;
    ASSERT_EQ(disputes.size(), 1u);
    EXPECT_EQ(disputes[0].contradiction.about, QStringLiteral("killed"));
    for (const char *note : {"Twelve, says the ministry", "Nine, says the hospital"})
        change([&](ChangeScope &scope) { return scope.settle(events[1], disputes[0].contradiction, QString::fromUtf8(note)); });
    EXPECT_EQ(library.groups().group(events[0])->disputes[0].note, QStringLiteral("Nine, says the hospital"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.groups().group(events[0])->disputes[0].note, QStringLiteral("Twelve, says the ministry"));
    change([&](ChangeScope &scope) { return scope.mergeEvents({events[0], events[2]}); });
    EXPECT_EQ(library.groups().disputed()->size(), 1u);
}

TEST_F(Groups, ChangesOfAnEventThatIsGoneAreRefused)
{
    const auto refused = [&](const std::function<Result<void>(ChangeScope &)> &body) {
        const auto done = library.change({ChangeKind::EditEvent, 1, {}}, body);
        return !done && done.error().code == ErrorCode::NotFound;
    };
    const Event event = library.events().ofArticle(articles[0])->front().event;
    const Citation citation = event.citations.front();
    Citation other = citation;
    other.exact = QStringLiteral("never said");
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.mergeEvents({events[0], nobody}); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.splitEvent(nobody); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.keepApart({nobody}); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.settle(nobody, {}, {}); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.editEvent(nobody, event); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.reanchor(nobody, citation, citation); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.reanchor(events[0], other, citation); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.judgeEvent(nobody, EventStatus::Accepted); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.setOutcome(nobody, Outcome::Open, {}); }));
    EXPECT_TRUE(refused([&](ChangeScope &scope) { return scope.addEvent(ArticleId{4711}, event).map([](EventId) {}); }));
    EXPECT_EQ(tellingsOf(events[0]), QStringList{QStringLiteral("Lead")}) << "nothing of it was done";
}

} // namespace

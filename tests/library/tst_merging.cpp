#include "library/library.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

/// An article with one event, whose statement is all of its first sentence.
AnnotatedArticle told(int number, const QString &outlet, const QString &statement, const QString &date)
{
    AnnotatedArticle made;
    Article &article = made.article;
    article.title = QStringLiteral("Article %1").arg(number);
    article.publisher = outlet;
    article.published = Edtf::day(std::chrono::year{2024} / 3 / (4 + number));
    article.text = statement + QStringLiteral(". So reads what %1 prints under number %2.").arg(outlet).arg(number);
    Event event;
    event.uid = annotatedEventUid(article.hash(), QStringLiteral("test"), QStringLiteral("1"));
    event.title = QStringLiteral("Telling %1").arg(number);
    event.happened = *Edtf::parse(date);
    event.type = EventType::Assault;
    event.sources = {{QStringLiteral("AZE"), QStringLiteral("Baku")}};
    event.citations = {citationAt(article.text, {0, static_cast<int>(statement.size())}, CitationRole::Statement)};
    made.events = {event};
    made.source = {QStringLiteral("%1.txt").arg(number), article.text.toUtf8()};
    return made;
}

class Merging : public testing::Test {
protected:
    Merging() : library(*Library::create(folder.filePath(QStringLiteral("a.dateline"))))
    {
        add(told(1, QStringLiteral("Post"), QStringLiteral("Shelling killed 12 soldiers near Tegh"),
                 QStringLiteral("2024-03-04")));
        add(told(2, QStringLiteral("Times"), QStringLiteral("Near Tegh 9 soldiers were killed by shells"),
                 QStringLiteral("2024-03-05")));
        add(told(3, QStringLiteral("Post"), QStringLiteral("The village of Tegh came under fire"), QStringLiteral("2024-03-04")));
        const auto loaded = table();
        for (int slot = 0; slot < loaded->size(); ++slot)
            events.push_back(loaded->row(slot).id);
        std::ranges::sort(events);
    }
    void add(const AnnotatedArticle &article)
    {
        ASSERT_TRUE(library.change({}, [&](ChangeScope &scope) { return scope.addArticle(article).map([](const auto &) {}); }));
    }
    EventTablePtr table() const { return *library.events().table(); }
    std::vector<EventId> shown() const
    {
        std::vector<EventId> ids;
        table()->forEach([&, now = table()](int slot) { ids.push_back(now->row(slot).id); });
        std::ranges::sort(ids);
        return ids;
    }
    EventRow row(EventId id) const { return table()->row(table()->indexOf(id)); }
    Result<void> change(ChangeKind kind, const std::function<Result<void>(ChangeScope &)> &body)
    {
        return library.change({kind, 1, {}}, body);
    }
    void merge(const std::vector<EventId> &which)
    {
        ASSERT_TRUE(change(ChangeKind::MergeEvents, [&](ChangeScope &scope) { return scope.mergeEvents(which); }));
    }

    QTemporaryDir folder;
    Library library;
    std::vector<EventId> events;
};

TEST_F(Merging, OneStandsForAllAndCountsThem)
{
    merge(events);
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0]}));
    const EventRow lead = row(events[0]);
    EXPECT_EQ(lead.articles, 3);
    EXPECT_EQ(lead.outlets, 2) << "two of the three are the Post's";
    EXPECT_TRUE(lead.disputed);
    const auto group = library.groups().group(events[2]);
    ASSERT_TRUE(group);
    ASSERT_EQ(group->tellings.size(), 3U);
    EXPECT_EQ(group->tellings[0].stored.id, events[0]);
    EXPECT_EQ(group->tellings[1].outlet, QStringLiteral("Times"));
    ASSERT_EQ(group->disputes.size(), 2U);
    EXPECT_EQ(group->disputes[0].contradiction.aspect, Aspect::Date);
    EXPECT_EQ(group->disputes[1].contradiction.about, QStringLiteral("killed"));
    EXPECT_EQ(*library.groups().leadOf(events[1]), events[0]);
    EXPECT_EQ(library.groups().disputed()->size(), 1U);
}

TEST_F(Merging, OfThoseThatAreKeptTheOneThatStandsIsCounted)
{
    EXPECT_EQ(library.events().countKept(), 3);
    merge({events[0], events[1]});
    EXPECT_EQ(library.events().countKept(), 2);
    AnnotatedArticle judged = told(4, QStringLiteral("Wire"), QStringLiteral("Shells fell on Tegh"), QStringLiteral("2024-03-04"));
    judged.events[0].status = EventStatus::Dismissed; // elsewhere
    add(judged);
    EXPECT_EQ(table()->size(), 3);
    EXPECT_EQ(library.events().countKept(), 2);
}

TEST_F(Merging, UndoRedoAndReopen)
{
    merge({events[1], events[2]});
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0], events[1]}));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(shown(), events);
    ASSERT_TRUE(library.redo());
    library = *Library::open(library.path(), Library::Access::ReadWrite);
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0], events[1]}));
    ASSERT_EQ(library.undo()->kind, ChangeKind::MergeEvents);
    EXPECT_EQ(shown(), events);
}

TEST_F(Merging, MergedGroupsBecomeOneGroup)
{
    add(told(4, QStringLiteral("Wire"), QStringLiteral("Shells fell on Tegh again"), QStringLiteral("2024-03-04")));
    const EventId fourth = EventId{events.back().value + 1};
    merge({events[0], events[1]});
    merge({events[2], fourth});
    merge({fourth, events[1]}); // each stands behind another
    EXPECT_EQ(shown(), (std::vector<EventId>{events[2]}));
    EXPECT_EQ(row(events[2]).articles, 4);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0], events[2]}));
}

TEST_F(Merging, SplittingPutsBackAndIsRemembered)
{
    merge(events);
    ASSERT_TRUE(change(ChangeKind::SplitEvents, [&](ChangeScope &scope) { return scope.splitEvent(events[0]); }));
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0], events[1]})) << "another stands for the rest";
    EXPECT_EQ(library.groups().apart()->size(), 1U);
    merge({events[0], events[1]});
    EXPECT_TRUE(library.groups().apart()->empty()) << "a person changed their mind";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.groups().apart()->size(), 1U);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0]}));
    EXPECT_TRUE(library.groups().apart()->empty());
}

TEST_F(Merging, NobodyIsLostWithTheLead)
{
    merge(events);
    ASSERT_TRUE(change(ChangeKind::DeleteEvents, [&](ChangeScope &scope) { return scope.removeEvent(events[0]); }));
    EXPECT_EQ(shown(), (std::vector<EventId>{events[1]}));
    EXPECT_EQ(row(events[1]).articles, 2);
    ASSERT_TRUE(change(ChangeKind::DeleteArticles,
                       [&](ChangeScope &scope) { return scope.removeArticle(library.events().load(events[1])->article); }));
    EXPECT_EQ(shown(), (std::vector<EventId>{events[2]}));
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(shown(), (std::vector<EventId>{events[0]}));
    EXPECT_EQ(row(events[0]).articles, 3);
}

TEST_F(Merging, SettledIsNoLongerDisputedUntilReopened)
{
    merge({events[0], events[1]});
    const auto disputes = library.groups().group(events[0])->disputes;
    for (const Dispute &dispute : disputes) {
        ASSERT_TRUE(change(ChangeKind::Settle, [&](ChangeScope &scope) {
            return scope.settle(events[0], dispute.contradiction, QStringLiteral("The Post corrected it"));
        }));
    }
    EXPECT_FALSE(row(events[0]).disputed);
    const auto settled = library.groups().group(events[0])->disputes;
    EXPECT_EQ(settled[0].note, QStringLiteral("The Post corrected it"));
    ASSERT_TRUE(change(ChangeKind::Reopen, [&](ChangeScope &scope) { return scope.reopen(settled[1].settled); }));
    EXPECT_TRUE(row(events[0]).disputed);
    ASSERT_TRUE(library.undo());
    EXPECT_FALSE(row(events[0]).disputed);
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(row(events[0]).disputed);
}

TEST_F(Merging, EveryTouchedArticleIsNamed)
{
    const auto articleOf = [&](EventId id) { return library.events().load(id)->article; };
    const std::vector<ArticleId> all{articleOf(events[0]), articleOf(events[1]), articleOf(events[2])};
    const auto touched = [&](const std::function<void()> &work) {
        const auto before = *library.changes().place();
        work();
        return *library.changes().touchedBetween(before, *library.changes().place());
    };
    EXPECT_EQ(touched([&] { merge(events); }), all);
    EXPECT_EQ(touched([&] {
                  Event edited = library.events().load(events[2])->event;
                  edited.happened = *Edtf::parse(QStringLiteral("2023"));
                  ASSERT_TRUE(
                      change(ChangeKind::EditEvent, [&](ChangeScope &scope) { return scope.editEvent(events[2], edited); }));
              }),
              all)
        << "whoever stands for it may be disputed now";
    EXPECT_EQ(touched([&] {
                  ASSERT_TRUE(change(ChangeKind::SplitEvents, [&](ChangeScope &scope) { return scope.splitEvent(events[2]); }));
              }),
              all);
}

TEST_F(Merging, AFilterFindsWhoeverStandsForAMatch)
{
    merge({events[0], events[2]});
    EventFilter filter;
    filter.text = QStringLiteral("village");
    const auto found = *library.events().matching(filter);
    EXPECT_EQ(found, (std::vector<EventId>{events[0], events[2]}));
}

/// Merging what a person chose and splitting each of them again leaves what was there.
RC_GTEST_PROP(MergingLaw, SplittingAllIsTheIdentity, ())
{
    auto library = *Library::inMemory();
    const int count = *rc::gen::inRange(2, 6);
    for (int number = 1; number <= count; ++number) {
        const auto article =
            told(number, QStringLiteral("Outlet %1").arg(number), QStringLiteral("Shells fell"), QStringLiteral("2024-03-04"));
        RC_ASSERT(library.change({}, [&](ChangeScope &scope) { return scope.addArticle(article).map([](const auto &) {}); })
                      .has_value());
    }
    const auto rows = [&] {
        std::vector<EventRow> all;
        const auto table = *library.events().table();
        table->forEach([&](int slot) { all.push_back(table->row(slot)); });
        return all;
    };
    const auto before = rows();
    std::vector<EventId> chosen;
    for (const EventRow &row : before) {
        if (*rc::gen::inRange(0, 3) > 0)
            chosen.push_back(row.id);
    }
    RC_ASSERT(library.change({ChangeKind::MergeEvents, 1, {}}, [&](ChangeScope &scope) { return scope.mergeEvents(chosen); })
                  .has_value());
    RC_ASSERT(rows().size() == before.size() - (chosen.empty() ? 0 : chosen.size() - 1));
    for (const EventId event : chosen) {
        RC_ASSERT(library.change({ChangeKind::SplitEvents, 1, {}}, [&](ChangeScope &scope) { return scope.splitEvent(event); })
                      .has_value());
    }
    RC_ASSERT(rows() == before);
}

} // namespace

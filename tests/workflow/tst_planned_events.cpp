#include "library/sample_articles.h"
#include "workflow/facet_count.h"
#include "workflow/planned_events.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include <sqlite3.h>

using namespace dateline;

namespace {

std::int32_t dayNumber(int year, unsigned month, unsigned day)
{
    return static_cast<std::int32_t>(civilSecond(year, month, day) / secondsPerDay);
}

class PlannedEventsOfALibrary : public testing::Test {
protected:
    PlannedEventsOfALibrary()
    {
        tell(QStringLiteral("planned"), QStringLiteral("The foreign ministers will hold peace talks in Geneva in November"),
             EventType::Consult, QStringLiteral("2024-11"), QStringLiteral("2024-07-25"), Modality::Planned);
        tell(QStringLiteral("held"), QStringLiteral("The foreign ministers held peace talks in Geneva"), EventType::Consult,
             QStringLiteral("2024-11-14"), QStringLiteral("2024-11-15"));
        tell(QStringLiteral("before"), QStringLiteral("The foreign ministers held peace talks in Geneva before"),
             EventType::Consult, QStringLiteral("2024-11-02"), QStringLiteral("2024-06-01"));
        tell(QStringLiteral("undated"), QStringLiteral("Both presidents will meet"), EventType::Consult, {},
             QStringLiteral("2024-07-26"), Modality::Planned);
        tell(QStringLiteral("visit"), QStringLiteral("The envoy will visit Yerevan on 3 August"), EventType::Consult,
             QStringLiteral("2024-08-03"), QStringLiteral("2024-07-27"), Modality::Planned);
        tell(QStringLiteral("off"), QStringLiteral("The envoy cancelled the visit to Yerevan"), EventType::Reject,
             QStringLiteral("2024-08-01"), QStringLiteral("2024-08-01"));
    }
    void tell(const QString &id, const QString &words, EventType type, const QString &date, const QString &published,
              Modality modality = Modality::Asserted)
    {
        AnnotatedArticle made = articleOf(id, words + QStringLiteral(". So it was told."), published);
        made.article.language = QStringLiteral("en");
        Event event = eventAt(made.article, id, words, type, date);
        event.title = words;
        event.modality = modality;
        made.events = {event};
        const auto added = add(library, made);
        ids[id] = library.events().ofArticle(added->article)->front().id;
    }
    EventTablePtr table() const { return *library.events().table(); }
    PlannedEvents on(std::int32_t day) const { return *plannedEvents(library, table(), day, 10); }
    QStringList listed(std::int32_t day) const
    {
        QStringList names;
        for (const PlannedEvent &plan : on(day).listed)
            names << QStringLiteral("%1 %2").arg(plan.stored.event.ownId).arg(static_cast<int>(plan.state));
        return names;
    }
    std::vector<OutcomeMatch> suggested(const QString &plan, std::int32_t day) const
    {
        return *suggestOutcomes(library, table(), ids.at(plan), day, 4);
    }

    QTemporaryDir folder;
    Library library = *Library::create(folder.filePath(QStringLiteral("l.dateline")));
    std::map<QString, EventId> ids;
};

} // namespace

TEST_F(PlannedEventsOfALibrary, AreGroupedByHowTheyStandOnADay)
{
    EXPECT_EQ(listed(dayNumber(2024, 7, 30)), (QStringList{"visit 2", "planned 2", "undated 3"}));
    EXPECT_EQ(listed(dayNumber(2024, 8, 3)), (QStringList{"visit 1", "planned 2", "undated 3"}));
    EXPECT_EQ(listed(dayNumber(2025, 1, 1)), (QStringList{"planned 0", "visit 0", "undated 3"})) << "what has just passed first";
    EXPECT_EQ(on(dayNumber(2025, 1, 1)).listed.front().days, -32);
    const PlannedEvents few = *plannedEvents(library, table(), dayNumber(2025, 1, 1), 1);
    EXPECT_EQ(few.listed.size(), 2u);
    EXPECT_EQ(few.counts[static_cast<std::size_t>(PlannedState::Overdue)], 2) << "counted all the same";
}

TEST_F(PlannedEventsOfALibrary, AnOutcomeIsKnownFromTheDayItWasPublished)
{
    ASSERT_TRUE(library.change({ChangeKind::ConfirmPlan, 1, {}}, [&](ChangeScope &scope) {
        return scope.setOutcome(ids["planned"], Outcome::Confirmed, ids["held"]);
    }));
    const auto of = [&](std::int32_t day) {
        const PlannedEvents all = on(day);
        return *std::ranges::find(all.listed, ids["planned"], [](const PlannedEvent &plan) { return plan.stored.id; });
    };
    EXPECT_EQ(of(dayNumber(2024, 11, 15)).state, PlannedState::Confirmed);
    EXPECT_EQ(of(dayNumber(2024, 11, 15)).shownBy, ids["held"]);
    EXPECT_EQ(of(dayNumber(2024, 11, 15)).outcomeFrom, std::nullopt);
    EXPECT_EQ(of(dayNumber(2024, 11, 14)).state, PlannedState::Due);
    EXPECT_EQ(of(dayNumber(2024, 11, 14)).outcomeFrom, dayNumber(2024, 11, 15));
}

TEST_F(PlannedEventsOfALibrary, WhatWasPublishedLaterShowsWhatBecameOfThem)
{
    const auto held = suggested(QStringLiteral("planned"), dayNumber(2025, 1, 1));
    ASSERT_EQ(held.size(), 1u) << "not what was published before the plan";
    EXPECT_EQ(held.front().event, ids["held"]);
    EXPECT_EQ(held.front().outcome, Outcome::Confirmed);
    EXPECT_TRUE(suggested(QStringLiteral("planned"), dayNumber(2024, 11, 14)).empty()) << "nor what is not published yet";
    const auto off = suggested(QStringLiteral("visit"), dayNumber(2025, 1, 1));
    ASSERT_EQ(off.size(), 1u);
    EXPECT_EQ(off.front().event, ids["off"]);
    EXPECT_EQ(off.front().outcome, Outcome::Cancelled);
    EXPECT_TRUE(suggested(QStringLiteral("held"), dayNumber(2025, 1, 1)).empty()) << "no plan";
}

TEST_F(PlannedEventsOfALibrary, AreOpenToWhoSelectsWhatWasKnownBeforeTheirOutcome)
{
    ASSERT_TRUE(library.change({ChangeKind::ConfirmPlan, 1, {}}, [&](ChangeScope &scope) {
        return scope.setOutcome(ids["planned"], Outcome::Confirmed, ids["held"]);
    }));
    const auto outcomeOn = [&](std::int32_t day) {
        EventFilter filter;
        filter.knownOn = day;
        const auto selection = library.events().select(table(), filter);
        return selection->outcomeOf(selection->table()->indexOf(ids["planned"]));
    };
    EXPECT_EQ(outcomeOn(dayNumber(2024, 11, 15)), Outcome::Confirmed);
    EXPECT_EQ(outcomeOn(dayNumber(2024, 11, 14)), Outcome::Open);
}

TEST_F(PlannedEventsOfALibrary, AreCountedAndSearchedAsWhatWasKnownOfThem)
{
    ASSERT_TRUE(library.change({ChangeKind::ConfirmPlan, 1, {}}, [&](ChangeScope &scope) {
        return scope.setOutcome(ids["planned"], Outcome::Confirmed, ids["held"]);
    }));
    ASSERT_TRUE(library.change({ChangeKind::MergeEvents, 2, {}}, [&](ChangeScope &scope) {
        return scope.mergeEvents({ids["undated"], ids["planned"]}); // one stands behind the other
    }));
    for (const auto &[day, confirmed] : {std::pair(dayNumber(2024, 11, 14), 0), std::pair(dayNumber(2024, 11, 15), 1)}) {
        EventFilter filter;
        filter.knownOn = day;
        const auto shown = library.events().select(table(), filter);
        const auto states = *countFacet(library, *shown, filter, QueryTerm::Key::Is);
        const auto counted = std::ranges::find(states, QStringLiteral("confirmed"), &FacetValue::value);
        EXPECT_EQ(counted == states.end() ? 0 : counted->events, confirmed);
        filter.text = QStringLiteral("is:confirmed");
        EXPECT_EQ(library.events().select(table(), filter)->count(), confirmed);
        EXPECT_EQ(library.events().matching(filter)->empty(), confirmed == 0) << "what is exported";
        filter.text = QStringLiteral("-is:confirmed is:planned");
        EXPECT_TRUE(library.events().select(table(), filter)->contains(table()->indexOf(ids["undated"])));
    }
}

TEST_F(PlannedEventsOfALibrary, ThatCannotBeReadAreNotTakenForNone)
{
    ASSERT_TRUE(library.change({ChangeKind::ConfirmPlan, 1, {}}, [&](ChangeScope &scope) {
        return scope.setOutcome(ids["planned"], Outcome::Confirmed, ids["held"]);
    }));
    EXPECT_EQ(*plannedEvent(library, EventId{999}, dayNumber(2024, 8, 1)), std::nullopt) << "gone";
    const EventTablePtr events = table();
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(library.path().toUtf8().constData(), &other), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(other, "UPDATE event SET confirmed_by = 'nobody' WHERE outcome = 'confirmed'", {}, {}, {}), SQLITE_OK);
    sqlite3_close(other);
    EventFilter filter;
    filter.knownOn = dayNumber(2024, 11, 14);
    EXPECT_FALSE(library.events().select(events, filter));
    EXPECT_FALSE(plannedEvents(library, events, *filter.knownOn, 10));
    EXPECT_FALSE(plannedEvent(library, ids["planned"], *filter.knownOn));
    EXPECT_FALSE(suggestOutcomes(library, events, ids["planned"], *filter.knownOn, 10));
}

#include "stats/days.h"

#include "stats_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace dateline {
namespace {

std::int64_t dayNumber(int year, unsigned month, unsigned day)
{
    return civilSecond(year, month, day) / secondsPerDay;
}

Counted told(const QString &date, int article, std::optional<EventType> type = {})
{
    Counted event;
    event.date = date;
    event.article = article;
    event.type = type;
    return event;
}

TEST(Days, anArticleCountsOnceADayAndInexactDatesNotAtAll)
{
    const auto table = tableOf({told("2020-09-27", 1), told("2020-09-27", 1), told("2020-09-27T10:30", 2), told("2020-10", 3),
                                told("2020-10-10~", 3), told("2020-11-09", 3), told("", 4)});
    const ToldDays days = toldDays(table);
    const std::vector<ToldDay> expected{{dayNumber(2020, 9, 27), 2, 3}, {dayNumber(2020, 11, 9), 1, 1}};
    EXPECT_EQ(days.days, expected);
    EXPECT_EQ(days.counted, 4);
    EXPECT_EQ(days.inexact, 2);
}

TEST(Days, copiesOfOneWireSpeakOnce)
{
    const auto table = tableOf(
        {told("2020-09-27", 1), told("2020-09-27", 2), told("2020-09-27", 3), told("2020-11-09", 3), told("2020-11-09", 4)});
    EXPECT_EQ(daysThatMatter(toldDays(table), 1).front().day, dayNumber(2020, 9, 27));
    const CopiesOf copies{{ArticleId{2}, ArticleId{1}}, {ArticleId{3}, ArticleId{1}}};
    const auto ranked = daysThatMatter(toldDays(table, copies), 5);
    ASSERT_EQ(ranked.size(), 2U);
    EXPECT_EQ(ranked[0], (ToldDay{dayNumber(2020, 11, 9), 2, 2}));
    EXPECT_EQ(ranked[1].articles, 1);
}

TEST(Days, quotesComeFromManyArticlesAndStrongActsFirst)
{
    const auto table = tableOf({told("2020-09-27", 1, EventType::Consult), told("2020-09-27", 1, EventType::Assault),
                                told("2020-09-27", 1, EventType::Coerce), told("2020-09-27", 2, EventType::Accuse),
                                told("2020-09-28", 3, EventType::Assault)});
    const auto typeOf = [&](int slot) { return *table->row(slot).eventType(); };
    const auto slots = tellingEvents(table, dayNumber(2020, 9, 27), 3);
    ASSERT_EQ(slots.size(), 3U);
    EXPECT_EQ(typeOf(slots[0]), EventType::Assault);
    EXPECT_EQ(typeOf(slots[1]), EventType::Accuse); // another article before the next of the first
    EXPECT_EQ(typeOf(slots[2]), EventType::Coerce);
}

RC_GTEST_PROP(DaysLaw, countsAreThoseOfANaiveCount, ())
{
    const EventSelection events = anyShown();
    std::map<std::int64_t, std::set<ArticleId>> articles;
    std::map<std::int64_t, int> counts;
    for (const EventTable::Row &row : datedRows(events)) {
        const std::int64_t day = periodNumber(PeriodUnit::Day, row.earliest);
        const bool exact = row.earliest != EventRow::openStart && row.qualification == Qualification::None && !row.oneOf &&
                           row.precision <= Precision::Day;
        if (!exact)
            continue;
        articles[day].insert(row.article);
        ++counts[day];
    }
    const ToldDays told = toldDays(events);
    RC_ASSERT(told.days.size() == articles.size());
    RC_ASSERT(std::ranges::is_sorted(told.days, {}, &ToldDay::day));
    for (const ToldDay &day : told.days) {
        RC_ASSERT(static_cast<std::size_t>(day.articles) == articles.at(day.day).size());
        RC_ASSERT(day.events == counts.at(day.day));
    }
}

RC_GTEST_PROP(DaysLaw, moreDaysKeepTheFirstOnes, ())
{
    const ToldDays told = toldDays(anyShown());
    const int most = *rc::gen::inRange(0, 12);
    const auto few = daysThatMatter(told, most);
    const auto all = daysThatMatter(told, 1000);
    RC_ASSERT(all.size() == told.days.size());
    RC_ASSERT(few.size() == std::min(all.size(), static_cast<std::size_t>(most)));
    RC_ASSERT(std::equal(few.begin(), few.end(), all.begin()));
    RC_ASSERT(std::ranges::is_sorted(all, std::ranges::greater(), &ToldDay::articles));
}

} // namespace
} // namespace dateline

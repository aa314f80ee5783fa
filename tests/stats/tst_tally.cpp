#include "stats/tally.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

struct Dated {
    QString date; // empty = undated
    std::optional<EventType> type;
};

EventTablePtr tableOf(const std::vector<Dated> &events)
{
    EventTable::Builder builder;
    std::int64_t id = 0;
    for (const Dated &event : events) {
        EventTable::Builder::Input input;
        input.id = EventId{++id};
        input.article = ArticleId{1};
        if (!event.date.isEmpty())
            input.happened = *Edtf::parse(event.date);
        input.type = event.type;
        builder.add(input);
    }
    return builder.build();
}

/// Month `number` counted from January 2000 on, as EDTF.
QString month(int number)
{
    return QString::asprintf("%04d-%02d", 2000 + number / 12, number % 12 + 1);
}

int totalOf(const std::vector<MonthTally> &tallies)
{
    int total = 0;
    for (const MonthTally &tally : tallies)
        total += tally.total();
    return total;
}

TEST(Tally, NothingDatedGivesNoMonths)
{
    EXPECT_TRUE(tallyByMonth(*tableOf({})).empty());
    EXPECT_TRUE(tallyByMonth(*tableOf({{QString(), EventType::Threaten}})).empty());
}

TEST(Tally, CountsByQuadAndMonthEmptyOnesIncluded)
{
    const auto tallies = tallyByMonth(*tableOf({{QStringLiteral("2023-12-31"), EventType::Threaten},
                                                {QStringLiteral("2023-12"), EventType::Accuse},
                                                {QStringLiteral("2024-02-29"), EventType::Agree},
                                                {QStringLiteral("2024-02-01T00:00"), std::nullopt},
                                                {QString(), EventType::Agree}}));
    ASSERT_EQ(tallies.size(), 3u);
    EXPECT_EQ(tallies[0].year, 2023);
    EXPECT_EQ(tallies[0].month, 12u);
    EXPECT_EQ(tallies[0].byQuad[static_cast<std::size_t>(Quad::VerbalConflict)], 2);
    EXPECT_EQ(tallies[1].total(), 0);
    EXPECT_EQ(tallies[2].byQuad[static_cast<std::size_t>(Quad::VerbalCooperation)], 1);
    EXPECT_EQ(tallies[2].untyped, 1);
    EXPECT_EQ(tallies[2].total(), 2);
}

TEST(Tally, AnEventCountsWhereItBegins)
{
    const auto since = tallyByMonth(*tableOf({{QStringLiteral("2023-09/.."), std::nullopt}}));
    ASSERT_EQ(since.size(), 1u);
    EXPECT_EQ(since[0].month, 9u);
    const auto until = tallyByMonth(*tableOf({{QStringLiteral("../2024-06-19"), std::nullopt}}));
    ASSERT_EQ(until.size(), 1u);
    EXPECT_EQ(until[0].month, 6u);
}

TEST(Tally, MonthsBeforeTheYearZero)
{
    const auto tallies =
        tallyByMonth(*tableOf({{QStringLiteral("-0001-11"), std::nullopt}, {QStringLiteral("0000-01"), std::nullopt}}));
    ASSERT_EQ(tallies.size(), 3u);
    EXPECT_EQ(tallies[0].year, -1);
    EXPECT_EQ(tallies[0].month, 11u);
    EXPECT_EQ(tallies[1].year, -1);
    EXPECT_EQ(tallies[1].month, 12u);
    EXPECT_EQ(tallies[2].year, 0);
    EXPECT_EQ(tallies[2].start(), civilSecond(0, 1, 1));
    EXPECT_EQ(tallies[1].end(), tallies[2].start());
}

TEST(Tally, OfALongHistoryTheBusiestMonthsAroundTheMedian)
{
    // A treaty of 1828 and a chronicle of 2023: the chart shows the chronicle.
    std::vector<Dated> events{{QStringLiteral("1828-02-22"), EventType::Agree}};
    for (int day = 1; day <= 9; ++day)
        events.push_back({QStringLiteral("2023-09-%1").arg(day, 2, 10, QLatin1Char('0')), EventType::Assault});
    events.push_back({QStringLiteral("2023-12"), EventType::Consult});
    const auto tallies = tallyByMonth(*tableOf(events), 12);
    ASSERT_EQ(tallies.size(), 12u);
    EXPECT_EQ(totalOf(tallies), 10);
    EXPECT_LE(tallies.front().start(), civilSecond(2023, 9, 1));
}

RC_GTEST_PROP(Tally, EveryDatedEventIsCountedOnceWhereTheSpanFits, ())
{
    const auto months = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 240)));
    std::vector<Dated> events;
    for (const int number : months)
        events.push_back({month(number), EventType::Accuse});
    const auto tallies = tallyByMonth(*tableOf(events), 240);
    RC_ASSERT(totalOf(tallies) == static_cast<int>(events.size()));
    RC_ASSERT(tallies.front().total() > 0);
    RC_ASSERT(tallies.back().total() > 0);
    for (std::size_t i = 1; i < tallies.size(); ++i)
        RC_ASSERT(tallies[i].start() == tallies[i - 1].end());
}

RC_GTEST_PROP(Tally, TheWindowHoldsTheMedianAndNoOtherHoldsMore, ())
{
    auto months = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100)));
    const int length = *rc::gen::inRange(1, 30);
    std::sort(months.begin(), months.end());
    RC_PRE(months.back() - months.front() >= length);
    std::vector<Dated> events;
    for (const int number : months)
        events.push_back({month(number), std::nullopt});
    const auto tallies = tallyByMonth(*tableOf(events), length);
    RC_ASSERT(static_cast<int>(tallies.size()) == length);

    const int median = months[months.size() / 2];
    const int start = (tallies.front().year - 2000) * 12 + static_cast<int>(tallies.front().month) - 1;
    RC_ASSERT(start <= median && median < start + length);
    for (int other = median - length + 1; other <= median; ++other) {
        const auto inOther =
            std::count_if(months.begin(), months.end(), [&](int each) { return each >= other && each < other + length; });
        RC_ASSERT(totalOf(tallies) >= inOther);
    }
}

} // namespace

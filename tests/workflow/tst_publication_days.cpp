#include "workflow/publication_days.h"

#include "domain/event_table_builder.h"
#include "library/library.h"
#include "library/sample_articles.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dateline {
namespace {

std::int32_t dayNumber(int year, unsigned month, unsigned day)
{
    return static_cast<std::int32_t>(civilSecond(year, month, day) / secondsPerDay);
}

ArticleSummary published(int id, const QString &date, int events)
{
    ArticleSummary article;
    article.id = ArticleId{id};
    if (!date.isEmpty())
        article.published = *Edtf::parse(date);
    article.eventCount = events;
    return article;
}

/// A table of events whose articles were published on some of a few days, or on none that is known.
EventTablePtr anyTable()
{
    EventTable::Builder builder;
    const int count = *rc::gen::inRange(0, 30);
    for (int number = 1; number <= count; ++number) {
        EventTable::Input input;
        input.id = EventId{number};
        input.article = ArticleId{number};
        const int day = *rc::gen::inRange(-1, 8);
        if (day >= 0)
            input.published = 19000 + day;
        builder.add(input);
    }
    return builder.build();
}

EventSelection known(const EventTablePtr &table, std::int32_t day)
{
    static const Library library = *Library::inMemory();
    EventFilter filter;
    filter.knownOn = day;
    return *library.events().select(table, filter);
}

TEST(PublicationDays, aDayHoldsItsArticlesAndUndatedOnesAreCounted)
{
    const auto days = publicationDays(
        {published(1, "2024-07-26", 4), published(2, "2024-07-25", 2), published(3, "", 3), published(4, "2024-07-26", 1)});
    ASSERT_EQ(days.days.size(), 2U);
    EXPECT_EQ(days.days[0].day, dayNumber(2024, 7, 25));
    EXPECT_EQ(days.days[1].events, 5);
    EXPECT_EQ(days.days[1].articles, (std::vector<ArticleId>{ArticleId{1}, ArticleId{4}}));
    EXPECT_EQ(days.undatedArticles, 1);
    EXPECT_EQ(days.undatedEvents, 3);
}

RC_GTEST_PROP(KnownOnLaw, aLaterDayKnowsNoLess, ())
{
    const EventTablePtr table = anyTable();
    const std::int32_t day = 19000 + *rc::gen::inRange(-1, 8);
    const auto before = known(table, day);
    const auto after = known(table, day + *rc::gen::inRange(0, 8));
    table->forEach([&](int slot) { RC_ASSERT(!before.contains(slot) || after.contains(slot)); });
}

RC_GTEST_PROP(KnownOnLaw, theLastDayKnowsAllThatHasADay, ())
{
    const EventTablePtr table = anyTable();
    const auto last = known(table, 19007);
    const auto first = known(table, 18999);
    RC_ASSERT(first.count() == 0);
    table->forEach([&](int slot) { RC_ASSERT(last.contains(slot) == (table->row(slot).published != EventRow::notPublished)); });
}

TEST(KnownOn, theColumnsAndTheDiskSayTheSame)
{
    Library library = *Library::inMemory();
    int number = 0;
    for (const QString &date : {QStringLiteral("2024-07-25"), QStringLiteral("2024-07-26"), QString()}) {
        ++number;
        AnnotatedArticle article = articleOf(QStringLiteral("Title %1").arg(number),
                                             QStringLiteral("Officials warned of war, %1 times.").arg(number), date);
        article.events = {eventAt(article.article, QStringLiteral("e%1").arg(number), QStringLiteral("warned of war"),
                                  EventType::Threaten, QStringLiteral("2024-07-20"))};
        ASSERT_TRUE(add(library, article));
    }
    const EventTablePtr table = *library.events().table();
    for (const int day : {24, 25, 26, 27}) {
        EventFilter filter;
        filter.knownOn = dayNumber(2024, 7, static_cast<unsigned>(day));
        const auto selected = library.events().select(table, filter);
        ASSERT_TRUE(selected);
        const auto matching = library.events().matching(filter);
        ASSERT_TRUE(matching);
        EXPECT_EQ(selected->count(), std::min(std::max(day - 24, 0), 2));
        EXPECT_EQ(static_cast<int>(matching->size()), selected->count());
    }
}

} // namespace
} // namespace dateline

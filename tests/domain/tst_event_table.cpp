#include "domain/event_table.h"

#include "support/test_paths.h"

using namespace dateline;

namespace {
EventTable::Builder::Input input(qint64 id, const char *date, const QString &title)
{
    EventTable::Builder::Input made;
    made.id = {id};
    made.title = title;
    if (date)
        made.happened = *Edtf::parse(QLatin1String(date));
    return made;
}
} // namespace

TEST(EventTable, rowsStandInTheTimelinesOrderUndatedLast)
{
    EventTable::Builder builder;
    builder.add(input(1, nullptr, QStringLiteral("undated")));
    builder.add(input(2, "2024-07-25", QStringLiteral("day")));
    builder.add(input(3, "../2024-06-19", QStringLiteral("until")));
    builder.add(input(4, "2023-09/..", QStringLiteral("since")));
    builder.add(input(5, "2024-07", QStringLiteral("Гюмри 😀")));
    const EventTablePtr table = builder.build();
    ASSERT_EQ(table->size(), 5);
    EXPECT_EQ(table->datedCount(), 4);
    const std::array<qint64, 5> order{4, 3, 5, 2, 1};
    for (int row = 0; row < 5; ++row) {
        EXPECT_EQ(table->row(row).id.value, order[static_cast<std::size_t>(row)]);
        EXPECT_EQ(table->indexOf(table->row(row).id), row);
    }
    EXPECT_EQ(table->title(2), QStringLiteral("Гюмри 😀"));
    EXPECT_EQ(table->edtf(2), QStringLiteral("2024-07"));
    EXPECT_EQ(table->edtf(4), QString());
    EXPECT_EQ(table->indexOf(EventId{9}), -1);
    EXPECT_EQ(table->row(0).latest, EventTable::openEnd);
    EXPECT_EQ(table->row(1).earliest, EventTable::openStart);
}

TEST(EventTable, namesAreKeptOnce)
{
    EventTable::Builder builder;
    auto one = input(1, "2024", QStringLiteral("one"));
    one.source = QStringLiteral("ARM");
    one.target = QStringLiteral("AZE");
    one.act = QStringLiteral("talks");
    auto two = one;
    two.id = {2};
    std::swap(two.source, two.target);
    two.speaker = QStringLiteral("ARM");
    two.tag = QStringLiteral("border");
    two.answers = one.id;
    builder.add(one);
    builder.add(two);
    const EventTablePtr table = builder.build();
    EXPECT_EQ(table->actorCount(), 3); // and the empty one
    EXPECT_EQ(table->actorName(table->row(0).source), QStringLiteral("ARM"));
    EXPECT_EQ(table->row(0).source, table->row(1).target);
    EXPECT_EQ(table->actName(table->row(1).act), QStringLiteral("talks"));
    EXPECT_EQ(table->row(1).speaker, table->row(0).source);
    EXPECT_EQ(table->row(0).speaker, 0u);
    EXPECT_EQ(table->tagName(table->row(1).tag), QStringLiteral("border"));
    EXPECT_EQ(table->tagCount(), 2);
    EXPECT_EQ(table->row(1).answers, EventId{1});
    EXPECT_FALSE(table->row(0).answers);
}

TEST(EventTable, anEmptyOneIsValid)
{
    const EventTablePtr table = EventTable::Builder().build();
    EXPECT_EQ(table->size(), 0);
    EXPECT_EQ(table->indexOf(EventId{1}), -1);
}

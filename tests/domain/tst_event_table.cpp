#include "domain/event_table_builder.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

#include <map>

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
    two.tags = {QStringLiteral("border")};
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
    EXPECT_EQ(table->row(1).answers, EventId{1});
    EXPECT_FALSE(table->row(0).answers);
}

TEST(EventTable, anEmptyOneIsValid)
{
    const EventTablePtr table = EventTable::Builder().build();
    EXPECT_EQ(table->size(), 0);
    EXPECT_EQ(table->indexOf(EventId{1}), -1);
}

namespace {

/// Everything that can be asked of a table, by position; slots left out.
QStringList contentOf(const EventTable &table)
{
    QStringList lines;
    for (int position = 0; position < table.size(); ++position) {
        const int slot = table.slotAt(position);
        const auto &row = table.row(slot);
        EXPECT_TRUE(table.contains(slot));
        EXPECT_EQ(table.positionOf(slot), position);
        EXPECT_EQ(table.indexOf(row.id), slot);
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(row.id.value)
                     .arg(table.title(slot), table.edtf(slot), table.actorName(row.source), table.tagName(row.tag));
        lines.back() += u' ' + QString::fromUtf8(table.noteBytes(slot).data(), qsizetype(table.noteBytes(slot).size()));
        for (const std::uint32_t actor : table.actorLists().list(row.actors))
            lines.back() += u' ' + table.actorLists().values().value(actor).actor.name;
        for (const std::uint32_t tag : table.tagLists().list(row.tags))
            lines.back() += u' ' + table.tagLists().values().value(tag);
    }
    lines << QStringLiteral("%1 of %2 dated").arg(table.datedCount()).arg(table.size());
    return lines;
}

rc::Gen<EventTable::Input> inputGen()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(1, 12), rc::gen::inRange(0, 9), rc::gen::inRange(0, 4)),
        [](const std::tuple<int, int, int> &drawn) {
            const auto [id, date, name] = drawn;
            constexpr std::array<const char *, 9> dates{nullptr,      "2024-07-25", "../2024-06-19", "2023-09/..", "2024-07",
                                                        "2024-07-25", "2022",       "2024-07-26~",   "-0043-03-15"};
            auto made = input(id, dates[static_cast<std::size_t>(date)], QStringLiteral("title %1").arg(name));
            made.source = name == 0 ? QString() : QStringLiteral("ACTOR%1").arg(name);
            made.note = date % 3 == 0 ? QStringLiteral("note %1").arg(name) : QString();
            for (int actor = 0; actor < name; ++actor)
                made.actors.append({ActorRole::Target, {QString(), QStringLiteral("actor %1").arg(date + actor)}});
            made.tags = name == 1 ? QStringList{QStringLiteral("tag")} : QStringList();
            return made;
        });
}

} // namespace

TEST(EventTable, toPutWhatIsThereAlreadyIsNoChange)
{
    EventTable::Builder builder;
    auto one = input(1, "2024-07-25", QStringLiteral("one"));
    one.source = QStringLiteral("ARM");
    builder.add(one);
    builder.add(input(2, "2024-07", QStringLiteral("two")));
    const EventTablePtr table = builder.build();
    const EventTablePtr same = table->changed({EventId{9}}, {one});
    EXPECT_EQ(same->changeCount(), 0);
    EXPECT_EQ(same->indexOf(EventId{1}), table->indexOf(EventId{1}));
    one.title = QStringLiteral("another");
    const EventTablePtr other = table->changed({}, {one});
    EXPECT_TRUE(other->isChangeOf(*table));
    EXPECT_EQ(other->changesSince(*table).gone, (std::vector{table->indexOf(EventId{1})}));
    EXPECT_EQ(other->changesSince(*table).come, (std::vector{other->indexOf(EventId{1})}));
    EXPECT_EQ(other->title(other->indexOf(EventId{1})), QStringLiteral("another"));
    EXPECT_FALSE(other->folded()->isChangeOf(*table));
}

RC_GTEST_PROP(EventTable, grownByChangesIsTheSameAsBuiltAtOnce, ())
{
    std::map<EventId, EventTable::Input> events;
    EventTable::Builder first;
    for (const auto &each : *rc::gen::container<std::vector<EventTable::Input>>(inputGen()))
        events[each.id] = each;
    for (const auto &[id, each] : events)
        first.add(each);
    EventTablePtr grown = first.build();
    for (int step = *rc::gen::inRange(1, 6); step > 0; --step) {
        const auto put = *rc::gen::container<std::vector<EventTable::Input>>(inputGen());
        std::vector<EventId> gone;
        for (const int id : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 12)))
            gone.push_back({id});
        const EventTablePtr before = grown;
        const QStringList asItWas = contentOf(*before);
        grown = grown->changed(gone, put);
        for (const EventId id : gone)
            events.erase(id);
        for (const auto &each : put)
            events[each.id] = each;
        RC_ASSERT(contentOf(*before) == asItWas);
        for (int slot = 0; slot < before->slotCount(); ++slot) {
            if (before->contains(slot) && grown->contains(slot))
                RC_ASSERT(before->row(slot).id == grown->row(slot).id);
        }
        if (*rc::gen::weightedElement<bool>({{1, true}, {3, false}})) {
            grown = grown->folded();
            RC_ASSERT(grown->changeCount() == 0);
        }
    }
    EventTable::Builder atOnce;
    for (auto each = events.rbegin(); each != events.rend(); ++each)
        atOnce.add(each->second);
    RC_ASSERT(contentOf(*grown) == contentOf(*atOnce.build()));
}

#include "domain/event_table_builder.h"
#include "timeline/event_span.h"
#include "timeline/lanes.h"
#include "timeline/time_bins.h"

#include "timeline_samples.h"

#include <map>
#include <set>

using namespace dateline;

namespace {

constexpr std::array modes{LaneMode::Quad,    LaneMode::Type,    LaneMode::Actor, LaneMode::Dyad,
                           LaneMode::Speaker, LaneMode::Article, LaneMode::Tag,   LaneMode::None};

EventTable::Input drawnEvent()
{
    const int type = *rc::gen::inRange(-1, eventTypeCount);
    auto made =
        dated(*rc::gen::inRange(1, 40), *dateGen(), type < 0 ? std::nullopt : std::optional(static_cast<EventType>(type)));
    made.source = type % 3 == 0 ? QString() : QStringLiteral("ACTOR%1").arg(*rc::gen::inRange(0, 20));
    made.target = type % 4 == 0 ? QString() : QStringLiteral("ACTOR%1").arg(type % 2);
    made.tags = type % 2 == 0 ? QStringList() : QStringList{QStringLiteral("tag%1").arg(type)};
    if (type == 5)
        made.status = EventStatus::Dismissed;
    if (type == 7)
        made.happened.reset();
    return made;
}

std::vector<EventTable::Input> drawnEvents()
{
    std::vector<EventTable::Input> drawn;
    for (int count = *rc::gen::inRange(0, 30); count > 0; --count)
        drawn.push_back(drawnEvent());
    return drawn;
}

/// Where each event stands: its lane and the row of the lane.
struct Standing {
    LaneKey key;
    int row = 0;
    CivilSecond start = 0;
    CivilSecond end = 0;
    friend bool operator==(const Standing &, const Standing &) = default;
};
std::map<std::int64_t, Standing> standings(const Lanes &lanes)
{
    std::map<std::int64_t, Standing> made;
    for (const Lane &lane : lanes.lanes()) {
        for (int row = 0; row < lane.rowCount; ++row) {
            for (const LaneItem &item : lanes.row(lane.firstRow + row))
                made[lanes.table()->row(item.event).id.value] = {lane.key, row, item.start, item.end};
        }
    }
    return made;
}

/// What holds of all lanes, however they came to be.
void checkLaws(const Lanes &lanes)
{
    const EventTable &table = *lanes.table();
    std::set<int> seen;
    int firstRow = 0;
    for (std::size_t index = 0; index < lanes.lanes().size(); ++index) {
        const Lane &lane = lanes.lanes()[index];
        RC_ASSERT(lane.firstRow == firstRow);
        RC_ASSERT(lane.events > 0);
        firstRow += lane.rowCount;
        RC_ASSERT(!lanes.row(firstRow - 1).empty());
        int events = 0;
        for (int row = lane.firstRow; row < firstRow; ++row) {
            const auto items = lanes.row(row);
            for (std::size_t at = 0; at < items.size(); ++at, ++events) {
                RC_ASSERT(seen.insert(items[at].event).second);
                RC_ASSERT(table.contains(items[at].event));
                RC_ASSERT(lanes.rowOf(items[at].event) == row);
                if (at == 0)
                    continue;
                RC_ASSERT(items[at - 1].end <= items[at].start);
                const bool changes = quadIndex(table.row(items[at - 1].event)) != quadIndex(table.row(items[at].event));
                RC_ASSERT(items[at].quadChanges - items[at - 1].quadChanges == (changes ? 1 : 0));
                RC_ASSERT(static_cast<int>(items[at].quad) == quadIndex(table.row(items[at].event)));
            }
        }
        RC_ASSERT(events == lane.events);
    }
    RC_ASSERT(static_cast<int>(seen.size()) == lanes.eventCount());
    RC_ASSERT(firstRow == lanes.rowCount());
}

/// Counts far out are the same as when everything is counted anew.
void checkDensity(const Lanes &lanes)
{
    for (std::size_t lane = 0; lane < lanes.lanes().size(); ++lane) {
        std::map<std::pair<CivilSecond, int>, std::uint32_t> counted;
        constexpr CivilSecond year = CivilSecond{1} << 25;
        const int first = lanes.lanes()[lane].firstRow;
        for (int row = first; row < first + lanes.lanes()[lane].rowCount; ++row) {
            for (const LaneItem &item : lanes.row(row)) {
                const EventTable::Row &event = lanes.table()->row(item.event);
                ++counted[{floorDivide(anchorOf(event), year), quadIndex(event)}];
            }
        }
        for (const auto &bin :
             lanes.density().bins(static_cast<int>(lane), year, civilSecond(-100, 1, 1), civilSecond(3000, 1, 1))) {
            const EventTable::Row &event = lanes.table()->row(bin.event);
            RC_ASSERT(lanes.table()->contains(bin.event));
            RC_ASSERT(floorDivide(anchorOf(event), year) == bin.number);
            RC_ASSERT(bin.total <= lanes.density().fullest(static_cast<int>(lane), 25));
            for (int quad = 0; quad <= quadCount; ++quad) {
                const auto known = counted.extract({bin.number, quad});
                RC_ASSERT(bin.counts[static_cast<std::size_t>(quad)] == (known ? known.mapped() : 0));
            }
        }
        RC_ASSERT(counted.empty());
    }
}

} // namespace

RC_GTEST_PROP(LaneChanges, whoStaysKeepsItsRow, ())
{
    EventTable::Builder builder;
    std::map<EventId, EventTable::Input> first;
    for (const auto &input : drawnEvents())
        first[input.id] = input;
    for (const auto &[id, input] : first)
        builder.add(input);
    EventTablePtr table = builder.build();
    Lanes lanes(table, modes[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(modes.size())))]);
    for (int step = *rc::gen::inRange(1, 6); step > 0; --step) {
        const auto before = standings(lanes);
        std::vector<EventId> gone;
        for (int count = *rc::gen::inRange(0, 5); count > 0; --count)
            gone.push_back({*rc::gen::inRange(1, 40)});
        const auto put = drawnEvents();
        table = table->changed(gone, put);
        lanes = lanes.after(table);
        checkLaws(lanes);
        checkDensity(lanes);
        const Lanes anew(table, lanes.mode());
        RC_ASSERT(lanes.eventCount() == anew.eventCount());
        RC_ASSERT(lanes.dataRange() == anew.dataRange());
        const auto now = standings(lanes);
        for (const auto &[id, standing] : before) {
            const bool touched =
                std::ranges::count(gone, EventId{id}) + std::ranges::count(put, EventId{id}, &EventTable::Input::id) > 0;
            if (!touched)
                RC_ASSERT(now.at(id) == standing);
        }
        if (*rc::gen::inRange(0, 3) == 0) {
            table = table->folded();
            lanes = lanes.renumbered(table);
            checkLaws(lanes);
            checkDensity(lanes);
            RC_ASSERT(standings(lanes) == now);
        }
    }
}

RC_GTEST_PROP(LaneChanges, aFilterHidesAndMovesNobody, ())
{
    EventTable::Builder builder;
    const EventTablePtr table = (*tableGen())->changed({EventId{1}}, drawnEvents());
    const Lanes lanes(table, modes[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(modes.size())))]);
    std::vector<bool> chosen(static_cast<std::size_t>(table->slotCount()), false);
    for (int position = 0; position < table->size(); ++position)
        chosen[static_cast<std::size_t>(table->slotAt(position))] = *rc::gen::inRange(0, 3) == 0;
    const EventSelection selection(table, chosen);
    const Lanes few = lanes.filtered(selection);
    checkLaws(few);
    checkDensity(few);
    auto wanted = standings(lanes);
    std::erase_if(wanted, [&](const auto &each) { return !selection.contains(table->indexOf(EventId{each.first})); });
    RC_ASSERT(standings(few) == wanted);
    RC_ASSERT(standings(lanes.filtered(EventSelection(table))) == standings(lanes));
}

TEST(LaneChanges, anAcceptedSuggestionStaysWhereItIs)
{
    std::vector<EventTable::Input> inputs;
    EventTable::Builder builder;
    for (int id = 1; id <= 40; ++id) {
        inputs.push_back(dated(id, QStringLiteral("2024-06-%1").arg(id % 5 + 1, 2, 10, QLatin1Char('0'))));
        inputs.back().status = EventStatus::Suggested;
        builder.add(inputs.back());
    }
    const EventTablePtr table = builder.build();
    const Lanes lanes(table, LaneMode::Quad);
    auto accepted = inputs[17];
    accepted.status = EventStatus::Accepted;
    const EventTablePtr changed = table->changed({}, {accepted});
    EXPECT_EQ(standings(lanes.after(changed)), standings(lanes));
}

TEST(LaneChanges, manyThatComeAreTold)
{
    EventTablePtr table = tableOf(std::vector<QString>(20, QStringLiteral("2024-06-01")));
    const Lanes lanes(table, LaneMode::Quad);
    const auto with = [&](int count) {
        std::vector<EventTable::Input> more;
        for (int id = 0; id < count; ++id)
            more.push_back(dated(100 + id, QStringLiteral("2023")));
        return lanes.after(table->changed({}, more));
    };
    EXPECT_FALSE(lanes.isOutgrown());
    EXPECT_FALSE(with(5).isOutgrown());
    EXPECT_TRUE(with(6).isOutgrown());
}

TEST(LaneChanges, rowsThatDoNotChangeAreShared)
{
    const EventTablePtr table = tableOf(std::vector<QString>(30, QStringLiteral("2024-06-01")));
    const Lanes lanes(table, LaneMode::Quad);
    const Lanes after = lanes.after(table->changed({table->row(3).id}, {}));
    for (int row = 0; row < after.rowCount(); ++row)
        EXPECT_EQ(lanes.row(row).data() == after.row(row).data(), row != lanes.rowOf(3)) << row;
}

TEST(LaneChanges, aNewQuadHasItsLaneInTheOrderOfQuads)
{
    EventTable::Builder builder;
    builder.add(dated(1, QStringLiteral("2024-01-01"), EventType::Agree));
    builder.add(dated(2, QStringLiteral("2024-01-02"), EventType::Assault));
    const EventTablePtr table = builder.build();
    const Lanes lanes =
        Lanes(table, LaneMode::Quad).after(table->changed({}, {dated(3, QStringLiteral("2023"), EventType::Threaten)}));
    ASSERT_EQ(lanes.lanes().size(), 3u);
    EXPECT_EQ(lanes.lanes()[1].key.value, static_cast<std::int64_t>(Quad::VerbalConflict));
    EXPECT_EQ(lanes.rowOf(2), 1);
    EXPECT_EQ(lanes.rowOf(1), 2);
}

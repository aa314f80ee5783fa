#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "bench/timeline_frames.h"
#include "library/library.h"
#include "timeline/lanes.h"

#include <QJsonArray>

#include <algorithm>

namespace dateline::bench {

namespace {

constexpr int edits = 200;

/// An event like the others, on the day of one that is there.
EventInput another(const EventTable &table, int number)
{
    const int slot = table.slotAt(number * 7919 % table.datedCount());
    EventInput made;
    made.id = {table.size() + number + 1};
    made.article = table.row(slot).article;
    made.title = table.title(slot);
    made.happened = *Edtf::parse(table.edtf(slot));
    made.type = table.row(slot).eventType();
    return made;
}

double perEvent(std::size_t bytes, int events)
{
    return static_cast<double>(bytes) / std::max(events, 1);
}

/// From asking for a filter to the picture: of a library without articles, so that what its texts say costs nothing.
double filtered(const Lanes &lanes, const char *query)
{
    const Library library = *Library::inMemory();
    EventFilter filter;
    filter.text = QLatin1String(query);
    return cpuMilliseconds([&] {
        const Lanes found = lanes.filtered(*library.events().select(lanes.table(), filter));
        TimelineFrames frames(found, QSize(1600, 900), 1);
        frames.draw(frames.all());
    });
}

QJsonObject filterFigures(const Lanes &lanes)
{
    return {{QStringLiteral("type"), filtered(lanes, "type:THREATEN")},
            {QStringLiteral("time"), filtered(lanes, "from:2005 until:2015")},
            {QStringLiteral("actor"), filtered(lanes, "actor:ARM")},
            {QStringLiteral("pair"), filtered(lanes, "pair:ARM>AZE")},
            {QStringLiteral("tag"), filtered(lanes, "tag:\"tag 3\"")},
            {QStringLiteral("state"), filtered(lanes, "is:confirmed OR is:cancelled")},
            {QStringLiteral("words"), filtered(lanes, "convoys")},
            {QStringLiteral("words_nowhere"), filtered(lanes, "nowhere")},
            {QStringLiteral("tree"), filtered(lanes, "(actor:ARM OR tag:\"tag 3\") -is:planned type:THREATEN,CONSULT")}};
}

QJsonObject measuredTable(int events)
{
    EventTablePtr table;
    const double read = cpuMilliseconds([&] { table = generatedTable(events); });
    Lanes lanes;
    const double coarse = cpuMilliseconds([&] { lanes = Lanes(table, LaneMode::Quad, Lanes::Packing::None); });
    const double build = cpuMilliseconds([&] { lanes = Lanes(table, LaneMode::Quad); });
    EventTablePtr changed = table;
    Lanes following = lanes;
    std::vector<double> add;
    for (int edit = 0; edit < edits; ++edit) {
        const EventInput input = another(*table, edit);
        add.push_back(cpuMilliseconds([&] {
            changed = changed->changed({}, {input});
            following = following.after(changed);
        }));
    }
    double fold = cpuMilliseconds([&] { changed = changed->folded(); });
    fold += cpuMilliseconds([&] { following = following.renumbered(changed); });
    return {{QStringLiteral("events"), events},
            {QStringLiteral("table_ms"), read},
            {QStringLiteral("coarse_lanes_ms"), coarse},
            {QStringLiteral("lanes_ms"), build},
            {QStringLiteral("add_event_ms"), summary(add)},
            {QStringLiteral("fold_ms"), fold},
            {QStringLiteral("filter_to_picture_ms"), filterFigures(lanes)},
            {QStringLiteral("table_bytes_per_event"), perEvent(table->byteCount(), table->size())},
            {QStringLiteral("lanes_bytes_per_event"), perEvent(lanes.byteCount(), table->size())}};
}

} // namespace

QJsonObject tableArea(int mostEvents)
{
    const QJsonObject tenth = measuredTable(std::max(mostEvents / 10, 1));
    const QJsonObject all = measuredTable(std::max(mostEvents, 1));
    const auto lanes = [](const QJsonObject &made) { return made.value(QStringLiteral("lanes_ms")).toDouble(); };
    double filter = 0;
    const QJsonObject filters = all.value(QStringLiteral("filter_to_picture_ms")).toObject();
    for (const QJsonValue &each : filters)
        filter = std::max(filter, each.toDouble());
    const auto figure = [&all](const char *name) { return all.value(QLatin1String(name)).toDouble(); };
    const QJsonArray goals{
        goal("another filter to the picture, ms", filter, 100),
        goal("one event more, ms", all.value(QStringLiteral("add_event_ms")).toObject().value(QStringLiteral("median")).toDouble(), 1),
        goal("bytes an event, index", figure("lanes_bytes_per_event"), 100),
        goal("bytes an event, all", figure("table_bytes_per_event") + figure("lanes_bytes_per_event"), 200)};
    return {{QStringLiteral("sizes"), QJsonArray{tenth, all}},
            {QStringLiteral("lanes_growth"), lanes(all) / lanes(tenth)},
            {QStringLiteral("goals"), goals}};
}

} // namespace dateline::bench

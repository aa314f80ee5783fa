#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
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
    const double filter = cpuMilliseconds([&] {
        std::vector<bool> chosen(static_cast<std::size_t>(table->slotCount()));
        for (int slot = 0; slot < table->slotCount(); ++slot)
            chosen[static_cast<std::size_t>(slot)] = table->row(slot).eventType() == EventType::Threaten;
        following = lanes.filtered(EventSelection(table, std::move(chosen)));
    });
    return {{QStringLiteral("events"), events},
            {QStringLiteral("table_ms"), read},
            {QStringLiteral("coarse_lanes_ms"), coarse},
            {QStringLiteral("lanes_ms"), build},
            {QStringLiteral("add_event_ms"), summary(add)},
            {QStringLiteral("fold_ms"), fold},
            {QStringLiteral("filter_ms"), filter},
            {QStringLiteral("table_bytes_per_event"), perEvent(table->byteCount(), table->size())},
            {QStringLiteral("lanes_bytes_per_event"), perEvent(lanes.byteCount(), table->size())}};
}

} // namespace

QJsonObject tableArea(int mostEvents)
{
    const QJsonObject tenth = measuredTable(std::max(mostEvents / 10, 1));
    const QJsonObject all = measuredTable(std::max(mostEvents, 1));
    const auto lanes = [](const QJsonObject &made) { return made.value(QStringLiteral("lanes_ms")).toDouble(); };
    return {{QStringLiteral("sizes"), QJsonArray{tenth, all}}, {QStringLiteral("lanes_growth"), lanes(all) / lanes(tenth)}};
}

} // namespace dateline::bench

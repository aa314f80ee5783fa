#pragma once

#include "domain/event_selection.h"
#include "domain/event_table_builder.h"

#include <rapidcheck.h>

#include <vector>

namespace dateline {

struct Counted {
    QString date; ///< empty = undated
    std::optional<EventType> type;
    QString source;
    QString target;
    Modality modality = Modality::Asserted;
    int article = 1;
};

inline std::vector<EventTable::Input> inputsOf(const std::vector<Counted> &events)
{
    std::vector<EventTable::Input> inputs;
    for (const Counted &event : events) {
        EventTable::Input input;
        input.id = EventId{static_cast<std::int64_t>(inputs.size()) + 1};
        input.article = ArticleId{event.article};
        if (!event.date.isEmpty())
            input.happened = *Edtf::parse(event.date);
        input.type = event.type;
        input.source = event.source;
        input.target = event.target;
        input.modality = event.modality;
        inputs.push_back(input);
    }
    return inputs;
}

inline EventTablePtr tableOf(const std::vector<Counted> &events)
{
    EventTable::Builder builder;
    for (const EventTable::Input &input : inputsOf(events))
        builder.add(input);
    return builder.build();
}

/// Events of every kind of date, type and modality among three actors, in and around 2023.
inline std::vector<Counted> anyEvents()
{
    static const std::vector<QString> dates{"",           "2022-12-31",
                                            "2023-01-01", "2023-01-01T10:30",
                                            "2023-01-02", "2023-01",
                                            "2023",       "2023-02-1X",
                                            "2023-22",    "2023-03-05/2023-04-09",
                                            "2023~",      "2023-02/..",
                                            "../2023-06", "[2023-06-30,2023-07-01]",
                                            "2024-02-29"};
    static const std::vector<QString> actors{"", "ARM", "AZE", "RUS"};
    const int count = *rc::gen::inRange(0, 40);
    std::vector<Counted> events;
    for (int number = 0; number < count; ++number) {
        Counted event;
        event.date = *rc::gen::elementOf(dates);
        if (const int type = *rc::gen::inRange(-1, eventTypeCount); type >= 0)
            event.type = static_cast<EventType>(type);
        event.source = *rc::gen::elementOf(actors);
        event.target = *rc::gen::elementOf(actors);
        event.modality = static_cast<Modality>(*rc::gen::inRange(0, 5));
        event.article = *rc::gen::inRange(1, 6);
        events.push_back(event);
    }
    return events;
}

/// Some of a table that has seen changes.
inline EventSelection anyShown()
{
    const auto events = inputsOf(anyEvents());
    EventTable::Builder builder;
    std::vector<EventTable::Input> late;
    std::vector<EventId> gone;
    for (const EventTable::Input &input : events) {
        const int fate = *rc::gen::inRange(0, 6);
        if (fate == 0) {
            late.push_back(input);
            continue;
        }
        builder.add(input);
        if (fate == 1)
            gone.push_back(input.id);
    }
    const EventTablePtr table = builder.build()->changed(gone, late);
    if (*rc::gen::inRange(0, 3) == 0)
        return table;
    std::vector<bool> chosen(static_cast<std::size_t>(table->slotCount()), false);
    for (int position = 0; position < table->size(); ++position)
        chosen[static_cast<std::size_t>(table->slotAt(position))] = *rc::gen::inRange(0, 3) > 0;
    return {table, chosen};
}

/// What naive counts go through.
inline std::vector<EventTable::Row> datedRows(const EventSelection &events)
{
    std::vector<EventTable::Row> rows;
    for (int position = 0; position < events.table()->size(); ++position) {
        const int slot = events.table()->slotAt(position);
        if (events.contains(slot) && events.table()->row(slot).dated)
            rows.push_back(events.table()->row(slot));
    }
    return rows;
}

} // namespace dateline

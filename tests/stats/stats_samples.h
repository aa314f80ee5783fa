#pragma once

#include "domain/event_table.h"

#include <rapidcheck.h>

#include <vector>

namespace dateline {

struct Counted {
    QString date; ///< empty = undated
    std::optional<EventType> type;
    QString source;
    QString target;
    Modality modality = Modality::Asserted;
};

inline EventTablePtr tableOf(const std::vector<Counted> &events)
{
    EventTable::Builder builder;
    std::int64_t id = 0;
    for (const Counted &event : events) {
        EventTable::Builder::Input input;
        input.id = EventId{++id};
        input.article = ArticleId{1};
        if (!event.date.isEmpty())
            input.happened = *Edtf::parse(event.date);
        input.type = event.type;
        input.source = event.source;
        input.target = event.target;
        input.modality = event.modality;
        builder.add(input);
    }
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
        events.push_back(event);
    }
    return events;
}

} // namespace dateline

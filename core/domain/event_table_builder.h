#pragma once

#include "domain/event_table.h"

namespace dateline {

/// Collects rows in any order and builds the table once; build() leaves the builder empty.
class EventTable::Builder {
public:
    using Input = EventTable::Input;
    void add(const Input &input);
    EventTablePtr build();

private:
    std::vector<Row> m_rows;
    TextArena m_texts;
    RepeatedTexts m_dates;
    Interned<QString>::Builder m_actors;
    Interned<QString>::Builder m_acts;
    Interned<QString>::Builder m_tags;
    InternedLists<EventActor>::Builder m_actorLists;
    InternedLists<QString>::Builder m_tagLists;
};

} // namespace dateline

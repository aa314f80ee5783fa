#pragma once

#include "domain/event_table.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline {

/// Collects rows in any order and builds the table once; build() leaves the builder empty.
class EventTable::Builder {
public:
    using Input = EventTable::Input;
    void add(const Input &input);
    EventTablePtr build();

private:
    std::uint32_t dateText(const std::optional<Edtf> &date, const Row &row);

    std::vector<Row> m_rows;
    TextArena m_texts;
    std::optional<std::uint32_t> m_noDate;
    using WrittenDates = std::vector<std::pair<Edtf, std::uint32_t>>;
    std::unordered_map<std::uint64_t, WrittenDates> m_dates; // by where they begin and end: each is spelled once
    Interned<QString>::Builder m_actors;
    Interned<QString>::Builder m_acts;
    Interned<QString>::Builder m_tags;
    InternedLists<EventActor>::Builder m_actorLists;
    InternedLists<QString>::Builder m_tagLists;
};

} // namespace dateline

#pragma once

#include "domain/event_row.h"
#include "domain/interned.h"
#include "domain/text_arena.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace dateline {

/// The columns that timeline, table and charts work on, one row an event. Immutable; shared between threads as EventTablePtr. A
/// full Event is loaded from the library by id.
///
/// An event has a *slot*, which says where its row lies, and a *position* in the timeline's order: by date, undated events last.
/// A table that was changed() shares the rows of the one it came from: who stays keeps its slot, slots of those who left are not
/// used again, positions follow the order. In a table that was just built or folded() slots are positions.
class EventTable {
public:
    class Builder; ///< event_table_builder.h
    using Row = EventRow;
    using Input = EventInput;
    static constexpr CivilSecond openStart = EventRow::openStart;
    static constexpr CivilSecond openEnd = EventRow::openEnd;
    static constexpr std::uint8_t noType = EventRow::noType;

    /// The number of events.
    int size() const { return static_cast<int>(m_base->rows.size() - m_gone.size() + m_order.size()); }
    /// Positions [0, datedCount()) have a date, the rest have none.
    int datedCount() const { return m_datedCount; }
    /// O(log changes).
    int slotAt(int position) const;
    /// REQUIRES: contains(slot). O(log size).
    int positionOf(int slot) const;

    /// Slots are below it. Some of them may be empty: contains() tells.
    int slotCount() const { return static_cast<int>(m_base->rows.size() + m_rows.size()); }
    bool contains(int slot) const;
    const Row &row(int slot) const
    {
        const auto index = static_cast<std::size_t>(slot);
        return index < m_base->rows.size() ? m_base->rows[index] : m_rows[index - m_base->rows.size()];
    }
    /// Calls `take` with the slot of every event, by position. O(n).
    template<class Take>
    void forEach(Take take) const
    {
        int next = 0; // of the base
        auto gone = m_gone.begin();
        const auto takeUntil = [&](int end) {
            for (; next < end; ++next) {
                if (gone != m_gone.end() && *gone == next)
                    ++gone;
                else
                    take(next);
            }
        };
        for (const Late &late : m_order) {
            takeUntil(late.before);
            take(late.slot);
        }
        takeUntil(static_cast<int>(m_base->rows.size()));
    }
    QString title(int slot) const;
    std::string_view titleBytes(int slot) const { return text(slot, row(slot).title); } ///< UTF-8
    /// UTF-8, as far as there is one.
    std::string_view noteBytes(int slot) const;
    /// By slot: whether `wanted` takes the title or the note. Goes through the texts as they lie, which is faster than row by
    /// row.
    std::vector<bool> slotsWithText(const std::function<bool(std::string_view)> &wanted) const;
    QString edtf(int slot) const; ///< empty = undated
    /// The slot of an event, or -1. O(log n).
    int indexOf(EventId id) const;

    const QString &actorName(std::uint32_t actor) const { return m_actors.value(actor); }
    int actorCount() const { return m_actors.size(); }
    const QString &actName(std::uint32_t act) const { return m_acts.value(act); }
    int tagCount() const { return m_tags.size(); }
    const QString &tagName(std::uint32_t tag) const { return m_tags.value(tag); }
    const InternedLists<EventActor> &actorLists() const { return m_actorLists; }
    const InternedLists<QString> &tagLists() const { return m_tagLists; }

    /// This table without the events of `gone` and with those of `put`; one that is there and says something
    /// else now is changed, and has a new slot.
    /// O(changes since the table was built): fold when these are many.
    std::shared_ptr<const EventTable> changed(const std::vector<EventId> &gone, const std::vector<Input> &put) const;
    /// Whether this table is an older one or was changed() from it, at once or by steps.
    bool isChangeOf(const EventTable &older) const { return m_base == older.m_base && slotCount() >= older.slotCount(); }
    /// What leads from an older table to this one. REQUIRES: isChangeOf(older).
    struct Changes {
        std::vector<int> gone; ///< slots
        std::vector<int> come;
    };
    Changes changesSince(const EventTable &older) const;
    /// How many changes this table carries.
    int changeCount() const { return static_cast<int>(m_gone.size() + m_rows.size()); }
    /// The same events in the same order; each has its position for a slot. O(n).
    std::shared_ptr<const EventTable> folded() const;

    /// Bytes of memory, names and lists of them left out.
    std::size_t byteCount() const;

private:
    struct Base {
        std::vector<Row> rows; // by position
        std::vector<int> byId; // slots, by the ids of their events
        TextArena texts;       // titles, a note behind its title, and dates once each
    };
    /// An event that came later.
    struct Late {
        int slot = 0;
        int before = 0; // the first row of the base that stands behind it
    };
    const char *text(int slot, std::uint32_t offset) const;
    std::size_t goneBefore(int slot) const;
    std::vector<Late>::const_iterator lateOf(const Row &row) const;
    void remove(EventId id);
    bool isSame(int slot, const Row &added) const;
    void add(const Input &input);

    std::shared_ptr<const Base> m_base = std::make_shared<const Base>();
    Interned<QString> m_actors;
    Interned<QString> m_acts;
    Interned<QString> m_tags;
    InternedLists<EventActor> m_actorLists;
    InternedLists<QString> m_tagLists;
    int m_datedCount = 0;
    // What has changed since the base.
    std::vector<int> m_gone;   // slots of the base, ascending
    std::vector<Row> m_rows;   // slots behind the base
    TextArena m_texts;         // theirs
    std::vector<Late> m_order; // those of m_rows that stand, by position
    std::vector<int> m_byId;   // their slots, by the ids of their events
};
using EventTablePtr = std::shared_ptr<const EventTable>;

} // namespace dateline

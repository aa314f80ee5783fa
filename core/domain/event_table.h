#pragma once

#include "domain/calendar.h"
#include "domain/edtf.h"
#include "domain/event.h"
#include "domain/id.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace dateline {

/// The columns that timeline, table and charts work on, one row an event: sorted as timelineBefore() says, undated events last.
/// Immutable once built; shared between threads as EventTablePtr. A full Event is loaded from the library by id.
class EventTable {
public:
    class Builder;

    static constexpr CivilSecond openStart = std::numeric_limits<CivilSecond>::min();
    static constexpr CivilSecond openEnd = std::numeric_limits<CivilSecond>::max();
    static constexpr std::uint8_t noType = 0xff;

    struct Row {
        EventId id;
        ArticleId article;
        EventId answers;            ///< the event that this one denies or answers; 0 = none
        CivilSecond earliest = 0;   ///< openStart = "until"
        CivilSecond latest = 0;     ///< openEnd = "since"
        std::uint8_t type = noType; ///< EventType
        Modality modality = Modality::Asserted;
        EventStatus status = EventStatus::Accepted;
        Precision precision = Precision::Day;
        Qualification qualification = Qualification::None;
        bool dated = false;
        bool oneOf = false;
        std::uint32_t source = 0; ///< into actorName(); 0 = none
        std::uint32_t target = 0;
        std::uint32_t speaker = 0;
        std::uint32_t act = 0;   ///< into actName(); 0 = none
        std::uint32_t tag = 0;   ///< into tagName(): its first tag; 0 = none
        std::uint32_t title = 0; ///< offset into the table's arena; read it by title()

        std::optional<EventType> eventType() const
        {
            return type == noType ? std::nullopt : std::optional(static_cast<EventType>(type));
        }
    };

    int size() const { return static_cast<int>(m_rows.size()); }
    /// Rows [0, datedCount()) have a date, the rest have none.
    int datedCount() const { return m_datedCount; }
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    QString title(int index) const;
    QString edtf(int index) const; ///< empty = undated
    const QString &actorName(std::uint32_t actor) const { return m_actors[actor]; }
    int actorCount() const { return static_cast<int>(m_actors.size()); }
    const QString &actName(std::uint32_t act) const { return m_acts[act]; }
    const QString &tagName(std::uint32_t tag) const { return m_tags[tag]; }
    int tagCount() const { return static_cast<int>(m_tags.size()); }
    /// The row of an event, or -1. O(log n).
    int indexOf(EventId id) const;

private:
    std::vector<Row> m_rows;
    std::vector<std::pair<EventId, int>> m_byId; // ascending
    std::vector<QString> m_actors{QString()};
    std::vector<QString> m_acts{QString()};
    std::vector<QString> m_tags{QString()};
    std::vector<char> m_arena; // "title\0edtf\0" per row, UTF-8
    int m_datedCount = 0;
};
using EventTablePtr = std::shared_ptr<const EventTable>;

/// Collects rows in any order and builds the table once; build() leaves the builder empty.
class EventTable::Builder {
public:
    struct Input {
        EventId id;
        ArticleId article;
        QString title;
        std::optional<Edtf> happened;
        std::optional<EventType> type;
        Modality modality = Modality::Asserted;
        EventStatus status = EventStatus::Accepted;
        QString source; ///< first source's codeOrName(); may be empty
        QString target;
        QString speaker;
        QString act;
        QString tag; ///< its first tag; may be empty
        EventId answers;
    };
    void add(const Input &input);
    EventTablePtr build();

private:
    using Names = QHash<QString, std::uint32_t>;
    static std::uint32_t intern(Names &numbers, std::vector<QString> &list, const QString &name);
    EventTable m_table;
    Names m_actorNumbers;
    Names m_actNumbers;
    Names m_tagNumbers;
};

} // namespace dateline

#pragma once

#include <array>
#include <cstdint>
#include <limits>

namespace dateline {

/// What a word can say of a date. The classes of the word tables fill them (date_lexicon.h).
enum class DateSlot : std::uint8_t {
    Year,
    Month,
    Day,
    Ordinal,
    Weekday,
    Season,
    Half,
    Decade,
    DecadeWord,
    Era,
    Part,
    Clock,
    Hour,
    AmPm,
    Zone,
    Number,
    Vague,
    Extra,
    Unit,
    Direction,
    Mod,
    Shift,
    Reference,
    Holiday,
    Movable,
    FixedDay,
    Today,
    Tonight,
    Adverb,
    Count,
    Date,
    ShortYear,
    Fiscal,
    QuarterNumber,
    Every,    ///< "every", "each"
    Plural,   ///< the unit is: "weeks"
    Definite, ///< "the" stands before the direction
    None,     ///< how many there are
};
inline constexpr std::size_t dateSlotCount = static_cast<std::size_t>(DateSlot::None);

enum class DateUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    HalfHour,
    HalfYear,
    HalfCentury,
};
enum class DateDirection : std::uint8_t {
    This,
    Last,
    Next, ///< seen from the publication day
    Previous,
    Following,
    Same, ///< seen from a date named before
};
/// -1 back, 1 ahead, 0 the same.
constexpr int stepsOf(DateDirection direction)
{
    const bool back = direction == DateDirection::Last || direction == DateDirection::Previous;
    const bool ahead = direction == DateDirection::Next || direction == DateDirection::Following;
    return back ? -1 : ahead ? 1 : 0;
}
enum class DateShift : std::uint8_t { Back, Ahead, Backward, Forward }; ///< ago, from now; earlier, later
enum class DayPart : std::uint8_t { Morning, Afternoon, Evening, Night, Noon, Midnight, Daytime };
enum class DateReference : std::uint8_t { Past, Present, Future, Recent };

/// What the words of one mention say, not yet seen from a day: the slots that its pattern's classes filled.
class DateShape {
public:
    DateShape() { m_values.fill(empty); }

    bool has(DateSlot slot) const { return m_values[static_cast<std::size_t>(slot)] != empty; }
    int operator[](DateSlot slot) const { return m_values[static_cast<std::size_t>(slot)]; }
    int value(DateSlot slot, int otherwise) const { return has(slot) ? (*this)[slot] : otherwise; }
    /// The first word for a slot wins.
    void fill(DateSlot slot, int value)
    {
        if (slot != DateSlot::None && !has(slot))
            m_values[static_cast<std::size_t>(slot)] = value;
    }
    void set(DateSlot slot, int value) { m_values[static_cast<std::size_t>(slot)] = value; }
    template<class Enum>
    Enum as(DateSlot slot) const
    {
        return static_cast<Enum>((*this)[slot]);
    }

private:
    static constexpr std::int32_t empty = std::numeric_limits<std::int32_t>::min();
    std::array<std::int32_t, dateSlotCount> m_values;
};

/// Which function of the resolver makes a value of the shape.
enum class DateKind : std::uint8_t {
    Calendar, ///< year, month, day, weekday, season … and what they lack
    Deictic,  ///< this, last, next, that
    Shift,    ///< two weeks ago, two weeks later
    YearAgo,
    Duration,
    Set,
    Reference, ///< now, recently, soon
    Holiday,
    Range, ///< two calendar dates: from … to
    List,  ///< two calendar dates beside each other
    Name,  ///< no date at all: "Black Friday"
};

} // namespace dateline

#pragma once

#include "domain/calendar.h"
#include "domain/error.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace dateline {

/// `~ ? %` (ISO 8601-2): they do not widen earliest/latest; drawing fades one unit on each side.
enum class Qualification : std::uint8_t { None, Approximate, Uncertain, Both };

enum class Precision : std::uint8_t { Second, Minute, Day, Days, Month, Season, Quarter, Year, Decade, Century, Millennium };

/// One date as it was written: year, and what was said of month, day and time. Digits written X are unspecified.
struct EdtfPoint {
    int year = 0;                   ///< astronomical: 0 = 1 BCE
    int yearUnknown = 0;            ///< how many of the year's last digits are X (0–3); they are 0 in `year`
    std::optional<int> month;       ///< 1–12, seasons 21–24 (northern, meteorological), quarters 33–36
    bool monthUnknown = false;      ///< 2024-XX
    std::optional<int> day;         ///< 1–31; with dayUnknown == 1 the tens (0, 10, 20, 30)
    int dayUnknown = 0;             ///< 0; 1 = 2024-07-1X; 2 = 2024-07-XX
    std::optional<int> secondOfDay; ///< civil time as written
    bool hasSeconds = false;        ///< 14:30 against 14:30:00
    std::optional<int> zoneMinutes; ///< offset as written: shown, never applied
    Qualification qualification = Qualification::None;

    friend bool operator==(const EdtfPoint &, const EdtfPoint &) = default;
};

/// A date of the timeline: EDTF (ISO 8601-2:2019) level 1 and of level 2 what DOMAIN.md lists. Immutable value; every value is
/// valid: it can only come from parse() or from the named constructors, and parse(toString()) == *this.
class Edtf {
public:
    enum class Kind : std::uint8_t {
        Point,    ///< 2024-07-25
        Interval, ///< 2023-09/2024-07, 2023-09/.. (since), ../2024-06-19 (until)
        OneOf,    ///< [2024-07-10,2024-07-11], [2024-07-01..2024-07-10]
    };
    /// A member of a OneOf: first == last for a single date.
    struct Member {
        EdtfPoint first;
        EdtfPoint last;
        friend bool operator==(const Member &, const Member &) = default;
    };

    /// Fails with BadDate{text} at the 1-based column of the first offending character; never guesses.
    static Result<Edtf> parse(const QString &text);
    static Edtf day(std::chrono::year_month_day day);

    QString toString() const;

    Kind kind() const { return m_kind; }
    /// The point, or the first known end of an interval, or the first member: what titles and sorting speak of.
    const EdtfPoint &head() const;
    const std::optional<EdtfPoint> &start() const { return m_start; } ///< Interval only; nothing = open
    const std::optional<EdtfPoint> &end() const { return m_end; }     ///< Interval only; nothing = open
    const std::vector<Member> &members() const { return m_members; }  ///< OneOf only

    bool hasOpenStart() const { return m_kind == Kind::Interval && !m_start; }
    bool hasOpenEnd() const { return m_kind == Kind::Interval && !m_end; }
    Precision precision() const;         ///< the coarsest of its parts
    Qualification qualification() const; ///< of all its parts together

    /// First and last possible civil second, as written. An open side has none.
    std::optional<CivilSecond> earliest() const;
    std::optional<CivilSecond> latest() const;

    friend bool operator==(const Edtf &, const Edtf &) = default;

private:
    Edtf() = default;
    Kind m_kind = Kind::Point;
    std::optional<EdtfPoint> m_start; // Point: the point
    std::optional<EdtfPoint> m_end;
    std::vector<Member> m_members;
};

/// The order of the timeline: by earliest; an open start by its known end; ties by latest, an open end last.
bool timelineBefore(const Edtf &a, const Edtf &b);

/// A point as EDTF spells it.
QString pointText(const EdtfPoint &point);
/// First and last possible civil second of one point.
CivilSecond earliestOf(const EdtfPoint &point);
CivilSecond latestOf(const EdtfPoint &point);

} // namespace dateline

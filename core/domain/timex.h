#pragma once

#include "domain/edtf.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

enum class TimexType : std::uint8_t { Date, Time, Duration, Set };
QString timexTypeName(TimexType type); ///< "DATE"
std::optional<TimexType> timexTypeFromName(const QString &name);

/// TIMEX3's `mod`, in the order of its names.
enum class TimexMod : std::uint8_t {
    None,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
};
QString timexModName(TimexMod mod); ///< "EQUAL_OR_MORE"; empty for None
TimexMod timexModFromName(const QString &name);

/// What a text's words say about time, in the terms of TIMEX3 (TimeML 1.2.1): a value beside EDTF, because it keeps what EDTF
/// cannot say: weeks, parts of the day, durations, sets, and references without a date.
///   DATE      2024-07-25  2024-07  2024  202  20  BC0241  2024-W30  2024-W30-WE  2024-Q3  2024-H1  2024-SP|SU|FA|WI
///             XXXX-07-25 (no year)  XXXX-WXX-2 (no week)  PAST_REF  PRESENT_REF  FUTURE_REF
///   TIME      2024-07-25T14:30+04  2024-07-25TMO|AF|EV|NI|MI|DT
///   DURATION  P3Y  P2.5Y  PXD  PT30M  P1DE  P1CE
///   SET       P1Y  XXXX-WXX-5
struct Timex {
    TimexType type = TimexType::Date;
    QString value;
    TimexMod mod = TimexMod::None;
    QString quant; ///< SET: EVERY
    QString freq;  ///< SET: 2X
    friend bool operator==(const Timex &, const Timex &) = default;
};

/// The date of the timeline that a TIMEX3 stands for (DOMAIN: Dates). Early, mid and late months are ten days, of a year four
/// months; APPROX is `~`, BEFORE and AFTER are open intervals; PRESENT_REF is the publication day. Nothing for durations, sets,
/// other references, and values with an open year or day.
std::optional<Edtf> edtfOf(const Timex &timex, std::optional<std::chrono::year_month_day> published);

} // namespace dateline

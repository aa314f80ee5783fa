#pragma once

#include "domain/edtf.h"
#include "domain/table_mapping.h"

#include <QString>

#include <cstdint>

namespace dateline {

/// Dates as tables have them: EDTF, 20240725 (with 00 for what is not known), 2024/07/25, 25.7.2024, 7/25/24, 25-Jul-2024,
/// "July 25, 2024", "Thu, 25 July 2024", 07/2024, with a time behind (a zone is kept, never applied), two of them with a dash
/// between. Months are named in the languages whose dates Dateline reads. Of years with two digits 00 to 69 are 2000 to 2069.
/// BadDate{words}; DateOrderUnknown{words} where day and month can be told apart only by an order that is not given; of two what
/// dateFromTo() says. A day that does not exist in the order given is no date: it is never turned around.
Result<Edtf> tableDate(const QString &cell, DateOrder order);

/// One date of the first day and the last; EndBeforeStart{end, start}.
Result<Edtf> dateFromTo(const Edtf &first, const Edtf &last);

/// What a cell tells of its column's order: 25/7/2024 that days come first.
enum class OrderClue : std::uint8_t {
    NoDate,
    NeedsNone, ///< read alike in any order
    DayFirst,
    MonthFirst,
    Either, ///< 3/4/2024
};
OrderClue orderClue(const QString &cell);

} // namespace dateline

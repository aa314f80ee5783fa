#pragma once

#include "domain/edtf.h"

#include <QString>

namespace dateline {

/// A date in the user's language: "about 11 July 2024", "since September 2023", "10 or 11 July 2024", "spring 2024", "15 March 44
/// BCE". Says what the EDTF says and nothing more: a month stays a month. Month names are QLocale's; a zone is shown, never
/// applied.
QString dateText(const Edtf &date);

/// The stretch between two civil seconds as days, for what the timeline shows: "1 July to 14 August 2024".
QString spanText(CivilSecond first, CivilSecond last);
QString dayText(std::int64_t day); ///< counted from 1970
/// The same in units that suit its length: "1 July 2024 to 4 August 2024", "March to May 2022".
QString stretchText(CivilSecond first, CivilSecond last);

/// Month and year as a head line: "July 2024".
QString monthText(int year, unsigned month);

} // namespace dateline

#pragma once

#include <QString>

#include <cstdint>

namespace dateline {

/// What a date names. Languages differ in the words they put before one ("le 11 juillet", but "juillet 2024"), so each has its
/// own.
enum class DateUnit : std::uint8_t { Day, Month, VowelMonth, Year, Spring, Summer, Autumn, Winter, Quarter, Years, Other };

/// Where a date's words stand in a phrase: by themselves; after "about", "since", "between", "or"; after "until"; as the start
/// and the end of a stretch.
enum class DateForm : std::uint8_t { Alone, Phrase, Until, From, To };

/// The words of a date as they are said there: "11 juillet 2024" → "le 11 juillet 2024", "au 11 juillet 2024", "du …".
/// Of Years the words are the digits: "1990".
QString inForm(const QString &words, DateUnit unit, DateForm form);

/// Month or VowelMonth, by the month's name in the user's language (d’avril, de juillet).
DateUnit monthUnit(const QString &name);

} // namespace dateline

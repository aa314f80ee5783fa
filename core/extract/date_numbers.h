#pragma once

#include <QStringView>

#include <optional>

namespace dateline {

/// What the digits of one token may be. Pure; knows no words.
struct NumberReading {
    std::optional<int> tenths;      ///< 22.8 → 228; 1,500 → 15000
    std::optional<int> whole;       ///< digits alone
    int digits = 0;                 ///< how many, where they stand alone
    std::optional<int> clockMinute; ///< 14:30 → 870
    std::optional<int> clockSecond; ///< 14:30:05 → 52205
    std::optional<int> day;         ///< 25.07.2024 → 20240725
};
/// `digits` is the token without the letters behind it.
NumberReading readNumber(QStringView digits);

/// year * 10000 + month * 100 + day where that is a day; years of two digits are 1970–2069.
std::optional<int> packedDay(int year, int month, int day);

} // namespace dateline

#include "extract/date_numbers.h"

#include <array>
#include <chrono>

namespace dateline {

namespace {

constexpr std::size_t mostParts = 3;

struct Parts {
    std::array<int, mostParts> values{};
    std::array<int, mostParts> digits{};
    std::array<char16_t, mostParts> marks{}; // what stands behind each
    std::size_t count = 0;
    bool good = true;
};

Parts partsOf(QStringView text)
{
    Parts parts;
    for (const QChar c : text) {
        if (parts.count == 0 || parts.marks[parts.count - 1] != 0) {
            if (parts.count == mostParts || c < u'0' || c > u'9') {
                parts.good = false;
                return parts;
            }
            ++parts.count;
        }
        const std::size_t last = parts.count - 1;
        if (c < u'0' || c > u'9') {
            parts.marks[last] = c.unicode();
            continue;
        }
        if (++parts.digits[last] > 7) {
            parts.good = false;
            return parts;
        }
        parts.values[last] = parts.values[last] * 10 + (c.unicode() - u'0');
    }
    return parts;
}

void readTwo(const Parts &parts, NumberReading &reading)
{
    const auto [first, second, unused] = parts.values;
    const bool isClock = parts.digits[0] <= 2 && parts.digits[1] == 2 && first <= 24 && second < 60;
    if (parts.marks[0] == u':') {
        if (isClock)
            reading.clockMinute = first * 60 + second;
        return;
    }
    if (parts.digits[1] == 3 && parts.marks[0] == u',')
        reading.tenths = (first * 1000 + second) * 10;
    else if (parts.digits[1] <= 2)
        reading.tenths = first * 10 + (parts.digits[1] == 1 ? second : second / 10);
    if (isClock && parts.marks[0] == u'.')
        reading.clockMinute = first * 60 + second; // 5.30 p.m.
}

void readThree(const Parts &parts, NumberReading &reading)
{
    const auto [first, second, third] = parts.values;
    if (parts.marks[0] != parts.marks[1])
        return;
    if (parts.marks[0] == u':' && first <= 24 && second < 60 && third < 60)
        reading.clockSecond = (first * 60 + second) * 60 + third;
    if (parts.marks[0] == u'.' && (parts.digits[2] == 4 || parts.digits[2] == 2) && parts.digits[0] <= 2)
        reading.day = packedDay(third, second, first);
    if (parts.marks[0] == u'.' && parts.digits[0] == 4)
        reading.day = packedDay(first, second, third);
    if (parts.marks[0] == u',' && parts.digits[1] == 3 && parts.digits[2] == 3 && parts.digits[0] <= 2)
        reading.tenths = ((first * 1000 + second) * 1000 + third) * 10;
}

} // namespace

std::optional<int> packedDay(int year, int month, int day)
{
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1000 || year > 2199 || month > 12 || day > 31 || !date.ok())
        return std::nullopt;
    return year * 10000 + month * 100 + day;
}

NumberReading readNumber(QStringView digits)
{
    NumberReading reading;
    const Parts parts = partsOf(digits);
    if (!parts.good || parts.count == 0)
        return reading;
    if (parts.count == 1) {
        reading.whole = parts.values[0];
        reading.digits = parts.digits[0];
        reading.tenths = parts.values[0] * 10;
    } else if (parts.count == 2) {
        readTwo(parts, reading);
    } else {
        readThree(parts, reading);
    }
    return reading;
}

} // namespace dateline

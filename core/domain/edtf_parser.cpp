#include "domain/edtf_parser.h"

#include <array>

namespace dateline {

namespace {
bool isDigit(QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); }
} // namespace

std::nullopt_t EdtfParser::fail(qsizetype at)
{
    if (!m_error)
        m_error = at;
    return std::nullopt;
}

bool EdtfParser::take(QChar letter)
{
    if (atEnd() || m_text[m_at] != letter)
        return false;
    ++m_at;
    return true;
}

bool EdtfParser::takeDots()
{
    if (!m_text.mid(m_at).startsWith(QLatin1String("..")))
        return false;
    m_at += 2;
    return true;
}

/// Exactly `count` ASCII digits.
std::optional<int> EdtfParser::digits(int count)
{
    int value = 0;
    for (int index = 0; index < count; ++index, ++m_at) {
        if (atEnd() || !isDigit(m_text[m_at]))
            return fail(m_at);
        value = value * 10 + m_text[m_at].digitValue();
    }
    return value;
}

bool EdtfParser::longYear(EdtfPoint &point)
{
    const qsizetype begin = m_at;
    const bool negative = take(QLatin1Char('-'));
    const qsizetype first = m_at;
    int value = 0;
    for (; !atEnd() && isDigit(m_text[m_at]); ++m_at) {
        value = value * 10 + m_text[m_at].digitValue();
        if (value > lastYear)
            return fail(begin), false;
    }
    // Years of four digits have one spelling only, so that printing gives back what was read.
    if (m_at - first < 5 || m_text[first] == QLatin1Char('0'))
        return fail(first), false;
    point.year = negative ? -value : value;
    return true;
}

bool EdtfParser::year(EdtfPoint &point)
{
    if (take(QLatin1Char('Y')))
        return longYear(point);
    const qsizetype begin = m_at;
    const bool negative = take(QLatin1Char('-'));
    int value = 0;
    for (int index = 0; index < 4; ++index, ++m_at) {
        const bool unknown = !atEnd() && m_text[m_at] == QLatin1Char('X') && index > 0;
        if (!unknown && (atEnd() || !isDigit(m_text[m_at]) || point.yearUnknown > 0))
            return fail(m_at), false;
        point.yearUnknown += unknown;
        value = value * 10 + (unknown ? 0 : m_text[m_at].digitValue());
    }
    if (negative && value == 0) // there is no year -0000, nor a decade around it
        return fail(begin), false;
    point.year = negative ? -value : value;
    return true;
}

bool EdtfParser::month(EdtfPoint &point)
{
    const qsizetype begin = m_at;
    if (m_text.mid(m_at).startsWith(QLatin1String("XX"))) {
        m_at += 2;
        point.monthUnknown = true;
        return true;
    }
    point.month = digits(2);
    if (!point.month)
        return false;
    const int value = *point.month;
    const bool known = (value >= 1 && value <= 12) || (value >= 21 && value <= 24) || (value >= 33 && value <= 36);
    return known || (fail(begin), false);
}

bool EdtfParser::day(EdtfPoint &point)
{
    const qsizetype begin = m_at;
    if (m_text.mid(m_at).startsWith(QLatin1String("XX"))) {
        m_at += 2;
        point.dayUnknown = 2;
        return true;
    }
    if (point.monthUnknown)
        return fail(begin), false;
    const int longest = static_cast<int>(daysInMonth(point.year, static_cast<unsigned>(*point.month)));
    const auto tens = digits(1);
    if (!tens)
        return false;
    if (take(QLatin1Char('X'))) {
        point.day = *tens * 10;
        point.dayUnknown = 1;
        return *point.day <= longest || (fail(begin), false);
    }
    const auto units = digits(1);
    if (!units)
        return false;
    point.day = *tens * 10 + *units;
    return (*point.day >= 1 && *point.day <= longest) || (fail(begin), false);
}

bool EdtfParser::time(EdtfPoint &point)
{
    std::array<int, 3> parts{};
    constexpr std::array<int, 3> limits{24, 60, 60};
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index > 0 && !take(QLatin1Char(':'))) {
            if (index == 1)
                return fail(m_at), false;
            break;
        }
        const qsizetype begin = m_at;
        const auto value = digits(2);
        if (!value || *value >= limits[index])
            return fail(begin), false;
        parts[index] = *value;
        point.hasSeconds = index == 2;
    }
    point.secondOfDay = (parts[0] * 60 + parts[1]) * 60 + parts[2];
    return zone(point);
}

bool EdtfParser::zone(EdtfPoint &point)
{
    if (take(QLatin1Char('Z'))) {
        point.zoneMinutes = 0;
        return true;
    }
    const bool east = take(QLatin1Char('+'));
    if (!east && !take(QLatin1Char('-')))
        return true;
    const qsizetype begin = m_at;
    const auto hours = digits(2);
    if (!hours || *hours > 14)
        return fail(begin), false;
    if (!take(QLatin1Char(':')))
        return fail(m_at), false;
    const auto minutes = digits(2);
    if (!minutes || *minutes >= 60 || (*hours == 0 && *minutes == 0)) // +00:00 is written Z
        return fail(begin), false;
    point.zoneMinutes = (east ? 1 : -1) * (*hours * 60 + *minutes);
    return true;
}

std::optional<EdtfPoint> EdtfParser::point()
{
    EdtfPoint point;
    if (!year(point))
        return std::nullopt;
    const bool wholeYear = point.yearUnknown == 0;
    if (wholeYear && take(QLatin1Char('-'))) {
        if (!month(point))
            return std::nullopt;
        if (mayHaveDay(point) && take(QLatin1Char('-'))) {
            if (!day(point))
                return std::nullopt;
            if (point.day && point.dayUnknown == 0 && take(QLatin1Char('T')) && !time(point))
                return std::nullopt;
        }
    }
    if (take(QLatin1Char('~')))
        point.qualification = Qualification::Approximate;
    else if (take(QLatin1Char('?')))
        point.qualification = Qualification::Uncertain;
    else if (take(QLatin1Char('%')))
        point.qualification = Qualification::Both;
    return point;
}

std::optional<Edtf::Member> EdtfParser::member()
{
    const auto first = point();
    if (!first)
        return std::nullopt;
    if (!takeDots())
        return Edtf::Member{*first, *first};
    const qsizetype second = m_at;
    const auto last = point();
    if (!last)
        return std::nullopt;
    if (*first == *last || earliestOf(*first) > latestOf(*last))
        return fail(second);
    return Edtf::Member{*first, *last};
}

} // namespace dateline

#include "wording/period_text.h"

#include "wording/date_text.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace dateline {

namespace {

constexpr std::array<const char *, periodUnitCount> units{
    QT_TRANSLATE_NOOP("PeriodText", "By day"),     QT_TRANSLATE_NOOP("PeriodText", "By week"),
    QT_TRANSLATE_NOOP("PeriodText", "By month"),   QT_TRANSLATE_NOOP("PeriodText", "By quarter"),
    QT_TRANSLATE_NOOP("PeriodText", "By year"),    QT_TRANSLATE_NOOP("PeriodText", "By decade"),
    QT_TRANSLATE_NOOP("PeriodText", "By century"), QT_TRANSLATE_NOOP("PeriodText", "By millennium")};

constexpr int firstQuarter = 33; // EDTF's months 33–36

QString text(const QString &edtf)
{
    return dateText(*Edtf::parse(edtf));
}

} // namespace

QString yearText(int year)
{
    const QString digits = QStringLiteral("%1").arg(year, year < 0 ? 5 : 4, 10, QLatin1Char('0'));
    return text(std::abs(year) > 9999 ? u'Y' + digits : digits);
}

int yearOf(const Edtf &date)
{
    return static_cast<int>(civilDay(date.earliest().value_or(date.latest().value_or(0))).year());
}

QString periodText(const Periods &periods, int index)
{
    const auto first = civilDay(periods.start(index));
    const auto last = civilDay(periods.end(index) - 1);
    const auto year = static_cast<int>(first.year());
    const auto month = static_cast<unsigned>(first.month());
    switch (periods.unit) {
    case PeriodUnit::Day:
    case PeriodUnit::Week:
        return spanText(periods.start(index), periods.end(index) - 1);
    case PeriodUnit::Month:
        return monthText(year, month);
    case PeriodUnit::Quarter: {
        const unsigned quarter = firstQuarter + (month - 1) / 3;
        return text(QStringLiteral("%1-%2").arg(year, year < 0 ? 5 : 4, 10, QLatin1Char('0')).arg(quarter));
    }
    case PeriodUnit::Year:
        return yearText(year);
    case PeriodUnit::Decade:
    case PeriodUnit::Century:
    case PeriodUnit::Millennium:
        break;
    }
    return QCoreApplication::translate("PeriodText", "%1 – %2", "first year, last year")
        .arg(yearText(year), yearText(static_cast<int>(last.year())));
}

QString periodUnitText(PeriodUnit unit)
{
    return QCoreApplication::translate("PeriodText", units[static_cast<std::size_t>(unit)]);
}

} // namespace dateline

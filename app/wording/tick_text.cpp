#include "wording/tick_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TickText)
};

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : Texts::tr("%1 BCE").arg(1 - year);
}

QString yearCell(int year, const TickStep &step, bool major)
{
    const bool decade = major && step.step == 10 && year >= 10;
    return decade ? Texts::tr("%1s", "decade").arg(year) : yearText(year);
}

QString monthCell(int year, int month, bool major, TickForm form)
{
    const auto length = form == TickForm::Long             ? QLocale::LongFormat
                        : form == TickForm::Short || major ? QLocale::ShortFormat
                                                           : QLocale::NarrowFormat;
    const QString name = QLocale().standaloneMonthName(month, length);
    return major ? Texts::tr("%1 %2", "month year").arg(name, yearText(year)) : name;
}

QString dayCell(const std::chrono::year_month_day &day, const TickStep &step, bool major, TickForm form)
{
    const auto number = QString::number(static_cast<unsigned>(day.day()));
    if (!major) {
        const auto weekday = static_cast<int>(std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding());
        return form == TickForm::Long && step.step == 1
                   ? Texts::tr("%1 %2", "weekday day: Thu 25").arg(QLocale().dayName(weekday, QLocale::ShortFormat), number)
                   : number;
    }
    const auto month = static_cast<int>(static_cast<unsigned>(day.month()));
    if (form == TickForm::Shortest)
        return Texts::tr("%1 %2", "day month: 25 Jul").arg(number, QLocale().monthName(month, QLocale::ShortFormat));
    return Texts::tr("%1 %2", "day, month and year").arg(number, monthCell(static_cast<int>(day.year()), month, true, form));
}

} // namespace

QString tickText(CivilSecond tick, const TickStep &step, bool major, TickForm form)
{
    const auto day = civilDay(tick);
    switch (step.unit) {
    case TickUnit::Hour:
        return QLocale().toString(QTime(static_cast<int>((tick - civilSecond(day)) / 3600), 0), QLocale::ShortFormat);
    case TickUnit::Day:
        return dayCell(day, step, major, form);
    case TickUnit::Month:
        return monthCell(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), major, form);
    case TickUnit::Year:
        break;
    }
    return yearCell(static_cast<int>(day.year()), step, major);
}

} // namespace dateline

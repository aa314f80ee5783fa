#include "formats/table_date.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

constexpr int lastYearOf2000 = 69; // of two digits, as POSIX has it

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// A day as EDTF; zeros stand for what is not known. Whether there is such a day is for Edtf::parse() to say.
QString written(int year, int month, int day)
{
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0 || day > 0)
        text += u'-' + twoDigits(month);
    return day > 0 ? text + u'-' + twoDigits(day) : text;
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year + (year <= lastYearOf2000 ? 2000 : 1900);
}

void addMonthNames(QHash<QString, int> &names, const QLocale &language)
{
    const auto add = [&](QString name, int month) {
        name = name.toCaseFolded().remove(u'.');
        names.insert(name, month);
    };
    for (int month = 1; month <= 12; ++month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            add(language.monthName(month, form), month);
            add(language.standaloneMonthName(month, form), month);
        }
    }
}

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> made;
        for (const auto language :
             {QLocale::Turkish, QLocale::Spanish, QLocale::German, QLocale::French, QLocale::Russian, QLocale::English})
            addMonthNames(made, QLocale(language));
        made.insert(QStringLiteral("sept"), 9);
        return made;
    }();
    return names;
}

/// A time at the end of a cell, as EDTF has it behind the day; taken off the cell.
QString takeTime(QString &cell)
{
    static const QRegularExpression time(QStringLiteral("(?:\\s*T|\\s*,?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                                                        "\\s*([AaPp])?(?:\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = time.match(cell);
    if (!match.hasMatch())
        return {};
    int hour = match.capturedView(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    QString text = u'T' + twoDigits(hour) + u':' + match.captured(2);
    if (!match.capturedView(3).isEmpty())
        text += u':' + match.captured(3);
    QString zone = match.captured(5);
    if (zone == QLatin1String("UTC") || zone == QLatin1String("GMT"))
        zone = QStringLiteral("Z");
    if (zone.size() == 5)
        zone.insert(3, u':');
    cell.truncate(match.capturedStart());
    return text + zone;
}

struct Read {
    QString edtf; ///< empty = no date
    OrderClue clue = OrderClue::NeedsNone;
};

Read inOrder(int first, int second, int year, DateOrder order)
{
    const bool mayBeDay = second <= 12;  // the first
    const bool mayBeMonth = first <= 12; // the first
    const OrderClue clue = first == second          ? OrderClue::NeedsNone
                           : mayBeDay && mayBeMonth ? OrderClue::Either
                           : mayBeDay               ? OrderClue::DayFirst
                                                    : OrderClue::MonthFirst;
    if (!mayBeDay && !mayBeMonth)
        return {{}, OrderClue::NoDate};
    return {order == DateOrder::MonthFirst ? written(year, first, second) : written(year, second, first), clue};
}

/// 20240725, 20240725143000, 202407.
Read compact(const QString &cell)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(?:(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2}))?)?$"));
    const auto match = digits.match(cell);
    if (!match.hasMatch())
        return {};
    QString text = written(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!match.capturedView(4).isEmpty())
        text += u'T' + match.captured(4) + u':' + match.captured(5) + u':' + match.captured(6);
    return {text};
}

/// Numbers with something between.
Read numbers(const QString &cell, DateOrder order)
{
    static const QRegularExpression three(QStringLiteral("^(\\d{1,4})([-/. ])(\\d{1,2})\\2(\\d{1,4})\\.?$"));
    static const QRegularExpression two(QStringLiteral("^(\\d{1,4})[-/.](\\d{1,4})$"));
    if (const auto match = three.match(cell); match.hasMatch()) {
        const QStringView first = match.capturedView(1);
        const QStringView last = match.capturedView(4);
        const int middle = match.capturedView(3).toInt();
        if (first.size() == 4 && last.size() <= 2)
            return {written(first.toInt(), middle, last.toInt())};
        if (first.size() > 2 || (last.size() != 4 && last.size() != 2))
            return {};
        return inOrder(first.toInt(), middle, fullYear(last), order);
    }
    const auto match = two.match(cell);
    if (match.hasMatch() && match.capturedView(1).size() <= 2 && match.capturedView(2).size() == 4)
        return {written(match.capturedView(2).toInt(), match.capturedView(1).toInt(), 0)};
    if (match.hasMatch() && match.capturedView(1).size() == 4 && match.capturedView(2).size() <= 2)
        return {written(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 0)};
    return {};
}

/// "Thu, 25th July 2024", "July 25, 2024", "25-Jul-24", "July 2024": a month's name, a year, a day, and a weekday at the most. A
/// year of two digits has the month before it, and the day before that: "24-25 July" are two days.
Read named(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("[\\s,./-]+"));
    static const QRegularExpression day(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?$"),
                                        QRegularExpression::CaseInsensitiveOption);
    int month = 0;
    std::size_t before = 0; // the month: figures
    int words = 0;          // that say nothing: a weekday, "de"
    std::vector<QStringView> figures;
    const QString folded = cell.toCaseFolded();
    for (const QStringView part : QStringView(folded).split(between, Qt::SkipEmptyParts)) {
        if (const int name = monthNames().value(part.toString()); name > 0 && month == 0) {
            month = name;
            before = figures.size();
        } else if (part[0].isDigit())
            figures.push_back(part);
        else
            ++words;
    }
    if (month == 0 || words > 2 || figures.empty() || figures.size() > 2)
        return {};
    const auto isYear = [](QStringView part) { return part.size() == 4 && part.toInt() > 0; };
    if (figures.size() == 1)
        return isYear(figures[0]) ? Read{written(figures[0].toInt(), month, 0)} : Read();
    if (isYear(figures[0]))
        std::swap(figures[0], figures[1]);
    const auto ofMonth = day.match(figures[0].toString());
    const bool isShort = figures[1].size() == 2 && (figures[1].toInt() > 0 || figures[1] == u"00") && before == 1;
    if (!ofMonth.hasMatch() || !(isYear(figures[1]) || isShort))
        return {};
    return {written(fullYear(figures[1]), month, ofMonth.capturedView(1).toInt())};
}

Read readCell(QString cell, DateOrder order)
{
    if (Edtf::parse(cell))
        return {cell};
    if (const Read read = compact(cell); !read.edtf.isEmpty())
        return read;
    const QString time = takeTime(cell);
    Read read = numbers(cell, order);
    if (read.edtf.isEmpty())
        read = named(cell);
    if (read.edtf.isEmpty())
        return {{}, OrderClue::NoDate};
    static const QRegularExpression midnight(QStringLiteral("^T00:00(:00)?$")); // a spreadsheet's day
    if (read.edtf.size() == 10 && !midnight.match(time).hasMatch())
        read.edtf += time;
    return read;
}

/// Both days of "25.7.2024 – 27.7.2024"; a date that stands alone.
QStringList days(const QString &cell)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[\\x{2013}\\x{2014}]\\s*|\\s+-\\s+"));
    return cell.simplified().split(dash);
}

Result<Edtf> dayDate(const QString &words, DateOrder order)
{
    const Read read = readCell(words, order);
    if (read.edtf.isEmpty())
        return failure(ErrorCode::BadDate, {words});
    if (read.clue == OrderClue::Either && order == DateOrder::Unknown)
        return failure(ErrorCode::DateOrderUnknown, {words});
    const DateOrder said = read.clue == OrderClue::MonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    if (order == DateOrder::Unknown && read.clue != OrderClue::NeedsNone)
        return dayDate(words, said);
    auto date = Edtf::parse(read.edtf);
    if (!date)
        return failure(ErrorCode::BadDate, {words});
    return date;
}

OrderClue dayClue(const QString &words)
{
    const Read read = readCell(words, DateOrder::DayFirst);
    if (read.clue == OrderClue::MonthFirst || read.clue == OrderClue::NoDate)
        return read.clue;
    return Edtf::parse(read.edtf) ? read.clue : OrderClue::NoDate;
}

} // namespace

Result<Edtf> tableDate(const QString &cell, DateOrder order)
{
    const QStringList both = days(cell);
    if (both.size() > 2)
        return failure(ErrorCode::BadDate, {cell});
    auto first = dayDate(both.front(), order);
    if (!first || both.size() == 1)
        return first;
    return dayDate(both.back(), order).and_then([&](const Edtf &last) { return dateFromTo(*first, last); });
}

Result<Edtf> dateFromTo(const Edtf &first, const Edtf &last)
{
    if (first == last)
        return first;
    const auto failed = [&] { return failure(ErrorCode::EndBeforeStart, {last.toString(), first.toString()}); };
    if (first.kind() != Edtf::Kind::Point || last.kind() != Edtf::Kind::Point)
        return failure(ErrorCode::BadDate, {first.toString() + u'/' + last.toString()});
    if (*last.latest() < *first.earliest())
        return failed();
    return Edtf::parse(first.toString() + u'/' + last.toString());
}

OrderClue orderClue(const QString &cell)
{
    const QStringList both = days(cell);
    if (both.size() > 2)
        return OrderClue::NoDate;
    const auto [less, more] = std::minmax({dayClue(both.front()), dayClue(both.back())});
    if (less == more || less <= OrderClue::NeedsNone)
        return less == OrderClue::NoDate ? less : more;
    return more == OrderClue::Either ? less : OrderClue::NoDate; // no order reads both
}

} // namespace dateline

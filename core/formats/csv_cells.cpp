#include "formats/csv_cells.h"

#include <algorithm>

namespace dateline {

namespace {

/// "-44" and "-5.5" are numbers to a spreadsheet, and to every reader.
bool isNegativeNumber(QStringView cell)
{
    const QStringView digits = cell.mid(1);
    return cell.startsWith(u'-') && !digits.isEmpty() && digits.front().isDigit() && digits.back().isDigit() &&
           digits.count(u'.') <= 1 &&
           std::ranges::all_of(digits, [](QChar letter) { return letter == u'.' || (letter >= u'0' && letter <= u'9'); });
}

/// Whether it begins a formula, be it behind apostrophes.
bool beginsFormula(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r";
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return !cell.isEmpty() && starts.contains(cell.front());
}

QString quoted(QString cell)
{
    static constexpr QStringView special = u"\",\r\n";
    const bool needed = std::ranges::any_of(cell, [](QChar letter) { return special.contains(letter); });
    return needed ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QString guarded(const QString &cell)
{
    return beginsFormula(cell) && !isNegativeNumber(cell) ? u'\'' + cell : cell;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsFormula(cell) ? cell.mid(1) : cell;
}

QByteArray delimitedRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << quoted(guarded(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace dateline

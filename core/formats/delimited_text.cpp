#include "formats/delimited_text.h"

#include <QByteArray>

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

DelimitedRows::DelimitedRows(QStringView text, QChar delimiter, bool quotes)
    : m_text(text), m_delimiter(delimiter), m_quotes(quotes)
{
}

bool DelimitedRows::atEnd()
{
    while (m_at < m_text.size() && m_text[m_at] == u'\n') {
        ++m_at;
        ++m_line;
    }
    return m_at >= m_text.size();
}

Result<QStringList> DelimitedRows::next()
{
    m_rowLine = m_line;
    QStringList cells;
    for (;;) {
        cells << cell();
        if (m_unclosed)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("\"")}, {}, m_rowLine);
        if (cells.size() > mostCellsInRow)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("≤ %1").arg(mostCellsInRow)}, {}, m_rowLine);
        if (m_at >= m_text.size())
            return cells;
        if (m_text[m_at++] == u'\n') {
            ++m_line;
            return cells;
        }
    }
}

QString DelimitedRows::cell()
{
    QString value;
    if (m_quotes && m_at < m_text.size() && m_text[m_at] == u'"')
        value = quotedCell();
    const qsizetype start = m_at; // what some write behind a quoted cell is part of it
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n')
        ++m_at;
    return value.append(m_text.mid(start, m_at - start));
}

QString DelimitedRows::quotedCell()
{
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'"' && (++m_at >= m_text.size() || m_text[m_at] != u'"'))
            return value;
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        value += m_text[m_at];
    }
    m_unclosed = true;
    return value;
}

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

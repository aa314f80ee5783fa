#include "formats/csv_lexer.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace dateline {

namespace {

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

QByteArray CsvRow::cell(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const Cell &cell = m_cells[static_cast<std::size_t>(index)];
    if (!cell.quoted)
        return raw.sliced(cell.start, cell.end - cell.start).toByteArray();
    return raw.sliced(cell.start + 1, cell.end - cell.start - 2).toByteArray().replace("\"\"", "\"");
}

int CsvRow::startOf(qsizetype index) const
{
    return index < size() ? m_cells[static_cast<std::size_t>(index)].start : static_cast<int>(raw.size());
}

CsvLexer::CsvLexer(CsvDialect dialect, Read read, CsvLimits limits)
    : m_dialect(dialect), m_read(std::move(read)), m_limits(limits)
{
}

CsvLexer::CsvLexer(CsvDialect dialect, QByteArray text, CsvLimits limits)
    : CsvLexer(
          dialect, [text = std::move(text)]() mutable { return std::exchange(text, {}); }, limits)
{
}

bool CsvLexer::fill()
{
    if (m_ended)
        return false;
    const QByteArray more = m_read();
    m_ended = more.isEmpty();
    m_buffer += more;
    return !m_ended;
}

bool CsvLexer::next(CsvRow &row)
{
    while (true) {
        if (m_next >= m_buffer.size() / 2) { // half of it at least: each byte is moved once or so
            m_buffer.remove(0, m_next);
            m_next = 0;
        }
        m_start = m_next;
        if (!isThere(m_start))
            return false;
        row.line = m_line;
        readRow(row);
        if (!row.raw.isEmpty())
            return true;
    }
}

bool CsvLexer::readAnew(CsvRow &row)
{
    if (row.lastLine == row.line || m_broken >= m_limits.brokenQuotes)
        return false;
    readFirstLine(row, CsvFault::UnclosedQuote, m_start + row.startOf(row.size() - 1));
    return true;
}

qsizetype CsvLexer::endOfQuoted(qsizetype open)
{
    for (qsizetype at = open + 1; isThere(at) && !isTooLong(at);) {
        const auto *found = static_cast<const char *>(
            std::memchr(m_buffer.constData() + at, '"', static_cast<std::size_t>(m_buffer.size() - at)));
        if (!found) {
            at = m_buffer.size();
            continue;
        }
        const qsizetype behind = found - m_buffer.constData() + 1;
        if (!isThere(behind) || m_buffer.at(behind) == m_dialect.delimiter || isLineEnd(m_buffer.at(behind)))
            return isTooLong(behind) ? -1 : behind;
        at = behind + (m_buffer.at(behind) == '"' ? 1 : 0);
    }
    return -1;
}

void CsvLexer::readRow(CsvRow &row)
{
    row.m_cells.clear();
    row.fault.reset();
    row.faultAt = 0;
    qsizetype at = m_start;
    qsizetype cell = m_start;
    bool quoted = false;
    const auto endCell = [&] {
        row.m_cells.push_back({static_cast<int>(cell - m_start), static_cast<int>(at - m_start), quoted});
        quoted = false;
        cell = at + 1;
    };
    for (;; ++at) {
        if (at == cell && m_dialect.quotes && isThere(at) && m_buffer.at(at) == '"') {
            at = endOfQuoted(at);
            if (at < 0)
                return readFirstLine(row, CsvFault::UnclosedQuote, cell);
            quoted = true;
        }
        if (!isThere(at) || isLineEnd(m_buffer.at(at)))
            break;
        if (isTooLong(at))
            return readFirstLine(row, CsvFault::RowTooLong, m_start);
        if (m_buffer.at(at) != m_dialect.delimiter)
            continue;
        endCell();
        if (row.size() == m_limits.cells)
            return readFirstLine(row, CsvFault::TooManyCells, cell);
    }
    endCell();
    finishRow(row, at);
}

/// Where a row cannot be read, its first line stands for it, and the next line is the next row.
void CsvLexer::readFirstLine(CsvRow &row, CsvFault fault, qsizetype at)
{
    if (fault == CsvFault::UnclosedQuote && ++m_broken >= m_limits.brokenQuotes)
        m_dialect.quotes = false;
    qsizetype end = m_start;
    while (isThere(end) && !isLineEnd(m_buffer.at(end)) && !isTooLong(end))
        ++end;
    const bool tooLong = isTooLong(end);
    row.m_cells.clear();
    m_line = row.line;
    finishRow(row, end);
    row.fault = tooLong ? CsvFault::RowTooLong : fault;
    row.faultAt = static_cast<int>(std::min(tooLong ? 0 : at - m_start, end - m_start));
    if (tooLong) {
        const qsizetype kept = row.raw.size();
        skipLine();
        row.raw = QByteArrayView(m_buffer.constData() + m_start, kept); // the buffer may have moved
    }
}

/// To the end of a line that is too long to be kept; of what is thrown away only the row's own bytes stay.
void CsvLexer::skipLine()
{
    const auto isEnd = [this](qsizetype at) { return isLineEnd(m_buffer.at(at)); };
    qsizetype at = m_next;
    while (isThere(at) && !isEnd(at)) {
        if (++at - m_next >= m_limits.rowBytes) {
            m_buffer.remove(m_next, at - m_next);
            at = m_next;
        }
    }
    m_next = at;
    if (isThere(at)) {
        const bool two = m_buffer.at(at) == '\r' && isThere(at + 1) && m_buffer.at(at + 1) == '\n';
        m_next = at + (two ? 2 : 1);
        ++m_line;
    }
}

/// REQUIRES: m_line is the row's.
void CsvLexer::finishRow(CsvRow &row, qsizetype end)
{
    m_next = end;
    int breaks = 0;
    if (isThere(end) && isLineEnd(m_buffer.at(end))) {
        const bool two = m_buffer.at(end) == '\r' && isThere(end + 1) && m_buffer.at(end + 1) == '\n';
        m_next = end + (two ? 2 : 1);
        ++breaks;
    }
    row.raw = QByteArrayView(m_buffer.constData() + m_start, end - m_start);
    const auto inside = static_cast<int>(std::count(row.raw.begin(), row.raw.end(), '\n'));
    row.lastLine = m_line + inside;
    m_line += inside + breaks;
    if (const qsizetype nul = row.raw.indexOf('\0'); nul >= 0) {
        row.fault = CsvFault::Nul;
        row.faultAt = static_cast<int>(nul);
    }
}

} // namespace dateline

#include "formats/table_rows.h"

namespace dateline {

TableRows::TableRows(QString path, TableBytes bytes, const TableMapping &mapping, qint64 mostRows)
    : m_path(std::move(path)), m_mostRows(mostRows), m_bytes(std::move(bytes)), m_reader(mapping),
      m_lexer({mapping.delimiter, mapping.quotes}, [this] { return m_bytes.read(); })
{
    m_summary.mapping = mapping;
    m_bytes.setEncoding(mapping.encoding);
    if (mapping.hasHeader && m_lexer.next(m_row))
        m_header = m_row.raw.toByteArray() + '\n';
}

bool TableRows::next()
{
    if (m_summary.rows > m_mostRows || !m_lexer.next(m_row))
        return false;
    if (++m_summary.rows <= m_mostRows)
        return true;
    m_summary.blame({ErrorCode::TooManyRows, {QString::number(m_mostRows)}, {}, m_row.line}, m_path);
    return false;
}

QString TableRows::cell(qsizetype index) const
{
    return tableText(m_row.cell(index), m_summary.mapping.encoding).value_or(QString());
}

Result<TableRow> TableRows::read()
{
    auto row = m_reader.read(m_row);
    if (!row && row.error().code == ErrorCode::WrongCellCount && m_lexer.readAnew(m_row))
        row = m_reader.read(m_row); // its first line: a quote was not closed
    m_summary.refused += row ? 0 : 1;
    m_summary.undated += row && row->undated ? 1 : 0;
    if (const auto fault = row ? row->undated : std::optional(row.error()))
        m_summary.blame(*fault, m_path);
    return row;
}

} // namespace dateline

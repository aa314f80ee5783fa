#include "workflow/tables.h"

#include "formats/csv_lexer.h"
#include "formats/table_bytes.h"
#include "formats/table_date.h"
#include "formats/table_row.h"
#include "formats/table_shape.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qint64 rowsBetweenStops = 1000;

/// The rows of a table by a mapping, one after the other.
class MappedRows {
public:
    MappedRows(TableBytes bytes, const TableMapping &mapping)
        : m_bytes(std::move(bytes)), m_rows(mapping),
          m_isUtf16(mapping.encoding == TableEncoding::Utf16Le || mapping.encoding == TableEncoding::Utf16Be),
          m_encoding(m_isUtf16 ? TableEncoding::Utf8 : mapping.encoding),
          m_lexer({mapping.delimiter, mapping.quotes}, [this] { return m_bytes.read(); })
    {
        m_bytes.setEncoding(mapping.encoding);
        if (mapping.hasHeader)
            m_lexer.next(m_row);
    }
    bool next() { return m_lexer.next(m_row); }
    int line() const { return m_row.line; }
    const std::optional<Error> &failed() const { return m_bytes.error(); }

    Result<TableRow> read()
    {
        auto row = m_row.fault ? Result<TableRow>(tl::make_unexpected(TableRowReader::faultOf(m_row, {}))) : m_rows.read(m_row);
        if (!row && row.error().code == ErrorCode::WrongCellCount && m_lexer.readAnew(m_row))
            return tl::make_unexpected(TableRowReader::faultOf(m_row, {}));
        return row;
    }
    QString cell(qsizetype index) const { return tableText(m_row.cell(index), m_encoding).value_or(QString()); }
    qsizetype size() const { return m_row.size(); }

private:
    TableBytes m_bytes;
    TableRowReader m_rows;
    bool m_isUtf16;
    TableEncoding m_encoding;
    CsvLexer m_lexer;
    CsvRow m_row;
};

bool isDate(TableField use)
{
    return use == TableField::Date || use == TableField::EndDate;
}

void count(OrderClues &clues, const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return;
    switch (orderClue(cell)) {
    case OrderClue::NoDate:
        ++clues.noDate;
        break;
    case OrderClue::NeedsNone:
        ++clues.inAnyOrder;
        break;
    case OrderClue::DayFirst:
        ++clues.dayFirst;
        break;
    case OrderClue::MonthFirst:
        ++clues.monthFirst;
        break;
    case OrderClue::Either:
        ++clues.either;
        break;
    }
}

std::vector<qsizetype> dateColumns(const TableMapping &mapping)
{
    std::vector<qsizetype> columns;
    for (std::size_t index = 0; index < mapping.columns.size(); ++index) {
        if (isDate(mapping.columns[index].use))
            columns.push_back(static_cast<qsizetype>(index));
    }
    return columns;
}

PreviewRow shown(MappedRows &rows, const TableMapping &mapping)
{
    PreviewRow row;
    row.line = rows.line();
    for (qsizetype index = 0; index < std::max(rows.size(), static_cast<qsizetype>(mapping.columns.size())); ++index)
        row.cells << rows.cell(index);
    const auto read = rows.read();
    if (!read) {
        row.error = read.error();
        return row;
    }
    row.title = read->event.title;
    row.date = read->event.happened;
    row.error = read->undated;
    return row;
}

std::vector<PreviewRow> previewOf(TableBytes bytes, const TableMapping &mapping)
{
    std::vector<PreviewRow> made;
    MappedRows rows(std::move(bytes), mapping);
    while (made.size() < previewRows && rows.next())
        made.push_back(shown(rows, mapping));
    return made;
}

/// A column of dates by its name that holds none is none; one that nobody named may be found by what it holds.
void findDates(TableMapping &mapping, const std::vector<QStringList> &rows)
{
    const auto cluesOf = [&](std::size_t column) {
        OrderClues clues;
        for (const QStringList &row : rows)
            count(clues, row.value(static_cast<qsizetype>(column)));
        return clues;
    };
    OrderClues all;
    for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
        TableField &use = mapping.columns[column].use;
        const OrderClues clues = cluesOf(column);
        const qint64 dates = clues.dayFirst + clues.monthFirst + clues.either + clues.inAnyOrder;
        if (isDate(use) && dates == 0)
            use = TableField::Words;
        else if (use == TableField::Words && !mapping.has(TableField::Date) &&
                 clues.dayFirst + clues.monthFirst + clues.either > clues.noDate)
            use = TableField::Date;
        if (isDate(use)) {
            all.dayFirst += clues.dayFirst;
            all.monthFirst += clues.monthFirst;
        }
    }
    mapping.dates = all.order();
}

TableLook lookOf(TableShape shape, TableBytes bytes)
{
    if (!shape.isKnown)
        findDates(shape.mapping, shape.rows);
    return {shape.mapping, previewOf(std::move(bytes), shape.mapping), shape.isKnown};
}

Error inFile(Error error, const QString &path)
{
    error.file = path;
    return error;
}

} // namespace

DateOrder OrderClues::order() const
{
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<TableLook> lookAtTable(const QString &path)
{
    auto bytes = TableBytes::open(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto shape = tableShape(*bytes);
    if (!shape)
        return tl::make_unexpected(inFile(shape.error(), path));
    return lookOf(*std::move(shape), *std::move(bytes));
}

Result<TableLook> lookAtTable(const QString &path, const TableMapping &as)
{
    auto bytes = TableBytes::open(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto shape = tableShape(*bytes, as);
    if (!shape)
        return tl::make_unexpected(inFile(shape.error(), path));
    return lookOf(*std::move(shape), *std::move(bytes));
}

Result<std::vector<PreviewRow>> previewTable(const QString &path, const TableMapping &mapping)
{
    auto bytes = TableBytes::open(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return previewOf(*std::move(bytes), mapping);
}

Result<TableSurvey> surveyTable(const QString &path, const TableMapping &mapping, std::stop_token stop)
{
    auto bytes = TableBytes::open(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    TableSurvey survey;
    survey.summary.mapping = mapping;
    const std::vector<qsizetype> dates = dateColumns(mapping);
    MappedRows rows(*std::move(bytes), mapping);
    while (rows.next()) {
        if (++survey.summary.rows % rowsBetweenStops == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled, {}, path);
        for (const qsizetype column : dates)
            count(survey.clues, rows.cell(column));
        const auto read = rows.read();
        survey.summary.refused += read ? 0 : 1;
        survey.summary.undated += read && read->undated ? 1 : 0;
        const auto fault = read ? read->undated : std::optional(read.error());
        if (fault && survey.summary.faults.size() < mostTableFaults)
            survey.summary.faults.push_back(inFile(*fault, path));
    }
    if (rows.failed())
        return tl::make_unexpected(*rows.failed());
    return survey;
}

Result<TableMapping> mapped(TableMapping mapping, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.lastIndexOf(u'=');
        const QString name = assignment.left(equals).simplified();
        const auto use = tableFieldFromName(assignment.mid(equals + 1).trimmed());
        const auto column = std::ranges::find_if(mapping.columns, [&](const TableColumn &each) {
            return each.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (equals <= 0 || !use || column == mapping.columns.end())
            return failure(ErrorCode::BadMapping, {assignment});
        column->use = *use;
    }
    return mapping;
}

} // namespace dateline

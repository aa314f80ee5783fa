#include "workflow/tables.h"

#include "formats/table_date.h"
#include "formats/table_rows.h"
#include "formats/table_shape.h"

#include <algorithm>

namespace dateline {

namespace {

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

PreviewRow shown(TableRows &rows, const TableMapping &mapping)
{
    PreviewRow row;
    row.line = rows.row().line;
    for (qsizetype index = 0; index < std::max(rows.row().size(), static_cast<qsizetype>(mapping.columns.size())); ++index)
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
    TableRows rows({}, std::move(bytes), mapping);
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
    bytes->stopWhen(stop);
    TableRows rows(path, *std::move(bytes), mapping);
    const std::vector<qsizetype> dates = dateColumns(mapping);
    OrderClues clues;
    while (!stop.stop_requested() && rows.next()) {
        for (const qsizetype column : dates)
            count(clues, rows.cell(column));
        (void)rows.read();
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {}, path);
    if (rows.error())
        return tl::make_unexpected(*rows.error());
    return TableSurvey{rows.summary(), clues};
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

#include "formats/table_shape.h"

#include "formats/csv_lexer.h"
#include "formats/known_tables.h"
#include "formats/table_date.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

constexpr std::size_t mostRows = 200;
constexpr qsizetype longestName = 80;
constexpr qsizetype letters = 26;

/// The beginning as one dialect reads it.
struct Reading {
    CsvDialect dialect;
    std::vector<QStringList> rows;
    qsizetype columns = 0; ///< that most rows have
    qsizetype alike = 0;   ///< rows that have so many
    bool brokenQuotes = false;
    bool quoted = false;
};

QByteArray sampleOf(const TableBytes &bytes, TableEncoding encoding)
{
    TableBytes sample = TableBytes::of(bytes.head());
    sample.setEncoding(encoding);
    return sample.read();
}

Reading readAs(const CsvDialect &dialect, const QByteArray &sample, TableEncoding encoding)
{
    Reading reading;
    reading.dialect = dialect;
    std::map<qsizetype, qsizetype> counts;
    CsvLexer lexer(dialect, sample);
    CsvRow row;
    while (reading.rows.size() < mostRows && lexer.next(row)) {
        if (row.fault) {
            reading.brokenQuotes |= row.fault == CsvFault::UnclosedQuote;
            continue;
        }
        QStringList cells;
        for (qsizetype index = 0; index < row.size(); ++index) {
            cells << tableText(row.cell(index), encoding).value_or(QString());
            const qsizetype start = row.startOf(index);
            reading.quoted |= dialect.quotes && start < row.raw.size() && row.raw[start] == '"';
        }
        if (++counts[cells.size()] > reading.alike) {
            reading.alike = counts[cells.size()];
            reading.columns = cells.size();
        }
        reading.rows.push_back(std::move(cells));
    }
    if (reading.rows.size() > 2 && reading.rows.size() < mostRows && reading.rows.back().size() != reading.columns)
        reading.rows.pop_back(); // where the beginning ends
    return reading;
}

/// The delimiter that makes the most rows alike; of equal ones the one that makes more columns.
Reading likeliest(const QByteArray &sample, TableEncoding encoding)
{
    Reading best;
    double bestScore = -1;
    for (const char delimiter : {'\t', ',', ';', '|'}) {
        Reading reading = readAs({delimiter, true}, sample, encoding);
        if (delimiter == '\t' && reading.brokenQuotes)
            reading = readAs({delimiter, false}, sample, encoding);
        reading.dialect.quotes &= delimiter != '\t' || reading.quoted;
        const double share =
            reading.rows.empty() ? 0 : static_cast<double>(reading.alike) / static_cast<double>(reading.rows.size());
        const double score =
            reading.columns < 2 ? 0 : share * 10 + static_cast<double>(std::min<qsizetype>(reading.columns, 20)) / 10;
        if (score > bestScore) {
            bestScore = score;
            best = std::move(reading);
        }
    }
    return best;
}

bool isValue(const QString &cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber || orderClue(cell) != OrderClue::NoDate;
}

/// Names are short, each another, and neither numbers nor dates; or they are names that Dateline knows.
bool isHeader(const QStringList &row)
{
    const bool known = std::ranges::any_of(row, [](const QString &name) { return fieldForName(name) != TableField::Words; });
    const std::set<QString> names(row.begin(), row.end());
    const bool plain = std::ranges::all_of(
        row, [](const QString &name) { return name.size() < longestName && !name.contains(u'\n') && !isValue(name); });
    return plain && (known || static_cast<qsizetype>(names.size()) == row.size());
}

void nameColumns(TableMapping &mapping, const QStringList &header, qsizetype columns)
{
    std::set<TableField> taken; // a place may be of several columns, all else of one
    for (qsizetype index = 0; index < columns; ++index) {
        const QString name = header.value(index).simplified();
        TableField use = fieldForName(name);
        if (use != TableField::Place && use != TableField::Words && !taken.insert(use).second)
            use = TableField::Words;
        mapping.columns.push_back({name.isEmpty() ? columnLetter(static_cast<int>(index)) : name, use});
    }
}

TableShape shapeOf(Reading reading, TableEncoding encoding, std::optional<bool> hasHeader)
{
    TableShape shape;
    const QStringList first = reading.rows.front();
    auto known = hasHeader.value_or(true) ? knownByHeader(first) : std::nullopt;
    if (!known && !hasHeader.value_or(false))
        known = knownByRows(reading.rows);
    shape.isKnown = known.has_value();
    if (known)
        shape.mapping = *std::move(known);
    else
        shape.mapping.hasHeader = hasHeader.value_or(isHeader(first));
    shape.mapping.encoding = encoding;
    shape.mapping.delimiter = reading.dialect.delimiter;
    if (!known)
        shape.mapping.quotes = reading.dialect.quotes;
    if (!shape.isKnown)
        nameColumns(shape.mapping, shape.mapping.hasHeader ? first : QStringList(), reading.columns);
    if (shape.mapping.hasHeader)
        reading.rows.erase(reading.rows.begin());
    shape.rows = std::move(reading.rows);
    return shape;
}

} // namespace

Result<TableShape> tableShape(const TableBytes &bytes)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty);
    const TableEncoding encoding = bytes.guess();
    Reading reading = likeliest(sampleOf(bytes, encoding), encoding);
    if (reading.columns < 2)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("CSV")});
    return shapeOf(std::move(reading), encoding, {});
}

Result<TableShape> tableShape(const TableBytes &bytes, const TableMapping &as)
{
    Reading reading = readAs({as.delimiter, as.quotes}, sampleOf(bytes, as.encoding), as.encoding);
    if (reading.rows.empty())
        return failure(ErrorCode::FileEmpty);
    return shapeOf(std::move(reading), as.encoding, as.hasHeader);
}

QString columnLetter(int index)
{
    QString name;
    for (++index; index > 0; index = (index - 1) / static_cast<int>(letters))
        name.prepend(QChar(u'A' + (index - 1) % static_cast<int>(letters)));
    return name;
}

} // namespace dateline

#include "domain/table_mapping.h"

#include "domain/enum_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr EnumNames<TableField, tableFieldCount> fields{
    {"words",      "leftOut",       "id",         "date",    "endDate",    "said",          "title",      "quote",
     "type",       "cameo",         "score",      "source",  "sourceCode", "sourceCountry", "sourceRole", "target",
     "targetCode", "targetCountry", "targetRole", "speaker", "modality",   "status",        "place",      "tags",
     "note",       "story",         "url",        "outlet",  "headline",   "published"}};
constexpr EnumNames<DateOrder, 3> orders{{"unknown", "dmy", "mdy"}};
constexpr EnumNames<TableEncoding, 6> encodings{{"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "Windows-1252", "Windows-1251"}};

constexpr int mostColumns = 4096;

const QString shapeKey = QStringLiteral("shape");
const QString encodingKey = QStringLiteral("encoding");
const QString delimiterKey = QStringLiteral("delimiter");
const QString quotesKey = QStringLiteral("quotes");
const QString headerKey = QStringLiteral("header");
const QString datesKey = QStringLiteral("dates");
const QString reportsKey = QStringLiteral("reports");
const QString nothingKey = QStringLiteral("nothing");
const QString columnsKey = QStringLiteral("columns");
const QString nameKey = QStringLiteral("name");
const QString useKey = QStringLiteral("use");

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorCode::BadMapping, {what});
}

QString sameName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

Result<std::vector<TableColumn>> columnsIn(const QJsonArray &array)
{
    std::vector<TableColumn> columns;
    for (const QJsonValue each : array) {
        const QString use = each[useKey].toString();
        const auto field = tableFieldFromName(use);
        if (!field)
            return wrong(use);
        columns.push_back({each[nameKey].toString(), *field});
    }
    if (columns.empty() || columns.size() > mostColumns)
        return wrong(columnsKey);
    return columns;
}

} // namespace

QString tableFieldName(TableField field)
{
    return fields.name(field);
}
std::optional<TableField> tableFieldFromName(const QString &name)
{
    return fields.value(name);
}

QString dateOrderName(DateOrder order)
{
    return orders.name(order);
}
std::optional<DateOrder> dateOrderFromName(const QString &name)
{
    return orders.value(name);
}

QString tableEncodingName(TableEncoding encoding)
{
    return encodings.name(encoding);
}
std::optional<TableEncoding> tableEncodingFromName(const QString &name)
{
    return encodings.value(name);
}

bool TableMapping::has(TableField use) const
{
    return std::ranges::find(columns, use, &TableColumn::use) != columns.end();
}

bool TableMapping::tellsEvents() const
{
    using enum TableField;
    return std::ranges::any_of(std::array{Title, Quote, Type, Cameo, Source, Target},
                               [this](TableField use) { return has(use); });
}

bool TableMapping::isFor(const QStringList &header) const
{
    return hasHeader && std::ranges::equal(columns, header, [](const TableColumn &column, const QString &name) {
               return sameName(column.name) == sameName(name);
           });
}

QByteArray TableMapping::toJson() const
{
    QJsonArray list;
    for (const TableColumn &column : columns)
        list << QJsonObject{{nameKey, column.name}, {useKey, tableFieldName(column.use)}};
    return QJsonDocument(QJsonObject{{shapeKey, shape},
                                     {encodingKey, tableEncodingName(encoding)},
                                     {delimiterKey, QString(QLatin1Char(delimiter))},
                                     {quotesKey, quotes},
                                     {headerKey, hasHeader},
                                     {datesKey, dateOrderName(dates)},
                                     {reportsKey, isReports},
                                     {nothingKey, nothing},
                                     {columnsKey, list}})
        .toJson(QJsonDocument::Indented);
}

Result<TableMapping> TableMapping::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TableMapping mapping;
    const auto encoding = tableEncodingFromName(object[encodingKey].toString());
    const auto dates = dateOrderFromName(object[datesKey].toString());
    const QString delimiter = object[delimiterKey].toString();
    if (object.isEmpty())
        return wrong(QStringLiteral("JSON"));
    if (!encoding)
        return wrong(encodingKey);
    if (!dates)
        return wrong(datesKey);
    if (delimiter.size() != 1 || !QStringLiteral(",;|\t").contains(delimiter))
        return wrong(delimiterKey);
    auto columns = columnsIn(object[columnsKey].toArray());
    if (!columns)
        return tl::make_unexpected(columns.error());
    return TableMapping{object[shapeKey].toString(),
                        *encoding,
                        delimiter[0].toLatin1(),
                        object[quotesKey].toBool(true),
                        object[headerKey].toBool(true),
                        *dates,
                        object[reportsKey].toBool(),
                        false,
                        object[nothingKey].toString(),
                        *std::move(columns)};
}

void TableSummary::blame(Error error, const QString &file)
{
    error.file = file;
    if (faults.size() < mostTableFaults)
        faults.push_back(std::move(error));
}

} // namespace dateline

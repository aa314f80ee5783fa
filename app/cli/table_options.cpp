#include "cli/table_options.h"

#include "cli/console.h"
#include "wording/error_text.h"
#include "wording/table_text.h"
#include "workflow/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableOptions)
};

const QString mapName = QStringLiteral("map");
const QString mappingName = QStringLiteral("mapping");
const QString datesName = QStringLiteral("dates");
const QString delimiterName = QStringLiteral("delimiter");
const QString encodingName = QStringLiteral("encoding");
constexpr qint64 largestMapping = 1024 * 1024;

QString fieldNames()
{
    QStringList names;
    for (int field = 0; field < tableFieldCount; ++field)
        names << tableFieldName(static_cast<TableField>(field));
    return names.join(QStringLiteral(", "));
}

/// A name or the byte itself.
char delimiterOf(VerbParser &parser)
{
    const QString given = parser.value(delimiterName);
    constexpr std::array<std::pair<const char *, char>, 4> names{
        {{"tab", '\t'}, {"comma", ','}, {"semicolon", ';'}, {"bar", '|'}}};
    for (const auto &[name, byte] : names) {
        if (given == QLatin1String(name) || given == QLatin1Char(byte))
            return byte;
    }
    parser.refuse(Texts::tr("--delimiter takes one of: %1").arg(QStringLiteral("comma, semicolon, tab, bar")));
    return ',';
}

std::optional<TableMapping> savedMapping(VerbParser &parser)
{
    QFile file(parser.value(mappingName));
    if (!file.open(QIODevice::ReadOnly)) {
        parser.refuse(Texts::tr("%1: %2").arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    const auto mapping = TableMapping::fromJson(file.read(largestMapping));
    if (mapping)
        return *mapping;
    parser.refuse(Texts::tr("%1: %2").arg(file.fileName(), errorText(mapping.error())));
    return std::nullopt;
}

/// The guess of a table, changed by what the options say.
std::optional<TableMapping> mappingOf(VerbParser &parser, const QString &path)
{
    auto look = lookAtTable(path);
    if (!look)
        return std::nullopt; // reading it will say why
    TableMapping mapping = look->mapping;
    if (parser.isSet(delimiterName))
        mapping.delimiter = delimiterOf(parser);
    if (const auto encoding = tableEncodingFromName(parser.value(encodingName)))
        mapping.encoding = *encoding;
    else if (parser.isSet(encodingName))
        parser.refuse(Texts::tr("--encoding: %1 is not known").arg(parser.value(encodingName)));
    if (mapping.delimiter != look->mapping.delimiter || mapping.encoding != look->mapping.encoding) {
        look = lookAtTable(path, mapping);
        if (!look)
            return std::nullopt;
        mapping = look->mapping;
    }
    const auto made = mapped(mapping, parser.values(mapName));
    if (!made) {
        QStringList names;
        for (const TableColumn &column : mapping.columns)
            names << column.name;
        parser.refuse(Texts::tr("--map %1: the columns are %2; the fields are %3")
                          .arg(made.error().arguments.value(0), names.join(QStringLiteral(", ")), fieldNames()));
        return std::nullopt;
    }
    mapping = *made;
    if (const auto order = dateOrderFromName(parser.value(datesName)))
        mapping.dates = *order;
    else if (parser.isSet(datesName))
        parser.refuse(Texts::tr("--dates takes one of: %1").arg(QStringLiteral("dmy, mdy")));
    return mapping;
}

/// The whole column is asked; where it does not tell, the user is.
bool orderDates(VerbParser &parser, const QString &path, TableMapping &mapping)
{
    if (parser.isSet(datesName))
        return true;
    const auto survey = surveyTable(path, mapping);
    if (!survey)
        return true; // reading it will say why
    mapping.dates = survey->clues.order();
    if (mapping.dates == DateOrder::Unknown && survey->clues.either > 0)
        parser.refuse(
            Texts::tr("%1: nothing tells whether its dates begin with the day or the month; say --dates dmy or mdy").arg(path));
    return !parser.isOver();
}

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("tab") ||
           suffix == QLatin1String("txt");
}

} // namespace

void addTableOptions(VerbParser &parser)
{
    parser.addValue(mapName, QStringLiteral("COLUMN=FIELD"),
                    Texts::tr("What a column of a table holds; once for each column. The fields: %1.").arg(fieldNames()));
    parser.addValue(mappingName, QStringLiteral("FILE"), Texts::tr("The same for all columns, as the window saves it."));
    parser.addValue(datesName, QStringLiteral("ORDER"), Texts::tr("How a table's dates are written: dmy or mdy."));
    parser.addValue(delimiterName, QStringLiteral("D"),
                    Texts::tr("What stands between a table's cells: comma, semicolon, tab or bar."));
    parser.addValue(encodingName, QStringLiteral("E"),
                    Texts::tr("A table's encoding: UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1, Windows-1252 or Windows-1251."));
}

TableMappings tableMappings(VerbParser &parser, const QStringList &paths)
{
    TableMappings mappings;
    if (parser.isOver())
        return mappings;
    const bool asked =
        parser.isSet(mapName) || parser.isSet(datesName) || parser.isSet(delimiterName) || parser.isSet(encodingName);
    if (parser.isSet(mappingName) && asked) {
        parser.refuse(Texts::tr("--mapping says all of it: leave out --map, --dates, --delimiter and --encoding"));
        return mappings;
    }
    if (parser.isSet(mappingName)) {
        const auto saved = savedMapping(parser);
        for (const QString &path : saved ? paths : QStringList())
            mappings.ofFile.insert({path, *saved});
        return mappings;
    }
    for (const QString &path : asked ? paths : QStringList()) {
        if (!isTable(path)) {
            parser.refuse(Texts::tr("%1: --map, --dates, --delimiter and --encoding are for files that are tables").arg(path));
            return mappings;
        }
        auto mapping = mappingOf(parser, path);
        if (mapping && orderDates(parser, path, *mapping))
            mappings.ofFile.insert({path, *mapping});
    }
    return mappings;
}

void complainOfTable(const QString &path, const TableSummary &summary)
{
    for (const QString &text : tableSummaryTexts(summary))
        complain(Texts::tr("%1: %2").arg(path, text));
    for (const Error &fault : summary.faults)
        complain(fault);
}

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace dateline {

/// What a column of an event table holds. Several columns may hold the same: a place of town and country, a date of year, month
/// and day.
enum class TableField : std::uint8_t {
    Words,   ///< nothing that Dateline has a place for: kept as words of the row
    LeftOut, ///< not kept
    Id,      ///< the table's own name of the event
    Date,    ///< when it happened, or began
    EndDate, ///< its last day
    Said,    ///< when its words were spoken
    Title,
    Quote,         ///< the words that the event rests on
    Type,          ///< PLOVER's name of it; other words become a tag
    Cameo,         ///< a code of CAMEO, which tells the type
    Score,         ///< Goldstein's
    Source,        ///< who acts; several are separated by ";"
    SourceCode,    ///< CAMEO's code of them
    SourceCountry, ///< whose they are: words, ISO 3166-1 alpha-3 or CAMEO
    SourceRole,    ///< GOV, "Government,Police" …
    Target,        ///< towards whom
    TargetCode,
    TargetCountry,
    TargetRole,
    Speaker,
    Modality, ///< asserted, claimed, denied, planned, hypothetical
    Status,   ///< suggested, accepted, dismissed
    Place,
    Tags, ///< separated by ";" or ","
    Note,
    Story, ///< what rows of one article have in common, where no address says it
    Url,   ///< of the article that reports it
    Outlet,
    Headline, ///< of the article
    Published,
};
inline constexpr int tableFieldCount = 30;
QString tableFieldName(TableField field); ///< "sourceCountry": as in --map
std::optional<TableField> tableFieldFromName(const QString &name);

/// How 03/04/2024 is to be read. A date that begins with its year, or names its month, needs no order.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };
QString dateOrderName(DateOrder order); ///< "unknown", "dmy", "mdy"
std::optional<DateOrder> dateOrderFromName(const QString &name);

enum class TableEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252, Windows1251 };
QString tableEncodingName(TableEncoding encoding);
std::optional<TableEncoding> tableEncodingFromName(const QString &name);

struct TableColumn {
    QString name; ///< as the header has it; of a table without one: A, B …, AA
    TableField use = TableField::Words;
    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// How a table is read: what stands in its columns, and how its bytes are meant.
struct TableMapping {
    QString shape; ///< of a table that Dateline knows: "GDELT 2.0"; empty = a person said what its columns are
    TableEncoding encoding = TableEncoding::Utf8;
    char delimiter = ',';
    bool quotes = true;
    bool hasHeader = true;
    DateOrder dates = DateOrder::Unknown;
    bool isReports = false; ///< rows are what programs coded out of news: reports, not events
    bool isRemembered = false; ///< it was said of another table of the same header; not in files
    QString nothing;        ///< a cell of these words is empty: "NA"
    std::vector<TableColumn> columns;
    friend bool operator==(const TableMapping &, const TableMapping &) = default;

    bool has(TableField use) const;
    /// Whether an event can be made of a row: by its words or by who acts.
    bool tellsEvents() const;
    /// Whether it was made for a table of this header; never when it has none.
    bool isFor(const QStringList &header) const;

    /// As files and settings keep it: JSON. BadMapping{what is wrong}.
    QByteArray toJson() const;
    static Result<TableMapping> fromJson(const QByteArray &json);
};

/// What is known of tables that have no shape of their own.
struct TableMappings {
    std::map<QString, TableMapping> ofFile; ///< by path as the user named it: said for this one
    std::vector<TableMapping> remembered;   ///< for any that has the same header
    friend bool operator==(const TableMappings &, const TableMappings &) = default;
};

/// What reading a table came to.
struct TableSummary {
    TableMapping mapping;      ///< as it was read
    qint64 rows = 0;           ///< all that the table has, without its header
    qint64 refused = 0;        ///< rows that could not be read
    qint64 undated = 0;        ///< rows whose date could not be read: events without one
    std::vector<Error> faults; ///< of both, the first hundred, with line, column and reason

    void blame(Error error, const QString &file);
};
inline constexpr std::size_t mostTableFaults = 100;

} // namespace dateline

#pragma once

#include "domain/edtf.h"
#include "domain/error.h"
#include "domain/table_mapping.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace dateline {

/// What a person is asked and shown before a table is read whose columns nobody knows. Pure: nothing is stored.

/// How many of its dates tell which comes first, day or month.
struct OrderClues {
    qint64 dayFirst = 0;
    qint64 monthFirst = 0;
    qint64 either = 0; ///< 3/4/2024
    qint64 inAnyOrder = 0;
    qint64 noDate = 0;
    bool isMixed() const { return dayFirst > 0 && monthFirst > 0; }
    /// What most of them tell; Unknown when none does. It matters only where some could be read either way.
    DateOrder order() const;
    friend bool operator==(const OrderClues &, const OrderClues &) = default;
};

/// A row as a mapping reads it.
struct PreviewRow {
    int line = 0;
    QStringList cells; ///< as many as there are columns, and those that are too many
    QString title;     ///< of its event
    std::optional<Edtf> date;
    std::optional<Error> error; ///< why it, or its date, cannot be read
};

struct TableLook {
    TableMapping mapping;
    std::vector<PreviewRow> rows; ///< the first ones
    bool isKnown = false;         ///< Dateline knows such tables
};
inline constexpr std::size_t previewRows = 100;

/// Everything guessed from the beginning, the order of the dates too.
Result<TableLook> lookAtTable(const QString &path);
/// Delimiter, quotes, encoding and header as given; what stands in the columns is guessed anew.
Result<TableLook> lookAtTable(const QString &path, const TableMapping &as);
/// The first rows as this mapping reads them.
Result<std::vector<PreviewRow>> previewTable(const QString &path, const TableMapping &mapping);

/// The whole table, a part at a time: what can be read of it, and what its columns of dates tell of their order. Cancelled by
/// `stop`. A thread of its own is the place for it.
struct TableSurvey {
    TableSummary summary;
    OrderClues clues;
};
Result<TableSurvey> surveyTable(const QString &path, const TableMapping &mapping, std::stop_token stop = {});

/// Columns by their names, "quote=Statement text" the other way round: COLUMN=FIELD. BadMapping{what} for a column or a field
/// that there is not. Columns that are not named keep what they hold.
Result<TableMapping> mapped(TableMapping mapping, const QStringList &assignments);

} // namespace dateline

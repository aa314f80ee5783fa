#pragma once

#include "domain/table_mapping.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// What a column of a table holds, as a choice: "Source: country".
QString tableFieldText(TableField field);

/// "comma", "tab" …
QString delimiterText(char delimiter);

/// "day, month, year".
QString dateOrderText(DateOrder order);

/// "GDELT 2.0: UTF-8, separated by tab": how a table was read.
QString tableReadingText(const TableMapping &mapping);

/// That rows are what programs coded, and no checked events.
QString reportsText();

/// "12,000 rows". REQUIRES: a table's, which has no more than an int holds.
QString rowsText(qint64 rows);

/// All there is to say of a table that was read, a sentence each: how, what it is, how many rows, what was left out; the rows
/// that could not be read are in summary.faults.
QStringList tableSummaryTexts(const TableSummary &summary);

} // namespace dateline

#pragma once

#include "domain/id.h"
#include "library/change_log.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace SQLite {
class Database;
}

namespace dateline {

/// The tables change_step and change_row: which columns of which row a step changed, from what to what. Steps that are undone are
/// always the last ones. Throws SQLite::Exception; private to this layer.
struct HistoryStep {
    StepId id;
    ChangeLabel label;
};
std::vector<ChangeStep> allSteps(SQLite::Database &database); ///< newest first
std::optional<HistoryStep> lastDoneStep(SQLite::Database &database);
std::optional<HistoryStep> firstUndoneStep(SQLite::Database &database);

/// A new last step. What could be redone no longer can; beyond the last 200 steps the oldest are forgotten; rows that no step can
/// bring back into sight are erased.
StepId beginStep(SQLite::Database &database, const ChangeLabel &label, std::optional<CivilSecond> at);
/// Counts more into `step` when it is the last one and not undone; false otherwise.
bool continueStep(SQLite::Database &database, StepId step, int count);

/// Adds a changed row to a step.
void recordRow(SQLite::Database &database, StepId step, const QString &table, qint64 key, const QJsonObject &before,
               const QJsonObject &after);
/// Puts the rows of a step back to what they were before it, or forth to what they were after it.
void undoStep(SQLite::Database &database, StepId step);
void redoStep(SQLite::Database &database, StepId step);

/// The columns of one row that a history can hold; the index follows a title. Another table or column is damage.
QJsonObject readColumns(SQLite::Database &database, const QString &table, qint64 key, const QStringList &columns);
void writeColumns(SQLite::Database &database, const QString &table, qint64 key, const QJsonObject &values);

} // namespace dateline

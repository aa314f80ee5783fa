#pragma once

#include "domain/id.h"
#include "library/change_log.h"
#include "library/sql_query.h"

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
StepId beginStep(SQLite::Database &database, ChangeKind kind, std::optional<CivilSecond> at);
/// Whether `step` can go on: it is the last one and not undone.
bool isContinuable(SQLite::Database &database, StepId step);
/// Says what a step did; one that went on did it `count` times more.
void labelStep(SQLite::Database &database, StepId step, const ChangeLabel &label, bool wentOn);

/// Adds changed rows to a step.
class StepRows {
public:
    StepRows(SQLite::Database &database, StepId step);
    void add(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after);
    qint64 count() const { return m_count; }

private:
    StepId m_step;
    qint64 m_count = 0; // of the rows that the step has
    SqlQuery m_insert;
};
/// Puts the rows of a step back to what they were before it, or forth to what they were after it.
void undoStep(SQLite::Database &database, StepId step);
void redoStep(SQLite::Database &database, StepId step);

/// The columns of one row that a history can hold; the index follows a title. Another table or column is damage.
QJsonObject readColumns(SQLite::Database &database, const QString &table, qint64 key, const QStringList &columns);
void writeColumns(SQLite::Database &database, const QString &table, qint64 key, const QJsonObject &values);

} // namespace dateline

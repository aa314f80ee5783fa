#pragma once

#include "domain/event.h"
#include "domain/id.h"

#include <QJsonObject>

namespace SQLite {
class Database;
}

namespace dateline {

/// What hangs on an event's row (sources, targets, speaker, tags, citations), as the history of changes sees it: further columns of
/// the row, each a JSON array. Throws SQLite::Exception; private to this layer.
bool isEventPart(const QString &table, const QString &column);
QJsonValue readEventPart(SQLite::Database &database, EventId event, const QString &column);
/// Writes all of a part in place of what was there. LibraryDamaged by exception when `value` is none of ours.
void writeEventPart(SQLite::Database &database, EventId event, const QString &column, const QJsonValue &value);

/// All parts of an event.
QJsonObject partsOf(const Event &event);

} // namespace dateline

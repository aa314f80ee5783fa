#pragma once

#include "domain/event.h"
#include "domain/id.h"

#include <QJsonObject>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What a library holds of an article's suggestions, out of sight or not. Throws SQLite::Exception; private to this layer.
struct SuggestionRow {
    EventId id;
    QUuid uid;
    bool hidden = false;
    bool judged = false; ///< accepted, dismissed or edited: a person's, never replaced
};
std::vector<SuggestionRow> suggestionRows(SQLite::Database &database, ArticleId article);

/// Whether an article has events in sight that are no suggestions.
bool hasAnnotations(SQLite::Database &database, ArticleId article);

/// The columns of an event's own row.
QJsonObject columnsOf(const Event &event);
/// Whether all that hangs on an event's row (actors, tags, citations) is what the event says.
bool hasPartsOf(SQLite::Database &database, EventId id, const Event &event);

} // namespace dateline

#pragma once

#include "domain/event.h"
#include "domain/id.h"

#include <QJsonObject>

#include <optional>
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
    std::optional<EventType> type;
    TextSpan words; ///< from the first to the last piece of its statement
};
std::vector<SuggestionRow> suggestionRows(SQLite::Database &database, ArticleId article);

/// How many events of an article a person made, judged or changed.
int personsEvents(SQLite::Database &database, ArticleId article);

/// Whether an article has events in sight that came with annotations.
bool hasAnnotations(SQLite::Database &database, ArticleId article);

/// The columns of an event that say what was found, its parts among them.
QJsonObject foundColumnsOf(const Event &event);
/// The columns of an event that a person can change.
QJsonObject editableColumnsOf(const Event &event);

} // namespace dateline

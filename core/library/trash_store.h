#pragma once

#include "domain/calendar.h"
#include "domain/error.h"
#include "domain/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// An article or an event that a person removed, or a suggestion that was dismissed.
struct TrashItem {
    ArticleId article;
    EventId event; ///< none = the article itself, with its events
    QString title; ///< may be empty
    QString articleTitle;
    int events = 0;                     ///< of an article: those that come back with it
    bool dismissed = false;             ///< a suggestion: it is suggested again when it comes back
    bool articleRemoved = false;        ///< of an event: its article is in the Trash too, and comes back with it
    std::optional<CivilSecond> removed; ///< none = nobody had a clock, or the history has forgotten
    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// How many things are erased for good by emptying the Trash. Dismissed suggestions are not: a decision outlives the Trash.
struct TrashCount {
    int articles = 0; ///< with all of their events
    int events = 0;   ///< of articles that stay
    bool isNothing() const { return articles + events == 0; }
    friend bool operator==(const TrashCount &, const TrashCount &) = default;
};

/// Reading what lies in the Trash.
class TrashStore {
public:
    explicit TrashStore(SQLite::Database &database) : m_database(database) {}
    /// What was removed last comes first. O(what lies there); call it off the GUI thread.
    Result<std::vector<TrashItem>> list() const;
    Result<TrashCount> count() const;

private:
    SQLite::Database &m_database;
};

/// Out of the Trash; a part of ChangeScope.
class TrashChanges {
public:
    virtual ~TrashChanges() = default;
    /// With those of its events that were not removed by themselves. NotFound: it is not in the Trash. DuplicateId: its text came
    /// to the library again meanwhile.
    virtual Result<void> restoreArticle(ArticleId article) = 0;
    /// With its article. What was dismissed is suggested again. NotFound; DuplicateId: it came to the library again meanwhile.
    virtual Result<void> restoreEvent(EventId event) = 0;
};

/// Takes what count() counts out of the file, and out of the history whatever was done to it: a step that did nothing else is
/// gone, another counts less. Throws SQLite::Exception; private to this layer.
void eraseTrash(SQLite::Database &database);

} // namespace dateline

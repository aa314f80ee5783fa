#pragma once

#include "corroborate/account.h"
#include "corroborate/contradiction.h"
#include "corroborate/origin.h"
#include "domain/id.h"
#include "library/event_store.h"
#include "library/seen_names.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// The key of an event's group: the uid, as text, of the event that the others were put behind.
QString groupKey(const StoredEvent &stored);

/// What is stored of a group and can be in sight: its events, whoever stands for them first.
///
/// That is the event whose uid is the key; when it is out of sight, the one that came first to the library. Throws
/// SQLite::Exception; private to this layer.
std::vector<EventId> eventsOfGroup(SQLite::Database &database, const QString &key);

/// Keys of groups that an article has a part in, in sight or not.
std::set<QString> groupKeysOf(SQLite::Database &database, ArticleId article);
/// The articles of a group's events, in sight or not.
std::vector<ArticleId> articlesOfGroup(SQLite::Database &database, const QString &key);

/// Of every event in sight that is in a group but does not give it its key: whoever stands for it, which may be itself.
std::unordered_map<EventId, EventId> leadsOfAll(SQLite::Database &database);

ArticleVoice voiceOf(SQLite::Database &database, ArticleId article, const SeenNames &names);
Account accountOf(const StoredEvent &stored, EventId lead, const SeenNames &names);

/// How a person's resolution is stored: the aspect, and of a figure what it counts.
QString settledAspect(const Contradiction &contradiction);
std::set<QString> settledAspects(SQLite::Database &database, const QString &key);

/// Events that tell of the same: who stands for whom, and how many say so.
class EventGroups {
public:
    /// None.
    EventGroups() = default;
    /// All groups, or those that `article` has a part in.
    EventGroups(SQLite::Database &database, const std::optional<ArticleId> &article);

    /// Itself when it stands alone or for others.
    EventId leadOf(EventId event) const;
    struct Standing {
        int articles = 1;
        int outlets = 1;
        bool disputed = false;
        std::optional<CivilSecond> published; ///< the first of them
    };
    /// Null when it stands for itself alone.
    const Standing *of(EventId lead) const;

private:
    void add(SQLite::Database &database, const QString &key, const SeenNames &names);

    std::unordered_map<EventId, EventId> m_leads;
    std::unordered_map<EventId, Standing> m_standings;
};

} // namespace dateline

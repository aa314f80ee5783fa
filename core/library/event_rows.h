#pragma once

#include "domain/event.h"
#include "domain/id.h"
#include "library/event_store.h"
#include "library/sql_query.h"

#include <optional>

namespace dateline {

/// Writes events with their actors, tags and citations. Throws SQLite::Exception; private to this layer.
class EventWriter {
public:
    explicit EventWriter(SQLite::Database &database);
    EventId insert(ArticleId article, const Event &event);

private:
    void insertActor(EventId event, ActorRole role, int order, const Actor &actor);

    SQLite::Database &m_database;
    SqlQuery m_event;
    SqlQuery m_actor;
    SqlQuery m_tag;
    SqlQuery m_eventTag;
    SqlQuery m_citation;
};

/// The events that denials answer, by uid.
class AnsweredEvents {
public:
    explicit AnsweredEvents(SQLite::Database &database);
    /// No id when the article has no such event in sight.
    EventId find(ArticleId article, const QUuid &uid);

private:
    SqlQuery m_event;
};

/// Reads whole events that are in sight. Throws SQLite::Exception; private to this layer.
class EventReader {
public:
    explicit EventReader(SQLite::Database &database);
    std::optional<StoredEvent> read(EventId id);

private:
    void readActors(EventId id, Event &event);
    void readTags(EventId id, Event &event);
    void readCitations(EventId id, Event &event);

    SqlQuery m_event;
    AnsweredEvents m_answered;
    SqlQuery m_actors;
    SqlQuery m_tags;
    SqlQuery m_citations;
};

} // namespace dateline

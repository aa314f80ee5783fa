#include "library/event_rows.h"

#include "library/stored_values.h"

namespace dateline {

EventWriter::EventWriter(SQLite::Database &database)
    : m_database(database),
      m_event(database,
              "INSERT INTO event (article, uid, own_id, title, act, edtf, earliest, latest, reason, reason_arguments, said, "
              "type, modality, status, origin, rule, place, note, answers, same_as, colour, outcome, confirmed_by) "
              "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_actor(database, "INSERT INTO event_actor (event, role, ord, code, name) VALUES (?,?,?,?,?)"),
      m_tag(database, "INSERT OR IGNORE INTO tag (name) VALUES (?)"),
      m_eventTag(database, "INSERT INTO event_tag (event, ord, tag) VALUES (?, ?, (SELECT id FROM tag WHERE name = ?))"),
      m_citation(database, "INSERT INTO citation (event, position, role, ord, start, \"end\", exact, prefix, suffix) "
                           "VALUES (?,?,?,?,?,?,?,?,?)")
{
}

EventId EventWriter::insert(ArticleId article, const Event &event)
{
    const auto type = event.type ? std::optional(eventTypeName(*event.type)) : std::nullopt;
    m_event
        .again(article, event.uid.toRfc4122(), event.ownId, event.title, event.act, storedDate(event.happened),
               storedEarliest(event.happened), storedLatest(event.happened), reasonCodeName(event.happenedReason.code),
               storedList(event.happenedReason.arguments), storedDate(event.said), type, modalityName(event.modality),
               eventStatusName(event.status), eventOriginName(event.origin), event.rule, event.place, event.note,
               storedUid(event.answers), storedUid(event.sameAs), eventColourName(event.colour), outcomeName(event.outcome),
               storedUid(event.confirmedBy))
        .run();
    const EventId id{m_database.getLastInsertRowid()};

    int order = 0;
    for (const Actor &actor : event.sources)
        insertActor(id, ActorRole::Source, order++, actor);
    order = 0;
    for (const Actor &actor : event.targets)
        insertActor(id, ActorRole::Target, order++, actor);
    if (event.speaker)
        insertActor(id, ActorRole::Speaker, 0, *event.speaker);
    order = 0;
    for (const QString &tag : event.tags) {
        m_tag.again(tag).run();
        m_eventTag.again(id, order++, tag).run();
    }
    order = 0;
    for (const Citation &citation : event.citations) {
        m_citation
            .again(id, order++, citationRoleName(citation.role), citation.order, citation.span.start, citation.span.end,
                   citation.exact, citation.prefix, citation.suffix)
            .run();
    }
    return id;
}

void EventWriter::insertActor(EventId event, ActorRole role, int order, const Actor &actor)
{
    m_actor.again(event, static_cast<int>(role), order, actor.code, actor.name).run();
}

AnsweredEvents::AnsweredEvents(SQLite::Database &database)
    : m_event(database, "SELECT id FROM event WHERE uid = ? AND article = ? AND hidden = 0")
{
}

EventId AnsweredEvents::find(ArticleId article, const QUuid &uid)
{
    m_event.again(uid.toRfc4122(), article);
    return m_event.next() ? EventId{m_event.number(0)} : EventId{};
}

EventReader::EventReader(SQLite::Database &database)
    : m_event(database,
              "SELECT e.article, e.uid, e.own_id, e.title, e.act, e.edtf, e.reason, e.reason_arguments, e.said, e.type, "
              "e.modality, e.status, e.origin, e.rule, e.place, e.note, e.answers, e.same_as, e.colour, e.outcome, "
              "e.confirmed_by FROM event e JOIN article a ON a.id = e.article "
              "WHERE e.id = ? AND e.hidden = 0 AND a.hidden = 0"),
      m_answered(database), m_actors(database, "SELECT role, code, name FROM event_actor WHERE event = ? ORDER BY role, ord"),
      m_tags(database, "SELECT t.name FROM event_tag e JOIN tag t ON t.id = e.tag WHERE e.event = ? ORDER BY e.ord"),
      m_citations(database,
                  "SELECT role, ord, start, \"end\", exact, prefix, suffix FROM citation WHERE event = ? ORDER BY position")
{
}

std::optional<StoredEvent> EventReader::read(EventId id)
{
    SqlQuery &row = m_event.again(id);
    if (!row.next())
        return std::nullopt;
    StoredEvent stored{id, ArticleId{row.number(0)}, {}};
    Event &event = stored.event;
    event.uid = QUuid::fromRfc4122(row.blob(1));
    event.ownId = row.text(2);
    event.title = row.text(3);
    event.act = row.text(4);
    if (!row.isNull(5))
        event.happened = dateFromStored(row.text(5));
    event.happenedReason = reasonFromStored(row.text(6), row.text(7));
    if (!row.isNull(8))
        event.said = dateFromStored(row.text(8));
    if (!row.isNull(9))
        event.type = known(eventTypeFromName(row.text(9)), row.text(9));
    event.modality = known(modalityFromName(row.text(10)), row.text(10));
    event.status = known(eventStatusFromName(row.text(11)), row.text(11));
    event.origin = known(eventOriginFromName(row.text(12)), row.text(12));
    event.rule = row.text(13);
    event.place = row.text(14);
    event.note = row.text(15);
    if (!row.isNull(16)) {
        const QUuid answered = uidFromStored(row.text(16));
        event.answers = m_answered.find(stored.article, answered) ? std::optional(answered) : std::nullopt;
    }
    if (!row.isNull(17))
        event.sameAs = uidFromStored(row.text(17));
    event.colour = known(eventColourFromName(row.text(18)), row.text(18));
    event.outcome = known(outcomeFromName(row.text(19)), row.text(19));
    if (!row.isNull(20))
        event.confirmedBy = uidFromStored(row.text(20));
    readActors(id, event);
    readTags(id, event);
    readCitations(id, event);
    return stored;
}

void EventReader::readActors(EventId id, Event &event)
{
    m_actors.again(id);
    while (m_actors.next()) {
        Actor actor{m_actors.text(1), m_actors.text(2)};
        switch (static_cast<ActorRole>(m_actors.small(0))) {
        case ActorRole::Source:
            event.sources.push_back(std::move(actor));
            break;
        case ActorRole::Target:
            event.targets.push_back(std::move(actor));
            break;
        case ActorRole::Speaker:
            event.speaker = std::move(actor);
            break;
        default:
            throwDamaged(QStringLiteral("event_actor"));
        }
    }
}

void EventReader::readTags(EventId id, Event &event)
{
    m_tags.again(id);
    while (m_tags.next())
        event.tags.append(m_tags.text(0));
}

void EventReader::readCitations(EventId id, Event &event)
{
    SqlQuery &row = m_citations.again(id);
    while (row.next()) {
        Citation citation{known(citationRoleFromName(row.text(0)), row.text(0)),
                          row.small(1),
                          {row.small(2), row.small(3)},
                          row.text(4),
                          row.text(5),
                          row.text(6)};
        if (citation.span.start < 0 || citation.span.end < citation.span.start)
            throwDamaged(QStringLiteral("citation"));
        event.citations.push_back(std::move(citation));
    }
}

} // namespace dateline

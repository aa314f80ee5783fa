#include "library/event_parts.h"

#include "library/event_rows.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

#include <QJsonArray>

namespace dateline {
namespace {

const QString tagsColumn = QStringLiteral("tags");
const QString citationsColumn = QStringLiteral("citations");

std::optional<ActorRole> actorRole(const QString &column)
{
    if (column == QLatin1String("sources"))
        return ActorRole::Source;
    if (column == QLatin1String("targets"))
        return ActorRole::Target;
    return column == QLatin1String("speaker") ? std::optional(ActorRole::Speaker) : std::nullopt;
}

QJsonArray stored(const std::vector<Actor> &actors)
{
    QJsonArray list;
    for (const Actor &actor : actors)
        list.append(QJsonArray{actor.code, actor.name});
    return list;
}

QJsonArray stored(const std::vector<Citation> &citations)
{
    QJsonArray list;
    for (const Citation &citation : citations) {
        list.append(QJsonArray{citationRoleName(citation.role), citation.order, citation.span.start, citation.span.end,
                               citation.exact, citation.prefix, citation.suffix});
    }
    return list;
}

void writeActors(SQLite::Database &database, EventId event, ActorRole role, const QJsonArray &list)
{
    SqlQuery(database, "DELETE FROM event_actor WHERE event = ? AND role = ?", event, static_cast<int>(role)).run();
    SqlQuery insert(database, "INSERT INTO event_actor (event, role, ord, code, name) VALUES (?,?,?,?,?)");
    for (int order = 0; order < list.size(); ++order) {
        const QJsonArray actor = list[order].toArray();
        insert.again(event, static_cast<int>(role), order, actor[0].toString(), actor[1].toString()).run();
    }
}

void writeTags(SQLite::Database &database, EventId event, const QJsonArray &list)
{
    SqlQuery(database, "DELETE FROM event_tag WHERE event = ?", event).run();
    SqlQuery name(database, "INSERT OR IGNORE INTO tag (name) VALUES (?)");
    SqlQuery insert(database, "INSERT INTO event_tag (event, ord, tag) SELECT ?, ?, id FROM tag WHERE name = ?");
    for (int order = 0; order < list.size(); ++order) {
        name.again(list[order].toString()).run();
        insert.again(event, order, list[order].toString()).run();
    }
}

void writeCitations(SQLite::Database &database, EventId event, const QJsonArray &list)
{
    SqlQuery(database, "DELETE FROM citation WHERE event = ?", event).run();
    SqlQuery insert(database, "INSERT INTO citation (event, position, role, ord, start, \"end\", exact, prefix, suffix) "
                              "VALUES (?,?,?,?,?,?,?,?,?)");
    for (int position = 0; position < list.size(); ++position) {
        const QJsonArray citation = list[position].toArray();
        insert
            .again(event, position, citation[0].toString(), citation[1].toInt(), citation[2].toInt(), citation[3].toInt(),
                   citation[4].toString(), citation[5].toString(), citation[6].toString())
            .run();
    }
}

QJsonArray readRows(SqlQuery row, int columns)
{
    QJsonArray list;
    while (row.next()) {
        QJsonArray values;
        for (int column = 0; column < columns; ++column)
            values.append(row.isInteger(column) ? QJsonValue(row.number(column)) : QJsonValue(row.text(column)));
        list.append(columns == 1 ? values.first() : QJsonValue(values));
    }
    return list;
}

} // namespace

bool isEventPart(const QString &table, const QString &column)
{
    return table == QLatin1String("event") && (actorRole(column) || column == tagsColumn || column == citationsColumn);
}

QJsonValue readEventPart(SQLite::Database &database, EventId event, const QString &column)
{
    if (const auto role = actorRole(column)) {
        return readRows(SqlQuery(database, "SELECT code, name FROM event_actor WHERE event = ? AND role = ? ORDER BY ord", event,
                                 static_cast<int>(*role)),
                        2);
    }
    if (column == tagsColumn)
        return readRows(SqlQuery(database,
                                 "SELECT t.name FROM event_tag e JOIN tag t ON t.id = e.tag WHERE e.event = ? ORDER BY e.ord",
                                 event),
                        1);
    return readRows(SqlQuery(database,
                             "SELECT role, ord, start, \"end\", exact, prefix, suffix FROM citation WHERE event = ? "
                             "ORDER BY position",
                             event),
                    7);
}

void writeEventPart(SQLite::Database &database, EventId event, const QString &column, const QJsonValue &value)
{
    if (!value.isArray())
        throwDamaged(column);
    if (const auto role = actorRole(column))
        writeActors(database, event, *role, value.toArray());
    else if (column == tagsColumn)
        writeTags(database, event, value.toArray());
    else
        writeCitations(database, event, value.toArray());
}

QJsonObject partsOf(const Event &event)
{
    QJsonArray tags;
    for (const QString &tag : event.tags)
        tags.append(tag);
    return {{QStringLiteral("sources"), stored(event.sources)},
            {QStringLiteral("targets"), stored(event.targets)},
            {QStringLiteral("speaker"), event.speaker ? stored(std::vector<Actor>{*event.speaker}) : QJsonArray()},
            {tagsColumn, tags},
            {citationsColumn, stored(event.citations)}};
}

} // namespace dateline

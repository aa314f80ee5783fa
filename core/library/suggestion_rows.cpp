#include "library/suggestion_rows.h"

#include "library/event_parts.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

namespace dateline {
namespace {

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(std::optional<CivilSecond> second)
{
    return second ? QJsonValue(qint64{*second}) : QJsonValue();
}

} // namespace

std::vector<SuggestionRow> suggestionRows(SQLite::Database &database, ArticleId article)
{
    SqlQuery row(
        database,
        "SELECT e.id, e.uid, e.hidden, e.status <> ?1 OR e.edited <> 0, e.type, MIN(c.start), MAX(c.\"end\") FROM event e "
        "LEFT JOIN citation c ON c.event = e.id AND c.role = ?2 WHERE e.article = ?3 AND e.origin = ?4 "
        "GROUP BY e.id ORDER BY e.id",
        eventStatusName(EventStatus::Suggested), citationRoleName(CitationRole::Statement), article,
        eventOriginName(EventOrigin::Rule));
    std::vector<SuggestionRow> rows;
    while (row.next()) {
        SuggestionRow &made = rows.emplace_back();
        made.id = EventId{row.number(0)};
        made.uid = QUuid::fromRfc4122(row.blob(1));
        made.hidden = row.small(2) != 0;
        made.judged = row.small(3) != 0;
        if (!row.isNull(4))
            made.type = eventTypeFromName(row.text(4));
        made.words = {row.small(5), row.small(6)};
    }
    return rows;
}

int personsEvents(SQLite::Database &database, ArticleId article)
{
    SqlQuery row(database,
                 "SELECT COUNT(*) FROM event WHERE article = ?1 AND ((origin = ?2 AND hidden = 0) OR (origin = ?3 AND "
                 "((status = ?4 AND hidden <> 0) OR (hidden = 0 AND (status <> ?5 OR edited <> 0)))))",
                 article, eventOriginName(EventOrigin::Person), eventOriginName(EventOrigin::Rule),
                 eventStatusName(EventStatus::Dismissed), eventStatusName(EventStatus::Suggested));
    return row.next() ? row.small(0) : 0;
}

bool hasAnnotations(SQLite::Database &database, ArticleId article)
{
    return SqlQuery(database, "SELECT 1 FROM event WHERE article = ? AND hidden = 0 AND origin = ? LIMIT 1", article,
                    eventOriginName(EventOrigin::Annotation))
        .next();
}

QJsonObject foundColumnsOf(const Event &event)
{
    QJsonObject columns = partsOf(event);
    const auto put = [&columns](const char *column, const QJsonValue &value) { columns.insert(QLatin1String(column), value); };
    put("title", event.title);
    put("act", event.act);
    put("edtf", orNull(storedDate(event.happened)));
    put("earliest", orNull(storedEarliest(event.happened)));
    put("latest", orNull(storedLatest(event.happened)));
    put("reason", reasonCodeName(event.happenedReason.code));
    put("reason_arguments", storedList(event.happenedReason.arguments));
    put("said", orNull(storedDate(event.said)));
    put("type", event.type ? QJsonValue(eventTypeName(*event.type)) : QJsonValue());
    put("modality", modalityName(event.modality));
    put("rule", event.rule);
    put("place", event.place);
    put("answers", orNull(storedUid(event.answers)));
    return columns;
}

QJsonObject editableColumnsOf(const Event &event)
{
    QJsonObject columns = foundColumnsOf(event);
    columns.insert(QStringLiteral("status"), eventStatusName(event.status));
    columns.insert(QStringLiteral("note"), event.note);
    columns.insert(QStringLiteral("colour"), eventColourName(event.colour));
    columns.insert(QStringLiteral("outcome"), outcomeName(event.outcome));
    columns.insert(QStringLiteral("confirmed_by"), orNull(storedUid(event.confirmedBy)));
    return columns;
}

} // namespace dateline

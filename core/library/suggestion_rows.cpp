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
    SqlQuery row(database,
                 "SELECT id, uid, hidden, status <> ? OR edited <> 0 FROM event WHERE article = ? AND origin = ? ORDER BY id",
                 eventStatusName(EventStatus::Suggested), article, eventOriginName(EventOrigin::Rule));
    std::vector<SuggestionRow> rows;
    while (row.next())
        rows.push_back({EventId{row.number(0)}, QUuid::fromRfc4122(row.blob(1)), row.small(2) != 0, row.small(3) != 0});
    return rows;
}

bool hasAnnotations(SQLite::Database &database, ArticleId article)
{
    return SqlQuery(database, "SELECT 1 FROM event WHERE article = ? AND hidden = 0 AND origin <> ? LIMIT 1", article,
                    eventOriginName(EventOrigin::Rule))
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

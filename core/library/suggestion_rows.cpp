#include "library/suggestion_rows.h"

#include "library/event_rows.h"
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

QJsonObject columnsOf(const Event &event)
{
    return {{QStringLiteral("title"), event.title},
            {QStringLiteral("act"), event.act},
            {QStringLiteral("edtf"), orNull(storedDate(event.happened))},
            {QStringLiteral("earliest"), orNull(storedEarliest(event.happened))},
            {QStringLiteral("latest"), orNull(storedLatest(event.happened))},
            {QStringLiteral("reason"), reasonCodeName(event.happenedReason.code)},
            {QStringLiteral("reason_arguments"), storedList(event.happenedReason.arguments)},
            {QStringLiteral("said"), orNull(storedDate(event.said))},
            {QStringLiteral("modality"), modalityName(event.modality)},
            {QStringLiteral("rule"), event.rule},
            {QStringLiteral("place"), event.place},
            {QStringLiteral("answers"), orNull(storedUid(event.answers))}};
}

bool hasPartsOf(SQLite::Database &database, EventId id, const Event &event)
{
    const auto stored = EventReader(database).read(id);
    if (!stored)
        return false;
    const Event &there = stored->event;
    return there.type == event.type && there.sources == event.sources && there.targets == event.targets &&
           there.speaker == event.speaker && there.tags == event.tags && there.citations == event.citations;
}

} // namespace dateline

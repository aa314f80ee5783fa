#include "library/event_store.h"

#include "library/beside_events.h"
#include "library/event_groups.h"
#include "library/event_rows.h"
#include "library/query_matches.h"
#include "library/stored_values.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace dateline {
namespace {

/// Reads a column of few different texts: each is parsed once.
template<class Value>
class Decoder {
public:
    using Parse = std::optional<Value> (*)(const QString &);
    explicit Decoder(Parse parse) : m_parse(parse) {}
    const Value &operator()(std::string_view stored)
    {
        const auto seen = m_values.find(stored);
        if (seen != m_values.end())
            return seen->second;
        const QString text = QString::fromUtf8(stored);
        return m_values.emplace(std::string(stored), known(m_parse(text), text)).first->second;
    }

private:
    Parse m_parse;
    std::map<std::string, Value, std::less<>> m_values;
};

std::optional<Edtf> parseDate(const QString &text)
{
    return dateFromStored(text);
}

constexpr auto firstActors = "SELECT event, role, CASE WHEN code = '' THEN name ELSE code END FROM event_actor "
                             "WHERE ord = 0 ORDER BY event, role";
constexpr auto firstTags =
    "SELECT e.event, t.name FROM event_tag e CROSS JOIN tag t ON t.id = e.tag WHERE e.ord = 0 ORDER BY e.event";

/// The day of a second, both counted from 1970.
std::int32_t dayOf(CivilSecond second)
{
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(std::chrono::seconds(second)).count());
}

QString &actorOf(EventInput &input, ActorRole role)
{
    return role == ActorRole::Source ? input.source : role == ActorRole::Target ? input.target : input.speaker;
}

/// The part of the filter that SQLite answers; `?` in the order of bindFilter().
std::string condition(const EventFilter &filter)
{
    std::string where = "e.hidden = 0 AND a.hidden = 0";
    if (filter.from)
        where += " AND e.edtf IS NOT NULL AND (e.latest IS NULL OR e.latest >= ?)";
    if (filter.until)
        where += " AND e.edtf IS NOT NULL AND (e.earliest IS NULL OR e.earliest <= ?)";
    if (filter.article)
        where += " AND e.article = ?";
    if (filter.knownOn)
        where += " AND a.published_earliest < ?";
    const auto list = [&where](std::size_t count) {
        for (std::size_t each = 0; each < count; ++each)
            where += each == 0 ? "?" : ",?";
    };
    if (!filter.types.empty()) {
        where += " AND e.type IN (";
        list(filter.types.size());
        where += ")";
    }
    if (!filter.actors.isEmpty()) {
        const auto count = static_cast<std::size_t>(filter.actors.size());
        where += " AND e.id IN (SELECT event FROM event_actor WHERE code IN ("; // one scan, not a look a row
        list(count);
        where += ") OR name IN (";
        list(count);
        where += "))";
    }
    return where;
}

void bindFilter(SqlQuery &query, const EventFilter &filter)
{
    int index = 0;
    if (filter.from)
        query.bind(++index, *filter.from);
    if (filter.until)
        query.bind(++index, *filter.until);
    if (filter.article)
        query.bind(++index, *filter.article);
    if (filter.knownOn)
        query.bind(++index, (CivilSecond{*filter.knownOn} + 1) * secondsPerDay);
    for (const EventType type : filter.types)
        query.bind(++index, eventTypeName(type));
    for (int column = 0; column < 2; ++column) {
        for (const QString &actor : filter.actors)
            query.bind(++index, actor);
    }
}

bool isDisputed(const EventGroups &groups, EventId event)
{
    const EventGroups::Standing *standing = groups.of(groups.leadOf(event));
    return standing && standing->disputed;
}

/// Hands over every event that the filter lets through, in the order of their ids.
template<class Take>
void scanEvents(SQLite::Database &database, const EventFilter &filter, Take take)
{
    const QueryMatches text(database, SearchQuery(filter.text));
    const EventGroups groups(database, filter.article);
    BesideEvents actors(database, firstActors, filter.article);
    BesideEvents tags(database, firstTags, filter.article);
    AnsweredEvents answered(database);
    Decoder<Edtf> date(parseDate);
    Decoder<EventType> type(eventTypeFromName);
    Decoder<Modality> modality(modalityFromName);
    Decoder<EventStatus> status(eventStatusFromName);
    Decoder<EventColour> colour(eventColourFromName);
    Decoder<Outcome> outcome(outcomeFromName);
    SqlQuery row(database, "SELECT e.id, e.article, e.title, e.edtf, e.type, e.modality, e.status, e.act, e.answers, "
                           "a.published_earliest, e.colour, e.outcome, e.note FROM event e "
                           "CROSS JOIN article a ON a.id = e.article WHERE " +
                               condition(filter) + " ORDER BY e.id");
    bindFilter(row, filter);
    while (row.next()) {
        EventInput input;
        input.id = EventId{row.number(0)};
        input.article = ArticleId{row.number(1)};
        if (groups.leadOf(input.id) != input.id ||
            !text.holds({input.id, input.article, row.raw(2), row.raw(12), isDisputed(groups, input.id)}))
            continue; // who stands behind another is seen there
        input.title = row.text(2);
        if (!row.isNull(3))
            input.happened = date(row.raw(3));
        if (!row.isNull(4))
            input.type = type(row.raw(4));
        input.modality = modality(row.raw(5));
        input.status = status(row.raw(6));
        input.act = row.text(7);
        if (!row.isNull(8))
            input.answers = answered.find(input.article, uidFromStored(row.text(8)));
        if (!row.isNull(9))
            input.published = dayOf(row.number(9));
        if (const EventGroups::Standing *standing = groups.of(input.id)) {
            input.articles = standing->articles;
            input.outlets = standing->outlets;
            input.disputed = standing->disputed;
            if (standing->published)
                input.published = dayOf(*standing->published);
        }
        input.colour = colour(row.raw(10));
        input.outcome = outcome(row.raw(11));
        actors.of(input.id, [&](SqlQuery &actor) { actorOf(input, static_cast<ActorRole>(actor.small(1))) = actor.text(2); });
        tags.of(input.id, [&](SqlQuery &tag) { input.tag = tag.text(1); });
        take(input);
    }
}

/// With whoever stands for one of them.
std::vector<EventId> withLeads(std::vector<EventId> ids, const EventGroups &groups)
{
    const auto own = static_cast<std::ptrdiff_t>(ids.size());
    for (std::ptrdiff_t each = 0; each < own; ++each) {
        const EventId id = ids[static_cast<std::size_t>(each)];
        if (const EventId lead = groups.leadOf(id); lead != id)
            ids.push_back(lead);
    }
    if (static_cast<std::ptrdiff_t>(ids.size()) == own)
        return ids;
    std::ranges::sort(ids);
    const auto twice = std::ranges::unique(ids);
    ids.erase(twice.begin(), twice.end());
    return ids;
}

} // namespace

Result<EventTablePtr> EventStore::table(const EventFilter &filter) const
{
    return guarded([&]() -> Result<EventTablePtr> {
        const ReadSnapshot snapshot(m_database);
        EventTable::Builder builder;
        scanEvents(m_database, filter, [&builder](const EventInput &input) { builder.add(input); });
        return builder.build();
    });
}

Result<EventStore::Changes> EventStore::changesOf(const std::vector<ArticleId> &articles) const
{
    return guarded([&]() -> Result<Changes> {
        const ReadSnapshot snapshot(m_database);
        Changes changes;
        for (const ArticleId article : articles) {
            SqlQuery known(m_database, "SELECT id FROM event WHERE article = ?", article);
            while (known.next())
                changes.gone.push_back(EventId{known.number(0)});
            EventFilter filter;
            filter.article = article;
            scanEvents(m_database, filter, [&changes](const EventInput &input) { changes.put.push_back(input); });
        }
        for (const EventInput &input : changes.put)
            std::erase(changes.gone, input.id);
        return changes;
    });
}

Result<std::vector<EventId>> EventStore::matching(const EventFilter &filter) const
{
    return guarded([&]() -> Result<std::vector<EventId>> {
        const ReadSnapshot snapshot(m_database);
        const QueryMatches text(m_database, SearchQuery(filter.text));
        const EventGroups groups(m_database, filter.article);
        SqlQuery row(m_database, "SELECT e.id, e.article, e.title, e.note FROM event e CROSS JOIN article a ON a.id = e.article WHERE " +
                                     condition(filter) + " ORDER BY e.id");
        bindFilter(row, filter);
        std::vector<EventId> ids;
        while (row.next()) {
            const EventId id{row.number(0)};
            if (text.holds({id, ArticleId{row.number(1)}, row.raw(2), row.raw(3), isDisputed(groups, id)}))
                ids.push_back(id);
        }
        return withLeads(std::move(ids), groups);
    });
}

Result<StoredEvent> EventStore::load(EventId id) const
{
    return guarded([&]() -> Result<StoredEvent> {
        const ReadSnapshot snapshot(m_database);
        auto stored = EventReader(m_database).read(id);
        if (!stored)
            return failure(ErrorCode::NotFound, {QString::number(id.value)});
        return *std::move(stored);
    });
}

Result<EventId> EventStore::find(const QUuid &uid) const
{
    return guarded([&]() -> Result<EventId> {
        SqlQuery row(m_database,
                     "SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE e.uid = ? AND e.hidden = 0 AND a.hidden = 0",
                     uid.toRfc4122());
        return row.next() ? EventId{row.number(0)} : EventId{};
    });
}

Result<std::vector<StoredEvent>> EventStore::ofArticle(ArticleId article) const
{
    return guarded([&]() -> Result<std::vector<StoredEvent>> {
        const ReadSnapshot snapshot(m_database);
        EventReader reader(m_database);
        std::vector<StoredEvent> events;
        SqlQuery ids(m_database, "SELECT id FROM event WHERE article = ? AND hidden = 0 ORDER BY id", article);
        while (ids.next()) {
            if (auto stored = reader.read(EventId{ids.number(0)}))
                events.push_back(*std::move(stored));
        }
        std::ranges::stable_sort(events, {}, [](const StoredEvent &stored) { return stored.event.statementSpan(); });
        return events;
    });
}

} // namespace dateline

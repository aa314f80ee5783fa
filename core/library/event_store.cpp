#include "library/event_store.h"

#include "domain/event_table_builder.h"
#include "library/beside_events.h"
#include "library/event_groups.h"
#include "library/event_rows.h"
#include "library/known_outcomes.h"
#include "library/query_matches.h"
#include "library/row_filter.h"
#include "library/seen_names.h"
#include "library/stored_values.h"

#include <algorithm>
#include <unordered_map>

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
        if (m_last != m_values.end() && m_last->first == stored)
            return m_last->second;
        m_last = m_values.find(stored);
        if (m_last == m_values.end()) {
            const QString text = QString::fromUtf8(stored);
            m_last = m_values.emplace(std::string(stored), known(m_parse(text), text)).first;
        }
        return m_last->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view stored) const { return std::hash<std::string_view>()(stored); }
    };
    Parse m_parse;
    using Values = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    Values m_values;
    typename Values::iterator m_last = m_values.end(); // many rows say the same as the one before
};

std::optional<Edtf> parseDate(const QString &text)
{
    return dateFromStored(text);
}

/// The part of the filter that SQLite answers; `?` in the order of bindFilter().
std::string condition(const EventFilter &filter, const SeenNames::Actors &actors)
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
        where += " AND e.id IN (SELECT event FROM event_actor WHERE " + actors.condition() + ")"; // one scan, not a look a row
    }
    return where;
}

void bindFilter(SqlQuery &query, const EventFilter &filter, const SeenNames::Actors &actors)
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
    if (!filter.actors.isEmpty()) {
        for (const QString &actor : actors.values())
            query.bind(++index, actor);
    }
}

bool isDisputed(const EventGroups &groups, EventId event)
{
    const EventGroups::Standing *standing = groups.of(groups.leadOf(event));
    return standing && standing->disputed;
}

/// Which events are read as rows.
struct Scan {
    std::optional<ArticleId> article = {}; ///< those of one alone
    bool behind = false;                   ///< those that stand behind others; else all but these

    std::string among(const char *event) const
    {
        if (behind)
            return event + std::string(" IN (SELECT id FROM event WHERE same_as IS NOT NULL)");
        return article ? event + std::string(" IN (SELECT id FROM event WHERE article = ?)") : std::string("1");
    }
};

/// Actors as they stand and as whom they are seen, of which many are the same: each is made once.
class SeenActors {
public:
    struct Known {
        Actor actor;
        QString seen;
    };
    explicit SeenActors(SQLite::Database &database) : m_names(database) {}
    const Known &of(std::string_view code, std::string_view name)
    {
        m_key.assign(code);
        m_key += '\0';
        m_key += name;
        if (const auto known = m_known.find(m_key); known != m_known.end())
            return known->second;
        const Actor actor{QString::fromUtf8(code), QString::fromUtf8(name)};
        return m_known.emplace(m_key, Known{actor, m_names.actor(actor.code, actor.name)}).first->second;
    }

private:
    const SeenNames m_names;
    std::string m_key; // of the last one
    std::unordered_map<std::string, Known> m_known;
};

void addActor(EventInput &input, ActorRole role, const SeenActors::Known &known)
{
    input.actors.append({role, known.actor});
    QString &first = role == ActorRole::Source ? input.source : role == ActorRole::Target ? input.target : input.speaker;
    if (first.isEmpty())
        first = known.seen;
}

/// Hands over events in the order of their ids.
template<class Take>
void scanEvents(SQLite::Database &database, const Scan &scan, Take take)
{
    const EventGroups groups = scan.behind ? EventGroups() : EventGroups(database, scan.article);
    SeenActors names(database);
    BesideEvents actors(
        database, "SELECT event, role, code, name FROM event_actor WHERE " + scan.among("event") + " ORDER BY event, role, ord",
        scan.article);
    BesideEvents tags(database,
                      "SELECT e.event, t.name FROM event_tag e CROSS JOIN tag t ON t.id = e.tag WHERE " + scan.among("e.event") +
                          " ORDER BY e.event, e.ord",
                      scan.article);
    AnsweredEvents answered(database);
    Decoder<Edtf> date(parseDate);
    Decoder<EventType> type(eventTypeFromName);
    Decoder<Modality> modality(modalityFromName);
    Decoder<EventStatus> status(eventStatusFromName);
    Decoder<EventColour> colour(eventColourFromName);
    Decoder<Outcome> outcome(outcomeFromName);
    SqlQuery row(database, "SELECT e.id, e.article, e.title, e.edtf, e.type, e.modality, e.status, e.act, e.answers, "
                           "a.published_earliest, e.colour, e.outcome, e.note FROM event e "
                           "CROSS JOIN article a ON a.id = e.article WHERE e.hidden = 0 AND a.hidden = 0 AND " +
                               scan.among("e.id") + " ORDER BY e.id");
    if (scan.article)
        row.bind(1, *scan.article);
    while (row.next()) {
        EventInput input;
        input.id = EventId{row.number(0)};
        input.article = ArticleId{row.number(1)};
        if (groups.leadOf(input.id) != input.id)
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
            input.published = dayOfSecond(row.number(9));
        if (const EventGroups::Standing *standing = groups.of(input.id)) {
            input.articles = standing->articles;
            input.outlets = standing->outlets;
            input.disputed = standing->disputed;
            if (standing->published)
                input.published = dayOfSecond(*standing->published);
        }
        input.colour = colour(row.raw(10));
        input.outcome = outcome(row.raw(11));
        input.note = row.text(12);
        actors.of(input.id, [&](SqlQuery &actor) {
            addActor(input, static_cast<ActorRole>(actor.small(1)), names.of(actor.raw(2), actor.raw(3)));
        });
        tags.of(input.id, [&](SqlQuery &tag) { input.tags.append(tag.text(1)); });
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

Result<EventTablePtr> EventStore::table() const
{
    return guarded([&]() -> Result<EventTablePtr> {
        const ReadSnapshot snapshot(m_database);
        EventTable::Builder builder;
        scanEvents(m_database, {}, [&builder](const EventInput &input) { builder.add(input); });
        return builder.build();
    });
}

Result<EventStore::Tellings> EventStore::behind(const EventTable &standing, const std::optional<std::int32_t> &day) const
{
    return guarded([&]() -> Result<Tellings> {
        const ReadSnapshot snapshot(m_database);
        const auto leads = leadsOfAll(m_database);
        Tellings made;
        EventTable::Builder builder;
        const auto leadOf = [&](EventId id) {
            const auto lead = leads.find(id);
            return lead == leads.end() ? -1 : standing.indexOf(lead->second);
        };
        scanEvents(m_database, {{}, true}, [&](EventInput input) {
            const int lead = leadOf(input.id);
            input.disputed = lead >= 0 && standing.row(lead).disputed;
            builder.add(input);
        });
        made.events = builder.build();
        for (int slot = 0; slot < made.events.table()->slotCount(); ++slot)
            made.leads.push_back(leadOf(made.events.table()->row(slot).id));
        if (day)
            made.events = made.events.withUndecided(KnownOutcomes(m_database).undecided(made.events, *day));
        return made;
    });
}

Result<EventSelection> EventStore::seenOn(const EventSelection &events, std::int32_t day) const
{
    return guarded([&]() -> Result<EventSelection> {
        const ReadSnapshot snapshot(m_database);
        return events.withUndecided(KnownOutcomes(m_database).undecided(events, day));
    });
}

Result<EventSelection> EventStore::select(const EventTablePtr &table, const EventFilter &filter) const
{
    if (filter == EventFilter())
        return EventSelection(table);
    return guarded([&]() -> Result<EventSelection> {
        const ReadSnapshot snapshot(m_database);
        const RowFilter wanted(m_database, filter);
        std::vector<bool> chosen(static_cast<std::size_t>(table->slotCount()), false);
        table->forEach([&](int slot) { chosen[static_cast<std::size_t>(slot)] = wanted.letsThrough(table->row(slot)); });
        EventSelection standing(table, chosen);
        std::vector<int> undecided;
        if (filter.knownOn)
            undecided = KnownOutcomes(m_database).undecided(standing, *filter.knownOn);
        standing = standing.withUndecided(undecided);
        if (!wanted.asksForTellings())
            return standing;
        const auto told = wanted.tellingIn(standing);
        table->forEach([&](int slot) { chosen[static_cast<std::size_t>(slot)] = standing.contains(slot) && told(slot); });
        return behind(*table, filter.knownOn).map([&](const Tellings &tellings) {
            const auto toldBehind = wanted.tellingIn(tellings.events);
            tellings.events.table()->forEach([&](int slot) {
                const int lead = tellings.leads[static_cast<std::size_t>(slot)];
                if (lead >= 0 && standing.contains(lead) && toldBehind(slot))
                    chosen[static_cast<std::size_t>(lead)] = true;
            });
            return EventSelection(table, std::move(chosen)).withUndecided(std::move(undecided));
        });
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
            scanEvents(m_database, {article}, [&changes](const EventInput &input) { changes.put.push_back(input); });
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
        const QueryMatches text(m_database, SearchQuery(filter.text), filter.knownOn);
        const EventGroups groups(m_database, filter.article);
        const SeenNames::Actors wanted = SeenNames(m_database).actorsSeenAs(filter.actors);
        SqlQuery row(m_database,
                     "SELECT e.id, e.article, e.title, e.note FROM event e CROSS JOIN article a ON a.id = e.article WHERE " +
                         condition(filter, wanted) + " ORDER BY e.id");
        bindFilter(row, filter, wanted);
        std::vector<EventId> ids;
        while (row.next()) {
            const EventId id{row.number(0)};
            if (text.holds({id, ArticleId{row.number(1)}, row.raw(2), row.raw(3), isDisputed(groups, id)}))
                ids.push_back(id);
        }
        return withLeads(std::move(ids), groups);
    });
}

Result<int> EventStore::countKept() const
{
    return guarded([&]() -> Result<int> {
        const ReadSnapshot snapshot(m_database);
        const auto leads = leadsOfAll(m_database);
        SqlQuery row(m_database,
                     "SELECT e.id FROM event e CROSS JOIN article a ON a.id = e.article "
                     "WHERE e.hidden = 0 AND a.hidden = 0 AND e.status <> ?",
                     eventStatusName(EventStatus::Dismissed));
        int count = 0;
        while (row.next()) {
            const EventId id{row.number(0)};
            const auto lead = leads.find(id);
            count += lead == leads.end() || lead->second == id ? 1 : 0;
        }
        return count;
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
        SqlQuery row(
            m_database,
            "SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE e.uid = ? AND e.hidden = 0 AND a.hidden = 0",
            uid.toRfc4122());
        return row.next() ? EventId{row.number(0)} : EventId{};
    });
}

Result<ShownOutcome> EventStore::shownOutcome(EventId plan) const
{
    return guarded([&]() -> Result<ShownOutcome> {
        const ReadSnapshot snapshot(m_database);
        return KnownOutcomes(m_database).of(plan);
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

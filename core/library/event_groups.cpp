#include "library/event_groups.h"

#include "library/event_rows.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

#include <algorithm>

namespace dateline {

namespace {

QByteArray uidOfKey(const QString &key)
{
    return uidFromStored(key).toRfc4122();
}

QStringList seen(const std::vector<Actor> &actors, const SeenNames &names)
{
    QStringList list;
    for (const Actor &actor : actors)
        list << names.actor(actor.code, actor.name);
    return list;
}

/// Throws what its Result would say: this layer's private functions do.
std::set<QString> allKeys(SQLite::Database &database)
{
    std::set<QString> keys;
    SqlQuery row(database, "SELECT DISTINCT same_as FROM event WHERE same_as IS NOT NULL");
    while (row.next())
        keys.insert(row.text(0));
    return keys;
}

} // namespace

QString groupKey(const StoredEvent &stored)
{
    return *storedUid(stored.event.sameAs.value_or(stored.event.uid));
}

std::vector<EventId> eventsOfGroup(SQLite::Database &database, const QString &key)
{
    SqlQuery row(database,
                 "SELECT e.id FROM event e JOIN article a ON a.id = e.article WHERE e.hidden = 0 AND a.hidden = 0 "
                 "AND (e.same_as = ? OR (e.uid = ? AND e.same_as IS NULL)) ORDER BY e.same_as IS NOT NULL, e.id",
                 key, uidOfKey(key));
    std::vector<EventId> events;
    while (row.next())
        events.push_back(EventId{row.number(0)});
    return events;
}

std::set<QString> groupKeysOf(SQLite::Database &database, ArticleId article)
{
    std::set<QString> keys;
    SqlQuery row(database, "SELECT uid, same_as FROM event WHERE article = ?", article);
    SqlQuery member(database, "SELECT 1 FROM event WHERE same_as = ? LIMIT 1");
    while (row.next()) {
        if (!row.isNull(1)) {
            keys.insert(row.text(1));
            continue;
        }
        const QString key = *storedUid(QUuid::fromRfc4122(row.blob(0)));
        if (member.again(key).next())
            keys.insert(key);
    }
    return keys;
}

std::vector<ArticleId> articlesOfGroup(SQLite::Database &database, const QString &key)
{
    SqlQuery row(database, "SELECT DISTINCT article FROM event WHERE same_as = ? OR uid = ?", key, uidOfKey(key));
    std::vector<ArticleId> articles;
    while (row.next())
        articles.push_back(ArticleId{row.number(0)});
    return articles;
}

std::unordered_map<EventId, EventId> leadsOfAll(SQLite::Database &database)
{
    std::unordered_map<EventId, EventId> leads;
    SqlQuery row(database, "SELECT e.id, e.same_as FROM event e CROSS JOIN article a ON a.id = e.article "
                           "WHERE e.same_as IS NOT NULL AND e.hidden = 0 AND a.hidden = 0 ORDER BY e.same_as, e.id");
    SqlQuery named(database, "SELECT e.id FROM event e CROSS JOIN article a ON a.id = e.article "
                             "WHERE e.uid = ? AND e.same_as IS NULL AND e.hidden = 0 AND a.hidden = 0 ORDER BY e.id LIMIT 1");
    QString key;
    EventId lead;
    while (row.next()) {
        const EventId event{row.number(0)};
        if (const QString next = row.text(1); next != key) {
            key = next;
            lead = named.again(uidOfKey(key)).next() ? EventId{named.number(0)} : event;
        }
        leads.emplace(event, lead);
    }
    return leads;
}

ArticleVoice voiceOf(SQLite::Database &database, ArticleId article, const SeenNames &names)
{
    SqlQuery row(database,
                 "SELECT a.publisher, a.published_earliest, s.sketch FROM article a "
                 "LEFT JOIN article_sketch s ON s.article = a.id WHERE a.id = ?",
                 article);
    if (!row.next())
        throwDamaged(QStringLiteral("article"));
    ArticleVoice voice{article, names.outlet(row.text(0)), {}, {}};
    if (!row.isNull(1))
        voice.published = row.number(1);
    if (auto sketch = row.isNull(2) ? std::nullopt : TextSketch::fromBytes(row.blob(2))) {
        voice.sketch = *std::move(sketch);
    } else {
        SqlQuery text(database, "SELECT unpacked(text) FROM article_text WHERE article = ?", article);
        voice.sketch = text.next() ? TextSketch::of(text.text(0)) : TextSketch();
    }
    return voice;
}

Account accountOf(const StoredEvent &stored, EventId lead, const SeenNames &names)
{
    const Event &event = stored.event;
    QStringList quote;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            quote << citation.exact;
    }
    return {stored.id,
            lead,
            stored.article,
            event.happened,
            event.type,
            event.modality,
            seen(event.sources, names),
            seen(event.targets, names),
            event.title,
            quote.join(QStringLiteral(" … ")),
            {},
            event.place};
}

QString settledAspect(const Contradiction &contradiction)
{
    const QString name = aspectName(contradiction.aspect);
    return contradiction.about.isEmpty() ? name : name + u':' + contradiction.about;
}

std::set<QString> settledAspects(SQLite::Database &database, const QString &key)
{
    std::set<QString> aspects;
    SqlQuery row(database, "SELECT aspect FROM settled WHERE event = ? AND hidden = 0", key);
    while (row.next())
        aspects.insert(row.text(0));
    return aspects;
}

EventGroups::EventGroups(SQLite::Database &database, const std::optional<ArticleId> &article)
{
    const SeenNames names(database);
    for (const QString &key : article ? groupKeysOf(database, *article) : allKeys(database))
        add(database, key, names);
}

void EventGroups::add(SQLite::Database &database, const QString &key, const SeenNames &names)
{
    const std::vector<EventId> events = eventsOfGroup(database, key);
    if (events.size() < 2)
        return;
    EventReader reader(database);
    std::vector<Account> accounts;
    std::map<ArticleId, ArticleVoice> voices;
    for (const EventId event : events) {
        m_leads[event] = events.front();
        const auto stored = reader.read(event);
        if (!stored)
            throwDamaged(QStringLiteral("event"));
        accounts.push_back(accountOf(*stored, events.front(), names));
        if (!voices.contains(stored->article))
            voices.emplace(stored->article, voiceOf(database, stored->article, names));
    }
    std::vector<ArticleVoice> said;
    Standing standing;
    for (auto &[article, voice] : voices) {
        if (voice.published && (!standing.published || *voice.published < *standing.published))
            standing.published = voice.published;
        said.push_back(std::move(voice));
    }
    const Corroboration corroboration = corroborationOf(said);
    standing.articles = corroboration.articles;
    standing.outlets = corroboration.outlets;
    const std::set<QString> settled = settledAspects(database, key);
    standing.disputed = std::ranges::any_of(contradictionsIn(accounts), [&](const Contradiction &contradiction) {
        return !settled.contains(settledAspect(contradiction));
    });
    m_standings.emplace(events.front(), standing);
}

EventId EventGroups::leadOf(EventId event) const
{
    const auto lead = m_leads.find(event);
    return lead == m_leads.end() ? event : lead->second;
}

const EventGroups::Standing *EventGroups::of(EventId lead) const
{
    const auto standing = m_standings.find(lead);
    return standing == m_standings.end() ? nullptr : &standing->second;
}

} // namespace dateline

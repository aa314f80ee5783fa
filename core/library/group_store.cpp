#include "library/group_store.h"

#include "library/beside_events.h"
#include "library/event_groups.h"
#include "library/event_rows.h"
#include "library/stored_values.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr auto sidesOf = "SELECT event, role, code, name FROM event_actor WHERE role < 2 ORDER BY event, role, ord";
constexpr auto statementsOf = "SELECT event, exact FROM citation WHERE role = 'statement' ORDER BY event, position";

tl::unexpected<Error> notFound(EventId id)
{
    return failure(ErrorCode::NotFound, {QString::number(id.value)});
}

Telling tellingOf(SQLite::Database &database, StoredEvent stored)
{
    SqlQuery row(database, "SELECT title, publisher, published FROM article WHERE id = ?", stored.article);
    if (!row.next())
        throwDamaged(QStringLiteral("article"));
    Telling telling{std::move(stored), row.text(0), row.text(1), {}, {}};
    if (!row.isNull(2))
        telling.published = dateFromStored(row.text(2));
    return telling;
}

/// Two texts of one article are one voice that is heard once.
void countVoices(SQLite::Database &database, EventGroup &group, const SeenNames &names)
{
    std::vector<ArticleVoice> voices;
    for (const Telling &telling : group.tellings) {
        if (std::ranges::find(voices, telling.stored.article, &ArticleVoice::article) == voices.end())
            voices.push_back(voiceOf(database, telling.stored.article, names));
    }
    group.corroboration = corroborationOf(voices);
    const std::vector<ArticleId> origins = originsOf(voices);
    for (Telling &telling : group.tellings) {
        const auto voice = std::ranges::find(voices, telling.stored.article, &ArticleVoice::article);
        telling.origin = origins[static_cast<std::size_t>(voice - voices.begin())];
    }
}

void findDisputes(SQLite::Database &database, const QString &key, EventGroup &group, const SeenNames &names)
{
    std::vector<Account> accounts;
    for (const Telling &telling : group.tellings)
        accounts.push_back(accountOf(telling.stored, group.tellings.front().stored.id, names));
    SqlQuery settled(database, "SELECT id, note FROM settled WHERE event = ? AND aspect = ? AND hidden = 0 ORDER BY id DESC");
    for (Contradiction &contradiction : contradictionsIn(accounts)) {
        Dispute dispute{std::move(contradiction), {}, {}};
        if (settled.again(key, settledAspect(dispute.contradiction)).next()) {
            dispute.settled = SettledId{settled.number(0)};
            dispute.note = settled.text(1);
        }
        group.disputes.push_back(std::move(dispute));
    }
}

std::optional<EventGroup> readGroup(SQLite::Database &database, EventId id)
{
    EventReader reader(database);
    auto asked = reader.read(id);
    if (!asked)
        return std::nullopt;
    const QString key = groupKey(*asked);
    std::vector<EventId> events = eventsOfGroup(database, key);
    if (events.empty())
        events = {id};
    EventGroup group;
    for (const EventId event : events) {
        if (auto stored = reader.read(event))
            group.tellings.push_back(tellingOf(database, *std::move(stored)));
    }
    std::ranges::stable_sort(group.tellings.begin() + 1, group.tellings.end(), [](const Telling &a, const Telling &b) {
        return a.published && (!b.published || timelineBefore(*a.published, *b.published));
    });
    const SeenNames names(database);
    countVoices(database, group, names);
    findDisputes(database, key, group, names);
    return group;
}

} // namespace

Result<EventId> GroupStore::leadOf(EventId event) const
{
    return guarded([&]() -> Result<EventId> {
        const auto stored = EventReader(m_database).read(event);
        if (!stored)
            return notFound(event);
        const std::vector<EventId> events = eventsOfGroup(m_database, groupKey(*stored));
        return events.empty() ? event : events.front();
    });
}

Result<EventGroup> GroupStore::group(EventId event) const
{
    return guarded([&]() -> Result<EventGroup> {
        const ReadSnapshot snapshot(m_database);
        auto group = readGroup(m_database, event);
        if (!group)
            return notFound(event);
        return *std::move(group);
    });
}

Result<std::vector<EventGroup>> GroupStore::groups(const std::vector<EventId> &leads) const
{
    return guarded([&]() -> Result<std::vector<EventGroup>> {
        const ReadSnapshot snapshot(m_database);
        std::vector<EventGroup> found;
        for (const EventId lead : leads) {
            if (auto group = readGroup(m_database, lead))
                found.push_back(*std::move(group));
        }
        return found;
    });
}

Result<std::vector<EventGroup>> GroupStore::disputed() const
{
    return guarded([&]() -> Result<std::vector<EventGroup>> {
        const ReadSnapshot snapshot(m_database);
        std::set<EventId> leads;
        SqlQuery key(m_database, "SELECT DISTINCT same_as FROM event WHERE same_as IS NOT NULL");
        while (key.next()) {
            if (const auto events = eventsOfGroup(m_database, key.text(0)); events.size() > 1)
                leads.insert(events.front());
        }
        std::vector<EventGroup> found;
        for (const EventId lead : leads) {
            if (auto group = readGroup(m_database, lead); group && !group->disputes.empty())
                found.push_back(*std::move(group));
        }
        return found;
    });
}

Result<void> GroupStore::forEachAccount(const std::function<void(const Account &)> &take) const
{
    return guarded([&]() -> Result<void> {
        const ReadSnapshot snapshot(m_database);
        const EventGroups groups(m_database, std::nullopt);
        const SeenNames names(m_database);
        BesideEvents sides(m_database, sidesOf);
        BesideEvents statements(m_database, statementsOf);
        SqlQuery row(m_database, "SELECT e.id, e.article, e.title, e.edtf, e.type, e.modality, a.language, e.place FROM event e "
                                 "CROSS JOIN article a ON a.id = e.article WHERE e.hidden = 0 AND a.hidden = 0 ORDER BY e.id");
        while (row.next()) {
            Account account;
            account.event = EventId{row.number(0)};
            account.lead = groups.leadOf(account.event);
            account.article = ArticleId{row.number(1)};
            account.title = row.text(2);
            if (!row.isNull(3))
                account.happened = dateFromStored(row.text(3));
            if (!row.isNull(4))
                account.type = known(eventTypeFromName(row.text(4)), row.text(4));
            account.modality = known(modalityFromName(row.text(5)), row.text(5));
            account.language = row.text(6);
            account.place = row.text(7);
            sides.of(account.event, [&](SqlQuery &side) {
                (side.small(1) == 0 ? account.sources : account.targets) << names.actor(side.text(2), side.text(3));
            });
            statements.of(account.event, [&](SqlQuery &words) {
                account.quote += account.quote.isEmpty() ? words.text(1) : u' ' + words.text(1);
            });
            take(account);
        }
        return {};
    });
}

Result<std::vector<Account>> GroupStore::accounts(const std::vector<EventId> &events) const
{
    return guarded([&]() -> Result<std::vector<Account>> {
        const ReadSnapshot snapshot(m_database);
        const SeenNames names(m_database);
        EventReader reader(m_database);
        SqlQuery language(m_database, "SELECT language FROM article WHERE id = ?");
        std::vector<Account> accounts;
        for (const EventId event : events) {
            const auto stored = reader.read(event);
            if (!stored)
                continue;
            const std::vector<EventId> group = eventsOfGroup(m_database, groupKey(*stored));
            accounts.push_back(accountOf(*stored, group.empty() ? event : group.front(), names));
            if (language.again(stored->article).next())
                accounts.back().language = language.text(0);
        }
        return accounts;
    });
}

Result<ApartPairs> GroupStore::apart() const
{
    return guarded([&]() -> Result<ApartPairs> {
        ApartPairs pairs;
        SqlQuery event(m_database, "SELECT id FROM event WHERE uid = ? AND hidden = 0");
        const auto idOf = [&](const QString &uid) {
            return event.again(uidFromStored(uid).toRfc4122()).next() ? EventId{event.number(0)} : EventId{};
        };
        SqlQuery row(m_database, "SELECT first, second FROM apart WHERE hidden = 0");
        while (row.next()) {
            const EventId first = idOf(row.text(0)), second = idOf(row.text(1));
            if (first && second)
                pairs.emplace_back(first, second);
        }
        return pairs;
    });
}

Result<std::vector<std::pair<ArticleId, ArticleId>>> GroupStore::origins() const
{
    return guarded([&]() -> Result<std::vector<std::pair<ArticleId, ArticleId>>> {
        const ReadSnapshot snapshot(m_database);
        const SeenNames names(m_database);
        std::vector<ArticleVoice> voices;
        SqlQuery row(m_database, "SELECT id FROM article WHERE hidden = 0 ORDER BY id");
        while (row.next())
            voices.push_back(voiceOf(m_database, ArticleId{row.number(0)}, names));
        const std::vector<ArticleId> origins = originsOf(voices);
        std::vector<std::pair<ArticleId, ArticleId>> pairs;
        for (std::size_t each = 0; each < voices.size(); ++each)
            pairs.emplace_back(voices[each].article, origins[each]);
        return pairs;
    });
}

Result<ArticlesInSight> GroupStore::articlesInSight() const
{
    return guarded([&]() -> Result<ArticlesInSight> {
        SqlQuery row(m_database, "SELECT COUNT(*), COALESCE(SUM(id), 0) FROM article WHERE hidden = 0");
        row.next();
        return ArticlesInSight{row.number(0), row.number(1)};
    });
}

Result<Corroboration> GroupStore::corroboration(const std::vector<ArticleId> &articles) const
{
    return guarded([&]() -> Result<Corroboration> {
        const ReadSnapshot snapshot(m_database);
        const SeenNames names(m_database);
        std::vector<ArticleVoice> voices;
        for (const ArticleId article : articles)
            voices.push_back(voiceOf(m_database, article, names));
        return corroborationOf(voices);
    });
}

} // namespace dateline

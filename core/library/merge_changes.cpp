#include "library/change_recorder.h"
#include "library/event_groups.h"
#include "library/event_rows.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

#include <algorithm>

namespace dateline {

namespace {

const QString eventTable = QStringLiteral("event");

QJsonObject sameAs(const QString &key)
{
    return {{QStringLiteral("same_as"), key.isEmpty() ? QJsonValue() : QJsonValue(key)}};
}

/// A group's rows that can come back into sight, those in the Trash too.
std::vector<EventId> rowsOfGroup(SQLite::Database &database, const QString &key)
{
    SqlQuery row(database, "SELECT id FROM event WHERE hidden <> 1 AND (same_as = ? OR uid = ?) ORDER BY id", key,
                 uidFromStored(key).toRfc4122());
    std::vector<EventId> events;
    while (row.next())
        events.push_back(EventId{row.number(0)});
    return events;
}

QString uidOf(SQLite::Database &database, EventId event)
{
    SqlQuery row(database, "SELECT uid FROM event WHERE id = ?", event);
    if (!row.next())
        throwDamaged(QStringLiteral("event"));
    return *storedUid(QUuid::fromRfc4122(row.blob(0)));
}

} // namespace

Result<StoredEvent> ChangeRecorder::readEvent(EventId event) const
{
    auto stored = EventReader(m_database).read(event);
    if (!stored)
        return failure(ErrorCode::NotFound, {QString::number(event.value)});
    return *std::move(stored);
}

Result<void> ChangeRecorder::mergeEvents(const std::vector<EventId> &events)
{
    return guarded([&]() -> Result<void> {
        std::set<QString> keys;
        EventId lead;
        for (const EventId event : events) {
            const auto stored = readEvent(event);
            if (!stored)
                return tl::make_unexpected(stored.error());
            const QString key = groupKey(*stored);
            keys.insert(key);
            if (!lead)
                lead = eventsOfGroup(m_database, key).front();
        }
        if (!lead)
            return {};
        const QString leadUid = uidOf(m_database, lead);
        std::set<QString> uids;
        for (const QString &key : keys) {
            for (const EventId row : rowsOfGroup(m_database, key)) {
                uids.insert(uidOf(m_database, row));
                update(eventTable, row.value, sameAs(row == lead ? QString() : leadUid));
            }
        }
        forgetApart(uids);
        return {};
    });
}

/// A person who merges two events no longer thinks that they are not the same.
void ChangeRecorder::forgetApart(const std::set<QString> &uids)
{
    std::vector<qint64> among;
    SqlQuery row(m_database, "SELECT id, first, second FROM apart WHERE hidden = 0");
    while (row.next()) {
        if (uids.contains(row.text(1)) && uids.contains(row.text(2)))
            among.push_back(row.number(0));
    }
    for (const qint64 pair : among)
        update(QStringLiteral("apart"), pair, hiddenColumn(Hidden::OutOfSight));
}

Result<void> ChangeRecorder::splitEvent(EventId event)
{
    return guarded([&]() -> Result<void> {
        const auto stored = readEvent(event);
        if (!stored)
            return tl::make_unexpected(stored.error());
        const QString key = groupKey(*stored), own = *storedUid(stored->event.uid);
        std::vector<EventId> rest = eventsOfGroup(m_database, key);
        std::erase(rest, event);
        if (rest.empty())
            return {};
        update(eventTable, event.value, sameAs({}));
        const QString lead = uidOf(m_database, rest.front());
        if (key == own) { // it stood for the others: another does now
            for (const EventId row : rowsOfGroup(m_database, key)) {
                if (row != event)
                    update(eventTable, row.value, sameAs(row == rest.front() ? QString() : lead));
            }
        }
        putApart(own, lead);
        return {};
    });
}

Result<void> ChangeRecorder::keepApart(const std::vector<EventId> &events)
{
    return guarded([&]() -> Result<void> {
        std::vector<QString> uids;
        for (const EventId event : events) {
            const auto stored = readEvent(event);
            if (!stored)
                return tl::make_unexpected(stored.error());
            uids.push_back(*storedUid(stored->event.uid));
        }
        for (auto one = uids.begin(); one != uids.end(); ++one) {
            for (auto other = one + 1; other != uids.end(); ++other)
                putApart(*one, *other);
        }
        return {};
    });
}

void ChangeRecorder::putApart(const QString &one, const QString &other)
{
    const auto [first, second] = std::minmax({one, other});
    if (SqlQuery(m_database, "SELECT 1 FROM apart WHERE first = ? AND second = ? AND hidden = 0", first, second).next())
        return;
    SqlQuery(m_database, "INSERT INTO apart (first, second) VALUES (?,?)", first, second).run();
    record(QStringLiteral("apart"), m_database.getLastInsertRowid(), hiddenColumn(Hidden::OutOfSight),
           hiddenColumn(Hidden::InSight));
}

Result<void> ChangeRecorder::settle(EventId event, const Contradiction &contradiction, const QString &note)
{
    return guarded([&]() -> Result<void> {
        const auto stored = readEvent(event);
        if (!stored)
            return tl::make_unexpected(stored.error());
        const QString key = groupKey(*stored), aspect = settledAspect(contradiction);
        std::vector<qint64> former;
        SqlQuery row(m_database, "SELECT id FROM settled WHERE event = ? AND aspect = ? AND hidden = 0", key, aspect);
        while (row.next())
            former.push_back(row.number(0));
        for (const qint64 each : former)
            update(QStringLiteral("settled"), each, hiddenColumn(Hidden::OutOfSight));
        SqlQuery(m_database, "INSERT INTO settled (event, aspect, note) VALUES (?,?,?)", key, aspect, note).run();
        record(QStringLiteral("settled"), m_database.getLastInsertRowid(), hiddenColumn(Hidden::OutOfSight),
               hiddenColumn(Hidden::InSight));
        return {};
    });
}

Result<void> ChangeRecorder::reopen(SettledId settled)
{
    return guarded([&] { return hide(QStringLiteral("settled"), settled.value, Hidden::OutOfSight); });
}

} // namespace dateline

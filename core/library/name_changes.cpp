#include "library/change_recorder.h"
#include "library/seen_names.h"
#include "library/sql_query.h"

#include <algorithm>

namespace dateline {
namespace {

const QString actorTable = QStringLiteral("actor");
const QString outletTable = QStringLiteral("outlet");

/// The first of `words` that one of the others has too.
template<class Named, class WordsOf>
std::optional<QString> taken(const Named &named, const std::vector<Named> &all, WordsOf wordsOf)
{
    QStringList theirs;
    for (const Named &other : all) {
        if (other.id != named.id)
            theirs += wordsOf(other);
    }
    for (const QString &word : wordsOf(named)) {
        const auto same = [&](const QString &other) { return comparedName(other) == comparedName(word); };
        if (std::ranges::any_of(theirs, same))
            return word;
    }
    return std::nullopt;
}

QStringList namesOf(const NamedActor &actor)
{
    return QStringList{actor.name} + actor.aliases;
}

QStringList codesOf(const NamedActor &actor)
{
    return (actor.code.isEmpty() ? QStringList() : QStringList{actor.code}) + actor.merged;
}

QStringList namesOf(const NamedOutlet &outlet)
{
    return QStringList{outlet.name} + outlet.aliases;
}

} // namespace

/// A row that was just inserted comes into sight.
qint64 ChangeRecorder::shown(const QString &table)
{
    const qint64 id = m_database.getLastInsertRowid();
    record(table, id, hiddenColumn(Hidden::OutOfSight), hiddenColumn(Hidden::InSight));
    return id;
}

/// Those that are no longer wanted go, new ones come. `language`: of actors.
void ChangeRecorder::putAliases(const QString &table, const QString &owner, qint64 id, const QStringList &wanted,
                                const QString &language)
{
    const bool ofActors = owner == actorTable;
    std::vector<std::pair<qint64, QString>> there;
    SqlQuery row(m_database,
                 ("SELECT id, alias FROM " + table + " WHERE " + owner + " = ? AND hidden = 0" +
                  (ofActors ? " AND language = ?" : " AND ? = ''"))
                     .toStdString(),
                 id, language);
    while (row.next())
        there.emplace_back(row.number(0), row.text(1));
    for (const auto &[alias, text] : there) {
        if (!wanted.contains(text))
            update(table, alias, hiddenColumn(Hidden::OutOfSight));
    }
    for (const QString &text : wanted) {
        if (std::ranges::any_of(there, [&](const auto &each) { return each.second == text; }))
            continue;
        if (ofActors)
            SqlQuery(m_database, "INSERT INTO alias (actor, alias, language) VALUES (?,?,?)", id, text, language).run();
        else
            SqlQuery(m_database, "INSERT INTO outlet_alias (outlet, alias) VALUES (?,?)", id, text).run();
        shown(table);
    }
}

Result<void> ChangeRecorder::putActor(const NamedActor &actor)
{
    return guarded([&]() -> Result<void> {
        const std::vector<NamedActor> all = storedActors(m_database);
        if (const auto name = taken(actor, all, [](const NamedActor &each) { return namesOf(each); }))
            return failure(ErrorCode::DuplicateId, {*name});
        if (const auto code = taken(actor, all, [](const NamedActor &each) { return codesOf(each); }))
            return failure(ErrorCode::DuplicateId, {*code});
        qint64 id = actor.id.value;
        if (!actor.id) {
            SqlQuery(m_database, "INSERT INTO actor (code, kind, name) VALUES (?,?,?)", actor.code, actorKindName(actor.kind),
                     actor.name)
                .run();
            id = shown(actorTable);
        } else if (std::ranges::find(all, actor.id, &NamedActor::id) == all.end()) {
            return failure(ErrorCode::NotFound, {actor.name});
        } else {
            update(actorTable, id, {{QStringLiteral("kind"), actorKindName(actor.kind)}, {QStringLiteral("name"), actor.name}});
        }
        putAliases(QStringLiteral("alias"), actorTable, id, actor.aliases, {});
        putAliases(QStringLiteral("alias"), actorTable, id, actor.merged, mergedCodeLanguage);
        return {};
    });
}

Result<void> ChangeRecorder::removeActor(ActorId actor)
{
    return guarded([&] { return hide(actorTable, actor.value, Hidden::OutOfSight); });
}

Result<void> ChangeRecorder::putOutlet(const NamedOutlet &outlet)
{
    return guarded([&]() -> Result<void> {
        const std::vector<NamedOutlet> all = storedOutlets(m_database);
        if (const auto name = taken(outlet, all, [](const NamedOutlet &each) { return namesOf(each); }))
            return failure(ErrorCode::DuplicateId, {*name});
        qint64 id = outlet.id.value;
        if (!outlet.id) {
            SqlQuery(m_database, "INSERT INTO outlet (name, country) VALUES (?,?)", outlet.name, outlet.country).run();
            id = shown(outletTable);
        } else if (std::ranges::find(all, outlet.id, &NamedOutlet::id) == all.end()) {
            return failure(ErrorCode::NotFound, {outlet.name});
        } else {
            update(outletTable, id, {{QStringLiteral("name"), outlet.name}, {QStringLiteral("country"), outlet.country}});
        }
        putAliases(QStringLiteral("outlet_alias"), outletTable, id, outlet.aliases, {});
        return {};
    });
}

Result<void> ChangeRecorder::removeOutlet(OutletId outlet)
{
    return guarded([&] { return hide(outletTable, outlet.value, Hidden::OutOfSight); });
}

} // namespace dateline

#include "library/seen_names.h"

#include "domain/actor.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

namespace dateline {
namespace {

QString inList(const char *column, const char *collation, qsizetype count)
{
    const QStringList marks(count, QStringLiteral("?"));
    return QStringLiteral("%1%2 IN (%3)").arg(QLatin1String(column), QLatin1String(collation), marks.join(u','));
}

QStringList spellings(const NamedActor &actor)
{
    return QStringList{actor.name} + actor.aliases;
}

QStringList spellings(const NamedOutlet &outlet)
{
    return QStringList{outlet.name} + outlet.aliases;
}

} // namespace

std::vector<NamedActor> storedActors(SQLite::Database &database)
{
    std::vector<NamedActor> actors;
    SqlQuery row(database, "SELECT id, code, kind, name FROM actor WHERE hidden = 0 ORDER BY name, id");
    SqlQuery alias(database, "SELECT alias, language = ? FROM alias WHERE actor = ? AND hidden = 0 ORDER BY id");
    while (row.next()) {
        NamedActor &actor = actors.emplace_back();
        actor.id = ActorId{row.number(0)};
        actor.code = row.text(1);
        actor.kind = known(actorKindFromName(row.text(2)), row.text(2));
        actor.name = row.text(3);
        alias.again(mergedCodeLanguage, actor.id);
        while (alias.next())
            (alias.small(1) != 0 ? actor.merged : actor.aliases) << alias.text(0);
    }
    return actors;
}

std::vector<NamedOutlet> storedOutlets(SQLite::Database &database)
{
    std::vector<NamedOutlet> outlets;
    SqlQuery row(database, "SELECT id, name, country FROM outlet WHERE hidden = 0 ORDER BY name, id");
    SqlQuery alias(database, "SELECT alias FROM outlet_alias WHERE outlet = ? AND hidden = 0 ORDER BY id");
    while (row.next()) {
        NamedOutlet &outlet = outlets.emplace_back(NamedOutlet{OutletId{row.number(0)}, row.text(1), row.text(2), {}});
        alias.again(outlet.id);
        while (alias.next())
            outlet.aliases << alias.text(0);
    }
    return outlets;
}

QString comparedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString noCase(const QString &text)
{
    QString folded = text;
    for (QChar &sign : folded) {
        if (sign >= u'A' && sign <= u'Z')
            sign = QChar(sign.unicode() + (u'a' - u'A'));
    }
    return folded;
}

SeenNames::SeenNames(SQLite::Database &database) : m_actors(storedActors(database)), m_outlets(storedOutlets(database))
{
    for (const NamedActor &actor : m_actors) {
        for (const QString &code : actor.merged)
            m_codes.insert(comparedName(code), actor.codeOrName());
        for (const QString &name : spellings(actor))
            m_names.insert(comparedName(name), actor.codeOrName());
    }
    for (const NamedOutlet &outlet : m_outlets) {
        for (const QString &name : spellings(outlet))
            m_publishers.insert(comparedName(name), outlet.name);
    }
}

QString SeenNames::actor(const QString &code, const QString &name) const
{
    if (m_actors.empty()) // no comparing then: there are millions
        return code.isEmpty() ? name : code;
    return code.isEmpty() ? m_names.value(comparedName(name), name) : m_codes.value(comparedName(code), code);
}

QString SeenNames::outlet(const QString &publisher) const
{
    return m_outlets.empty() ? publisher : m_publishers.value(comparedName(publisher), publisher);
}

std::string SeenNames::Actors::condition(const char *collation) const
{
    return QStringLiteral("(%1 OR %2 OR (code = '' AND %3))")
        .arg(inList("code", collation, given.size() + codes.size()), inList("name", collation, given.size()),
             inList("name", collation, names.size()))
        .toStdString();
}

SeenNames::Actors SeenNames::Actors::folded() const
{
    Actors made = *this;
    for (QStringList *list : {&made.given, &made.codes, &made.names}) {
        for (QString &name : *list)
            name = noCase(name);
    }
    return made;
}

SeenNames::Actors SeenNames::actorsSeenAs(const QStringList &wanted) const
{
    Actors found{wanted, {}, {}};
    for (const QString &key : wanted) {
        const QString compared = comparedName(key);
        const QString seen = m_codes.value(compared, m_names.value(compared, key));
        found.codes << seen;
        for (const NamedActor &actor : m_actors) {
            if (comparedName(actor.codeOrName()) != comparedName(seen))
                continue;
            found.codes += actor.merged;
            found.names += spellings(actor);
        }
    }
    return found;
}

QStringList SeenNames::publishersSeenAs(const QString &wanted) const
{
    for (const NamedOutlet &outlet : m_outlets) {
        if (comparedName(outlet.name) == comparedName(this->outlet(wanted)))
            return spellings(outlet);
    }
    return {wanted};
}

} // namespace dateline

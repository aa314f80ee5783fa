#include "library/query_matches.h"

#include "domain/event_marks.h"
#include "domain/event_type.h"
#include "library/article_index.h"
#include "library/known_outcomes.h"
#include "library/seen_names.h"
#include "library/sql_query.h"

namespace dateline {
namespace {

using Key = QueryTerm::Key;

std::string actorCondition(const SeenNames::Actors &actors, const char *role = "")
{
    return "e.id IN (SELECT event FROM event_actor WHERE " + actors.condition(" COLLATE NOCASE") + role + ")";
}

bool hasWords(const QueryTerm &term, std::string_view utf8)
{
    return !utf8.empty() && WordPattern(term).find(QString::fromUtf8(utf8)).has_value();
}

/// Of what is:, where the event's own row says it.
std::string stateCondition(const QString &state)
{
    if (state == QLatin1String("undated"))
        return "e.edtf IS NULL";
    return modalityFromName(state) ? "e.modality = ?" : "e.status = ?";
}

} // namespace

QueryMatches::QueryMatches(SQLite::Database &database, SearchQuery query, const std::optional<std::int32_t> &knownOn)
    : m_database(database), m_query(std::move(query)), m_knownOn(knownOn)
{
    m_query.forEachTerm([this](const QueryTerm &term) { lookUp(term); });
}

void QueryMatches::lookUp(const QueryTerm &term)
{
    constexpr auto asSource = " AND role = 0";
    constexpr auto asTarget = " AND role = 1";
    const auto articles = [&](const char *condition, const QString &value) {
        SqlQuery row(m_database, std::string("SELECT id FROM article WHERE ") + condition, value);
        while (row.next())
            m_found[&term].articles.insert(ArticleId{row.number(0)});
    };
    const auto actors = [this](const QString &wanted) { return SeenNames(m_database).actorsSeenAs({wanted}); };
    const auto second = [](const std::optional<CivilSecond> &at) { return std::to_string(*at); };
    switch (term.key) {
    case Key::Words:
        m_found[&term].articles = articlesMatching(m_database, WordPattern(term).expression());
        break;
    case Key::From:
        findEvents(term,
                   "e.edtf IS NOT NULL AND (e.latest IS NULL OR e.latest >= " + second(Edtf::parse(term.text)->earliest()) + ")",
                   {});
        break;
    case Key::Until:
        findEvents(
            term, "e.edtf IS NOT NULL AND (e.earliest IS NULL OR e.earliest <= " + second(Edtf::parse(term.text)->latest()) + ")",
            {});
        break;
    case Key::Type:
        findEvents(term, "e.type = ?", {term.text});
        break;
    case Key::Actor:
        findEvents(term, actorCondition(actors(term.text)), actors(term.text).values());
        break;
    case Key::Source:
        findEvents(term, actorCondition(actors(term.text), asSource), actors(term.text).values());
        break;
    case Key::Target:
        findEvents(term, actorCondition(actors(term.text), asTarget), actors(term.text).values());
        break;
    case Key::Pair: {
        const SeenNames::Actors source = actors(term.text.section(u'>', 0, 0)), target = actors(term.text.section(u'>', 1));
        findEvents(term, actorCondition(source, asSource) + " AND " + actorCondition(target, asTarget),
                   source.values() + target.values());
        break;
    }
    case Key::Outlet:
        for (const QString &spelling : SeenNames(m_database).publishersSeenAs(term.text))
            articles("publisher = ? COLLATE NOCASE", spelling);
        break;
    case Key::Language:
        articles("language = ?1 COLLATE NOCASE OR language LIKE ?1 || '-%'", term.text);
        break;
    case Key::Tag:
        findEvents(term, "e.id IN (SELECT t.event FROM event_tag t JOIN tag n ON n.id = t.tag WHERE n.name = ? COLLATE NOCASE)",
                   {term.text});
        break;
    case Key::Is:
        if (term.text == QLatin1String("undated"))
            findEvents(term, stateCondition(term.text), {});
        else if (outcomeFromName(term.text))
            findDecided(term);
        else if (term.text != QLatin1String("disputed")) // what several articles say together, no row tells
            findEvents(term, stateCondition(term.text), {term.text});
        break;
    }
}

void QueryMatches::findDecided(const QueryTerm &term)
{
    KnownOutcomes outcomes(m_database);
    SqlQuery row(m_database, "SELECT id FROM event WHERE hidden = 0 AND outcome = ?", term.text);
    while (row.next()) {
        const EventId plan{row.number(0)};
        if (!m_knownOn || !outcomes.isToldAfter(*m_knownOn, plan))
            m_found[&term].events.insert(plan);
    }
}

void QueryMatches::findEvents(const QueryTerm &term, const std::string &condition, const QStringList &values)
{
    SqlQuery row(m_database, "SELECT e.id FROM event e WHERE e.hidden = 0 AND " + condition);
    int index = 0;
    for (const QString &value : values)
        row.bind(++index, value);
    while (row.next())
        m_found[&term].events.insert(EventId{row.number(0)});
}

bool QueryMatches::holds(const Candidate &event) const
{
    return m_query.holds([&](const QueryTerm &term) {
        if (term.key == Key::Is && term.text == QLatin1String("disputed"))
            return event.disputed;
        const auto found = m_found.find(&term);
        const bool listed =
            found != m_found.end() && (found->second.articles.contains(event.article) || found->second.events.contains(event.id));
        return listed || (term.key == Key::Words && (hasWords(term, event.title) || hasWords(term, event.note)));
    });
}

bool QueryMatches::holds(ArticleId article) const
{
    return m_query.holds([&](const QueryTerm &term) {
        const auto found = m_found.find(&term);
        return found != m_found.end() && found->second.articles.contains(article);
    });
}

} // namespace dateline

#include "library/query_matches.h"

#include "domain/event_marks.h"
#include "domain/event_type.h"
#include "library/article_index.h"
#include "library/sql_query.h"

namespace dateline {
namespace {

using Key = QueryTerm::Key;

constexpr auto isActor = "(code = ? COLLATE NOCASE OR name = ? COLLATE NOCASE)";

std::string actorCondition(const char *role)
{
    return std::string("e.id IN (SELECT event FROM event_actor WHERE ") + isActor + role + ")";
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
    if (outcomeFromName(state))
        return "e.outcome = ?";
    return modalityFromName(state) ? "e.modality = ?" : "e.status = ?";
}

} // namespace

QueryMatches::QueryMatches(SQLite::Database &database, SearchQuery query) : m_database(database), m_query(std::move(query))
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
        findEvents(term, actorCondition(""), {term.text, term.text});
        break;
    case Key::Source:
        findEvents(term, actorCondition(asSource), {term.text, term.text});
        break;
    case Key::Target:
        findEvents(term, actorCondition(asTarget), {term.text, term.text});
        break;
    case Key::Pair: {
        const QString source = term.text.section(u'>', 0, 0);
        const QString target = term.text.section(u'>', 1);
        findEvents(term, actorCondition(asSource) + " AND " + actorCondition(asTarget), {source, source, target, target});
        break;
    }
    case Key::Outlet:
        articles("publisher = ? COLLATE NOCASE", term.text);
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
        else if (term.text != QLatin1String("disputed")) // what several articles say together, no row tells
            findEvents(term, stateCondition(term.text), {term.text});
        break;
    }
}

void QueryMatches::findEvents(const QueryTerm &term, const std::string &condition, const std::vector<QString> &values)
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

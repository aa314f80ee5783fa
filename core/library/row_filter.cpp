#include "library/row_filter.h"

#include "library/article_index.h"
#include "library/sql_query.h"

#include <algorithm>

namespace dateline {
namespace {

using Key = QueryTerm::Key;

/// Which of the lists hold a value that is wanted; each value is looked at once.
template<class Value>
std::vector<bool> listsWith(const InternedLists<Value> &lists, const std::function<bool(const Value &)> &isWanted)
{
    std::vector<bool> wanted;
    for (int value = 0; value < lists.values().size(); ++value)
        wanted.push_back(isWanted(lists.values().value(static_cast<std::uint32_t>(value))));
    std::vector<bool> holding;
    for (int list = 0; list < lists.size(); ++list)
        holding.push_back(std::ranges::any_of(lists.list(static_cast<std::uint32_t>(list)),
                                              [&](std::uint32_t value) { return wanted[value]; }));
    return holding;
}

/// What is: asks for.
std::function<bool(int, const EventRow &)> stateTest(const QString &state, const EventSelection &events)
{
    if (state == QLatin1String("undated"))
        return [](int, const EventRow &row) { return !row.dated; };
    if (state == QLatin1String("disputed"))
        return [](int, const EventRow &row) { return row.disputed; };
    if (const auto outcome = outcomeFromName(state))
        return [&events, outcome = *outcome](int slot, const EventRow &) { return events.outcomeOf(slot) == outcome; };
    if (const auto modality = modalityFromName(state))
        return [modality = *modality](int, const EventRow &row) { return row.modality == modality; };
    return [status = eventStatusFromName(state)](int, const EventRow &row) { return status && row.status == *status; };
}

} // namespace

RowFilter::RowFilter(SQLite::Database &database, const EventFilter &filter)
    : m_database(database), m_filter(filter), m_query(filter.text), m_names(database)
{
    for (const EventType type : filter.types)
        m_types[static_cast<std::size_t>(type)] = true;
    m_query.forEachTerm([this](const QueryTerm &term) { lookUp(term); });
}

void RowFilter::lookUp(const QueryTerm &term)
{
    const auto articles = [&](const char *condition, const QString &value) {
        SqlQuery row(m_database, std::string("SELECT id FROM article WHERE ") + condition, value);
        while (row.next())
            m_articles[&term].insert(ArticleId{row.number(0)});
    };
    if (term.key == Key::Words)
        m_articles[&term] = articlesMatching(m_database, WordPattern(term).expression());
    if (term.key == Key::Language)
        articles("language = ?1 COLLATE NOCASE OR language LIKE ?1 || '-%'", term.text);
    if (term.key == Key::Outlet) {
        for (const QString &spelling : m_names.publishersSeenAs(term.text))
            articles("publisher = ? COLLATE NOCASE", spelling);
    }
}

bool RowFilter::asksForTellings() const
{
    return m_filter.article || !m_filter.actors.isEmpty() || !m_query.isEmpty();
}

bool RowFilter::letsThrough(const EventRow &row) const
{
    if (m_filter.from && (!row.dated || row.latest < *m_filter.from))
        return false;
    if (m_filter.until && (!row.dated || row.earliest > *m_filter.until))
        return false;
    if (m_filter.knownOn && (row.published == EventRow::notPublished || row.published > *m_filter.knownOn))
        return false;
    return m_filter.types.empty() || (row.type != EventRow::noType && m_types[row.type]);
}

RowFilter::Telling RowFilter::tellingIn(const EventSelection &events) const
{
    const EventTable &table = *events.table();
    std::vector<Test> tests;
    if (m_filter.article)
        tests.push_back([article = *m_filter.article](int, const EventRow &row) { return row.article == article; });
    if (!m_filter.actors.isEmpty()) {
        const SeenNames::Actors wanted = m_names.actorsSeenAs(m_filter.actors);
        tests.push_back([named = listsWith<EventActor>(table.actorLists(), [&](const EventActor &each) {
                             return wanted.contain(each.actor);
                         })](int, const EventRow &row) { return named[row.actors]; });
    }
    if (m_query.root())
        tests.push_back(testOf(*m_query.root(), events));
    return [&table, tests = std::move(tests)](int slot) {
        const EventRow &row = table.row(slot);
        return std::ranges::all_of(tests, [&](const Test &test) { return test(slot, row); });
    };
}

RowFilter::Test RowFilter::testOf(const QueryNode &node, const EventSelection &events) const
{
    if (node.kind == QueryNode::Kind::Term)
        return testOf(node.term, events);
    std::vector<Test> parts;
    for (const QueryNode &part : node.parts)
        parts.push_back(testOf(part, events));
    switch (node.kind) {
    case QueryNode::Kind::All:
        return [parts = std::move(parts)](int slot, const EventRow &row) {
            return std::ranges::all_of(parts, [&](const Test &part) { return part(slot, row); });
        };
    case QueryNode::Kind::Any:
        return [parts = std::move(parts)](int slot, const EventRow &row) {
            return std::ranges::any_of(parts, [&](const Test &part) { return part(slot, row); });
        };
    default:
        return [part = parts.front()](int slot, const EventRow &row) { return !part(slot, row); };
    }
}

RowFilter::Test RowFilter::testOf(const QueryTerm &term, const EventSelection &events) const
{
    const EventTable &table = *events.table();
    switch (term.key) {
    case Key::Words:
        return wordsTest(term, table);
    case Key::From:
        return [at = *Edtf::parse(term.text)->earliest()](int, const EventRow &row) { return row.dated && row.latest >= at; };
    case Key::Until:
        return [at = *Edtf::parse(term.text)->latest()](int, const EventRow &row) { return row.dated && row.earliest <= at; };
    case Key::Type:
        return [type = eventTypeFromName(term.text)](int, const EventRow &row) { return type && row.eventType() == type; };
    case Key::Actor:
        return actorTest(term.text, {}, table);
    case Key::Source:
        return actorTest(term.text, ActorRole::Source, table);
    case Key::Target:
        return actorTest(term.text, ActorRole::Target, table);
    case Key::Pair:
        return [source = actorTest(term.text.section(u'>', 0, 0), ActorRole::Source, table),
                target = actorTest(term.text.section(u'>', 1), ActorRole::Target, table)](int slot, const EventRow &row) {
            return source(slot, row) && target(slot, row);
        };
    case Key::Tag:
        return [tagged = listsWith<QString>(table.tagLists(), [wanted = noCase(term.text)](const QString &tag) {
                    return noCase(tag) == wanted;
                })](int, const EventRow &row) { return tagged[row.tags]; };
    case Key::Is:
        return stateTest(term.text, events);
    default: // what is said of articles
        if (const auto found = m_articles.find(&term); found != m_articles.end())
            return [&articles = found->second](int, const EventRow &row) { return articles.contains(row.article); };
        return [](int, const EventRow &) { return false; };
    }
}

RowFilter::Test RowFilter::actorTest(const QString &wanted, const std::optional<ActorRole> &role, const EventTable &table) const
{
    const SeenNames::Actors seen = m_names.actorsSeenAs({wanted}).folded();
    return [named = listsWith<EventActor>(table.actorLists(), [&](const EventActor &each) {
                const auto &[code, name] = each.actor;
                return (!role || each.role == *role) && seen.contain({noCase(code), noCase(name)});
            })](int, const EventRow &row) { return named[row.actors]; };
}

RowFilter::Test RowFilter::wordsTest(const QueryTerm &term, const EventTable &table) const
{
    const WordPattern pattern(term);
    return [&articles = m_articles.at(&term), found = table.slotsWithText([&pattern](std::string_view text) {
                return pattern.mayStandIn(text) && pattern.standsIn(text);
            })](int slot, const EventRow &row) { return found[static_cast<std::size_t>(slot)] || articles.contains(row.article); };
}

} // namespace dateline

#include "state/lookups.h"

#include "state/library_thread.h"
#include "workflow/publication_choice.h"

namespace dateline {

namespace {

using Hits = std::vector<SearchHit>;
using Choices = std::vector<PublicationCandidate>;
using Tallies = std::vector<RuleTally>;
using EventHits = std::vector<EventHit>;
using Values = std::vector<FacetValue>;

constexpr int mostHits = 100;
constexpr int mostEventsRead = 20'000; // in a quarter of a second

/// The latest events, as many as can be read.
std::vector<EventId> latestOf(const EventSelection &events)
{
    std::vector<EventId> latest;
    const EventTable &table = *events.table();
    for (int position = table.size() - 1; position >= 0 && latest.size() < mostEventsRead; --position) {
        if (const int slot = table.slotAt(position); events.contains(slot))
            latest.push_back(table.row(slot).id);
    }
    return latest;
}

/// Finds on the thread and answers on the GUI's, unless `latest` is another question than `number` by then.
template<class Find, class Answer>
void ask(LibraryThread *thread, QObject *owner, std::atomic<quint64> &latest, quint64 number, Find find, Answer answer)
{
    if (!thread) {
        answer({});
        return;
    }
    thread->post([=, &latest](Library &library) {
        if (number != latest)
            return;
        QMetaObject::invokeMethod(
            owner,
            [=, &latest, outcome = find(library)] {
                if (number == latest)
                    answer(outcome);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

Lookups::Lookups() = default;

Lookups::~Lookups()
{
    close();
}

void Lookups::setLibrary(Library library)
{
    close();
    m_digester = std::make_shared<DayDigester>();
    m_thread = std::make_unique<LibraryThread>(std::move(library), LibraryThread::Jobs::Read);
}

void Lookups::close()
{
    ++m_search;
    ++m_eventSearch;
    ++m_facets;
    ++m_choices;
    ++m_rules;
    ++m_days;
    ++m_weights;
    ++m_day;
    ++m_plans;
    ++m_outcomes;
    ++m_trash;
    ++m_names;
    m_thread.reset();
}

void Lookups::search(const QString &query, SearchOrder order)
{
    ask(
        m_thread.get(), this, m_search, ++m_search,
        [query, order](Library &library) { return library.search().find(query, mostHits, order).value_or(Hits()); },
        [this, query](const Hits &hits) { Q_EMIT found(query, hits); });
}

void Lookups::searchEvents(const EventSelection &shown, const QString &query)
{
    ask(
        m_thread.get(), this, m_eventSearch, ++m_eventSearch,
        [shown, query](Library &library) {
            return library.search().among(latestOf(shown), SearchQuery(query), mostHits).value_or(EventHits());
        },
        [this, query](const EventHits &hits) { Q_EMIT eventsFound(query, hits); });
}

void Lookups::countFacets(const EventSelection &shown, const EventFilter &filter, const std::vector<QueryTerm::Key> &facets)
{
    const quint64 number = ++m_facets;
    for (const QueryTerm::Key facet : facets) {
        ask(
            m_thread.get(), this, m_facets, number,
            [=](Library &library) { return countFacet(library, shown, filter, facet).value_or(Values()); },
            [this, facet](const Values &values) { Q_EMIT facetCounted(facet, values); });
    }
}

void Lookups::publicationChoices(ArticleId article)
{
    ask(
        m_thread.get(), this, m_choices, ++m_choices,
        [article](Library &library) { return dateline::publicationChoices(library, article).value_or(Choices()); },
        [this, article](const Choices &choices) { Q_EMIT publicationChoicesFound(article, choices); });
}

void Lookups::countRules()
{
    ask(
        m_thread.get(), this, m_rules, ++m_rules, [](Library &library) { return library.rules().tallies().value_or(Tallies()); },
        [this](const Tallies &tallies) { Q_EMIT rulesCounted(tallies); });
}

void Lookups::digestDays(const EventSelection &events, int most, const std::optional<std::int64_t> &also)
{
    ask(
        m_thread.get(), this, m_days, ++m_days,
        [=, digester = m_digester](Library &library) { return digester->digest(library, events, most, also); },
        [this](const std::vector<DigestDay> &days) { Q_EMIT daysDigested(days); });
}

void Lookups::weighDays(const EventSelection &events)
{
    ask(
        m_thread.get(), this, m_weights, ++m_weights,
        [=, digester = m_digester](Library &library) { return digester->told(library, events).days; },
        [this](const std::vector<ToldDay> &days) { Q_EMIT daysWeighed(days); });
}

void Lookups::describeDay(const EventSelection &events, std::int64_t day)
{
    ask(
        m_thread.get(), this, m_day, ++m_day,
        [=, digester = m_digester](Library &library) { return digester->describe(library, events, day); },
        [this](const DigestDay &described) { Q_EMIT dayDescribed(described); });
}

void Lookups::findPlans(const EventSelection &events, std::int32_t day, int most)
{
    ask(
        m_thread.get(), this, m_plans, ++m_plans,
        [=](Library &library) { return plannedEvents(library, events, day, most).value_or(PlannedEvents()); },
        [this](const PlannedEvents &plans) { Q_EMIT plansFound(plans); });
}

void Lookups::findOutcomes(const EventTablePtr &table, EventId plan, std::int32_t day, int most)
{
    ask(
        m_thread.get(), this, m_outcomes, ++m_outcomes,
        [=](Library &library) { return suggestOutcomes(library, table, plan, day, most).value_or(std::vector<OutcomeMatch>()); },
        [this, plan](const std::vector<OutcomeMatch> &outcomes) { Q_EMIT outcomesFound(plan, outcomes); });
}

void Lookups::listNames()
{
    ask(
        m_thread.get(), this, m_names, ++m_names, [](Library &library) { return usedNames(library).value_or(UsedNames()); },
        [this](const UsedNames &names) { Q_EMIT namesListed(names); });
}

void Lookups::lookInTrash(const TrashWish &wish)
{
    ask(
        m_thread.get(), this, m_trash, ++m_trash,
        [wish](Library &library) { return findInTrash(library, wish).value_or(TrashPage()); },
        [this](const TrashPage &page) { Q_EMIT trashSeen(page); });
}

} // namespace dateline

#pragma once

#include "library/library.h"
#include "state/day_digest.h"
#include "workflow/facet_count.h"
#include "workflow/planned_events.h"
#include "workflow/names.h"
#include "workflow/trash.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

class LibraryThread;

/// What takes a while to find in the library that is shown: articles and events by their words, how many events each value of a
/// facet has, the dates that an article's file offers, what became of the suggestions of each rule, the days that matter, what is
/// planned. Asking returns at once; a signal answers. Answers that came too late (asked anew, another library) are dropped.
///
/// Threads: lives on the GUI thread; reads on one of its own, so that nothing waits for tables that are loaded meanwhile.
class Lookups : public QObject {
    Q_OBJECT

public:
    Lookups();
    ~Lookups() override;

    /// Takes the connection over; answers of an earlier one are dropped.
    void setLibrary(Library library);
    void close();

public Q_SLOTS:
    /// found()
    void search(const QString &query, dateline::SearchOrder order = dateline::SearchOrder::Newest);
    /// eventsFound(): of the latest of those that the query lets through.
    void searchEvents(const dateline::EventSelection &shown, const QString &query);
    /// facetCounted(), one after the other in this order.
    void countFacets(const dateline::EventSelection &shown, const dateline::EventFilter &filter,
                     const std::vector<dateline::QueryTerm::Key> &facets);
    void publicationChoices(dateline::ArticleId article); ///< publicationChoicesFound()
    void countRules();                                    ///< rulesCounted()
    void digestDays(const dateline::EventSelection &events, int most,
                    const std::optional<std::int64_t> &also = {});                      ///< daysDigested()
    void weighDays(const dateline::EventSelection &events);                             ///< daysWeighed()
    void describeDay(const dateline::EventSelection &events, std::int64_t day);         ///< dayDescribed()
    void findPlans(const dateline::EventSelection &events, std::int32_t day, int most); ///< plansFound()
    /// What may show what became of a plan, by the day; outcomesFound().
    void findOutcomes(const dateline::EventTablePtr &table, dateline::EventId plan, std::int32_t day, int most);
    void listNames();                                                  ///< namesListed()
    void lookInTrash(const dateline::TrashWish &wish); ///< trashSeen()

Q_SIGNALS:
    void found(const QString &query, const std::vector<dateline::SearchHit> &hits);
    void eventsFound(const QString &query, const std::vector<dateline::EventHit> &hits);
    void facetCounted(dateline::QueryTerm::Key facet, const std::vector<dateline::FacetValue> &values);
    /// Best first, the article's own among them; none when the file offers none or cannot be read.
    void publicationChoicesFound(dateline::ArticleId article, const std::vector<dateline::PublicationCandidate> &choices);
    void rulesCounted(const std::vector<dateline::RuleTally> &tallies);
    void daysDigested(const std::vector<dateline::DigestDay> &days);
    void daysWeighed(const std::vector<dateline::ToldDay> &days); ///< all of them, ascending
    void dayDescribed(const dateline::DigestDay &day);
    void plansFound(const dateline::PlannedEvents &plans);
    void outcomesFound(dateline::EventId plan, const std::vector<dateline::OutcomeMatch> &outcomes);
    void namesListed(const dateline::UsedNames &names);
    void trashSeen(const dateline::TrashPage &page);

private:
    std::shared_ptr<DayDigester> m_digester; // the thread's
    std::unique_ptr<LibraryThread> m_thread;
    // The latest question of its kind; 0 = none. Read on the thread too: what has been asked anew is not worth the work.
    std::atomic<quint64> m_search = 0;
    std::atomic<quint64> m_eventSearch = 0;
    std::atomic<quint64> m_facets = 0;
    std::atomic<quint64> m_choices = 0;
    std::atomic<quint64> m_rules = 0;
    std::atomic<quint64> m_days = 0;
    std::atomic<quint64> m_weights = 0;
    std::atomic<quint64> m_day = 0;
    std::atomic<quint64> m_plans = 0;
    std::atomic<quint64> m_outcomes = 0;
    std::atomic<quint64> m_trash = 0;
    std::atomic<quint64> m_names = 0;
};

} // namespace dateline

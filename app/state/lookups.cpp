#include "state/lookups.h"

#include "state/library_thread.h"
#include "workflow/publication_choice.h"

namespace dateline {

namespace {

using Hits = std::vector<SearchHit>;
using Choices = std::vector<PublicationCandidate>;
using Tallies = std::vector<RuleTally>;

/// Finds on the thread and answers on the GUI's, unless `latest` is another question by then.
template<class Find, class Answer>
void ask(LibraryThread *thread, QObject *owner, std::atomic<quint64> &latest, Find find, Answer answer)
{
    const quint64 number = ++latest;
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
    m_thread = std::make_unique<LibraryThread>(std::move(library));
}

void Lookups::close()
{
    ++m_search;
    ++m_choices;
    ++m_rules;
    ++m_days;
    ++m_trash;
    m_thread.reset();
}

void Lookups::search(const QString &query)
{
    ask(
        m_thread.get(), this, m_search, [query](Library &library) { return library.search().find(query).value_or(Hits()); },
        [this, query](const Hits &hits) { Q_EMIT found(query, hits); });
}

void Lookups::publicationChoices(ArticleId article)
{
    ask(
        m_thread.get(), this, m_choices,
        [article](Library &library) { return dateline::publicationChoices(library, article).value_or(Choices()); },
        [this, article](const Choices &choices) { Q_EMIT publicationChoicesFound(article, choices); });
}

void Lookups::countRules()
{
    ask(
        m_thread.get(), this, m_rules, [](Library &library) { return library.rules().tallies().value_or(Tallies()); },
        [this](const Tallies &tallies) { Q_EMIT rulesCounted(tallies); });
}

void Lookups::digestDays(const EventSelection &events, int most)
{
    ask(
        m_thread.get(), this, m_days, [events, most](Library &library) { return dayDigest(library, events, most); },
        [this](const std::vector<DigestDay> &days) { Q_EMIT daysDigested(days); });
}

void Lookups::lookInTrash(const TrashWish &wish)
{
    ask(
        m_thread.get(), this, m_trash, [wish](Library &library) { return findInTrash(library, wish).value_or(TrashPage()); },
        [this](const TrashPage &page) { Q_EMIT trashSeen(page); });
}

} // namespace dateline

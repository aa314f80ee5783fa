#pragma once

#include "library/library.h"
#include "state/day_digest.h"
#include "workflow/trash.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace dateline {

class LibraryThread;

/// What takes a while to find in the library that is shown: articles by their words, the dates that an article's file offers,
/// what became of the suggestions of each rule, the days that matter. Asking returns at once; a signal answers. Answers that came
/// too late (asked anew, another library) are dropped.
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
    void search(const QString &query);                                 ///< found()
    void publicationChoices(dateline::ArticleId article);              ///< publicationChoicesFound()
    void countRules();                                                 ///< rulesCounted()
    void digestDays(const dateline::EventSelection &events, int most); ///< daysDigested()
    void lookInTrash(const dateline::TrashWish &wish);                 ///< trashSeen()

Q_SIGNALS:
    void found(const QString &query, const std::vector<dateline::SearchHit> &hits);
    /// Best first, the article's own among them; none when the file offers none or cannot be read.
    void publicationChoicesFound(dateline::ArticleId article, const std::vector<dateline::PublicationCandidate> &choices);
    void rulesCounted(const std::vector<dateline::RuleTally> &tallies);
    void daysDigested(const std::vector<dateline::DigestDay> &days);
    void trashSeen(const dateline::TrashPage &page);

private:
    std::unique_ptr<LibraryThread> m_thread;
    // The latest question of its kind; 0 = none. Read on the thread too: what has been asked anew is not worth the work.
    std::atomic<quint64> m_search = 0;
    std::atomic<quint64> m_choices = 0;
    std::atomic<quint64> m_rules = 0;
    std::atomic<quint64> m_days = 0;
    std::atomic<quint64> m_trash = 0;
};

} // namespace dateline

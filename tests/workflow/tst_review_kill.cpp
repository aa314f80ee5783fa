#include "workflow/event_edit.h"
#include "workflow/import_folder.h"

#include <array>
#include <chrono>
#include <random>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace dateline;

namespace {

class ReviewKill : public ImportFolder {
protected:
    static constexpr int kills = 10;
    static constexpr int articleTotal = 150;

    std::vector<EventId> waiting() const
    {
        std::vector<EventId> waiting;
        for (const ArticleSummary &article : articles()) {
            for (const StoredEvent &stored : eventsOf(article.id)) {
                if (stored.event.status == EventStatus::Suggested)
                    waiting.push_back(stored.id);
            }
        }
        return waiting;
    }

    /// In a process of its own: decides on one event after the other and says so when the decision is on disk.
    [[noreturn]] static void review(const QString &path, const std::vector<EventId> &events, int says)
    {
        auto own = Library::open(path, Library::Access::ReadWrite);
        for (std::size_t each = 0; own && each < events.size(); ++each) {
            const bool accepts = each % 3 != 2;
            const auto done = accepts ? acceptEvents(*own, {events[each]}) : removeEvents(*own, {events[each]});
            const qint64 id = accepts ? events[each].value : -events[each].value;
            if (!done || ::write(says, &id, sizeof id) != sizeof id)
                break;
        }
        _exit(0);
    }

    const QString m_path = library.path();

    /// Kills it after so many answers and some microseconds more. The ids it answered with, negative where dismissed.
    std::vector<qint64> reviewAndKill(const std::vector<EventId> &events, int answers, std::chrono::microseconds later)
    {
        std::array<int, 2> ends{};
        EXPECT_EQ(pipe(ends.data()), 0);
        library = *Library::inMemory(); // a connection does not outlive a fork
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            review(m_path, events, ends[1]);
        }
        close(ends[1]);
        std::vector<qint64> told;
        qint64 id = 0;
        while (static_cast<int>(told.size()) < answers && read(ends[0], &id, sizeof id) == sizeof id)
            told.push_back(id);
        std::this_thread::sleep_for(later);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &id, sizeof id) == sizeof id)
            told.push_back(id);
        close(ends[0]);
        return told;
    }
};

} // namespace

TEST_F(ReviewKill, noDecisionThatWasAcknowledgedIsLost)
{
    for (int number = 0; number < articleTotal; ++number) {
        import(
            {put(QStringLiteral("%1.txt").arg(number),
                 QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024.\n\nArmenia rejected the claims on July 3, 2024. "
                                "Iran called for talks with Armenia on July 4, 2024. That was story %1.\n")
                     .arg(number))});
    }
    std::mt19937 random(20240725);
    std::vector<qint64> told;
    int midway = 0;
    for (int round = 0; round < kills; ++round) {
        const std::vector<EventId> events = waiting();
        ASSERT_GT(events.size(), 5u) << "there is not enough to review";
        const int answers = std::uniform_int_distribution(1, 4)(random);
        const std::chrono::microseconds later{std::uniform_int_distribution(0, 2000)(random)};
        const auto now = reviewAndKill(events, answers, later);
        library = *Library::open(m_path, Library::Access::ReadWrite);
        midway += now.size() < events.size() ? 1 : 0;
        told.insert(told.end(), now.begin(), now.end());
        for (const qint64 id : told) {
            const auto stored = library.events().load(EventId{std::abs(id)});
            if (id > 0)
                EXPECT_EQ(stored->event.status, EventStatus::Accepted);
            else
                EXPECT_FALSE(stored) << "a dismissed one is out of sight";
        }
    }
    EXPECT_GT(midway, 0) << "no kill came in time";
    EXPECT_TRUE(library.undo()) << "the history is whole too";
}

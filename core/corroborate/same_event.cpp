#include "corroborate/same_event.h"

#include "corroborate/words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

// The parts of a score; a hundred together.
constexpr float datePart = 30, actorPart = 25, typePart = 15, wordPart = 30;

constexpr int binDays = mostDaysApart + 1; // an event is in the bin of its day and in the next: near ones meet in one
constexpr int mostBinned = 45;             // longer events are looked for by year and word alone
constexpr int yearDays = 366;
constexpr int mostYears = 3;
constexpr std::size_t blockWords = 2;
constexpr std::ptrdiff_t crowd = 6;    // in larger blocks each is compared with so many that come after it in order of likeness
constexpr std::size_t mostMatches = 4; // of one event

/// What must hold before anything is weighed: the less dates, actors and type say, the more the words must.
bool canBeSame(const AccountDigest &a, const AccountDigest &b, float actors, float words)
{
    constexpr float some = 0.12F, telling = 0.35F, much = 0.5F;
    if (isSameQuote(a, b))
        return true;
    if (!a.dated || !b.dated || actors == 0)
        return words >= much;
    if (daysBetween(a, b) > mostDaysApart)
        return false;
    const bool elsewhere = a.place != 0 && b.place != 0 && a.place != b.place && !areTranslations(a, b);
    if (daysBetween(a, b) > 0 || likenessOfTypes(a, b) == 0 || elsewhere)
        return words >= telling;
    return words >= some || (areTranslations(a, b) && a.type == b.type);
}

/// 0 when it cannot be `least`, which is known before the words are looked at more often than not.
int scoreOf(const AccountDigest &a, const AccountDigest &b, int least)
{
    constexpr float unknown = 0.2F;
    if (a.article == b.article || a.lead == b.lead || a.denied != b.denied)
        return 0;
    const float actors = (likenessOfActors(a.sources, b.sources) + likenessOfActors(a.targets, b.targets)) / 2;
    const float beside = datePart * likenessOfDates(a, b) + actorPart * actors + typePart * likenessOfTypes(a, b);
    if (std::lround(beside + wordPart) < least)
        return 0;
    const float likeness = likenessOfWords(a, b);
    if (!canBeSame(a, b, actors, likeness))
        return 0;
    const float words =
        isSameQuote(a, b) ? 1.0F : std::max(areTranslations(a, b) ? unknown : 0, std::min(1.0F, likeness / allTheWords));
    return static_cast<int>(std::lround(beside + wordPart * words));
}

/// An account in a block of those that may be the same; the order of likeness is by day, then words.
struct Blocked {
    std::uint64_t block;
    std::int32_t day;
    std::uint32_t rarest;
    int account;
    bool again; // it is in the same block of the days before too
};

class Blocks {
public:
    explicit Blocks(const DigestedAccounts &accounts) : m_accounts(accounts)
    {
        for (const AccountDigest &digest : accounts.all())
            add(digest);
        std::ranges::sort(m_entries, [&](const Blocked &a, const Blocked &b) {
            const auto key = [](const Blocked &each) { return std::tie(each.block, each.day, each.rarest); };
            if (const auto order = key(a) <=> key(b); order != 0)
                return order < 0;
            // Ids last: places depend on the order of accounts. They lie far apart in memory, so only ties look them up.
            return std::pair(eventOf(a), a.account) < std::pair(eventOf(b), b.account);
        });
    }
    /// Calls `compare` with the places of two accounts, some of them more than once.
    template<class Compare>
    bool forEachPair(Compare compare, const std::stop_token &stop) const
    {
        for (auto first = m_entries.begin(); first != m_entries.end();) {
            if (stop.stop_requested())
                return false;
            const auto last =
                std::find_if(first, m_entries.end(), [&](const Blocked &each) { return each.block != first->block; });
            for (auto one = first; one != last; ++one) {
                const auto end = one + 1 + std::min(crowd, last - one - 1);
                for (auto other = one + 1; other != end; ++other) {
                    if (!one->again || !other->again) // else they have met
                        compare(one->account, other->account);
                }
            }
            first = last;
        }
        return true;
    }

private:
    enum Kind : std::uint64_t { ByActors = 1, ByWord, ByYear, ByQuote };

    const AccountDigest &digestOf(const Blocked &entry) const
    {
        return m_accounts.all()[static_cast<std::size_t>(entry.account)];
    }
    EventId eventOf(const Blocked &entry) const { return digestOf(entry).event; }
    void add(const AccountDigest &digest)
    {
        const std::vector<std::uint32_t> stems = m_accounts.sharedStems(digest, blockWords);
        const auto put = [&](Kind kind, std::uint64_t a, std::uint64_t b, bool again = false) {
            const std::uint32_t rarest = stems.empty() ? 0 : stems.front();
            m_entries.push_back({joinedHash(joinedHash(kind, a), b), digest.firstDay, rarest, digest.account, again});
        };
        if (digest.quote != 0)
            put(ByQuote, digest.quote, 0);
        if (!digest.dated) { // of those that are dated too: these are told by their words alone
            for (const std::uint32_t stem : stems)
                put(ByWord, std::numeric_limits<std::uint64_t>::max(), stem);
            return;
        }
        const auto floored = [](std::int32_t day, int width) { return (day >= 0 ? day : day - width + 1) / width; };
        const int years = floored(digest.lastDay, yearDays) - floored(digest.firstDay, yearDays);
        for (int year = 0; years <= mostYears && year <= years && !stems.empty(); ++year)
            put(ByYear, static_cast<std::uint64_t>(floored(digest.firstDay, yearDays) + year), stems.front());
        if (digest.lastDay - digest.firstDay > mostBinned)
            return;
        const int first = floored(digest.firstDay, binDays);
        for (int bin = first; bin <= floored(digest.lastDay, binDays) + 1; ++bin) {
            const auto when = static_cast<std::uint64_t>(bin);
            for (const std::uint64_t source : digest.sources)
                put(ByActors, when, joinedHash(source, digest.targets.empty() ? 0 : digest.targets.front()), bin > first);
            for (const std::uint32_t stem : stems)
                put(ByWord, when, stem, bin > first);
        }
    }

    const DigestedAccounts &m_accounts;
    std::vector<Blocked> m_entries;
};

EventMatch matchOf(const AccountDigest &a, const AccountDigest &b, int score)
{
    const AccountDigest &first = a.event < b.event ? a : b, &second = a.event < b.event ? b : a;
    return {first.event, second.event, score, first.account, second.account};
}

/// The best few of each event, of either side's.
std::vector<EventMatch> bestOf(std::vector<EventMatch> matches, std::size_t accounts)
{
    const auto key = [](const EventMatch &each) { return std::tuple(-each.score, each.first, each.second); };
    std::ranges::sort(matches, {}, key);
    const auto twice = std::ranges::unique(matches);
    matches.erase(twice.begin(), twice.end());
    std::vector<std::size_t> taken(accounts, 0);
    std::erase_if(matches, [&](const EventMatch &each) {
        std::size_t &first = taken[static_cast<std::size_t>(each.firstAccount)];
        std::size_t &second = taken[static_cast<std::size_t>(each.secondAccount)];
        const bool full = first >= mostMatches && second >= mostMatches;
        ++first;
        ++second;
        return full;
    });
    return matches;
}

} // namespace

std::vector<EventMatch> findSameEvents(const DigestedAccounts &accounts, int least, const std::stop_token &stop)
{
    const std::vector<AccountDigest> &all = accounts.all();
    const auto at = [&](int place) -> const AccountDigest & { return all[static_cast<std::size_t>(place)]; };
    std::vector<EventMatch> matches;
    const bool done = Blocks(accounts).forEachPair(
        [&](int one, int other) {
            if (const int score = scoreOf(at(one), at(other), least); score >= least && score > 0)
                matches.push_back(matchOf(at(one), at(other), score));
        },
        stop);
    return done ? bestOf(std::move(matches), all.size()) : std::vector<EventMatch>();
}

MatchReason reasonOf(const DigestedAccounts &accounts, const EventMatch &match)
{
    return reasonOf(accounts, accounts.all()[static_cast<std::size_t>(match.firstAccount)],
                    accounts.all()[static_cast<std::size_t>(match.secondAccount)]);
}

} // namespace dateline

#include "corroborate/merge_suggestion.h"

#include "corroborate/words.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace dateline {

namespace {

using Pair = std::pair<EventId, EventId>;

Pair ordered(EventId a, EventId b)
{
    return a < b ? Pair(a, b) : Pair(b, a);
}

struct PairHash {
    std::size_t operator()(const Pair &pair) const
    {
        return joinedHash(static_cast<std::uint64_t>(pair.first.value), static_cast<std::uint64_t>(pair.second.value));
    }
};
using LeadMatches = std::unordered_map<Pair, const EventMatch *, PairHash>;

/// The best match of each pair of leads.
LeadMatches matchesOfLeads(const DigestedAccounts &accounts, const std::vector<EventMatch> &matches, const ApartPairs &apart)
{
    std::unordered_map<EventId, EventId> leads;
    leads.reserve(accounts.all().size());
    for (const AccountDigest &account : accounts.all())
        leads.emplace(account.event, account.lead);
    const auto leadOf = [&](EventId event) {
        const auto found = leads.find(event);
        return found == leads.end() ? event : found->second;
    };
    std::set<Pair> kept;
    for (const auto &[one, other] : apart)
        kept.insert(ordered(leadOf(one), leadOf(other)));
    LeadMatches best;
    best.reserve(matches.size());
    for (const EventMatch &match : matches) {
        const Pair pair = ordered(leadOf(match.first), leadOf(match.second));
        if (pair.first == pair.second || kept.contains(pair))
            continue;
        const auto [place, isNew] = best.emplace(pair, &match);
        if (!isNew && match.score > place->second->score)
            place->second = &match;
    }
    return best;
}

} // namespace

std::vector<MergeSuggestion> suggestMerges(const DigestedAccounts &accounts, const std::vector<EventMatch> &matches,
                                           const ApartPairs &apart)
{
    const LeadMatches best = matchesOfLeads(accounts, matches, apart);
    std::vector<std::pair<Pair, const EventMatch *>> order(best.begin(), best.end());
    std::ranges::sort(order, {}, [](const auto &each) { return std::pair(-each.second->score, each.first); });

    std::vector<MergeSuggestion> suggestions;
    std::unordered_map<EventId, std::size_t> in;
    const auto tryToJoin = [&](std::size_t suggestion, EventId event) {
        MergeSuggestion &joined = suggestions[suggestion];
        int least = joined.score;
        for (const EventId member : joined.events) {
            const auto match = best.find(ordered(member, event));
            if (match == best.end())
                return;
            least = std::min(least, match->second->score);
        }
        joined.score = least;
        joined.events.insert(std::ranges::upper_bound(joined.events, event), event);
        in.emplace(event, suggestion);
    };
    for (const auto &[pair, match] : order) {
        const auto first = in.find(pair.first), second = in.find(pair.second);
        if (first == in.end() && second == in.end()) {
            in.emplace(pair.first, suggestions.size());
            in.emplace(pair.second, suggestions.size());
            suggestions.push_back({{pair.first, pair.second}, match->score, reasonOf(accounts, *match)});
        } else if (first == in.end()) {
            tryToJoin(second->second, pair.first);
        } else if (second == in.end()) {
            tryToJoin(first->second, pair.second);
        }
    }
    std::ranges::stable_sort(suggestions, std::ranges::greater(), &MergeSuggestion::score);
    return suggestions;
}

} // namespace dateline

#include "corroborate/likeness.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dateline {

namespace {

constexpr std::size_t toldWords = 5;

float sharedWeight(const AccountDigest &a, const AccountDigest &b)
{
    float both = 0;
    auto other = b.words.begin();
    for (const AccountDigest::Word &word : a.words) {
        while (other != b.words.end() && other->stem < word.stem)
            ++other;
        if (other != b.words.end() && other->stem == word.stem)
            both += word.weight;
    }
    return both;
}

bool meet(const std::vector<std::uint64_t> &a, const std::vector<std::uint64_t> &b)
{
    return std::ranges::any_of(a, [&](std::uint64_t name) { return std::ranges::binary_search(b, name); });
}

DateNearness nearness(const AccountDigest &a, const AccountDigest &b)
{
    if (!a.dated || !b.dated)
        return DateNearness::Unknown;
    if (daysBetween(a, b) > 0)
        return DateNearness::Near;
    return a.isOneDay() && b.isOneDay() ? DateNearness::SameDay : DateNearness::Overlap;
}

} // namespace

int daysBetween(const AccountDigest &a, const AccountDigest &b)
{
    return std::max({0, a.firstDay - b.lastDay, b.firstDay - a.lastDay});
}

float likenessOfWords(const AccountDigest &a, const AccountDigest &b)
{
    return a.weight > 0 && b.weight > 0 ? sharedWeight(a, b) / std::sqrt(a.weight * b.weight) : 0;
}

float likenessOfActors(const std::vector<std::uint64_t> &a, const std::vector<std::uint64_t> &b)
{
    constexpr float unknown = 0.4F;
    return a.empty() || b.empty() ? unknown : meet(a, b) ? 1.0F : 0.0F;
}

float likenessOfTypes(const AccountDigest &a, const AccountDigest &b)
{
    constexpr float unknown = 0.4F, sameQuad = 0.6F, sameMood = 0.2F;
    if (a.type >= eventTypeCount || b.type >= eventTypeCount)
        return unknown;
    if (a.type == b.type)
        return 1;
    const auto quadA = static_cast<int>(quadOf(static_cast<EventType>(a.type)));
    const auto quadB = static_cast<int>(quadOf(static_cast<EventType>(b.type)));
    return quadA == quadB ? sameQuad : quadA / 2 == quadB / 2 ? sameMood : 0;
}

float likenessOfDates(const AccountDigest &a, const AccountDigest &b)
{
    constexpr float near = 0.4F, unknown = 0.3F;
    switch (nearness(a, b)) {
    case DateNearness::SameDay:
        return 1;
    case DateNearness::Overlap: { // a day within a month agrees less than a day within two
        const auto length = [](const AccountDigest &each) { return static_cast<float>(each.lastDay - each.firstDay + 1); };
        return std::pow(std::min(length(a), length(b)) / std::max(length(a), length(b)), 0.25F);
    }
    case DateNearness::Near:
        return daysBetween(a, b) > mostDaysApart ? 0 : near / static_cast<float>(daysBetween(a, b));
    case DateNearness::Unknown:
        return unknown;
    }
    return 0;
}

bool isSameQuote(const AccountDigest &a, const AccountDigest &b)
{
    return a.quote != 0 && a.quote == b.quote;
}

bool areTranslations(const AccountDigest &a, const AccountDigest &b)
{
    return a.language != 0 && b.language != 0 && a.language != b.language;
}

MatchReason reasonOf(const DigestedAccounts &digests, const AccountDigest &first, const AccountDigest &second)
{
    MatchReason reason;
    reason.dates = nearness(first, second);
    reason.daysApart = reason.dates == DateNearness::Near ? daysBetween(first, second) : 0;
    reason.bothSources = digests.namesIn(first.sources, second.sources);
    reason.bothTargets = digests.namesIn(first.targets, second.targets);
    reason.sameType = first.type == second.type && first.type < eventTypeCount;
    reason.samePlace = first.place != 0 && first.place == second.place;
    reason.sameWords = isSameQuote(first, second);
    std::vector<AccountDigest::Word> both;
    std::ranges::set_intersection(first.words, second.words, std::back_inserter(both), {}, &AccountDigest::Word::stem,
                                  &AccountDigest::Word::stem);
    std::ranges::sort(both, [](const AccountDigest::Word &a, const AccountDigest::Word &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
    });
    for (std::size_t each = 0; each < std::min(both.size(), toldWords); ++each)
        reason.words << digests.form(both[each].stem);
    return reason;
}

} // namespace dateline

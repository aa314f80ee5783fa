#include "corroborate/accounts.h"
#include "corroborate/merge_suggestion.h"
#include "corroborate/same_event.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace dateline;

namespace {

/// Shelling told twice, and what must not be taken for it.
std::vector<Account> shelling()
{
    return accountsOf({
        {"2024-03-04", "AZE", "ARM", "Azerbaijan shells a village near the border",
         "Azerbaijani guns shelled the village of Tegh on Monday"},
        {"2024-03-04", "AZE", "ARM", "Border village of Tegh is shelled",
         "The village of Tegh came under shelling from Azerbaijani positions"},
        {"2024-03-04", "RUS", "UKR", "Russia shells Kharkiv", "Russian guns shelled the city of Kharkiv on Monday"},
        {"2023-11-20", "AZE", "ARM", "Azerbaijan shells a village near the border",
         "Azerbaijani guns shelled a village in November of last year"},
        {"2024-03-04", "AZE", "ARM", "Azerbaijan denies that it shelled Tegh",
         "the ministry denied the shelling of the village of Tegh", EventType::Assault, Modality::Denied},
    });
}

DigestedAccounts digested(const std::vector<Account> &accounts)
{
    DigestedAccounts digests;
    for (const Account &account : accounts)
        digests.add(account);
    digests.weigh();
    return digests;
}

struct Matched : EventMatch {
    MatchReason reason;
};

std::vector<Matched> sameEvents(const std::vector<Account> &accounts, int least = leastMatchScore)
{
    const DigestedAccounts digests = digested(accounts);
    std::vector<Matched> matches;
    for (const EventMatch &match : findSameEvents(digests, least))
        matches.push_back({match, reasonOf(digests, match)});
    return matches;
}

template<class Match>
bool isMatched(const std::vector<Match> &matches, std::int64_t a, std::int64_t b)
{
    return std::ranges::any_of(matches,
                               [&](const EventMatch &match) { return match.first.value == a && match.second.value == b; });
}

TEST(SameEvent, ToldTwiceIsFoundWithItsReason)
{
    const auto matches = sameEvents(shelling());
    ASSERT_EQ(matches.size(), 1U);
    const Matched &match = matches.front();
    EXPECT_EQ(match.first, EventId{1});
    EXPECT_EQ(match.second, EventId{2});
    EXPECT_GE(match.score, 75);
    EXPECT_EQ(match.reason.dates, DateNearness::SameDay);
    EXPECT_EQ(match.reason.bothSources, QStringList(QStringLiteral("AZE")));
    EXPECT_EQ(match.reason.bothTargets, QStringList(QStringLiteral("ARM")));
    EXPECT_TRUE(match.reason.sameType);
    EXPECT_FALSE(match.reason.sameWords);
    EXPECT_TRUE(match.reason.words.contains(QStringLiteral("tegh"))) << match.reason.words.join(u' ').toStdString();
}

TEST(SameEvent, AnotherPlaceNeedsTheSameWords)
{
    auto meetings = accountsOf({{"2023-09-21", "ARM;AZE", "ARM;AZE", "Both sides to meet",
                                 "Representatives of both sides will meet", EventType::Consult},
                                {"2023-09-21", "ARM;AZE", "", "Council to meet on the crisis",
                                 "The council will meet on the crisis", EventType::Consult}});
    EXPECT_EQ(sameEvents(meetings).size(), 1U);
    meetings[0].place = QStringLiteral("Yevlakh");
    meetings[1].place = QStringLiteral("New York");
    EXPECT_TRUE(sameEvents(meetings).empty());
}

TEST(SameEvent, WordsThatBindSayNothing)
{
    const auto matches =
        sameEvents(accountsOf({{"2024-03-04", "AZE", "ARM", "Tegh is shelled with drones", "shelled Tegh with drones"},
                               {"2024-03-04", "AZE", "ARM", "Drones hit Tegh", "hit Tegh with drones"}}));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches.front().reason.words, (QStringList{QStringLiteral("drones"), QStringLiteral("tegh")}));
}

TEST(SameEvent, AnotherDayNeedsTheSameWords)
{
    const auto near = accountsOf(
        {{"2024-03-04", "AZE", "ARM", "Azerbaijan shells the village of Tegh", "guns shelled the village of Tegh and its school"},
         {"2024-03-05", "AZE", "ARM", "Azerbaijan shells the village of Tegh", "the village of Tegh and its school were shelled"},
         {"2024-03-05", "AZE", "ARM", "Azerbaijan closes the Lachin road", "lorries could no longer pass the checkpoint"}});
    const auto matches = sameEvents(near);
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_TRUE(isMatched(matches, 1, 2));
    EXPECT_EQ(matches.front().reason.dates, DateNearness::Near);
    EXPECT_EQ(matches.front().reason.daysApart, 1);
}

TEST(SameEvent, ADayAndItsMonthMeet)
{
    const auto matches =
        sameEvents(accountsOf({{"2023-09-19", "AZE", "Artsakh", "Azerbaijan launches an offensive in Nagorno-Karabakh",
                                "Azerbaijan launched its offensive against the enclave of Nagorno-Karabakh"},
                               {"2023-09", "AZE", "Artsakh", "Offensive in Nagorno-Karabakh",
                                "the September offensive of Azerbaijan against the enclave of Nagorno-Karabakh"}}));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches.front().reason.dates, DateNearness::Overlap);
}

TEST(SameEvent, CopiedWordsAreOneEventEvenWithoutADate)
{
    const char *quote = "The envoy will return to the capital once the parties have answered the proposal";
    const auto matches = sameEvents(accountsOf({{"", "", "", "Envoy to return", quote, std::nullopt},
                                                {"2024-05-01", "", "", "An envoy comes back", quote, std::nullopt}}),
                                    40);
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_TRUE(matches.front().reason.sameWords);
    EXPECT_EQ(matches.front().reason.dates, DateNearness::Unknown);
}

TEST(SameEvent, AnotherLanguageNeedsNoWordInCommon)
{
    auto accounts = accountsOf({{"2024-03-04", "AZE", "ARM", "Border village is shelled", "guns shelled a village on Monday"},
                                {"2024-03-04", "AZE", "ARM", "Tirs sur un hameau", "des tirs ont vise un hameau lundi"}});
    EXPECT_TRUE(sameEvents(accounts).empty());
    accounts[0].language = QStringLiteral("en");
    accounts[1].language = QStringLiteral("fr");
    EXPECT_EQ(sameEvents(accounts).size(), 1U);
}

TEST(SameEvent, JapaneseIsReadBySigns)
{
    const auto matches =
        sameEvents(accountsOf({{"2024-03-04", "JPN", "CHN", "外相会談で国境問題を協議", "両国の外相は会談で国境問題を協議した"},
                               {"2024-03-04", "JPN", "CHN", "国境問題、外相会談で協議", "外相会談では国境問題が協議された"}}));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_FALSE(matches.front().reason.words.isEmpty());
}

TEST(SameEvent, OneArticleAndOneLeadAreNoPair)
{
    auto accounts = shelling();
    accounts[1].article = accounts[0].article;
    EXPECT_FALSE(isMatched(sameEvents(accounts), 1, 2));
    accounts = shelling();
    accounts[1].lead = accounts[0].event;
    EXPECT_FALSE(isMatched(sameEvents(accounts), 1, 2));
}

Account arbitraryAccount(int number)
{
    static const std::vector<QString> names{QStringLiteral("AZE"), QStringLiteral("ARM"), QStringLiteral("RUS")};
    static const std::vector<QString> words{QStringLiteral("shelled"), QStringLiteral("village"), QStringLiteral("talks"),
                                            QStringLiteral("envoy"),   QStringLiteral("convoy"),  QStringLiteral("border"),
                                            QStringLiteral("school")};
    static const std::vector<QString> dates{QStringLiteral("2024-03-04"),
                                            QStringLiteral("2024-03-05"),
                                            QStringLiteral("2024-03"),
                                            QStringLiteral("2024-03-09"),
                                            QStringLiteral("2024-02-28/2024-03-04"),
                                            QStringLiteral("../2024-03-04")};
    Account account;
    account.event = account.lead = EventId{number};
    account.article = ArticleId{*rc::gen::inRange(1, 5)};
    if (*rc::gen::inRange(0, 6) > 0)
        account.happened = *Edtf::parse(*rc::gen::elementOf(dates));
    account.type = static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount));
    account.sources = {*rc::gen::elementOf(names)};
    account.targets = {*rc::gen::elementOf(names)};
    for (int word = 0; word < 5; ++word)
        account.title += *rc::gen::elementOf(words) + u' ';
    account.quote = account.title + *rc::gen::elementOf(words);
    return account;
}

std::vector<Account> arbitraryAccounts()
{
    std::vector<Account> accounts;
    const int count = *rc::gen::inRange(0, 20);
    for (int number = 1; number <= count; ++number)
        accounts.push_back(arbitraryAccount(number));
    return accounts;
}

RC_GTEST_PROP(SameEvent, OrderDoesNotMatter, ())
{
    auto accounts = arbitraryAccounts();
    const auto matches = sameEvents(accounts);
    std::ranges::reverse(accounts);
    RC_ASSERT(sameEvents(accounts) == matches);
    if (accounts.size() > 1)
        std::ranges::rotate(accounts, accounts.begin() + 1);
    RC_ASSERT(sameEvents(accounts) == matches);
}

RC_GTEST_PROP(SameEvent, TheScoreIsSymmetric, ())
{
    auto accounts = std::vector<Account>{arbitraryAccount(1), arbitraryAccount(2)};
    const auto one = sameEvents(accounts, 1);
    std::swap(accounts[0].event, accounts[1].event);
    std::swap(accounts[0].lead, accounts[1].lead);
    RC_ASSERT(sameEvents(accounts, 1) == one);
}

RC_GTEST_PROP(SameEvent, ASuggestionHoldsEventsThatMatchEachWithEach, ())
{
    const auto accounts = arbitraryAccounts();
    const auto matches = findSameEvents(digested(accounts));
    std::set<EventId> seen;
    for (const MergeSuggestion &suggestion : suggestMerges(digested(accounts), matches, {})) {
        RC_ASSERT(suggestion.events.size() >= 2U);
        for (const EventId event : suggestion.events) {
            RC_ASSERT(seen.insert(event).second);
            for (const EventId other : suggestion.events)
                RC_ASSERT(event >= other || isMatched(matches, other.value, event.value) ||
                          isMatched(matches, event.value, other.value));
        }
    }
}

TEST(MergeSuggestion, WhatIsApartStaysApartAndWithIt)
{
    const char *quote = "Azerbaijani guns shelled the village of Tegh on Monday";
    auto accounts = accountsOf({{"2024-03-04", "AZE", "ARM", "Tegh is shelled", quote},
                                {"2024-03-04", "AZE", "ARM", "Village of Tegh shelled", quote},
                                {"2024-03-04", "AZE", "ARM", "Shelling of Tegh", quote}});
    const auto matches = findSameEvents(digested(accounts));
    ASSERT_EQ(matches.size(), 3U);
    const auto all = suggestMerges(digested(accounts), matches, {});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().events.size(), 3U);
    const auto two = suggestMerges(digested(accounts), matches, {{EventId{3}, EventId{1}}});
    ASSERT_EQ(two.size(), 1U);
    EXPECT_EQ(two.front().events.size(), 2U);
    accounts[1].lead = EventId{1};
    EXPECT_TRUE(suggestMerges(digested(accounts), matches, {{EventId{3}, EventId{1}}}).empty())
        << "2 stands behind 1, which is not 3";
    const auto merged = suggestMerges(digested(accounts), matches, {});
    ASSERT_EQ(merged.size(), 1U);
    EXPECT_EQ(merged.front().events, (std::vector<EventId>{EventId{1}, EventId{3}}));
}

} // namespace

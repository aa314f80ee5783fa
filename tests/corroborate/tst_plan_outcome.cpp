#include "corroborate/accounts.h"
#include "corroborate/plan_outcome.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

/// The first is the plan.
std::vector<OutcomeMatch> outcomesOf(std::vector<Account> accounts)
{
    const Account plan = accounts.front();
    accounts.erase(accounts.begin());
    return matchOutcomes(plan, accounts);
}

constexpr Said summitPlan{"2024-11",
                          "AZE",
                          "ARM",
                          "Azerbaijan and Armenia to hold peace talks in Geneva",
                          "The foreign ministers will hold peace talks in Geneva in November",
                          EventType::Consult,
                          Modality::Planned};

} // namespace

TEST(PlanOutcome, AnActOfItsDaysItsActorsAndItsKindConfirmsAPlan)
{
    const auto found = outcomesOf(accountsOf({summitPlan,
                                              {"2024-11-14", "ARM", "AZE", "Armenia and Azerbaijan hold peace talks",
                                               "The foreign ministers held peace talks in Geneva", EventType::Consult},
                                              {"2024-11-14", "FRA", "EGY", "France signs a contract on trains",
                                               "Paris and Cairo signed a contract on trains", EventType::Agree},
                                              {"2025-02-01", "AZE", "ARM", "Azerbaijan and Armenia hold peace talks",
                                               "The foreign ministers held peace talks in Geneva", EventType::Consult},
                                              {"2024-11-15", "AZE", "ARM", "Peace talks to be held in Geneva",
                                               "The peace talks in Geneva will go on", EventType::Consult, Modality::Planned}}));
    ASSERT_EQ(found.size(), 1u) << "neither others' acts, nor what came months later, nor another plan";
    EXPECT_EQ(found.front().event, EventId{2});
    EXPECT_EQ(found.front().outcome, Outcome::Confirmed);
    EXPECT_GE(found.front().score, 70);
    EXPECT_TRUE(found.front().reason.sameType);
    EXPECT_EQ(found.front().reason.dates, DateNearness::Overlap);
}

TEST(PlanOutcome, WordsThatCallItOffCancelItWhateverTheirKind)
{
    const auto found = outcomesOf(
        accountsOf({summitPlan,
                    {"2024-10-20", "AZE", "ARM", "Azerbaijan calls off peace talks", "Baku called off the peace talks in Geneva",
                     EventType::Reject},
                    {"2024-10-21", "AZE", "ARM", "Peace talks are postponed",
                     "The peace talks in Geneva were postponed by the ministers", EventType::Reject, Modality::Denied}}));
    ASSERT_EQ(found.size(), 1u) << "a denial shows nothing";
    EXPECT_EQ(found.front().event, EventId{2});
    EXPECT_EQ(found.front().outcome, Outcome::Cancelled);
}

TEST(PlanOutcome, OnesOwnArticleAndWhoIsMergedWithItShowNothing)
{
    auto accounts = accountsOf({summitPlan,
                                {"2024-11-14", "AZE", "ARM", "Azerbaijan and Armenia hold peace talks in Geneva",
                                 "The foreign ministers held peace talks in Geneva", EventType::Consult}});
    EXPECT_EQ(outcomesOf(accounts).size(), 1u);
    accounts[1].lead = accounts[0].lead;
    EXPECT_TRUE(outcomesOf(accounts).empty());
    accounts[1].lead = accounts[1].event;
    accounts[1].article = accounts[0].article;
    EXPECT_TRUE(outcomesOf(accounts).empty());
}

TEST(PlanOutcome, TheNearerTheSurer)
{
    const auto found = outcomesOf(accountsOf(
        {{"2024-08-03", "FRA", "EGY", "French president to visit Egypt", "The French president will visit Egypt on 3 August",
          EventType::Consult, Modality::Planned},
         {"2024-08-05", "FRA", "EGY", "French president visits Egypt", "The French president visited Egypt", EventType::Consult},
         {"2024-08-03", "FRA", "EGY", "French president visits Egypt", "The French president visited Egypt",
          EventType::Consult}}));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.front().event, EventId{3});
    EXPECT_EQ(found.back().reason.daysApart, 2);
}

TEST(PlanOutcome, CancellingIsReadInTheLanguageOfTheWords)
{
    const auto says = [](const char *language, const char *words) {
        Account account;
        account.language = QString::fromUtf8(language);
        account.quote = QString::fromUtf8(words);
        return saysCancelled(account);
    };
    EXPECT_TRUE(says("en", "The summit was cancelled."));
    EXPECT_TRUE(says("", "They put off the visit"));
    EXPECT_TRUE(says("de-CH", "Das Treffen wurde verschoben"));
    EXPECT_TRUE(says("fr", "La réunion a été reportée"));
    EXPECT_TRUE(says("ru", "Встреча отменена"));
    EXPECT_FALSE(says("en", "Reporters were called in before the summit, which took off well"));
    EXPECT_FALSE(says("fr", "Les reporters ont vu le sommet"));
    EXPECT_FALSE(says("ja", "cancelled"));
}

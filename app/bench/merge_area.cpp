#include "bench/merge_area.h"

#include "bench/generated.h"
#include "bench/measure.h"
#include "corroborate/merge_suggestion.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace dateline::bench {

namespace {

constexpr int articlesAtATime = 1000;

/// What a library says of a generated article's events; the first of them is `first`.
std::vector<Account> accountsOf(int number, std::int64_t first)
{
    const AnnotatedArticle article = generatedArticle(number);
    std::vector<Account> accounts;
    for (const Event &event : article.events) {
        Account account;
        account.event = account.lead = EventId{first + static_cast<std::int64_t>(accounts.size())};
        account.article = ArticleId{number + 1};
        account.happened = event.happened;
        account.type = event.type;
        account.sources = {event.sources.front().code};
        account.title = event.title;
        account.quote = event.citations.front().exact;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

/// Accounts come and go, as a library hands them over: making them does not count.
QJsonObject searched(int articles)
{
    DigestedAccounts digests;
    double time = 0;
    for (int first = 0; first < articles; first += articlesAtATime) {
        std::vector<Account> accounts;
        const auto digested = static_cast<std::int64_t>(digests.all().size());
        for (int number = first; number < std::min(first + articlesAtATime, articles); ++number)
            std::ranges::move(accountsOf(number, digested + static_cast<std::int64_t>(accounts.size()) + 1),
                              std::back_inserter(accounts));
        time += cpuMilliseconds([&] { std::ranges::for_each(accounts, [&](const Account &each) { digests.add(each); }); });
    }
    std::size_t suggestions = 0;
    time += cpuMilliseconds([&] {
        digests.weigh();
        suggestions = suggestMerges(digests, findSameEvents(digests), {}).size();
    });
    return {{QStringLiteral("articles"), articles},
            {QStringLiteral("events"), static_cast<qint64>(digests.all().size())},
            {QStringLiteral("suggestions"), static_cast<qint64>(suggestions)},
            {QStringLiteral("merge_suggestion_ms"), time}};
}

} // namespace

QJsonObject mergeArea(int articles)
{
    const QJsonObject few = searched(articles / 10), all = searched(articles);
    const QString time = QStringLiteral("merge_suggestion_ms");
    return {{QStringLiteral("tenth"), few},
            {QStringLiteral("all"), all},
            {QStringLiteral("ratio"), all.value(time).toDouble() / few.value(time).toDouble()},
            {QStringLiteral("ratio_at_most"), 13}};
}

} // namespace dateline::bench

#include "bench/merge_area.h"

#include "bench/generated.h"
#include "bench/measure.h"
#include "corroborate/merge_suggestion.h"

#include <vector>

namespace dateline::bench {

namespace {

/// The accounts of generated articles, as a library hands them over.
QJsonObject searched(int articles)
{
    std::vector<Account> accounts;
    for (int number = 0; number < articles; ++number) {
        const AnnotatedArticle article = generatedArticle(number);
        for (const Event &event : article.events) {
            Account account;
            account.event = account.lead = EventId{static_cast<std::int64_t>(accounts.size()) + 1};
            account.article = ArticleId{number + 1};
            account.happened = event.happened;
            account.type = event.type;
            account.sources = {event.sources.front().code};
            account.title = event.title;
            account.quote = event.citations.front().exact;
            accounts.push_back(std::move(account));
        }
    }
    std::size_t suggestions = 0;
    const double time = cpuMilliseconds([&] {
        DigestedAccounts digests;
        for (const Account &account : accounts)
            digests.add(account);
        digests.weigh();
        suggestions = suggestMerges(digests, findSameEvents(digests), {}).size();
    });
    return {{QStringLiteral("articles"), articles},
            {QStringLiteral("events"), static_cast<qint64>(accounts.size())},
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

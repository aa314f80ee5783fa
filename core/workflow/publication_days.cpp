#include "workflow/publication_days.h"

#include <chrono>
#include <map>

namespace dateline {

PublicationDays publicationDays(const std::vector<ArticleSummary> &articles)
{
    PublicationDays made;
    std::map<std::int32_t, PublicationDays::Day> byDay;
    for (const ArticleSummary &article : articles) {
        const auto second = article.published ? article.published->earliest() : std::nullopt;
        if (!second) {
            ++made.undatedArticles;
            made.undatedEvents += article.eventCount;
            continue;
        }
        const auto number = std::chrono::floor<std::chrono::days>(std::chrono::seconds(*second)).count();
        PublicationDays::Day &day = byDay[static_cast<std::int32_t>(number)];
        day.day = static_cast<std::int32_t>(number);
        day.articles.push_back(article.id);
        day.events += article.eventCount;
    }
    for (auto &[number, day] : byDay)
        made.days.push_back(std::move(day));
    return made;
}

} // namespace dateline

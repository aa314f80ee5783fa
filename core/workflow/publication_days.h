#pragma once

#include "library/article_store.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The days on which the articles of a library were published, and what each brought. Counted from 1970; an article that names
/// only its month counts on the first possible day, as its events do.
struct PublicationDays {
    struct Day {
        std::int32_t day = 0;
        std::vector<ArticleId> articles;
        int events = 0;
    };
    std::vector<Day> days; ///< ascending
    int undatedArticles = 0;
    int undatedEvents = 0; ///< of theirs: nobody can say when these were known
};
PublicationDays publicationDays(const std::vector<ArticleSummary> &articles);

} // namespace dateline

#pragma once

#include "library/library.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace dateline {

/// What reading articles again with the rules of this version and the names of the library brings.
struct RereadCount {
    int articles = 0;
    SuggestionChanges events;
    friend bool operator==(const RereadCount &, const RereadCount &) = default;
};

/// Reads the articles again, so that each has the suggestions that the rules of this version and the library's names make; what a person made, judged or
/// changed stays as it is, and annotated articles stay as they are. One step of undo.
/// `between` is called between articles, with how many are done; others may write then. `stop`: what is done stays.
/// Articles that are gone meanwhile are passed over.
Result<RereadCount> rereadArticles(Library &library, const std::vector<ArticleId> &articles, std::stop_token stop,
                                   const std::function<void(int)> &between);

/// What rereadArticles() would bring; nothing is changed. REQUIRES: a library that can be written to.
Result<RereadCount> forecastReread(Library &library, const std::vector<ArticleId> &articles, std::stop_token stop,
                                   const std::function<void(int)> &between);

} // namespace dateline

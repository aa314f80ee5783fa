#pragma once

#include "library/library.h"

namespace dateline {

/// Changes what is said of an article, as one step of undo. With another publication date the article's suggestions are found
/// anew, for most of its dates are seen from that day; what a person has judged stays.
Result<void> editArticle(Library &library, ArticleId article, const ArticleFields &fields);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

#include <QString>

#include <vector>

namespace dateline {

/// The events of articles as text to read, in the order of the timeline, year by year, undated ones last: for each its date in
/// words and its title, then type, who towards whom, outlet, and the quote it rests on, shortened.
QString chronologyText(const std::vector<AnnotatedArticle> &articles);

} // namespace dateline

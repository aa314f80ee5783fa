#pragma once

#include "domain/article.h"
#include "domain/error.h"
#include "domain/id.h"
#include "library/library.h"

#include <vector>

namespace dateline {

/// All dates that the source of a stored article offers as the day of its publication, best first, each day once; read anew from
/// the bytes that the library keeps. Those that are never taken by themselves (the page was changed then, a caption names it)
/// come last. Fails as Library's reading does.
Result<std::vector<PublicationCandidate>> publicationChoices(const Library &library, ArticleId article);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

namespace dateline {

/// The article with what Dateline finds in its words: its dates, unless it brought some of its own. `ignoreAnnotations` takes
/// text and publication date only and finds everything anew. Nothing is stored.
AnnotatedArticle annotated(AnnotatedArticle read, bool ignoreAnnotations);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

namespace dateline {

/// The article with what Dateline finds in its words: its dates, unless it brought some of its own; `ignoreAnnotations` finds them
/// anew all the same. Events are as takeIn() gave them. Nothing is stored.
AnnotatedArticle annotated(AnnotatedArticle read, bool ignoreAnnotations);

} // namespace dateline

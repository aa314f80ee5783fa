#pragma once

#include "domain/annotated_article.h"

namespace dateline {

/// Whether an article still says what its source says when it is read again. What Dateline adds to what it read (nouns of acts,
/// codes of actors, reasons) is no change; the order of events is none either.
bool saysTheSame(const AnnotatedArticle &article, const AnnotatedArticle &asRead);

} // namespace dateline

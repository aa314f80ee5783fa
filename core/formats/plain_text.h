#pragma once

#include "formats/article_reader.h"

namespace dateline {

/// Plain text without annotations. The text is kept as it stands, wrapped lines and all: spans refer to it.
Result<AnnotatedArticle> readPlainText(const ReaderInput &input);

/// The article of a text, with title and publication date as far as the text or the file's name tells; no events.
AnnotatedArticle plainArticle(const ReaderInput &input, const QString &reader);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/markdown_text.h"
#include "formats/span_scanner.h"

#include <vector>

namespace dateline {

/// Adds the events that the spans of a Markdown text mark to the article, whose text is `text.text`.
/// Errors: see readMarkdown(); what a span has and an event has no place for goes to the article's losses.
Result<void> addMarkedEvents(const std::vector<MarkedSpan> &spans, const MarkdownText &text, AnnotatedArticle &read);

/// "ARM AZE", or "Wagner Group; AZE" where a blank belongs to one of them; and the way back.
QStringList listedValues(const QString &value);
QString asList(const QStringList &values);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

#include <QByteArray>

namespace dateline {

/// An article as Dateline Markdown. When it was read from Markdown and nothing has changed since, these are the source's own
/// bytes; otherwise the canonical form, which readMarkdown() reads as the same text, events, statements and dates. What has no
/// place in the format (the words of actors, a suggestion's rule and status) is added to `losses`.
QByteArray writeMarkdown(const AnnotatedArticle &article, LossReport &losses);

} // namespace dateline

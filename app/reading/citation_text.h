#pragma once

#include "domain/article.h"

#include <QString>

namespace dateline {

/// Words with their source, as plain text on one line: “words” — Outlet, “Title”, 25 July 2024, p. 3, URL. What is not known is
/// left out; 0 = no page.
QString wordsWithCitation(const QString &words, const Article &article, int page = 0);

/// The same as Markdown: a block quote that keeps the paragraphs, its last line the source with the title as a link. Nothing in
/// the words can become markup, and only a web address becomes a link.
QString wordsWithMarkdownCitation(const QString &words, const Article &article, int page = 0);

} // namespace dateline

#pragma once

#include "formats/article_reader.h"

#include <vector>

namespace dateline {

/// A saved web page: title, outlet, author, URL, language, place and publication date from what the page says of itself
/// (html_metadata, html_dates), the text of the article alone (html_story). Nothing is fetched, no script runs; a folder that a
/// browser saved beside the page is not looked at. FileEmpty when there is no word to read in it.
Result<AnnotatedArticle> readHtmlArticle(const ReaderInput &input);
bool isHtmlArticle(const ReaderInput &input);

/// A selection of a page, as a browser copies or drags it: all its paragraphs, title from its first words, a publication date
/// only where the text states one.
Result<AnnotatedArticle> readHtmlFragment(const QString &html);

/// All dates that the page offers for its publication, the one that readHtmlArticle() takes first.
std::vector<PublicationCandidate> htmlPublicationCandidates(const ReaderInput &input);

} // namespace dateline

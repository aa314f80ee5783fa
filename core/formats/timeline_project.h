#pragma once

#include "formats/article_reader.h"

namespace dateline {

/// The Timeline Project's files (XML, .timeline). An event's text and description are what it rests on; its categories are tags;
/// fuzzy is "about", and one that ends today has an open end. Only the Gregorian calendar: another is UnsupportedFormat.
Result<AnnotatedArticle> readTimelineProject(const ReaderInput &input);

} // namespace dateline

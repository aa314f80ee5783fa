#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "workflow/exporter.h"

#include <vector>

namespace dateline {

/// What stands in a proof bundle for people, in the user's language: README.txt, which says how to check it, and the chronology
/// of its articles as report.html, with the contradictions. Same articles, same language, same bytes.
///
/// REQUIRES: a QGuiApplication. Any thread.
Result<std::vector<FurtherFile>> bundleFiles(const std::vector<AnnotatedArticle> &articles,
                                             const std::vector<EventGroup> &disputed);

} // namespace dateline

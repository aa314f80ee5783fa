#pragma once

#include "domain/article.h"
#include "formats/article_reader.h"
#include "formats/front_matter.h"

#include <vector>

namespace dateline {

/// All dates that a plain text or Markdown file offers as the day of its publication, each day once: the fields of its front
/// matter, the dateline, the file's name; last, the fields that say when it was made or changed.
std::vector<PublicationCandidate> textPublicationCandidates(const ReaderInput &input);

/// The same of a file whose head and text are known.
std::vector<PublicationCandidate> publicationCandidatesOf(const FrontMatter &matter, const QString &text, const QString &path);

} // namespace dateline

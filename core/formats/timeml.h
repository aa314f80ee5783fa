#pragma once

#include "formats/article_reader.h"

#include <QByteArray>

namespace dateline {

/// TimeML 1.2.1 with its TIMEX3 inline, also HeidelTime's output: the text is that of <TEXT>, else all of <TimeML>, without the
/// one line end behind the tag and before the closing one. The creation time is the publication date; TIMEX3 are kept as dates;
/// events, signals and links are counted as losses. BadSyntax with its line for XML that is not well-formed, for a document type
/// with declarations of its own (they can blow a file up) and for more text than largestText.
Result<AnnotatedArticle> readTimeml(const ReaderInput &input);

/// An article as TimeML: its text unchanged, its dates inline, the publication date as creation time. Events have no place in it
/// and are added to `losses`.
QByteArray writeTimeml(const AnnotatedArticle &article, LossReport &losses);

} // namespace dateline

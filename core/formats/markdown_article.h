#pragma once

#include "formats/article_reader.h"

namespace dateline {

/// Markdown, with or without Dateline's spans (DOMAIN: Dateline Markdown). Attributes of .event: type, title, source, target,
/// speaker, place, modality, date, said, note, tags; several actors or tags are separated by blanks, or by ";" where one has a
/// blank in it. Attributes of .date: value, and `of` with the ids of events where it does not stand inside its event. The same
/// #id again is a further piece; pieces with nothing but line ends between them are one citation. BadSyntax, BadEventType,
/// DuplicateId (attributes that contradict), UnknownId with line and column.
Result<AnnotatedArticle> readMarkdown(const ReaderInput &input);

/// Whether a text has Dateline's spans or an article's front matter.
bool looksLikeDatelineMarkdown(const ReaderInput &input);

} // namespace dateline

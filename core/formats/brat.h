#pragma once

#include "formats/article_reader.h"

namespace dateline {

/// brat standoff: `input` is the .txt or the .ann; the other one is found beside it. The article is the .txt; `files` names both.
/// A trigger's PLOVER type is the event's type; other types are kept as tags. Roles (in any case, numbered ones too): Date,
/// Source, Target, Speaker, Place. AnnotatorNotes give an event's title and a date's EDTF value; attributes of an event
/// (Modality, Said, and values without words: Date, Source, Target, Speaker, Place) complete it, attribute Code of an actor names
/// its code. CompanionMissing when there is no .txt; TextDiffers when the quoted words do not stand at their place; BadSpan
/// outside the text.
Result<AnnotatedArticle> readBrat(const ReaderInput &input);

/// Whether `input` is an .ann, or a .txt that has one beside it.
bool isBrat(const ReaderInput &input);

} // namespace dateline

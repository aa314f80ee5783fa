#pragma once

#include "formats/annotation_layers.h"

namespace dateline {

/// WebAnno TSV 3.0 to 3.3 (https://webanno.github.io/webanno/releases/3.6.11/docs/user-guide.html, appendix): spans over several
/// words and parts of words, stacked ones, slots, relations and chains.
Result<AnnotatedArticle> readWebannoTsv(const ReaderInput &input);

/// The layers as they stand. BadSyntax, TextDiffers (a token is not what stands at its place), UnknownId, with the line.
Result<AnnotationLayers> webannoLayers(const QString &text);

} // namespace dateline

#pragma once

#include "formats/annotation_layers.h"

namespace dateline {

/// UIMA's XMI (https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xmi), as INCEpTION exports it. The file alone does
/// not say which of its numbers name other nodes; they are told by UIMA's and INCEpTION's names for them, and by what they name.
Result<AnnotatedArticle> readCasXmi(const ReaderInput &input);
/// The layers as they stand.
Result<AnnotationLayers> xmiLayers(const QString &text);

} // namespace dateline

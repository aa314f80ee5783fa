#pragma once

#include "formats/annotation_layers.h"

#include <QJsonObject>

namespace dateline {

/// UIMA CAS JSON: the draft 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas), which INCEpTION exports, and the older form of
/// UIMA 2, which WebAnno did.
bool isCasJson(const QJsonObject &root);
Result<AnnotatedArticle> readCasJson(const ReaderInput &input, const QJsonObject &root);

} // namespace dateline

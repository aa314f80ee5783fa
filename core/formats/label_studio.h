#pragma once

#include "formats/annotation_layers.h"

#include <QJsonObject>

namespace dateline {

/// Label Studio's JSON (https://labelstud.io/guide/export): an article a task. Labels, what is said of one region, and relations
/// of annotations; what a model predicted is suggested. Tasks about pictures or sounds are in the loss report.
bool isLabelStudio(const QJsonObject &root);
/// TextDiffers where a region's words are not those of the text at its place, whether positions count UTF-16 units, as the
/// browser does, or code points, as models in Python do. BadSyntax when no task has a text.
Result<std::vector<AnnotatedArticle>> readLabelStudio(const ReaderInput &input, const QJsonObject &root);

} // namespace dateline

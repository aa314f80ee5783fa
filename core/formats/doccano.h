#pragma once

#include "formats/annotation_layers.h"

#include <QJsonObject>

namespace dateline {

/// doccano's JSONL and JSON (https://doccano.github.io/doccano): an article a line, in both its dialects: spans as
/// [start, end, label] under "label", "labels" or "entities", and entities with ids and relations. Positions are code points.
/// `root` is one line, or a list of them under "rows".
bool isDoccano(const QJsonObject &root);
/// BadSyntax with the line; a line without a text is in the loss report, and BadSyntax when none has one.
Result<std::vector<AnnotatedArticle>> readDoccano(const ReaderInput &input);

} // namespace dateline

#pragma once

#include "formats/article_reader.h"

#include <QJsonObject>

namespace dateline {

/// MIT SIMILE's Timeline, as XML and as JSON. An event's title and description are what it rests on. An instant that has an end
/// lies somewhere between the two ("one of"); a duration runs from one to the other. latestStart and earliestEnd make it about.

bool isSimileJson(const QJsonObject &root);
Result<AnnotatedArticle> readSimileJson(const ReaderInput &input, const QJsonObject &root);
Result<AnnotatedArticle> readSimileXml(const ReaderInput &input);

} // namespace dateline

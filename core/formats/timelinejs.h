#pragma once

#include "domain/wording.h"
#include "formats/article_reader.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace dateline {

/// Knight Lab's TimelineJS 3: its JSON, and the table (CSV) of which it makes the same. A slide's headline and text are what its
/// event rests on; its group is a tag. Dates have the slide's own precision, and no time zone.

bool isTimelineJs(const QJsonObject &root);
Result<AnnotatedArticle> readTimelineJs(const ReaderInput &input, const QJsonObject &root);
QByteArray writeTimelineJs(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

/// A table whose first row names Year and Headline; between commas, semicolons or tabs.
bool isTimelineJsTable(const ReaderInput &input);
Result<AnnotatedArticle> readTimelineJsTable(const ReaderInput &input);
QByteArray writeTimelineJsTable(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

} // namespace dateline

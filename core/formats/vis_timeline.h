#pragma once

#include "domain/wording.h"
#include "formats/article_reader.h"
#include "formats/timeline_file.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace dateline {

/// vis-timeline's items: {"items": [{"content": …, "start": …} …], "groups": [{"id": …, "content": …} …]}, or a bare list of
/// items (then `root` has it as "rows"). An item's content and title are what its event rests on; its group is a tag.

extern const TimelineFormat visTimeline;

bool isVisTimeline(const QJsonObject &root);
Result<AnnotatedArticle> readVisTimeline(const ReaderInput &input, const QJsonObject &root);
/// Days run to their last second: an end is the moment at which vis-timeline stops to paint.
QByteArray writeVisTimeline(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

} // namespace dateline

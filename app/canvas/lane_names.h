#pragma once

#include "timeline/lanes.h"

#include <QHash>
#include <QString>

namespace dateline {

/// The name of a lane in the user's language: "Verbal conflict", "AZE", an article's title, "Others".
QString laneName(const LaneKey &key, const EventTable &events, const QHash<ArticleId, QString> &articleTitles);

} // namespace dateline

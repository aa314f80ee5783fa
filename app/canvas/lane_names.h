#pragma once

#include "timeline/lane_keys.h"

#include <QHash>
#include <QString>

namespace dateline {

/// The name of a lane in the user's language: "Verbal conflict", "AZE → ARM", an article's title, "Others".
QString laneName(const LaneKey &key, const QHash<ArticleId, QString> &articleTitles);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

#include <QByteArray>

namespace dateline {

/// The .txt and the .ann of an article as brat standoff, positions in code points of the .txt; readBrat() reads it as the same
/// text and events. The words of dates, actors and places become arguments; what has no words becomes an attribute of the event.
/// Pieces are broken where a line ends. What has no place in the format is added to `losses`.
struct BratFiles {
    QByteArray text;
    QByteArray annotations;
};
BratFiles writeBrat(const AnnotatedArticle &article, LossReport &losses);

} // namespace dateline

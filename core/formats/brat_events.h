#pragma once

#include "domain/annotated_article.h"
#include "formats/brat_spans.h"
#include "formats/brat_standoff.h"

#include <QString>

namespace dateline {

/// Makes events of a standoff's records and adds them to `read`, whose text they stand in; what no event takes is added to its
/// losses. brat's own reader and those of formats with the same model share it; `format` tells their events' ids apart.
void addBratEvents(const BratStandoff &standoff, const BratSpans &spans, const QString &format, AnnotatedArticle &read);

} // namespace dateline

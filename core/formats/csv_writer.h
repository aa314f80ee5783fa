#pragma once

#include "domain/annotated_article.h"
#include "domain/wording.h"

#include <QByteArray>

#include <vector>

namespace dateline {

/// One row an event, with a row of names first: RFC 4180 (CRLF, quotes doubled), UTF-8; cells are guarded against
/// formulas. Several actors or pieces are separated by "; ".
QByteArray writeCsv(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"
#include "domain/wording.h"

#include <QByteArray>

#include <vector>

namespace dateline {

/// Articles and events as DOMAIN.md gives them for `--json`: schema 1, positions in code points, null for what is open or
/// unknown.
QByteArray writeJson(const std::vector<AnnotatedArticle> &articles, bool withText, const Wording &wording, LossReport &losses);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

#include <QByteArray>

#include <vector>

namespace dateline {

/// The articles as a bibliography has them, without their text and events: BibTeX (biblatex reads the same) and CSL-JSON (Zotero,
/// pandoc). Keys are made of outlet, year and title, each once.
QByteArray writeBibtex(const std::vector<AnnotatedArticle> &articles, LossReport &losses);
QByteArray writeCslJson(const std::vector<AnnotatedArticle> &articles, LossReport &losses);

} // namespace dateline

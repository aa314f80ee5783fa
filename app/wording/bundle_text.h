#pragma once

#include "domain/annotated_article.h"
#include "workflow/bundle_verifier.h"
#include "workflow/exporter.h"

#include <QString>

#include <vector>

namespace dateline {

/// What stands in a proof bundle for people: README.txt, which says how to check it.
std::vector<FurtherFile> bundleFiles(const std::vector<AnnotatedArticle> &articles);

/// "9 files, 2 articles, 12 citations: verified 12, moved 0, lost 0"
QString bundleSummary(const BundleVerification &verification);
/// What differs, with what should be there and what is.
QString bundleFaultText(const BundleFault &fault);

} // namespace dateline

#pragma once

#include "workflow/bundle_verifier.h"

#include <QString>

namespace dateline {

/// "9 files, 2 articles, 12 citations: verified 12, moved 0, lost 0"
QString bundleSummary(const BundleVerification &verification);
/// What differs, with what should be there and what is.
QString bundleFaultText(const BundleFault &fault);

} // namespace dateline

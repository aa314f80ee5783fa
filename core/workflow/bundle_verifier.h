#pragma once

#include "domain/bundle_fault.h"
#include "domain/error.h"

#include <QString>

#include <vector>

namespace dateline {

struct BundleVerification {
    int files = 0;
    int articles = 0;
    int citations = 0;
    int verified = 0;
    int moved = 0;
    int lost = 0;
    std::vector<BundleFault> faults;
    bool isGood() const { return faults.empty(); }
};

/// Whether a file is a proof bundle, by its content. Errors as readRegularFile(), FileTooLarge of archives alone.
Result<bool> isBundleFile(const QString &path);

/// Every hash of a bundle, and every quote against the text that lies in it. Needs neither a library nor the articles' files.
Result<BundleVerification> verifyBundle(const QString &path);

} // namespace dateline

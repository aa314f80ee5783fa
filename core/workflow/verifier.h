#pragma once

#include "domain/citation.h"
#include "domain/id.h"
#include "library/library.h"

#include <QString>

#include <vector>

namespace dateline {

/// A citation whose words do not stand at their place.
struct CitationFinding {
    ArticleId article;
    EventId event;
    QString articleTitle;
    QString eventTitle;
    Citation citation;
    CitationCheck check;
};
struct Verification {
    int articles = 0;
    int citations = 0;
    int verified = 0;
    int moved = 0;
    int lost = 0;
    std::vector<CitationFinding> findings;   ///< the moved and the lost, by article
    QStringList damagedArticles;             ///< titles of articles whose text no longer has its hash
};
/// Every citation against its stored article; re-hashes every text.
Result<Verification> verifyLibrary(const Library &library);

} // namespace dateline

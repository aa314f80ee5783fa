#pragma once

#include "domain/citation.h"
#include "domain/id.h"
#include "library/library.h"

#include <QString>

#include <stop_token>
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
    friend bool operator==(const CitationFinding &, const CitationFinding &) = default;
};
struct Verification {
    int articles = 0;
    int citations = 0;
    int verified = 0;
    int moved = 0;
    int lost = 0;
    std::vector<CitationFinding> findings; ///< the moved and the lost, by article
    QStringList damagedArticles;           ///< titles of articles whose text no longer has its hash
    LibraryHealth health;
    /// Nothing is wrong.
    bool isGood() const { return findings.empty() && damagedArticles.isEmpty() && health.isGood(); }
    /// Something of what is wrong can be put right by mendLibrary().
    bool canBeMended() const { return health.pages.isEmpty() && (moved > 0 || health.articlesOutOfIndex > 0); }
    friend bool operator==(const Verification &, const Verification &) = default;
};
/// Every page, row and index entry, and every citation against its stored article; re-hashes every text.
/// Cancelled when stopped, soon.
Result<Verification> verifyLibrary(const Library &library, std::stop_token stop = {});

/// After a verified backup: makes the index anew where it is out of step, puts moved citations where their words stand, as one
/// step of undo, and looks again.
/// Cancelled when stopped; each of these is done whole or not at all.
Result<Verification> mendLibrary(Library &library, const Verification &verification, std::stop_token stop = {});

} // namespace dateline

#include "workflow/bundle_verifier.h"

#include "domain/citation.h"
#include "formats/archive.h"
#include "formats/article_formats.h"
#include "formats/bundle.h"
#include "formats/source_file.h"

#include <QFile>

namespace dateline {

namespace {

void checkQuotes(const OpenedBundle::Part &part, BundleVerification &verification)
{
    ++verification.articles;
    for (const Event &event : part.article.events) {
        for (const Citation &citation : event.citations) {
            ++verification.citations;
            const CitationState state = checkCitation(citation, part.text).state;
            if (state == CitationState::Verified) {
                ++verification.verified;
                continue;
            }
            const bool moved = state == CitationState::Moved;
            ++(moved ? verification.moved : verification.lost);
            const QString found = citation.span.fits(part.text) ? wordsAt(part.text, citation.span) : QString();
            verification.faults.push_back({moved ? BundleFault::Kind::Moved : BundleFault::Kind::Lost, part.annotations,
                                           event.title, citation.exact, found});
        }
    }
}

} // namespace

Result<bool> isBundleFile(const QString &path)
{
    const auto file = openRegularFile(path);
    if (!file)
        return tl::make_unexpected(file.error());
    constexpr qint64 mark = 4;
    if (!isArchive((*file)->peek(mark)))
        return false; // a library, however large
    return readRegularFile(path, largestFile).map(isBundle);
}

Result<BundleVerification> verifyBundle(const QString &path)
{
    return readRegularFile(path, largestFile)
        .and_then([&](const QByteArray &bytes) { return openBundle(path, bytes); })
        .map([](const OpenedBundle &bundle) {
            BundleVerification verification;
            verification.files = bundle.files;
            verification.faults = bundle.faults;
            for (const OpenedBundle::Part &part : bundle.parts)
                checkQuotes(part, verification);
            return verification;
        });
}

} // namespace dateline

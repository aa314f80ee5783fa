#pragma once

#include "domain/annotated_article.h"
#include "domain/bundle_fault.h"
#include "domain/error.h"
#include "formats/archive.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline {

/// A proof bundle: a ZIP that anyone can check without Dateline.
///
///     SHA256SUMS            the hash of every other file, as sha256sum writes it: `sha256sum -c SHA256SUMS` checks them all
///     bundle.json           which text and which annotations are an article, and the hash of the file it was read from
///     articles/NAME.txt     an article's text, UTF-8, and nothing else: its SHA-256 is the one that its annotations give
///     articles/NAME.jsonld  the article and its events as W3C Web Annotation, each quote with both selectors
///
/// and what the caller adds (a README, a report). The same articles give the same bytes; no clock is asked.

/// A bundle within these limits is written, and read again.
inline constexpr ArchiveLimits bundleLimits{256 * 1024 * 1024, 2'000, 20'000};

bool isBundle(const QByteArray &bytes);

/// Articles by day, title and text, their events by the places of their quotes: however a library has them.
std::vector<AnnotatedArticle> inBundleOrder(std::vector<AnnotatedArticle> articles);

/// `further` stand beside the articles, under plain names. The order of articles and events does not matter. What a bundle has no
/// place for, as the files that the texts were read from, is added to `losses`. TooManyFiles, FileTooLarge, CannotWrite.
Result<QByteArray> writeBundle(const std::vector<AnnotatedArticle> &articles, const std::vector<ArchiveMember> &further,
                               LossReport &losses);

struct OpenedBundle {
    struct Part {
        QString annotations;      ///< the file's name
        QString text;             ///< of the text's file
        AnnotatedArticle article; ///< of the annotations' file
    };
    int files = 0;
    std::vector<Part> parts;
    std::vector<BundleFault> faults; ///< all but those of quotes
};
/// What can be read of a bundle, and how it differs from what it says of itself. An error where nothing can: BadSyntax{what was
/// expected}; a name that leaves the bundle, or stands twice in it, is BadSyntax or DuplicateId. No file in the error.
Result<OpenedBundle> openBundle(const QString &path, const QByteArray &bytes, const ArchiveLimits &limits = bundleLimits);

/// Its articles with all events as they are (AnnotatedArticle::isComplete). BundleDiffers with the first fault: what was changed
/// is not taken in.
Result<std::vector<AnnotatedArticle>> readBundle(const QString &path, const QByteArray &bytes);

} // namespace dateline

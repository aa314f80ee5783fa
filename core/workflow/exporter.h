#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "domain/known_format.h"
#include "domain/wording.h"
#include "library/library.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// Every format that is read or written, with what each leaves out.
const std::vector<KnownFormat> &knownFormats();
/// Those that can be written, by the name the command line uses.
QStringList exportFormats();
/// Whether a format's file is one annotated article: markdown, webannotation, brat, timeml.
bool holdsOneArticle(const QString &format);

/// One file of an export; `suffix` as in ".md" (brat makes two).
struct ExportedFile {
    QString suffix;
    QByteArray bytes;
};
struct Export {
    std::vector<ExportedFile> files;
    LossReport losses;
};

/// What stands beside the articles of a bundle.
struct FurtherFile {
    QString name;
    QByteArray bytes;
};
struct ExportOptions {
    QString format;
    bool withText = false; ///< json: each article's text too
    /// bundle: asked for the files that tell people of these articles, in the bundle's order, and of what contradicts itself in
    /// them; may be empty.
    std::function<Result<std::vector<FurtherFile>>(const std::vector<AnnotatedArticle> &, const std::vector<EventGroup> &)>
        further{};
    std::vector<EventGroup> disputed{}; ///< bundle: for `further`
};

/// Writes articles in a format. UnsupportedFormat for an unknown one; BadSyntax where a format takes one article and there are
/// more.
Result<Export> exportArticles(const std::vector<AnnotatedArticle> &articles, const ExportOptions &options,
                              const Wording &wording);

/// One export an article, for a folder of them; `stem` is the name of the article's own file, else its title, each once.
struct NamedExport {
    QString stem;
    Export made;
};
Result<std::vector<NamedExport>> exportEach(const std::vector<AnnotatedArticle> &articles, const ExportOptions &options,
                                            const Wording &wording);

/// The articles of a library with the events that the filter lets through; articles without any are left out when the filter is
/// not empty. The filter's actors may be any name that the lexicon knows: "Azerbaijan" finds AZE too.
Result<std::vector<AnnotatedArticle>> collect(const Library &library, const EventFilter &filter);

/// What collect() finds, in a format. A bundle knows the library's contradictions, and its losses are also what it has no place
/// for: bookmarks, saved views, the Trash, names that a person gave.
Result<Export> exportLibrary(const Library &library, const EventFilter &filter, ExportOptions options, const Wording &wording);

/// What stands on disk now, and what has no place in it.
struct SavedExport {
    QStringList files;
    LossReport losses;
    friend bool operator==(const SavedExport &, const SavedExport &) = default;
};
/// Saves whole or not at all: `output` for one file; STEM.txt and STEM.ann for brat, where `output` is STEM
/// or one of the two.
Result<SavedExport> saveExport(const Export &made, const QString &output);

} // namespace dateline

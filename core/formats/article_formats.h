#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "domain/wording.h"
#include "formats/archive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// The list of formats: what can be read (by content, then suffix) and what can be written. Reading is pure: same bytes, same
/// article.

/// Largest file that is read; a bigger one is FileTooLarge.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// Reads a file and what belongs to it (brat: either of .txt and .ann finds the other). Only regular files are opened.
/// A format that is recognised but not supported is UnsupportedFormat by its name, never read as plain text.
/// Annotations without their article (Web Annotation, hypothes.is) ask `articleAt` for the pages they speak of, when these do not
/// stand beside them; of a page that is nowhere their quotes are read (Article::isExcerpts()). NothingQuoted{the page} when there
/// are none. One article a page, and many of an event table, whose columns `tables` may know: TableNotMapped when nobody does;
/// every other file is one article.
Result<std::vector<AnnotatedArticle>>
readArticles(const QString &path, const std::function<std::optional<Article>(const QString &url)> &articleAt = {},
             const TableMappings &tables = {});
/// The first of them.
Result<AnnotatedArticle> readArticleFile(const QString &path,
                                         const std::function<std::optional<Article>(const QString &url)> &articleAt = {});
/// Reads text that did not come from a file (pasted, dropped), as plain text or Dateline Markdown.
Result<AnnotatedArticle> readArticleText(const QString &text);

/// Reads a selection of a web page that was pasted or dropped: its paragraphs. FileEmpty when there is no word in it.
Result<AnnotatedArticle> readArticleHtml(const QString &html);

/// All dates that a file offers as the day of its publication, best first, each day once; those that a reader never takes by
/// itself (the page was changed then, a caption names it) last. `bytes` are the file's, as it was read once. Empty for a file
/// that offers none.
std::vector<PublicationCandidate> publicationCandidates(const QString &path, const QByteArray &bytes);

/// Suffixes of files that readArticleFile() may read: "txt", "ann", "md" …; a forecast by name only.
QStringList readableSuffixes();

/// One file of a written export; `suffix` as in ".md".
struct WrittenFile {
    QString suffix;
    QByteArray bytes;
};
struct WriteOptions {
    bool withText = false;                ///< json: each article's text too
    std::vector<ArchiveMember> further{}; ///< bundle: what stands beside the articles
};
/// Those of format_table that are written, by the names of the command line.
QStringList writableFormats();
/// A format that holds one article takes exactly one (BadSyntax otherwise); what has no place in the format is added to `losses`.
Result<std::vector<WrittenFile>> writeArticles(const QString &format, const std::vector<AnnotatedArticle> &articles,
                                               const WriteOptions &options, const Wording &wording, LossReport &losses);

} // namespace dateline

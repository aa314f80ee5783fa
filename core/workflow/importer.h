#pragma once

#include "domain/annotated_article.h"
#include "domain/table_mapping.h"
#include "library/change_log.h"
#include "library/library.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace dateline {

/// Text that did not come from a file: pasted, or dropped from another program.
struct PastedText {
    QString text;
    QString url; ///< where it was taken from, if the other program says so
    QString title;
    QString html{}; ///< the same words as a part of a web page, which keeps their paragraphs; may be empty
};
/// What a person handed over: paths (files or folders) or text.
struct ImportRequest {
    QStringList paths;
    std::vector<PastedText> texts;
    std::optional<Edtf> published; ///< given for all of them
    bool goesOn = false;           ///< with what Library::unfinishedImports() has of the same paths
    TableMappings tables{};        ///< how tables are to be read whose columns Dateline does not know
};

/// What is left of an import, to go on with; nothing when nobody understands it.
std::optional<ImportRequest> requestOf(const UnfinishedImport &import);

enum class ImportOutcome : std::uint8_t {
    Added,
    NewVersion,
    AnnotationsAdded,
    Known,
    NothingQuoted, ///< read, but its annotations quote no words and their page is not at hand: there is nothing to show
    Refused,
};
/// One line of the report.
struct ImportResult {
    QString path; ///< the file, or empty for pasted text
    ImportOutcome outcome = ImportOutcome::Refused;
    ArticleId article; ///< none when refused or nothing is quoted
    QString title;
    int eventsAdded = 0;
    LossReport losses;
    std::optional<Error> error; ///< why it was refused, or which page is missing
    std::shared_ptr<const TableSummary> table{}; ///< of an event table: how it was read, and which rows were not
};

struct ImportProgress {
    int done = 0;
    int total = 0;
    QString path;    ///< the file at work
    qint64 rows = 0; ///< of it, when it is a table: those that have come in
};

/// Files and folders in, one result an article out, in the order given: one a file, but annotations of several pages are an
/// article each, and an event table is one result however many articles it becomes: it is read a part at a time. Folders are
/// walked (no links followed, depth 32, 100,000 files). A brat pair is one article; annotations of a page find it in the library,
/// in the request or beside them; else the passages that they quote are the article, and the page, when it comes, takes their
/// place and their annotations. What was read within 50 ms is one transaction; all of one request are one step of undo. `stop` is
/// obeyed between files, between the parts of a table, and within 200 ms; what is
/// committed stays, files that were not reached have no result. A failure of the library refuses the file it struck; one that
/// ends the library (read-only, damaged) refuses the rest with it. What has not come in when the program ends, or after `stop`, is
/// an unfinished import of the library, unless text was pasted with it. Threads: call it on the thread that owns `library`, other
/// threads read files for it; `progress` and `finished` are called there. `progress` comes between transactions, `finished` with
/// each result: it is on disk then, or refused.
std::vector<ImportResult> importFiles(Library &library, const ImportRequest &request, std::stop_token stop,
                                      const std::function<void(const ImportProgress &)> &progress,
                                      const std::function<void(const ImportResult &)> &finished = {});

/// How many articles a drop would bring, for the overlay: looks at names only, never opens a file; stops counting at 1,000.
struct DropForecast {
    int readable = 0;
    QStringList unreadableSuffixes; ///< ".exe", each once
    bool more = false;              ///< there are more than were counted
};
DropForecast forecastDrop(const QStringList &paths);

/// Where the events of an article come from.
enum class EventOrigins : std::uint8_t {
    AnnotationsElseText, ///< the file's own; of a file without any, what its text tells is suggested
    AnnotationsOnly,
    TextOnly,            ///< the text and its publication date are taken, everything else is found anew
};

/// The files of a request as articles, nothing stored, in the order of importFiles(): what the `events` verb works on.
struct ReadFile {
    QString path;
    Result<AnnotatedArticle> article;
};
std::vector<ReadFile> readFiles(const QStringList &paths, const std::optional<Edtf> &published,
                                EventOrigins origins = EventOrigins::AnnotationsElseText, const TableMappings &tables = {});

} // namespace dateline

#pragma once

#include "workflow/file_walk.h"
#include "workflow/import_memory.h"
#include "workflow/importer.h"
#include "workflow/read_ahead.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace dateline {

class ActorLexicon;
class TableReader;

/// One request on its way into a library: importFiles(). Inputs are read ahead on other threads, and what came in within a few
/// hundredths of a second is one transaction.
class ImportRun {
public:
    ImportRun(Library &library, const ImportRequest &request, std::stop_token stop,
              const std::function<void(const ImportProgress &)> &progress,
              const std::function<void(const ImportResult &)> &finished);
    std::vector<ImportResult> run();

private:
    /// What was read of an input and is not in the library yet.
    struct Pending {
        std::size_t input;
        ReadInput read;
    };
    /// What came in of a table, and what the library refused.
    struct TableIntake {
        ImportResult result;
        TableSummary refused;
    };
    using Batch = std::vector<Pending>;
    using Added = std::vector<ChangeScope::Added>; // one an article, in order

    Result<void> begin();
    Result<void> adoptMemory();
    QString pathOf(std::size_t input) const { return input < m_files.size() ? m_files[input].path : QString(); }
    bool isOver() const { return m_stop.stop_requested(); }

    // reading: of read() on any thread
    template<class ArticleAt>
    ReadInput read(std::size_t input, const ArticleAt &articleAt) const;
    ReadInput readHere(std::size_t input);
    Result<std::optional<Article>> articleAt(const QString &url) const;

    void takeSome(ReadAhead &ahead);
    void takeWaiting();
    void takeTable(std::size_t input, TableReader &table);
    bool storeRows(std::size_t input, std::vector<StorableArticle> articles, std::size_t through, TableIntake &intake);
    Result<std::vector<StorableArticle>> readPart(TableReader &table) const;
    bool goesAlone(const ReadInput &read) const;

    // storing
    void store(const Batch &batch);
    Result<Added> addAll(const Batch &batch, std::size_t through);
    Result<ChangeScope::Added> add(ChangeScope &scope, const StorableArticle &article) const;
    Result<AnnotatedArticle> notesOf(ArticleId passages, const Article &page) const;
    Result<void> findPassages();
    void settle(const Batch &batch, const Added &added);
    Error endedBy(const Error &error);
    void end(const Error &error);
    void refuse(std::size_t input, const Error &error);
    void hand(std::size_t input, ImportResult result);
    QString rest(std::size_t through) const;
    void report(const QString &path, qint64 rows = 0) const;

    Library &m_library;
    std::shared_ptr<const ActorLexicon> m_names; // as they are when it begins
    ImportRequest m_request;
    std::stop_token m_stop;
    const std::function<void(const ImportProgress &)> &m_progress;
    const std::function<void(const ImportResult &)> &m_finished;
    std::vector<FoundFile> m_files;
    std::size_t m_count = 0;   // of inputs: files, then texts
    std::size_t m_next = 0;    // the first that was not taken
    std::size_t m_through = 0; // the first that neither came in nor waits
    ImportMemory m_memory;
    UnfinishedImport m_unfinished;
    std::vector<ArticleSummary> m_passages;
    StepId m_step; // one for the whole request: one step of undo
    std::optional<Error> m_end;
    std::vector<std::vector<ImportResult>> m_results; // one list an input
    std::deque<Pending> m_waiting;                    // annotations of a page that the rest of the request may bring
};

} // namespace dateline

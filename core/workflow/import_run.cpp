#include "workflow/import_run.h"

#include "extract/actor_lexicon.h"
#include "formats/event_table.h"
#include "formats/web_excerpts.h"
#include "workflow/article_intake.h"
#include "workflow/page_address.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

// A transaction for each article would wait for the disk thousands of times; what is done is seen at this pace.
constexpr auto batchTime = std::chrono::milliseconds(50);
constexpr qint64 batchBytes = 1024 * 1024;

ImportOutcome outcomeOf(ChangeScope::Met met)
{
    switch (met) {
    case ChangeScope::Met::New:
        return ImportOutcome::Added;
    case ChangeScope::Met::NewVersion:
        return ImportOutcome::NewVersion;
    case ChangeScope::Met::AnnotationsAdded:
        return ImportOutcome::AnnotationsAdded;
    case ChangeScope::Met::Known:
        return ImportOutcome::Known;
    }
    return ImportOutcome::Known;
}

/// A failure after which no further article can get in.
bool isEndOfLibrary(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LibraryNotFound:
    case ErrorCode::NotALibrary:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryReplaced:
        return true;
    default:
        return false;
    }
}

std::vector<AnnotatedArticle> alone(AnnotatedArticle &&article)
{
    std::vector<AnnotatedArticle> one;
    one.push_back(std::move(article));
    return one;
}

} // namespace

ImportRun::ImportRun(Library &library, const ImportRequest &request, std::stop_token stop,
                     const std::function<void(const ImportProgress &)> &progress,
                     const std::function<void(const ImportResult &)> &finished)
    : m_library(library), m_request(request), m_stop(std::move(stop)), m_progress(progress), m_finished(finished)
{
}

std::vector<ImportResult> ImportRun::run()
{
    m_files = filesAt(m_request.paths, m_stop);
    const auto begun = begin();
    m_count = m_files.size() + m_request.texts.size();
    m_results.resize(m_count);
    if (!begun) {
        end(begun.error());
        while (m_next < m_count)
            refuse(m_next++, *m_end);
    } else {
        const auto noPageHere = [](const QString &) { return std::optional<Article>(); };
        ReadAhead ahead(
            0, m_count, [&](std::size_t input) { return read(input, noPageHere); }, m_stop);
        while (m_next < m_count && !isOver())
            takeSome(ahead);
    }
    takeWaiting();
    report({});
    if (begun && m_unfinished.id && !isOver())
        (void)m_library.forgetImport(m_unfinished.id); // what is offered again once more is known by then
    std::vector<ImportResult> results;
    for (std::vector<ImportResult> &each : m_results)
        results.insert(results.end(), std::make_move_iterator(each.begin()), std::make_move_iterator(each.end()));
    return results;
}

/// All that is to be known of the library before.
Result<void> ImportRun::begin()
{
    auto names = namesOf(m_library);
    if (!names)
        return tl::make_unexpected(names.error());
    m_names = std::make_shared<const ActorLexicon>(*std::move(names));
    return adoptMemory().and_then([this] { return findPassages(); });
}

/// Takes the place of an import of the same files that was left, or goes on with it, in the same step of undo.
Result<void> ImportRun::adoptMemory()
{
    m_memory = ImportMemory::of(m_request);
    m_unfinished.total = static_cast<int>(m_files.size());
    const auto imports = m_library.unfinishedImports();
    if (!imports)
        return tl::make_unexpected(imports.error());
    for (const UnfinishedImport &left : *imports) {
        const auto memory = ImportMemory::read(left.request);
        if (!memory || memory->paths != m_memory.paths || memory->published != m_memory.published)
            continue;
        m_unfinished.id = left.id;
        if (!m_request.goesOn)
            return {};
        m_step = left.step;
        m_unfinished.done = left.done;
        const auto absolute = [](const FoundFile &file) { return QFileInfo(file.path).absoluteFilePath(); };
        const auto last = std::ranges::find(m_files, memory->after, absolute);
        if (last == m_files.end())
            return {}; // all anew: what came in is known
        const auto cameIn = std::ranges::remove_if(
            m_files.begin(), last + 1, [&](const FoundFile &file) { return !memory->waiting.contains(absolute(file)); });
        m_files.erase(cameIn.begin(), last + 1);
        m_unfinished.total = m_unfinished.done + static_cast<int>(m_files.size());
        break;
    }
    return {};
}

template<class ArticleAt>
ReadInput ImportRun::read(std::size_t input, const ArticleAt &articleAt) const
{
    if (input < m_files.size() && !m_files[input].error) {
        auto table = openEventTable(m_files[input].path, m_request.tables);
        if (!table)
            return {tl::make_unexpected(table.error())};
        if (*table)
            return {std::vector<StorableArticle>(), false, false, 0, *std::move(table)};
    }
    bool asked = false;
    const auto at = [&](const QString &url) {
        asked = true;
        return articleAt(url);
    };
    auto articles =
        input < m_files.size()
            ? takeIn(m_files[input], m_request.published, at, EventOrigins::AnnotationsElseText, *m_names, m_request.tables)
            : takeIn(m_request.texts[input - m_files.size()], m_request.published, *m_names).map(alone);
    ReadInput made{std::vector<StorableArticle>(), asked, awaitsPage(articles)};
    if (!articles) {
        made.articles = tl::make_unexpected(articles.error());
        return made;
    }
    for (AnnotatedArticle &article : *articles) {
        made.bytes += article.article.text.size();
        made.articles->push_back(storable(std::move(article)));
    }
    return made;
}

ReadInput ImportRun::readHere(std::size_t input)
{
    ReadInput made = read(input, [this](const QString &url) {
        auto page = articleAt(url);
        if (!page)
            end(page.error());
        return page.value_or(std::nullopt);
    });
    return m_end ? ReadInput{tl::make_unexpected(*m_end)} : std::move(made);
}

/// Whether it meets other articles of the library in more than its text: no other may be on its way there.
bool ImportRun::goesAlone(const ReadInput &read) const
{
    return read.asksForPage || !m_passages.empty() ||
           (read.articles &&
            std::ranges::any_of(*read.articles, [](const StorableArticle &each) { return each.annotated.article.isExcerpts(); }));
}

void ImportRun::takeSome(ReadAhead &ahead)
{
    report(pathOf(m_next));
    Batch batch;
    qint64 bytes = 0;
    const auto until = std::chrono::steady_clock::now() + batchTime;
    while (m_next < m_count && bytes < batchBytes && !isOver()) {
        if (m_end) {
            refuse(m_next++, *m_end);
            continue;
        }
        auto read = ahead.next(until);
        if (!read)
            break;
        const std::size_t input = m_next++;
        bytes += read->bytes;
        if (read->table) {
            store(std::exchange(batch, {}));
            m_next = input; // is taken when its end is reached
            takeTable(input, *read->table);
            m_next = input + 1;
            continue;
        }
        if (!goesAlone(*read)) {
            batch.push_back({input, *std::move(read)});
            continue;
        }
        store(std::exchange(batch, {}));
        if (read->asksForPage)
            read = readHere(input);
        if (read->awaitsPage)
            m_waiting.push_back({input, *std::move(read)});
        else
            store({{input, *std::move(read)}});
    }
    store(batch);
}

void ImportRun::takeWaiting()
{
    while (!m_waiting.empty() && !isOver()) {
        Pending waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (m_end) {
            refuse(waiting.input, *m_end);
            continue;
        }
        const bool othersCame = waiting.input + 1 < m_count;
        store({{waiting.input, othersCame ? readHere(waiting.input) : std::move(waiting.read)}});
    }
}

/// The newest text of a page that is in the library, those of this request among them.
Result<std::optional<Article>> ImportRun::articleAt(const QString &url) const
{
    auto pages = m_library.articles().list();
    if (!pages)
        return tl::make_unexpected(pages.error());
    std::erase_if(*pages, [&](const ArticleSummary &each) { return each.excerpts || each.rows || !samePage(each.url, url); });
    const auto newest = std::ranges::max_element(*pages, {}, &ArticleSummary::version);
    if (newest == pages->end())
        return std::nullopt;
    return m_library.articles().load(newest->id).map([](Article &&article) { return std::optional(std::move(article)); });
}

/// Articles that are but passages of a page.
Result<void> ImportRun::findPassages()
{
    return m_library.articles().excerpts().map([this](std::vector<ArticleSummary> &&found) { m_passages = std::move(found); });
}

/// The annotations of passages, moved to the page that they were taken from.
Result<AnnotatedArticle> ImportRun::notesOf(ArticleId passages, const Article &page) const
{
    auto source = m_library.articles().loadSource(passages);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto stored = m_library.events().ofArticle(passages);
    if (!stored)
        return tl::make_unexpected(stored.error());
    AnnotatedArticle notes;
    notes.source = *std::move(source);
    notes.article = page;
    for (const StoredEvent &each : *stored)
        notes.events.push_back(each.event);
    notes.events = eventsOnPage(page, std::move(notes.events));
    return notes;
}

/// A page takes the place of passages of it, and their annotations that of its suggestions.
Result<ChangeScope::Added> ImportRun::add(ChangeScope &scope, const StorableArticle &storable) const
{
    const Article &article = storable.annotated.article;
    std::vector<AnnotatedArticle> notes;
    for (const ArticleSummary &passages : m_passages) {
        if (article.isExcerpts() || article.isRows() || !samePage(passages.url, article.url))
            continue;
        auto moved = notesOf(passages.id, article);
        if (!moved)
            return tl::make_unexpected(moved.error());
        if (const auto removed = scope.removeArticle(passages.id); !removed)
            return tl::make_unexpected(removed.error());
        notes.push_back(*std::move(moved));
    }
    if (notes.empty())
        return scope.addArticle(storable);
    StorableArticle page = storable;
    std::erase_if(page.annotated.events, [](const Event &event) { return event.origin == EventOrigin::Rule; });
    auto added = scope.addArticle(page);
    for (const AnnotatedArticle &each : notes) {
        const auto more = added ? scope.addArticle(each) : added;
        if (!more)
            return more;
        added->eventsAdded += more->eventsAdded;
    }
    return added;
}

/// In one transaction; with it the inputs before `through` are in.
Result<ImportRun::Added> ImportRun::addAll(const Batch &batch, std::size_t through)
{
    Added added;
    ChangeLabel label{ChangeKind::Import, 0, {}};
    UnfinishedImport left = m_unfinished;
    through = std::max(m_through, through);
    const auto work = [&](ChangeScope &scope) -> Result<void> {
        for (const Pending &pending : batch) {
            if (!pending.read.articles)
                continue;
            for (const StorableArticle &article : *pending.read.articles) {
                const auto done = add(scope, article);
                if (!done)
                    return tl::make_unexpected(done.error());
                added.push_back(*done);
                if (done->met == ChangeScope::Met::Known)
                    continue;
                label.subject = label.count++ == 0 ? article.annotated.article.title : QString();
            }
        }
        label.count = std::max(label.count, 1);
        const bool more = through < m_files.size() || !m_waiting.empty();
        if (!m_request.texts.empty() || (!more && !left.id))
            return {};
        left.request = rest(through);
        left.done = left.total - static_cast<int>(m_files.size() - through + m_waiting.size());
        return scope.keepImport(left).map([&](ImportId id) { left.id = id; });
    };
    if (auto done = m_library.change(label, work, &m_step); !done)
        return tl::make_unexpected(done.error());
    m_unfinished = left;
    m_through = through;
    return added;
}

void ImportRun::store(const Batch &batch)
{
    if (batch.empty())
        return;
    const auto added = addAll(batch, batch.back().input + 1);
    if (added)
        return settle(batch, *added);
    if (batch.size() > 1) { // one article's fault is not the others'
        for (const Pending &pending : batch)
            store({pending});
        return;
    }
    refuse(batch.front().input, endedBy(added.error()));
}

/// The error; after one that ends the library nothing else is tried.
Error ImportRun::endedBy(const Error &error)
{
    if (isEndOfLibrary(error.code))
        end(error);
    return m_end.value_or(error);
}

void ImportRun::end(const Error &error)
{
    m_end = error;
    m_end->file = m_library.path();
}

void ImportRun::settle(const Batch &batch, const Added &added)
{
    auto each = added.begin();
    bool passages = false;
    for (const Pending &pending : batch) {
        if (!pending.read.articles) {
            refuse(pending.input, pending.read.articles.error());
            continue;
        }
        for (const StorableArticle &stored : *pending.read.articles) {
            const AnnotatedArticle &article = stored.annotated;
            passages |= article.article.isExcerpts();
            hand(pending.input, {pathOf(pending.input), outcomeOf(each->met), each->article, article.article.title,
                                 each->eventsAdded, article.losses, std::nullopt});
            ++each;
        }
    }
    if (!passages && m_passages.empty())
        return;
    if (const auto found = findPassages(); !found)
        end(found.error());
}

void ImportRun::refuse(std::size_t input, const Error &error)
{
    ImportResult result;
    result.path = pathOf(input);
    result.error = error;
    if (error.file.isEmpty())
        result.error->file = result.path;
    if (error.code == ErrorCode::NothingQuoted)
        result.outcome = ImportOutcome::NothingQuoted;
    hand(input, std::move(result));
}

void ImportRun::hand(std::size_t input, ImportResult result)
{
    m_results[input].push_back(std::move(result));
    if (m_finished)
        m_finished(m_results[input].back());
}

/// What will not have come in when the present batch has.
QString ImportRun::rest(std::size_t through) const
{
    ImportMemory memory = m_memory;
    if (through > 0)
        memory.after = QFileInfo(m_files[through - 1].path).absoluteFilePath();
    for (const Pending &waiting : m_waiting)
        memory.waiting << QFileInfo(pathOf(waiting.input)).absoluteFilePath();
    return memory.toString();
}

void ImportRun::report(const QString &path, qint64 rows) const
{
    if (!m_progress)
        return;
    const int before = m_unfinished.total - static_cast<int>(m_files.size());
    m_progress({before + static_cast<int>(m_next - m_waiting.size()), before + static_cast<int>(m_count), path, rows});
}

} // namespace dateline

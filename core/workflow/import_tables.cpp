#include "extract/actor_lexicon.h"
#include "formats/table_reader.h"
#include "workflow/article_intake.h"
#include "workflow/import_run.h"

#include <QFileInfo>

#include <algorithm>
#include <future>
#include <iterator>

namespace dateline {
namespace {

constexpr std::ptrdiff_t articlesAtATime = 100; // a transaction: edits wait for it

void countIn(ImportResult &result, const ChangeScope::Added &added)
{
    result.eventsAdded += added.eventsAdded;
    if (!result.article)
        result.article = added.article;
    if (added.met == ChangeScope::Met::New || added.met == ChangeScope::Met::NewVersion)
        result.outcome = ImportOutcome::Added;
    else if (added.met == ChangeScope::Met::AnnotationsAdded && result.outcome == ImportOutcome::Known)
        result.outcome = ImportOutcome::AnnotationsAdded;
}

} // namespace

/// The next articles of a table, ready to be stored; none at its end.
Result<std::vector<StorableArticle>> ImportRun::readPart(TableReader &table) const
{
    return table.next().map([this](std::vector<AnnotatedArticle> &&articles) {
        std::vector<StorableArticle> made;
        std::ranges::transform(articles, std::back_inserter(made), [this](AnnotatedArticle &article) {
            return storable(takeIn(std::move(article), m_request.published, *m_names));
        });
        return made;
    });
}

/// In one transaction, with which the inputs before `through` are in; what the library refuses costs its article only. False =
/// nothing more can come in, which is said.
bool ImportRun::storeRows(std::size_t input, std::vector<StorableArticle> articles, std::size_t through, TableIntake &intake)
{
    Batch batch;
    batch.push_back({input, {std::move(articles)}});
    const auto added = addAll(batch, through);
    if (added) {
        std::ranges::for_each(*added, [&](const ChangeScope::Added &each) { countIn(intake.result, each); });
        return true;
    }
    std::vector<StorableArticle> &left = *batch.front().read.articles;
    const Error error = endedBy(added.error());
    if (m_end || left.empty()) {
        refuse(input, error);
        return false;
    }
    if (left.size() == 1) {
        intake.refused.refused += static_cast<qint64>(left.front().annotated.events.size());
        intake.refused.blame(error, pathOf(input));
        return true;
    }
    return std::ranges::all_of(left, [&](StorableArticle &article) {
        const auto one = std::make_move_iterator(&article);
        return isOver() || storeRows(input, {one, one + 1}, through, intake);
    });
}

/// While one part is written the next one is read. A table that is not at its end when the import is stopped is read from its
/// beginning when it goes on: what came in is known then.
void ImportRun::takeTable(std::size_t input, TableReader &table)
{
    TableIntake intake;
    ImportResult &result = intake.result;
    result.path = pathOf(input);
    result.outcome = ImportOutcome::Known;
    result.title = QFileInfo(result.path).fileName();
    const auto readNext = [&] { return std::async(std::launch::async, [&] { return readPart(table); }); };
    qint64 rows = 0;
    auto reading = readNext();
    while (!isOver()) {
        auto part = reading.get();
        if (!part)
            return refuse(input, part.error());
        if (part->empty())
            break;
        reading = readNext();
        for (auto first = part->begin(); first != part->end() && !isOver();) {
            const auto end = first + std::min(articlesAtATime, part->end() - first);
            for (auto article = first; article != end; ++article)
                rows += static_cast<qint64>(article->annotated.events.size());
            if (!storeRows(input, {std::make_move_iterator(first), std::make_move_iterator(end)}, input, intake))
                return;
            first = end;
            report(result.path, rows);
        }
    }
    if (isOver() || !storeRows(input, {}, input + 1, intake)) // nothing of it is left to be read
        return;
    TableSummary summary = table.summary();
    summary.refused += intake.refused.refused;
    for (const Error &fault : intake.refused.faults)
        summary.blame(fault, result.path);
    result.table = std::make_shared<const TableSummary>(std::move(summary));
    if (result.article)
        return hand(input, std::move(result));
    refuse(input, result.table->faults.empty() ? Error{ErrorCode::FileEmpty, {}, result.path} : result.table->faults.front());
}

} // namespace dateline

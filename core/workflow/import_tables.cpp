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

constexpr std::size_t articlesAtATime = 100; // a transaction: edits wait for it

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

/// While one part is written the next one is read. A table that is not at its end when the import is stopped is read from its
/// beginning when it goes on: what came in is known then.
void ImportRun::takeTable(std::size_t input, TableReader &table)
{
    ImportResult result;
    result.path = pathOf(input);
    result.outcome = ImportOutcome::Known;
    result.title = QFileInfo(result.path).fileName();
    const auto readNext = [&] { return std::async(std::launch::async, [&] { return readPart(table); }); };
    bool more = true;
    for (auto reading = readNext(); more && !isOver();) {
        auto part = reading.get();
        if (!part)
            return refuse(input, part.error());
        more = !part->empty();
        if (more)
            reading = readNext();
        for (std::size_t first = 0; (first < part->size() || !more) && !isOver(); first += articlesAtATime) {
            const auto end = std::min(first + articlesAtATime, part->size());
            Pending some{
                input,
                {std::vector<StorableArticle>(std::make_move_iterator(part->begin() + static_cast<std::ptrdiff_t>(first)),
                                              std::make_move_iterator(part->begin() + static_cast<std::ptrdiff_t>(end)))}};
            Batch batch;
            batch.push_back(std::move(some));
            const auto added = addAll(batch, more ? input : input + 1);
            if (!added)
                return refuse(input, endedBy(added.error()));
            std::ranges::for_each(*added, [&](const ChangeScope::Added &each) { countIn(result, each); });
            report(result.path);
            if (!more)
                break;
        }
    }
    if (isOver())
        return;
    result.table = std::make_shared<const TableSummary>(table.summary());
    if (!result.article)
        return refuse(input, result.table->faults.empty() ? Error{ErrorCode::FileEmpty, {}, result.path} : result.table->faults.front());
    hand(input, std::move(result));
}

} // namespace dateline

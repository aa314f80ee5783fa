#include "workflow/reread.h"

#include "extract/actor_lexicon.h"
#include "workflow/article_intake.h"

namespace dateline {

namespace {

Result<RereadCount> readAgain(Library &library, const std::vector<ArticleId> &articles, bool keep, std::stop_token stop,
                              const std::function<void(int)> &between)
{
    RereadCount count;
    const auto names = namesOf(library);
    if (!names)
        return tl::make_unexpected(names.error());
    StepId step;
    int done = 0;
    for (const ArticleId id : articles) {
        if (stop.stop_requested())
            break;
        const auto article = library.articles().load(id);
        if (!article && article.error().code != ErrorCode::NotFound)
            return tl::make_unexpected(article.error());
        if (article) {
            const std::vector<Event> suggestions = suggestionsFor(*article, *names);
            SuggestionChanges changes;
            const auto changed = library.change(
                {ChangeKind::RereadArticles, 1, article->title},
                [&](ChangeScope &scope) {
                    return scope.replaceSuggestions(id, suggestions).and_then([&](const SuggestionChanges &made) -> Result<void> {
                        changes = made;
                        return keep ? Result<void>() : failure(ErrorCode::Cancelled); // then nothing has happened
                    });
                },
                keep ? &step : nullptr);
            if (!changed && (keep || changed.error().code != ErrorCode::Cancelled))
                return tl::make_unexpected(changed.error());
            ++count.articles;
            count.events += changes;
        }
        between(++done);
    }
    return count;
}

} // namespace

Result<RereadCount> rereadArticles(Library &library, const std::vector<ArticleId> &articles, std::stop_token stop,
                                   const std::function<void(int)> &between)
{
    return readAgain(library, articles, true, std::move(stop), between);
}

Result<RereadCount> forecastReread(Library &library, const std::vector<ArticleId> &articles, std::stop_token stop,
                                   const std::function<void(int)> &between)
{
    return readAgain(library, articles, false, std::move(stop), between);
}

} // namespace dateline

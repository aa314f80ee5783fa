#include "workflow/article_edit.h"

#include "extract/actor_lexicon.h"
#include "extract/suggester.h"
#include "workflow/article_intake.h"

namespace dateline {

Result<void> editArticle(Library &library, ArticleId article, const ArticleFields &fields)
{
    const auto names = namesOf(library);
    const auto before = library.articles().load(article);
    if (!names || !before)
        return tl::make_unexpected(!names ? names.error() : before.error());
    return library.change({ChangeKind::EditArticle, 1, fields.title}, [&](ChangeScope &scope) {
        return scope.setArticleFields(article, fields).and_then([&]() -> Result<void> {
            if (fields.published == before->published)
                return {};
            Article after = *before;
            after.setPublished(fields.published, fields.publishedBasis, fields.publishedReason);
            return scope.replaceSuggestions(article, suggestionsFor(after, *names)).map([](const SuggestionChanges &) {});
        });
    });
}

bool findsEventsIn(const QString &language)
{
    return readsEventsIn(language);
}

} // namespace dateline

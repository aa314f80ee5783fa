#include "workflow/trash.h"

namespace dateline {

Result<Restored> restoreFromTrash(Library &library, const std::vector<TrashItem> &items)
{
    Restored restored;
    const ChangeLabel label{ChangeKind::Restore, static_cast<int>(items.size()),
                            items.size() == 1 ? items.front().title : QString()};
    return library
        .change(label,
                [&](ChangeScope &scope) -> Result<void> {
                    for (const TrashItem &item : items) {
                        const auto done = item.event ? scope.restoreEvent(item.event) : scope.restoreArticle(item.article);
                        if (!done && done.error().code == ErrorCode::DuplicateId)
                            ++restored.thereAgain;
                        else if (!done && done.error().code != ErrorCode::NotFound)
                            return done;
                        restored.back += done ? 1 : 0;
                    }
                    return {};
                })
        .map([&] { return restored; });
}

Result<void> removeArticles(Library &library, const std::vector<ArticleId> &articles, const QString &title)
{
    const ChangeLabel label{ChangeKind::DeleteArticles, static_cast<int>(articles.size()),
                            articles.size() == 1 ? title : QString()};
    return library.change(label, [&](ChangeScope &scope) -> Result<void> {
        for (const ArticleId article : articles) {
            if (auto removed = scope.removeArticle(article); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace dateline

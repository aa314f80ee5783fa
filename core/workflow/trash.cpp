#include "workflow/trash.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr std::size_t mostOnPage = 1000; // a person searches, and does not scroll
}

Result<Restored> restoreFromTrash(Library &library, const std::vector<TrashItem> &items)
{
    Restored restored;
    const ChangeLabel label{ChangeKind::Restore, static_cast<int>(items.size()),
                            items.size() == 1 ? items.front().title : QString()};
    const auto restore = [&](ChangeScope &scope) -> Result<void> {
        for (const TrashItem &item : items) {
            const auto done = item.event ? scope.restoreEvent(item.event) : scope.restoreArticle(item.article);
            if (done)
                ++restored.back;
            else if (done.error().code == ErrorCode::DuplicateId)
                ++restored.thereAgain;
            else if (done.error().code != ErrorCode::NotFound)
                return done;
        }
        return {};
    };
    return library.change(label, restore).map([&] { return restored; });
}

Result<void> removeArticles(Library &library, const std::vector<ArticleId> &articles)
{
    ChangeLabel label{ChangeKind::DeleteArticles, static_cast<int>(articles.size()), {}};
    if (articles.size() == 1) {
        const auto only = library.articles().load(articles.front());
        if (!only)
            return tl::make_unexpected(only.error());
        label.subject = only->title;
    }
    return library.change(label, [&](ChangeScope &scope) -> Result<void> {
        for (const ArticleId article : articles) {
            if (auto removed = scope.removeArticle(article); !removed)
                return removed;
        }
        return {};
    });
}

Result<TrashPage> findInTrash(const Library &library, const TrashWish &wish)
{
    const auto erasable = library.trash().count();
    if (!erasable)
        return tl::make_unexpected(erasable.error());
    return library.trash().list().map([&](std::vector<TrashItem> &&items) {
        const auto has = [&](const QString &text) { return text.contains(wish.words, Qt::CaseInsensitive); };
        std::erase_if(items, [&](const TrashItem &item) {
            return item.dismissed != wish.dismissed || !(has(item.title) || has(item.articleTitle));
        });
        TrashPage page{{}, static_cast<int>(items.size()), *erasable};
        items.resize(std::min(items.size(), mostOnPage));
        page.items = std::move(items);
        return page;
    });
}

} // namespace dateline

#include "state/trash.h"

namespace dateline {

void Trash::removeArticles(const std::vector<ArticleId> &articles)
{
    if (!articles.empty())
        m_edit([articles](Library &library) { return dateline::removeArticles(library, articles); });
}

void Trash::restore(const std::vector<TrashItem> &items)
{
    if (items.empty())
        return;
    m_edit([this, items](Library &library) {
        const auto done = restoreFromTrash(library, items);
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT restored(done); }, Qt::QueuedConnection);
        return done.map([](const Restored &) {});
    });
}

void Trash::empty()
{
    m_edit([this](Library &library) {
        const auto done = library.emptyTrash();
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT emptied(done); }, Qt::QueuedConnection);
        return done.map([](const TrashCount &) {});
    });
}

} // namespace dateline

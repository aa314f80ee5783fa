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
    m_run([this](Library &library, const std::function<void()> &letOthersWrite) {
        const auto done = library.emptyTrash(letOthersWrite);
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT emptied(done); }, Qt::QueuedConnection);
        return done.map([](const TrashCount &) {});
    });
}

void Trash::finishEmptying()
{
    m_run(
        [](Library &library, const std::function<void()> &letOthersWrite) { return library.forgetErasedWords(letOthersWrite); });
}

} // namespace dateline

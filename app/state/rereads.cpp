#include "state/rereads.h"

namespace dateline {

void Rereads::forecast(const std::vector<ArticleId> &articles)
{
    run(articles, forecastReread);
}

void Rereads::reread(const std::vector<ArticleId> &articles)
{
    run(articles, rereadArticles);
}

void Rereads::cancel()
{
    m_stop.request_stop();
}

void Rereads::run(const std::vector<ArticleId> &articles, decltype(&rereadArticles) work)
{
    m_stop = {};
    m_run([=, this, stop = m_stop.get_token()](Library &library, const std::function<void()> &letOthersWrite) -> Result<void> {
        const auto tell = [this](auto answer) { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); };
        const auto count = work(library, articles, stop, [&](int done) {
            letOthersWrite();
            tell([this, done] { Q_EMIT progressed(done); });
        });
        tell([this, told = count.value_or(RereadCount())] { Q_EMIT finished(told); });
        return count ? Result<void>() : tl::make_unexpected(count.error());
    });
}

} // namespace dateline

#include "state/merge_search.h"

#include "state/library_thread.h"
#include "workflow/merge_finder.h"

#include <utility>

namespace dateline {

MergeSearch::MergeSearch(QObject *parent) : QObject(parent) {}

MergeSearch::~MergeSearch()
{
    m_stop.request_stop();
}

void MergeSearch::search(const QString &library)
{
    m_stop.request_stop();
    m_stop = {};
    ++m_number;
    if (library != m_path) {
        m_thread.reset();
        m_path = library;
        if (auto opened =
                library.isEmpty() ? failure(ErrorCode::LibraryNotFound) : Library::open(library, Library::Access::ReadOnly))
            m_thread = std::make_unique<LibraryThread>(*std::move(opened), LibraryThread::Jobs::Read);
    }
    if (!m_thread) {
        Q_EMIT found({});
        return;
    }
    m_thread->post([this, number = m_number, stop = m_stop.get_token()](Library &reading) {
        auto suggestions = findMerges(reading, stop).value_or(std::vector<MergeSuggestion>());
        QMetaObject::invokeMethod(
            this,
            [this, number, suggestions = std::move(suggestions)] {
                if (number == m_number)
                    Q_EMIT found(suggestions);
            },
            Qt::QueuedConnection);
    });
}

} // namespace dateline

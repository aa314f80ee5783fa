#include "state/exports.h"

#include <QPointer>

#include <utility>

namespace dateline {

Exports::Exports(std::function<QString()> library, QObject *parent) : QObject(parent), m_library(std::move(library))
{
    m_thread.setMaxThreadCount(1);
}

Exports::~Exports()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

void Exports::write(Make make, const QString &output, QObject *asker, Tell tell)
{
    m_thread.start([=, this, path = m_library(), asker = QPointer(asker), stop = m_stop.get_token()] {
        auto library = Library::open(path, Library::Access::ReadOnly);
        if (library)
            library->stopReadingWhen(stop);
        const auto made = library.and_then([&](const Library &opened) { return make(opened, stop); });
        const auto saved = made.and_then([&](const Export &files) -> Result<SavedExport> {
            return stop.stop_requested() ? failure(ErrorCode::Cancelled) : saveExport(files, output);
        });
        const auto answer = [asker, tell, saved] {
            if (asker)
                tell(saved);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace dateline

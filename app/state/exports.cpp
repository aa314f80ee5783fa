#include "state/exports.h"

#include <QPointer>

#include <utility>

namespace dateline {

Exports::Exports(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Exports::~Exports()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

void Exports::setLibrary(Library library)
{
    library.stopReadingWhen(m_stop.get_token());
    m_library = std::make_shared<const Library>(std::move(library));
}

void Exports::close()
{
    m_library.reset();
}

void Exports::write(Make make, const QString &output, QObject *asker, Tell tell)
{
    m_thread.start([=, this, library = m_library, asker = QPointer(asker), stop = m_stop.get_token()] {
        const auto made = library ? make(*library, stop) : failure(ErrorCode::LibraryNotFound);
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

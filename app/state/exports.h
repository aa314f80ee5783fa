#pragma once

#include "workflow/exporter.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace dateline {

/// Files made of the library that is open: exports and reports, one after the other, while the window goes on. They are written
/// to their end, whatever library is opened meanwhile.
///
/// Threads: lives on the GUI thread; files are made on one of its own, from a connection of their own. With the window it ends
/// soon: what reads fails, what is composed is told to stop and not saved, and nothing is told any more.
class Exports : public QObject {
    Q_OBJECT

public:
    using Make = std::function<Result<Export>(const Library &library, const std::stop_token &stop)>;
    using Tell = std::function<void(const Result<SavedExport> &saved)>;

    explicit Exports(QObject *parent);
    ~Exports() override;

    /// Takes the connection over. What is being written goes on with the one before, though its file be gone by then.
    void setLibrary(Library library);
    void close();
    /// Saves what `make` makes. `tell` is called on the GUI thread, unless `asker` is gone by then.
    void write(Make make, const QString &output, QObject *asker, Tell tell);

private:
    std::stop_source m_stop;
    std::shared_ptr<const Library> m_library; // none: no library is open
    QThreadPool m_thread;
};

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QString>

#include <memory>

class QLockFile;

namespace dateline {

/// Who may write to a library: one program at a time, as long as this lives. Reading needs no lock. A file NAME.lock beside the
/// library; that of a program that was killed, or of a machine that was switched off, does not count.
class LibraryLock {
public:
    /// LibraryInUse: another program, or another window, has it. Where nothing can be written there is nothing to lock.
    static Result<LibraryLock> take(const QString &library);

    LibraryLock(LibraryLock &&) noexcept;
    LibraryLock &operator=(LibraryLock &&) noexcept;
    ~LibraryLock();

    bool isOf(const QString &library) const;

private:
    LibraryLock(QString library, std::unique_ptr<QLockFile> file);
    QString m_library; // absolute, links followed
    std::unique_ptr<QLockFile> m_file;
};

} // namespace dateline

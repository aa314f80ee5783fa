#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>

namespace dateline {

/// What may go wrong with a library because of where it lies.
enum class PlaceRisk : std::uint8_t {
    None,
    Network, ///< on another machine: the locks that keep two programs apart may not hold
    Synced,  ///< a program copies the folder while it is written to, and may put another file in the library's place
};

/// Of a file at `path`, absolute and clean, on a file system of this type (as the system calls it). `exists` tells whether a file
/// or folder is there.
PlaceRisk riskOf(const QByteArray &fileSystem, const QString &path, const std::function<bool(const QString &)> &exists);

/// Of a library on this machine, links followed.
PlaceRisk riskAt(const QString &library);

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace dateline {

/// A folder below a named one is walked down to this depth, and no walk finds more files than this.
inline constexpr int deepestFolder = 32;
inline constexpr int mostFiles = 100'000;

/// Where paths lead to.
struct FoundFile {
    QString path;               ///< as the user named it, or below the folder as he named it
    std::optional<Error> error; ///< a folder that cannot be read, or the limit that ended the walk
};

/// Follows paths to files by their names, in the order given; nothing is opened. A folder's files come in the order of their
/// names on any machine; hidden ones and links inside it are left out, so that no walk runs in circles. Of brat's two files,
/// where both are met, only the first one met is visited. The folder that a
/// browser saved beside a page ("Talks_files" beside "Talks.html") is part of the page and left out. Ends when `visit` returns
/// false or `stop` is asked for.
void walkFiles(const QStringList &paths, const std::function<bool(const FoundFile &)> &visit, std::stop_token stop = {});

/// All of them.
std::vector<FoundFile> filesAt(const QStringList &paths, std::stop_token stop = {});

} // namespace dateline

#include "state/sample_library.h"

#include "library/library.h"
#include "workflow/importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace dateline {

namespace {

/// The samples as files: what is compiled in is no file to the readers.
Result<void> unpackSamples(const QString &folder)
{
    for (const QFileInfo &sample : QDir(QStringLiteral(":/samples")).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(sample.filePath());
        const QString target = folder + u'/' + sample.fileName();
        if (!file.copy(target))
            return failure(ErrorCode::CannotWrite, {file.errorString()}, target);
    }
    return {};
}

Result<void> fillLibrary(const QString &path, const QString &folder)
{
    auto library = Library::create(path);
    if (!library)
        return tl::make_unexpected(library.error());
    ImportRequest request;
    request.paths = {folder};
    for (const ImportResult &result : importFiles(*library, request, {}, [](const ImportProgress &) {})) {
        if (result.error)
            return tl::make_unexpected(*result.error);
    }
    return {};
}

/// Whether its user has taken everything out; false also where that cannot be known.
bool isEmptied(const QString &path)
{
    const auto library = Library::open(path, Library::Access::ReadOnly);
    const auto articles = library ? library->articles().list() : tl::make_unexpected(library.error());
    return articles && articles->empty();
}

} // namespace

Result<void> makeSampleLibrary(const QString &path)
{
    const bool emptied = QFileInfo::exists(path) && isEmptied(path);
    if (QFileInfo::exists(path) && !emptied)
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    QDir().mkpath(parent);
    // Beside the library, so that it can be moved to its place in one step.
    QTemporaryDir folder(parent + QStringLiteral("/sample-XXXXXX"));
    if (!folder.isValid())
        return failure(ErrorCode::CannotWrite, {folder.errorString()}, parent);
    const QString samples = folder.filePath(QStringLiteral("samples"));
    QDir().mkpath(samples);
    if (emptied) // it may be open: filled again, not replaced
        return unpackSamples(samples).and_then([&] { return fillLibrary(path, samples); });
    const QString unfinished = folder.filePath(QStringLiteral("sample.dateline"));
    auto made = unpackSamples(samples).and_then([&] { return fillLibrary(unfinished, samples); });
    if (made && !QFile::rename(unfinished, path))
        return failure(ErrorCode::CannotWrite, {parent}, path);
    return made;
}

} // namespace dateline

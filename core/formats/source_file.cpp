#include "formats/source_file.h"

#include <QFile>
#include <QFileInfo>

namespace dateline {

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(ErrorCode::FileNotFound, {}, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, {}, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file->errorString()}, path);
    return file;
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    const auto tooLarge = [&](qint64 size) {
        return failure(ErrorCode::FileTooLarge, {QString::number(size), QString::number(limit)}, path);
    };
    const auto file = openRegularFile(path);
    if (!file)
        return tl::make_unexpected(file.error());
    if ((*file)->size() > limit)
        return tooLarge((*file)->size());
    QByteArray bytes = (*file)->read(limit + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {(*file)->errorString()}, path);
    if (bytes.size() > limit)
        return tooLarge(bytes.size());
    return bytes;
}

} // namespace dateline

#include "formats/source_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {
constexpr qint64 chunk = 1024 * 1024;
}

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
    const auto tooLarge = [&](qint64 found) {
        return failure(ErrorCode::FileTooLarge, {QString::number(found), QString::number(limit)}, path);
    };
    const auto opened = openRegularFile(path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    QFile &file = **opened;
    const qint64 size = file.size();
    if (size > limit)
        return tooLarge(size);
    // By its size first: a buffer for the largest file would be made for each of thousands.
    QByteArray bytes = file.read(size + 1);
    for (QByteArray more = bytes; !more.isEmpty() && bytes.size() <= limit; bytes += more)
        more = file.read(std::min<qint64>(limit + 1 - bytes.size(), chunk));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {file.errorString()}, path);
    if (bytes.size() > limit)
        return tooLarge(bytes.size());
    return bytes;
}

} // namespace dateline

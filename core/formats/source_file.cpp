#include "formats/source_file.h"

#include <QFile>
#include <QFileInfo>

namespace dateline {

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(ErrorCode::FileNotFound, {}, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, {}, path);
    const auto tooLarge = [&](qint64 size) {
        return failure(ErrorCode::FileTooLarge, {QString::number(size), QString::number(limit)}, path);
    };
    if (info.size() > limit)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.errorString()}, path);
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {file.errorString()}, path);
    if (bytes.size() > limit)
        return tooLarge(bytes.size());
    return bytes;
}

} // namespace dateline

#include "formats/article_reader.h"

namespace dateline {

namespace {

/// Where the suffix's dot stands, or -1. A name that begins with its only dot has no suffix.
qsizetype dotOf(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > name ? dot : -1;
}

} // namespace

QString suffixOf(const QString &path)
{
    const qsizetype dot = dotOf(path);
    return dot < 0 ? QString() : path.mid(dot + 1).toLower();
}

QString siblingOf(const QString &path, const QString &suffix)
{
    const qsizetype dot = dotOf(path);
    return (dot < 0 ? path : path.left(dot)) + u'.' + suffix;
}

Error inFile(Error error, const QString &path)
{
    if (error.file.isEmpty())
        error.file = path;
    return error;
}

} // namespace dateline

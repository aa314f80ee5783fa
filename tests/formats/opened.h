#pragma once

#include "formats/article_formats.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {

/// What a file of this name and these bytes is read as.
inline Result<std::vector<AnnotatedArticle>> opened(const char *name, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QString::fromUtf8(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    return readArticles(file.fileName());
}

/// Its only article.
inline AnnotatedArticle openedOne(const char *name, const QByteArray &bytes)
{
    const auto read = opened(name, bytes);
    EXPECT_TRUE(read) << name << ": " << (read ? "" : read.error().arguments.join(u'|').toStdString());
    EXPECT_EQ(read ? read->size() : 1, 1u) << name;
    return read ? read->front() : AnnotatedArticle();
}

inline int lossesOf(const AnnotatedArticle &read, LossKind kind, const char *subject)
{
    const auto found = std::ranges::find_if(
        read.losses, [&](const Loss &loss) { return loss.kind == kind && loss.subject == QString::fromUtf8(subject); });
    return found == read.losses.end() ? 0 : found->count;
}

} // namespace dateline

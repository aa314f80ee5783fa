#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/source_text.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// The article at a web address, where the caller knows it: for annotations that speak of a page they do not have.
using ArticleAt = std::function<std::optional<Article>(const QString &url)>;

/// A file as every reader gets it: read and decoded once.
struct ReaderInput {
    QString path; ///< as the user named it; empty for pasted text
    QByteArray bytes;
    SourceText source;     ///< of `bytes`
    ArticleAt articleAt{}; ///< may be empty: nothing is known
    TableMappings tables{};
};

/// One format that can be read. Readers are pure: the same files give the same article.
struct ArticleReader {
    QStringList suffixes;                    ///< lower case, without the dot
    bool (*recognises)(const ReaderInput &); ///< by content; nullptr = by suffix only
    bool acceptsEmptyFile;
    Result<std::vector<AnnotatedArticle>> (*read)(const ReaderInput &); ///< never an empty list
    QStringList formats{}; ///< of the names that textFormatName() gives, those that it reads
};

/// A reader of one article as one of several.
template<auto read, class... Arguments>
Result<std::vector<AnnotatedArticle>> oneArticle(const Arguments &...arguments)
{
    return read(arguments...).map([](AnnotatedArticle &&article) {
        std::vector<AnnotatedArticle> one;
        one.push_back(std::move(article));
        return one;
    });
}

/// Lower-case suffix of a path without its dot; empty for "README" and for hidden files.
QString suffixOf(const QString &path);
/// The file beside `path` with another suffix: "a/b.txt" → "a/b.ann".
QString siblingOf(const QString &path, const QString &suffix);
/// The same error, with the file named where it was not.
Error inFile(Error error, const QString &path);

} // namespace dateline

#include "formats/plain_text.h"

#include "formats/headline.h"
#include "formats/publication_hint.h"

namespace dateline {

AnnotatedArticle plainArticle(const ReaderInput &input, const QString &reader)
{
    AnnotatedArticle read;
    read.source = {input.path, input.bytes};
    if (!input.path.isEmpty())
        read.files << input.path;
    read.article.text = input.source.text;
    read.article.reader = reader;
    read.article.title = titleOf(read.article.text, input.path);
    findPublicationDate(read.article, input.path);
    return read;
}

Result<AnnotatedArticle> readPlainText(const ReaderInput &input)
{
    return plainArticle(input, QStringLiteral("plain/1"));
}

} // namespace dateline

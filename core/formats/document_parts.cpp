#include "formats/document_parts.h"

#include "formats/docx.h"
#include "formats/headline.h"
#include "formats/mail.h"
#include "formats/odt.h"
#include "formats/pdf.h"
#include "formats/publication_hint.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Kind {
    const char *format;
    const char *reader; ///< name and version
    Result<DocumentParts> (*read)(const QByteArray &);
};
constexpr std::array<Kind, 4> kinds{{{"PDF", "pdf/1", &readPdf},
                                     {"DOCX", "docx/1", &readDocx},
                                     {"ODT", "odt/1", &readOdt},
                                     {"E-mail (RFC 5322)", "mail/1", &readMail}}};

const Kind *kindOf(const QString &format)
{
    const auto *kind = std::ranges::find(kinds, format, [](const Kind &each) { return QLatin1String(each.format); });
    return kind == kinds.end() ? nullptr : kind;
}

} // namespace

bool isDocument(const QString &format)
{
    return kindOf(format) != nullptr;
}

Result<DocumentParts> readDocument(const QString &format, const QByteArray &bytes)
{
    const Kind *kind = kindOf(format);
    if (!kind)
        return failure(ErrorCode::UnsupportedFormat, {format});
    auto document = kind->read(bytes);
    if (document && document->text.trimmed().isEmpty() && document->attachments.empty())
        return failure(ErrorCode::FileEmpty);
    return document;
}

AnnotatedArticle documentArticle(DocumentParts document, const QString &format, const QString &path, const QByteArray &bytes)
{
    AnnotatedArticle read;
    read.source = {path, bytes};
    read.files << path;
    Article &article = read.article;
    article.text = std::move(document.text);
    article.reader = QLatin1String(kindOf(format)->reader);
    read.losses = std::move(document.losses);
    if (!applyFrontMatter(document.head, article, read.losses))
        findPublicationDate(article, path);
    if (article.title.isEmpty())
        article.title = titleOf(article.text, path);
    return read;
}

} // namespace dateline

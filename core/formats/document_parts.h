#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/archive.h"
#include "formats/format_signature.h"
#include "formats/front_matter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline {

/// A file that is no text by itself (PDF, DOCX, ODT, e-mail), taken apart.
struct DocumentParts {
    FrontMatter head; ///< what the file says of itself, under the names that front matter has: title, author, published …
    QString text;     ///< paragraphs with an empty line between them; pages of a PDF begin with pageMark
    LossReport losses;
    std::vector<ArchiveMember> attachments; ///< files within an e-mail
};

/// Whether a file of this kind, as binaryFormatName() or textFormatName() calls it, is read here.
bool isDocument(const QString &format);

/// Takes one apart. FileEmpty without a word in it, NoText for pictures of pages, Locked, BadSyntax{what was expected}. No file
/// in the error.
Result<DocumentParts> readDocument(const QString &format, const QByteArray &bytes);

/// The article of a document: its head first, then what its first lines state, then its file's name.
AnnotatedArticle documentArticle(DocumentParts document, const QString &format, const QString &path, const QByteArray &bytes);

} // namespace dateline

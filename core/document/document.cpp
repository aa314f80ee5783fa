#include "document/document.h"

#include <algorithm>

namespace dateline {

namespace {

bool isForbidden(QStringView text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (letter.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return (letter < u' ' && letter != u'\n' && letter != u'\t') || letter.unicode() >= 0xfffe;
}

} // namespace

QString DocumentNote::text() const
{
    QStringList parts{quote, source, url};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" — "));
}

std::vector<DocumentHeading> headingsOf(const Document &document)
{
    std::vector<DocumentHeading> headings;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<DocumentHeading>(&block))
            headings.push_back(*heading);
    }
    return headings;
}

QString writable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isForbidden(text, at))
            clean += text[at];
    }
    return clean;
}

} // namespace dateline

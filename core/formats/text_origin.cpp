#include "formats/text_origin.h"

#include "formats/json_parser.h"
#include "formats/source_text.h"

#include <QFileInfo>

namespace dateline {

namespace {

const QString nameKey = QStringLiteral("name");
const QString hashKey = QStringLiteral("sha256");

/// The article in one of Dateline's own annotation files; empty for any other file.
QJsonObject articleIn(const QByteArray &bytes)
{
    static constexpr qsizetype head = 1024; // where the context stands
    if (!bytes.startsWith('{') || !bytes.left(head).contains("urn:dateline:"))
        return {};
    const auto document = parseJson(textOfUtf8(bytes));
    return document ? document->object()[QStringLiteral("article")].toObject() : QJsonObject();
}

} // namespace

std::optional<TextOrigin> originOf(const AnnotatedArticle &article)
{
    const Source &source = article.source;
    if (source.bytes.isEmpty() || article.article.isRows()) // rows of a table: no file is made of these alone
        return std::nullopt;
    const QJsonObject own = articleIn(source.bytes);
    if (own.isEmpty())
        return TextOrigin{QFileInfo(source.path).fileName(), QString::fromLatin1(source.sha256().toHex()),
                          article.article.reader};
    const QJsonObject origin = own[QStringLiteral("source")].toObject();
    if (origin.isEmpty())
        return std::nullopt;
    return TextOrigin{jsonText(origin[nameKey]), jsonText(origin[hashKey]), jsonText(own[QStringLiteral("reader")])};
}

QJsonObject originJson(const TextOrigin &origin)
{
    QJsonObject json{{hashKey, origin.sha256}};
    if (!origin.name.isEmpty())
        json.insert(nameKey, origin.name);
    return json;
}

} // namespace dateline

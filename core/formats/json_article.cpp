#include "formats/json_article.h"

#include "formats/json_parser.h"
#include "formats/lif.h"
#include "formats/pub_annotation.h"
#include "formats/web_annotation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Kind {
    const char *name;
    bool (*matches)(const QJsonObject &);
    Result<AnnotatedArticle> (*read)(const ReaderInput &, const QJsonObject &);
};
constexpr std::array<Kind, 4> kinds{{{"LIF", &isLif, &readLif},
                                     {"PubAnnotation JSON", &isPubAnnotation, &readPubAnnotation},
                                     {"Hypothesis JSON", &isHypothesis, &readWebAnnotation},
                                     {"Web Annotation", &isWebAnnotation, &readWebAnnotation}}};

/// A list of annotations without a frame is what an export of hypothes.is holds.
QJsonObject rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonObject{{QStringLiteral("rows"), document.array()}} : document.object();
}

const Kind *kindOf(const QJsonObject &root)
{
    const auto *found = std::ranges::find_if(kinds, [&](const Kind &kind) { return kind.matches(root); });
    return found == kinds.end() ? nullptr : found;
}

} // namespace

QStringList jsonArticleNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names << QLatin1String(kind.name);
    return names;
}

QString jsonArticleName(const QJsonDocument &document)
{
    const Kind *kind = kindOf(rootOf(document));
    return kind ? QLatin1String(kind->name) : QString();
}

Result<AnnotatedArticle> readJsonArticle(const ReaderInput &input)
{
    const auto document = parseJson(input.source.text);
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject root = rootOf(*document);
    const Kind *kind = kindOf(root);
    return kind ? kind->read(input, root) : failure(ErrorCode::UnsupportedFormat, {QStringLiteral("JSON")});
}

} // namespace dateline

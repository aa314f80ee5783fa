#include "formats/json_article.h"

#include "formats/cas_json.h"
#include "formats/doccano.h"
#include "formats/json_parser.h"
#include "formats/label_studio.h"
#include "formats/lif.h"
#include "formats/pub_annotation.h"
#include "formats/simile.h"
#include "formats/timelinejs.h"
#include "formats/vis_timeline.h"
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
    Result<std::vector<AnnotatedArticle>> (*read)(const ReaderInput &, const QJsonObject &);
};
Result<std::vector<AnnotatedArticle>> readDoccanoList(const ReaderInput &input, const QJsonObject &)
{
    return readDoccano(input);
}

constexpr std::array<Kind, 10> kinds{{{"UIMA CAS JSON", &isCasJson, &oneArticle<&readCasJson>},
                                     {"Label Studio JSON", &isLabelStudio, &readLabelStudio},
                                     {"doccano JSON", &isDoccano, &readDoccanoList},
                                     {"TimelineJS JSON", &isTimelineJs, &oneArticle<&readTimelineJs>},
                                     {"SIMILE JSON", &isSimileJson, &oneArticle<&readSimileJson>},
                                     {"vis-timeline JSON", &isVisTimeline, &oneArticle<&readVisTimeline>},
                                     {"LIF", &isLif, &oneArticle<&readLif>},
                                     {"PubAnnotation JSON", &isPubAnnotation, &oneArticle<&readPubAnnotation>},
                                     {"Hypothesis JSON", &isHypothesis, &readWebAnnotations},
                                     {"Web Annotation", &isWebAnnotation, &readWebAnnotations}}};

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

void countSurplus(QStringView surplus, LossReport &losses)
{
    for (const QChar bracket : surplus) {
        if (!bracket.isSpace())
            countLoss(losses, LossKind::UnmatchedEnd, bracket);
    }
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

Result<std::vector<AnnotatedArticle>> readJsonArticles(const ReaderInput &input)
{
    const QString &text = input.source.text;
    const qsizetype end = endOfJson(text);
    const auto document = parseJson(text.first(end));
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject root = rootOf(*document);
    const Kind *kind = kindOf(root);
    if (!kind)
        return failure(ErrorCode::UnsupportedFormat, {QStringLiteral("JSON")});
    auto read = kind->read(input, root);
    if (read)
        countSurplus(QStringView(text).mid(end), read->front().losses);
    return read;
}

} // namespace dateline

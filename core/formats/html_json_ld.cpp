#include "formats/html_json_ld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostObjects = 10'000;
constexpr int mostNames = 20;

/// One object or each of an array; a string stands for its object's name.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString firstString(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        for (const QJsonValue &each : listOf(object.value(QLatin1String(key)))) {
            if (each.isString() && !each.toString().trimmed().isEmpty())
                return each.toString().trimmed();
        }
    }
    return {};
}

/// 0 = no article; the more the better.
int rankOf(const QJsonObject &object)
{
    static const QStringList best{QStringLiteral("NewsArticle"),
                                  QStringLiteral("ReportageNewsArticle"),
                                  QStringLiteral("AnalysisNewsArticle"),
                                  QStringLiteral("BackgroundNewsArticle"),
                                  QStringLiteral("OpinionNewsArticle"),
                                  QStringLiteral("ReviewNewsArticle"),
                                  QStringLiteral("LiveBlogPosting"),
                                  QStringLiteral("BlogPosting"),
                                  QStringLiteral("Report"),
                                  QStringLiteral("AdvertiserContentArticle")};
    int rank = 0;
    for (const QJsonValue &each : listOf(object.value(QLatin1String("@type")))) {
        const QString type = each.toString().section(u'/', -1);
        if (best.contains(type))
            rank = std::max(rank, 3);
        else if (type.endsWith(QLatin1String("Article")))
            rank = std::max(rank, 2);
        else if (type == QLatin1String("WebPage") || type == QLatin1String("CreativeWork"))
            rank = std::max(rank, 1);
    }
    return rank;
}

class Graph {
public:
    explicit Graph(const std::vector<QByteArray> &scripts)
    {
        for (const QByteArray &script : scripts) {
            const QJsonDocument document = QJsonDocument::fromJson(script.trimmed());
            collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
        for (const QJsonObject &object : m_objects) {
            if (const QString id = object.value(QLatin1String("@id")).toString(); !id.isEmpty() && object.size() > 1)
                m_byId.insert(id, object);
        }
    }

    std::optional<JsonLdArticle> article() const
    {
        const QJsonObject *best = nullptr;
        const auto order = [](const QJsonObject &object) { return std::pair(rankOf(object), object.size()); };
        for (const QJsonObject &object : m_objects) {
            if (rankOf(object) > 0 && (!best || order(object) > order(*best)))
                best = &object;
        }
        return best ? std::optional(read(*best)) : std::nullopt;
    }

private:
    void collect(const QJsonValue &value)
    {
        std::vector<QJsonValue> waiting{value};
        while (!waiting.empty() && m_objects.size() < mostObjects) {
            const QJsonValue next = waiting.back();
            waiting.pop_back();
            if (next.isArray()) {
                for (const QJsonValue &each : next.toArray())
                    waiting.push_back(each);
            } else if (next.isObject()) {
                const QJsonObject object = next.toObject();
                m_objects.push_back(object);
                for (const char *key : {"@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"})
                    waiting.push_back(object.value(QLatin1String(key)));
            }
        }
    }

    QString namesOf(const QJsonValue &value) const
    {
        QStringList names;
        for (const QJsonValue &each : listOf(value)) {
            QJsonObject object = each.toObject();
            if (firstString(object, {"name"}).isEmpty())
                object = m_byId.value(firstString(object, {"@id"}), object);
            const QString name = (each.isString() ? each.toString() : firstString(object, {"name", "legalName"})).simplified();
            const bool isAddress = name.startsWith(QLatin1String("http://")) || name.startsWith(QLatin1String("https://"));
            if (!name.isEmpty() && !isAddress && !names.contains(name) && names.size() < mostNames)
                names << name;
        }
        return names.join(QStringLiteral(", "));
    }

    JsonLdArticle read(const QJsonObject &object) const
    {
        JsonLdArticle article;
        article.type = listOf(object.value(QLatin1String("@type"))).at(0).toString().section(u'/', -1);
        article.headline = firstString(object, {"headline", "name"});
        article.author = namesOf(object.value(QLatin1String("author")));
        if (article.author.isEmpty())
            article.author = namesOf(object.value(QLatin1String("creator")));
        article.publisher = namesOf(object.value(QLatin1String("publisher")));
        article.url = firstString(object, {"url", "mainEntityOfPage"});
        if (article.url.isEmpty())
            article.url = firstString(object.value(QLatin1String("mainEntityOfPage")).toObject(), {"@id", "url"});
        article.language = firstString(object, {"inLanguage"});
        article.place = firstString(object, {"dateline"});
        if (article.place.isEmpty())
            article.place = namesOf(object.value(QLatin1String("locationCreated")));
        article.published = firstString(object, {"datePublished"});
        article.created = firstString(object, {"dateCreated", "uploadDate"});
        article.modified = firstString(object, {"dateModified"});
        article.body = firstString(object, {"articleBody"});
        return article;
    }

    std::vector<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

} // namespace

std::optional<JsonLdArticle> articleOf(const std::vector<QByteArray> &scripts)
{
    return Graph(scripts).article();
}

} // namespace dateline

#include "formats/event_json.h"

#include "formats/json_parser.h"

#include <QJsonArray>
#include <QSet>

namespace dateline {

namespace {

const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString argumentsKey = QStringLiteral("arguments");

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject &json, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(QLatin1String(key), array);
}

void put(QJsonObject &json, const char *key, const std::optional<Edtf> &date)
{
    if (date)
        json.insert(QLatin1String(key), date->toString());
}

void put(QJsonObject &json, const char *key, const Reason &reason)
{
    if (reason.code == ReasonCode::None)
        return;
    QJsonObject object{{codeKey, reasonCodeName(reason.code)}};
    put(object, "arguments", QJsonArray::fromStringList(reason.arguments));
    json.insert(QLatin1String(key), object);
}

QJsonObject actorJson(const Actor &actor)
{
    QJsonObject json;
    put(json, "code", actor.code);
    put(json, "name", actor.name);
    return json;
}

QString uuidJson(const std::optional<QUuid> &uuid)
{
    return uuid ? uuidScheme + uuid->toString(QUuid::WithoutBraces) : QString();
}

QJsonArray actorsJson(const std::vector<Actor> &actors)
{
    QJsonArray array;
    for (const Actor &actor : actors)
        array.append(actorJson(actor));
    return array;
}

/// Takes the fields of one object by name; what nobody asked for is a loss in the end.
class FieldReader {
public:
    FieldReader(const QJsonObject &json, LossKind unknown, LossReport &losses)
        : m_json(json), m_unknown(unknown), m_losses(losses)
    {
    }

    QJsonValue value(const char *key)
    {
        m_asked.insert(QLatin1String(key));
        return m_json[QLatin1String(key)];
    }
    QString text(const char *key) { return jsonText(value(key)); }
    QStringList texts(const char *key)
    {
        QStringList list;
        for (const QJsonValue each : value(key).toArray())
            list << jsonText(each);
        return list;
    }
    std::optional<Edtf> date(const char *key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        if (auto date = Edtf::parse(written))
            return *std::move(date);
        countLoss(m_losses, LossKind::BadDateValue, written);
        return std::nullopt;
    }
    std::optional<QUuid> uuid(const char *key)
    {
        const QString written = text(key);
        const QUuid uuid = QUuid::fromString(written.startsWith(uuidScheme) ? written.mid(uuidScheme.size()) : written);
        if (uuid.isNull() && !written.isEmpty())
            countLoss(m_losses, LossKind::Attribute, QLatin1String(key), written);
        return uuid.isNull() ? std::nullopt : std::optional(uuid);
    }
    Reason reason(const char *key)
    {
        const QJsonObject json = value(key).toObject();
        Reason reason{reasonCodeFromName(json[codeKey].toString()), {}};
        for (const QJsonValue argument : json[argumentsKey].toArray())
            reason.arguments << jsonText(argument);
        return reason;
    }
    std::optional<Actor> actor(const char *key) { return actorFrom(value(key)); }
    std::vector<Actor> actors(const char *key)
    {
        std::vector<Actor> actors;
        for (const QJsonValue each : value(key).toArray()) {
            if (auto actor = actorFrom(each))
                actors.push_back(*std::move(actor));
        }
        return actors;
    }
    /// A word of one of the enumerations; one that is none is a loss.
    template<class Enum>
    Enum word(const char *key, std::optional<Enum> (*fromName)(const QString &), Enum otherwise)
    {
        const QString name = text(key);
        const std::optional<Enum> known = fromName(name);
        if (!known && !name.isEmpty())
            countLoss(m_losses, LossKind::Attribute, QLatin1String(key), name);
        return known.value_or(otherwise);
    }
    void countUnasked()
    {
        for (auto field = m_json.begin(); field != m_json.end(); ++field) {
            if (!m_asked.contains(field.key()))
                countLoss(m_losses, m_unknown, field.key(), field.value().toVariant().toString());
        }
    }

private:
    static std::optional<Actor> actorFrom(const QJsonValue &json)
    {
        if (json.isString())
            return Actor{{}, jsonText(json)};
        const Actor actor{jsonText(json[codeKey]), jsonText(json[nameKey])};
        return actor.codeOrName().isEmpty() ? std::nullopt : std::optional(actor);
    }

    const QJsonObject &m_json;
    LossKind m_unknown;
    LossReport &m_losses;
    QSet<QString> m_asked;
};

} // namespace

QJsonObject eventJson(const Event &event, const Article &article)
{
    QJsonObject json{{QStringLiteral("type"), QStringLiteral("Event")},
                     {QStringLiteral("modality"), modalityName(event.modality)},
                     {QStringLiteral("status"), eventStatusName(event.status)},
                     {QStringLiteral("origin"), eventOriginName(event.origin)}};
    put(json, "ownId", event.ownId);
    put(json, "title", event.title);
    put(json, "act", event.act);
    put(json, "happened", event.happened);
    put(json, "happenedReason", event.happenedReason);
    put(json, "said", event.said);
    put(json, "published", article.published);
    put(json, "eventType", event.type ? eventTypeName(*event.type) : QString());
    put(json, "rule", event.rule);
    put(json, "sourceActors", actorsJson(event.sources));
    put(json, "targetActors", actorsJson(event.targets));
    if (event.speaker)
        json.insert(QStringLiteral("speaker"), actorJson(*event.speaker));
    put(json, "place", event.place);
    put(json, "answers", uuidJson(event.answers));
    put(json, "tags", QJsonArray::fromStringList(event.tags));
    put(json, "note", event.note);
    put(json, "colour", eventColourName(event.colour));
    put(json, "outcome", outcomeName(event.outcome));
    put(json, "confirmedBy", uuidJson(event.confirmedBy));
    put(json, "sameAs", uuidJson(event.sameAs));
    return json;
}

Event eventFromJson(const QJsonObject &json, LossReport &losses)
{
    FieldReader fields(json, LossKind::Attribute, losses);
    fields.value("type");
    fields.value("published");
    Event event;
    event.ownId = fields.text("ownId");
    event.title = fields.text("title");
    event.act = fields.text("act");
    event.happened = fields.date("happened");
    event.happenedReason = fields.reason("happenedReason");
    event.said = fields.date("said");
    event.modality = fields.word("modality", &modalityFromName, event.modality);
    event.status = fields.word("status", &eventStatusFromName, event.status);
    event.origin = fields.word("origin", &eventOriginFromName, event.origin);
    event.rule = fields.text("rule");
    event.sources = fields.actors("sourceActors");
    event.targets = fields.actors("targetActors");
    event.speaker = fields.actor("speaker");
    event.place = fields.text("place");
    event.answers = fields.uuid("answers");
    event.tags = fields.texts("tags");
    event.note = fields.text("note");
    event.colour = fields.word("colour", &eventColourFromName, event.colour);
    event.outcome = fields.word("outcome", &outcomeFromName, event.outcome);
    event.confirmedBy = fields.uuid("confirmedBy");
    event.sameAs = fields.uuid("sameAs");
    const QString type = fields.text("eventType");
    event.type = eventTypeFromName(type);
    if (!event.type && !type.isEmpty())
        event.tags << type;
    fields.countUnasked();
    return event;
}

QJsonObject timexJson(const Timex &timex)
{
    QJsonObject json{{QStringLiteral("type"), QStringLiteral("TimeExpression")},
                     {QStringLiteral("timexType"), timexTypeName(timex.type)},
                     {QStringLiteral("timexValue"), timex.value}};
    put(json, "mod", timexModName(timex.mod));
    put(json, "quant", timex.quant);
    put(json, "freq", timex.freq);
    return json;
}

std::optional<Timex> timexFromJson(const QJsonObject &json)
{
    const auto type = timexTypeFromName(json[QStringLiteral("timexType")].toString());
    const QString value = jsonText(json[QStringLiteral("timexValue")]);
    if (!type || value.isEmpty())
        return std::nullopt;
    return Timex{*type, value, timexModFromName(json[QStringLiteral("mod")].toString()), jsonText(json[QStringLiteral("quant")]),
                 jsonText(json[QStringLiteral("freq")])};
}

QJsonObject articleJson(const Article &article)
{
    QJsonObject json{{QStringLiteral("type"), QStringLiteral("Article")},
                     {QStringLiteral("publishedBasis"), dateBasisName(article.publishedBasis)}};
    put(json, "title", article.title);
    put(json, "publisher", article.publisher);
    put(json, "author", article.author);
    put(json, "url", article.url);
    put(json, "language", article.language);
    put(json, "place", article.place);
    put(json, "published", article.published);
    put(json, "publishedReason", article.publishedReason);
    return json;
}

Article articleFromJson(const QJsonObject &json, LossReport &losses)
{
    FieldReader fields(json, LossKind::Metadata, losses);
    for (const char *callers : {"id", "type", "text", "textSha256", "reader", "source"})
        fields.value(callers);
    Article article;
    article.title = fields.text("title");
    article.publisher = fields.text("publisher");
    article.author = fields.text("author");
    article.url = fields.text("url");
    article.language = fields.text("language");
    article.place = fields.text("place");
    const auto published = fields.date("published");
    const DateBasis basis = dateBasisFromName(fields.text("publishedBasis"));
    const Reason reason = fields.reason("publishedReason");
    if (published && basis == DateBasis::Unknown) // written by hand
        article.setPublished(published, DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("published")}});
    else
        article.setPublished(published, basis, reason);
    fields.countUnasked();
    return article;
}

} // namespace dateline

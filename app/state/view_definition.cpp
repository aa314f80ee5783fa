#include "state/view_definition.h"

#include "domain/event_type.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dateline {

namespace {

constexpr int newestVersion = 1;
constexpr double mostSeconds = 9e15; // whole numbers of JSON end there; no date of Dateline's does

/// Reads an object's fields; one that is there and is not what it should be makes the whole bad.
class Fields {
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}
    bool isGood() const { return m_good; }

    QString text(const char *name) { return value(name, QJsonValue::String).toString(); }
    std::optional<qint64> number(const char *name)
    {
        const QJsonValue found = value(name, QJsonValue::Double);
        if (!found.isDouble())
            return std::nullopt;
        const double number = found.toDouble();
        m_good = m_good && std::trunc(number) == number && std::abs(number) <= mostSeconds;
        return m_good ? std::optional(static_cast<qint64>(number)) : std::nullopt;
    }
    QStringList texts(const char *name)
    {
        QStringList made;
        const QJsonArray array = value(name, QJsonValue::Array).toArray();
        for (const QJsonValue &each : array) {
            m_good = m_good && each.isString();
            made << each.toString();
        }
        return made;
    }
    Fields object(const char *name) { return Fields(value(name, QJsonValue::Object).toObject()); }
    void refuse() { m_good = false; }

private:
    QJsonValue value(const char *name, QJsonValue::Type type)
    {
        const QJsonValue found = m_object.value(QLatin1String(name));
        m_good = m_good && (found.isUndefined() || found.type() == type);
        return found;
    }
    QJsonObject m_object;
    bool m_good = true;
};

QJsonObject storedFilter(const EventFilter &filter)
{
    QJsonObject stored;
    const auto put = [&stored](const char *name, const auto &value) {
        if (value)
            stored.insert(QLatin1String(name), static_cast<qint64>(*value));
    };
    if (!filter.text.isEmpty())
        stored.insert(QStringLiteral("text"), filter.text);
    put("from", filter.from);
    put("until", filter.until);
    put("knownOn", filter.knownOn);
    if (filter.article)
        stored.insert(QStringLiteral("article"), qint64{filter.article->value});
    if (!filter.actors.isEmpty())
        stored.insert(QStringLiteral("actors"), QJsonArray::fromStringList(filter.actors));
    QStringList types;
    for (const EventType type : filter.types)
        types << eventTypeName(type);
    if (!types.isEmpty())
        stored.insert(QStringLiteral("types"), QJsonArray::fromStringList(types));
    return stored;
}

/// Of years that the timeline knows.
bool isStretch(const TimeRange &range)
{
    return !range.isEmpty() && range.start >= civilSecond(firstYear, 1, 1) && range.end <= civilSecond(lastYear, 12, 31);
}

EventFilter readFilter(Fields &fields)
{
    EventFilter filter;
    filter.text = fields.text("text");
    filter.from = fields.number("from");
    filter.until = fields.number("until");
    if (const auto day = fields.number("knownOn")) {
        filter.knownOn = static_cast<std::int32_t>(*day);
        if (*filter.knownOn != *day)
            fields.refuse();
    }
    if (const auto article = fields.number("article"))
        filter.article = ArticleId{*article};
    filter.actors = fields.texts("actors");
    for (const QString &name : fields.texts("types")) {
        if (const auto type = eventTypeFromName(name))
            filter.types.push_back(*type);
        else
            fields.refuse();
    }
    return filter;
}

} // namespace

QString viewText(const ViewDefinition &definition)
{
    QJsonObject stored{{QStringLiteral("version"), newestVersion}, {QStringLiteral("lanes"), laneModeNames.name(definition.lanes)}};
    if (const QJsonObject filter = storedFilter(definition.filter); !filter.isEmpty())
        stored.insert(QStringLiteral("filter"), filter);
    if (definition.range)
        stored.insert(QStringLiteral("range"), QJsonObject{{QStringLiteral("start"), qint64{definition.range->start}},
                                                           {QStringLiteral("end"), qint64{definition.range->end}}});
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

tl::expected<ViewDefinition, ViewFault> viewDefinition(const QString &text)
{
    Fields fields(QJsonDocument::fromJson(text.toUtf8()).object());
    const auto version = fields.number("version");
    if (version > newestVersion)
        return tl::make_unexpected(ViewFault::Newer);
    const auto lanes = laneModeNames.value(fields.text("lanes"));
    Fields filter = fields.object("filter");
    ViewDefinition definition{readFilter(filter), lanes.value_or(LaneMode::Quad), std::nullopt};
    Fields range = fields.object("range");
    const auto start = range.number("start");
    const auto end = range.number("end");
    if (start && end)
        definition.range = TimeRange{*start, *end};
    const bool badRange = start.has_value() != end.has_value() || (definition.range && !isStretch(*definition.range));
    if (!version || !lanes || badRange || !fields.isGood() || !filter.isGood() || !range.isGood())
        return tl::make_unexpected(ViewFault::Broken);
    return definition;
}

} // namespace dateline

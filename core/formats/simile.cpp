#include "formats/simile.h"

#include "formats/json_parser.h"
#include "formats/timeline_file.h"
#include "formats/xml_tree.h"

#include <QJsonArray>

#include <algorithm>

namespace dateline {

namespace {

const TimelineFormat simile{QStringLiteral("simile"), &timelineDates};

/// An event of either form: its fields by name, each asked for once.
class SimileEvent {
public:
    explicit SimileEvent(const QJsonObject &fields, LossReport &losses) : m_fields(fields), m_losses(losses) {}

    TimelineEntry entry(bool isDurationUnlessSaid)
    {
        TimelineEntry entry;
        entry.id = take("id");
        entry.title = words("title");
        if (const QString caption = words("caption"); entry.title.isEmpty())
            entry.title = caption;
        entry.title = entry.title.simplified();
        entry.words = words("description");
        entry.url = take("link");
        entry.dateField = QStringLiteral("start");
        const QString duration = take("durationEvent") + take("isDuration");
        entry.date = date(duration.isEmpty() ? isDurationUnlessSaid : duration.startsWith(QLatin1String("true")));
        for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
            countLoss(m_losses, LossKind::Attribute, field.key(), jsonWord(*field));
        return entry;
    }

private:
    QString take(const char *key) { return jsonWord(m_fields.take(QLatin1String(key))).trimmed(); }
    /// HTML; its line ends are blanks, and those of a file are set by its indentation.
    QString words(const char *key)
    {
        const QString html = take(key);
        return html.contains(u'<') ? wordsOfHtml(html, {}, {}, m_losses) : wordsOfHtml(html.simplified(), {}, {}, m_losses);
    }

    std::optional<Edtf> date(bool isDuration)
    {
        const QString start = take("start");
        const QString end = take("end");
        const QString latestStart = take("latestStart");
        const QString earliestEnd = take("earliestEnd");
        const TimelineDates outer{pointOfWords(start), pointOfWords(end)};
        const bool isFuzzy = !latestStart.isEmpty() || !earliestEnd.isEmpty();
        std::optional<Edtf> date;
        if (!end.isEmpty() && !outer.end)
            date = std::nullopt;
        else if (end.isEmpty() && !latestStart.isEmpty())
            date = someTimeIn({outer.start, pointOfWords(latestStart)});
        else if (end.isEmpty() || isDuration)
            date = edtfOf(outer, isFuzzy ? QStringLiteral("~") : QString());
        else
            date = someTimeIn(outer);
        if (!date && !(start + end).isEmpty())
            countLoss(m_losses, LossKind::BadDateValue, start, end);
        if (isFuzzy && !end.isEmpty()) // said by "about" alone
            countLoss(m_losses, LossKind::Attribute, QStringLiteral("latestStart/earliestEnd"), latestStart + u'/' + earliestEnd);
        return date;
    }

    QJsonObject m_fields;
    LossReport &m_losses;
};

} // namespace

bool isSimileJson(const QJsonObject &root)
{
    const QJsonArray events = root[QStringLiteral("events")].toArray();
    return !events.isEmpty() && std::all_of(events.begin(), events.end(), [](const QJsonValue &event) {
        return event[QStringLiteral("start")].isString() && event[QStringLiteral("title")].isString();
    });
}

Result<AnnotatedArticle> readSimileJson(const ReaderInput &input, const QJsonObject &root)
{
    TimelineFile file;
    for (const QJsonValue event : root[QStringLiteral("events")].toArray())
        file.entries.push_back(SimileEvent(event.toObject(), file.losses).entry(true));
    for (auto field = root.begin(); field != root.end(); ++field) {
        if (field.key() != QLatin1String("events") && field.key() != QLatin1String("dateTimeFormat"))
            countLoss(file.losses, LossKind::Metadata, field.key(), jsonWord(*field));
    }
    return articleOf(std::move(file), input, simile);
}

Result<AnnotatedArticle> readSimileXml(const ReaderInput &input)
{
    const auto root = parseXml(input.source.text);
    if (!root)
        return tl::make_unexpected(root.error());
    if (root->name != QLatin1String("data"))
        return failure(ErrorCode::UnsupportedFormat, {QStringLiteral("XML")});
    TimelineFile file;
    for (const XmlElement &element : root->children) {
        if (element.name != QLatin1String("event")) {
            countLoss(file.losses, LossKind::Attribute, element.name, element.fullText().simplified());
            continue;
        }
        QJsonObject fields;
        for (const QXmlStreamAttribute &attribute : element.attributes)
            fields.insert(attribute.name().toString(), attribute.value().toString());
        fields.insert(QStringLiteral("description"), element.fullText());
        file.entries.push_back(SimileEvent(fields, file.losses).entry(false));
    }
    for (const QXmlStreamAttribute &attribute : root->attributes)
        countLoss(file.losses, LossKind::Metadata, attribute.name().toString(), attribute.value().toString());
    return articleOf(std::move(file), input, simile);
}

} // namespace dateline

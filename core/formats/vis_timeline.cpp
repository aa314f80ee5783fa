#include "formats/vis_timeline.h"

#include "formats/json_parser.h"
#include "formats/timeline_file.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

namespace dateline {

namespace {

const QString itemsKey = QStringLiteral("items");
const QString rowsKey = QStringLiteral("rows");
const QString groupsKey = QStringLiteral("groups");
const QString idKey = QStringLiteral("id");
const QString contentKey = QStringLiteral("content");
const QString titleKey = QStringLiteral("title");
const QString textKey = QStringLiteral("text");
const QString startKey = QStringLiteral("start");
const QString endKey = QStringLiteral("end");
const QString groupKey = QStringLiteral("group");
const QString typeKey = QStringLiteral("type");
const QString backgroundType = QStringLiteral("background");
const QString lastSecond = QStringLiteral("T23:59:59");

/// ISO 8601 as JavaScript reads it: a year of other than four digits has its sign and six.
QString isoText(const EdtfPoint &point)
{
    const QString text = pointText(point);
    const qsizetype after = text.indexOf(u'-', text.startsWith(u'Y') ? 2 : 1);
    if (point.year >= 0 && point.year <= 9999)
        return text;
    return (point.year < 0 ? u'-' : u'+') + QStringLiteral("%1").arg(std::abs(point.year), 6, 10, QLatin1Char('0')) +
           text.mid(after);
}

QJsonArray itemsOf(const QJsonObject &root)
{
    return root[root.contains(rowsKey) ? rowsKey : itemsKey].toArray();
}

bool isItem(const QJsonValue &value)
{
    return value[contentKey].isString() && (value[startKey].isString() || value[startKey].isDouble());
}

/// A moment as a string, or in milliseconds since 1970, UTC.
std::optional<EdtfPoint> momentOf(const QJsonValue &value, bool isEnd)
{
    if (value.isDouble()) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC);
        return pointOfIso(time.toString(Qt::ISODate));
    }
    QString text = jsonText(value);
    if (isEnd && text.endsWith(lastSecond))
        text.chop(lastSecond.size());
    const auto point = pointOfIso(text);
    return point ? point : pointOfWords(text);
}

class ItemReader {
public:
    ItemReader(const QJsonObject &root, LossReport &losses) : m_losses(losses)
    {
        for (const QJsonValue group : root[groupsKey].toArray()) {
            m_groups.insert(jsonWord(group[idKey]),
                            wordsOfHtml(jsonText(group[contentKey]), exactTitleKey, {}, losses).simplified());
            countRest(group.toObject(), {idKey, contentKey});
        }
        countRest(root, {itemsKey, rowsKey, groupsKey, titleKey, textKey});
    }

    TimelineEntry entry(const QJsonObject &item)
    {
        TimelineEntry entry;
        entry.event = item[datelineKey].toObject();
        entry.id = jsonWord(item[idKey]);
        entry.title = wordsOfHtml(jsonText(item[contentKey]), exactTitleKey, entry.event, m_losses).simplified();
        entry.words = wordsOfHtml(jsonText(item[titleKey]), exactWordsKey, entry.event, m_losses);
        entry.dateField = startKey;
        entry.date = dateOf(item);
        const QString id = jsonWord(item[groupKey]);
        if (const QString group = m_groups.value(id, id); !group.isEmpty())
            entry.tags << group;
        QSet<QString> known{idKey, contentKey, titleKey, startKey, endKey, groupKey, datelineKey};
        if (const QString type = jsonText(item[typeKey]); type == backgroundType)
            entry.tags << eraTag;
        if (isShape(jsonText(item[typeKey])))
            known << typeKey;
        countRest(item, known);
        return entry;
    }

private:
    /// The shape that the date asks for anyway.
    static bool isShape(const QString &type)
    {
        return type == backgroundType || type == QLatin1String("point") || type == QLatin1String("range") ||
               type == QLatin1String("box");
    }

    std::optional<Edtf> dateOf(const QJsonObject &item)
    {
        const bool hasEnd = !item[endKey].isUndefined() && !item[endKey].isNull();
        const TimelineDates dates{momentOf(item[startKey], false), momentOf(item[endKey], true)};
        const auto date = hasEnd && !dates.end ? std::nullopt : edtfOf(dates);
        if (!date)
            countLoss(m_losses, LossKind::BadDateValue, jsonWord(item[startKey]), jsonWord(item[endKey]));
        return date;
    }

    void countRest(const QJsonObject &object, const QSet<QString> &known)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!known.contains(field.key()) && !field->isNull())
                countLoss(m_losses, LossKind::Attribute, field.key(), jsonWord(*field));
        }
    }

    LossReport &m_losses;
    QHash<QString, QString> m_groups;
};

QString endOf(const EdtfPoint &point)
{
    return isoText(point) + (point.secondOfDay ? QString() : lastSecond);
}

QJsonObject itemOf(TimelineEntry entry)
{
    const TimelineDates dates = timelineDays(*entry.date);
    QJsonObject item{{idKey, entry.id}, {startKey, isoText(*dates.start)}};
    if (dates.end)
        item.insert(endKey, endOf(*dates.end));
    item.insert(contentKey, htmlOfWords(entry.title, exactTitleKey, entry.event));
    if (!entry.words.isEmpty())
        item.insert(titleKey, htmlOfWords(entry.words, exactWordsKey, entry.event));
    if (entry.tags.contains(eraTag) && dates.end)
        item.insert(typeKey, backgroundType);
    else if (!entry.tags.isEmpty())
        item.insert(groupKey, entry.tags.first());
    item.insert(datelineKey, entry.event);
    return item;
}

} // namespace

const TimelineFormat visTimeline{QStringLiteral("vis"), &timelineDays};

bool isVisTimeline(const QJsonObject &root)
{
    const QJsonArray items = itemsOf(root);
    return !items.isEmpty() && isItem(items.first());
}

Result<AnnotatedArticle> readVisTimeline(const ReaderInput &input, const QJsonObject &root)
{
    TimelineFile file;
    ItemReader reader(root, file.losses);
    file.title = jsonText(root[titleKey]);
    file.words = jsonText(root[textKey]);
    for (const QJsonValue item : itemsOf(root))
        file.entries.push_back(reader.entry(item.toObject()));
    return articleOf(std::move(file), input, visTimeline);
}

QByteArray writeVisTimeline(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    const TimelineFile file = timelineOf(articles, wording, losses);
    QHash<QString, int> ids{{QString(), 0}}; // the first is of entries without a group, which vis-timeline hides beside others
    QStringList names{QString()};
    QJsonArray items;
    for (const TimelineEntry &entry : file.entries) {
        QJsonObject item = itemOf(entry);
        const QString name = item.take(groupKey).toString();
        if (!ids.contains(name)) {
            ids.insert(name, static_cast<int>(names.size()));
            names << name;
        }
        if (item[typeKey] != backgroundType)
            item.insert(groupKey, ids[name]);
        items.append(item);
    }
    QJsonArray groups;
    for (qsizetype id = 0; id < names.size(); ++id)
        groups.append(QJsonObject{{idKey, static_cast<int>(id)}, {contentKey, names[id].toHtmlEscaped()}});
    QJsonObject root{{itemsKey, items}, {groupsKey, groups}};
    if (!file.title.isEmpty())
        root.insert(titleKey, file.title);
    if (!file.words.isEmpty())
        root.insert(textKey, file.words);
    return QJsonDocument(root).toJson();
}

} // namespace dateline

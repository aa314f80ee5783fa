#include "formats/timelinejs_model.h"

#include "formats/json_parser.h"

#include <QJsonArray>
#include <QSet>

namespace dateline {

namespace {

const QString titleKey = QStringLiteral("title");
const QString eventsKey = QStringLiteral("events");
const QString erasKey = QStringLiteral("eras");
const QString startKey = QStringLiteral("start_date");
const QString endKey = QStringLiteral("end_date");
const QString textKey = QStringLiteral("text");
const QString headlineKey = QStringLiteral("headline");
const QString groupKey = QStringLiteral("group");
const QString idKey = QStringLiteral("unique_id");
const QString displayKey = QStringLiteral("display_date");

/// A date as TimelineJS has it: no zone, no second that is not said.
EdtfPoint withoutZone(EdtfPoint point)
{
    point.zoneMinutes = std::nullopt;
    return point;
}

TimelineDates datesOf(const Edtf &date)
{
    TimelineDates dates = timelineDates(date);
    dates.start = withoutZone(*dates.start);
    if (dates.end)
        dates.end = withoutZone(*dates.end);
    return dates;
}

class SlideReader {
public:
    explicit SlideReader(LossReport &losses) : m_losses(losses) {}

    TimelineEntry entry(const QJsonObject &slide)
    {
        TimelineEntry entry;
        entry.event = slide[datelineKey].toObject();
        const QJsonObject text = slide[textKey].toObject();
        entry.id = jsonWord(slide[idKey]);
        entry.title = wordsOfHtml(jsonText(text[headlineKey]), exactTitleKey, entry.event, m_losses).simplified();
        entry.words = wordsOfHtml(jsonText(text[textKey]), exactWordsKey, entry.event, m_losses);
        readDate(slide, entry);
        if (const QString group = jsonWord(slide[groupKey]); !group.isEmpty())
            entry.tags << group;
        countRest(slide, {textKey, idKey, startKey, endKey, displayKey, groupKey, datelineKey});
        countRest(text, {headlineKey, textKey});
        return entry;
    }

    /// What is said and has no place here; a field of one address, as media, is told by it.
    void countRest(const QJsonObject &object, const QSet<QString> &known)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString url = jsonText(field->toObject()[QStringLiteral("url")]);
            const QString value = url.isEmpty() ? jsonWord(*field) : url;
            const bool saysNothing = value.isEmpty() && !field->isArray();
            if (!known.contains(field.key()) && !saysNothing)
                countLoss(m_losses, LossKind::Attribute, field.key(), value);
        }
    }

private:
    void readDate(const QJsonObject &slide, TimelineEntry &entry)
    {
        const QJsonObject start = slide[startKey].toObject();
        const QJsonObject end = slide[endKey].toObject();
        QStringList shown{jsonText(slide[displayKey])};
        if (shown.first().isEmpty())
            shown = {jsonText(start[displayKey]), jsonText(end[displayKey])};
        shown.removeAll(QString());
        entry.dateWords = shown.join(QStringLiteral(" – "));
        entry.dateField = startKey;
        bool isSound = true;
        TimelineDates dates{point(start, isSound), point(end, isSound)};
        if (isSound)
            entry.date = edtfOf(dates);
        if (!entry.date && (!isSound || dates.start || dates.end))
            countLoss(m_losses, LossKind::BadDateValue, written(start), written(end));
    }

    /// Nothing where the date says nothing; not sound where it is no date.
    std::optional<EdtfPoint> point(const QJsonObject &date, bool &isSound)
    {
        const auto number = [&](const char *key) -> std::optional<int> {
            const QString digits = jsonWord(date[QLatin1String(key)]).trimmed();
            bool isNumber = true;
            const int value = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
            isSound = isSound && isNumber;
            return digits.isEmpty() || !isNumber ? std::nullopt : std::optional(value);
        };
        if (written(date).isEmpty())
            return std::nullopt;
        std::optional<ClockTime> time;
        const auto hour = number("hour");
        if (const auto minute = number("minute"); hour && minute)
            time = ClockTime{*hour, *minute, number("second")};
        else if (hour) // which EDTF does not have without its minute
            countLoss(m_losses, LossKind::Attribute, QStringLiteral("hour"), written(date));
        if (const QString clock = jsonWord(date[QStringLiteral("time")]); !clock.isEmpty()) {
            time = clockTime(clock);
            isSound = isSound && time;
        }
        if (number("millisecond").value_or(0) != 0)
            countLoss(m_losses, LossKind::Attribute, QStringLiteral("millisecond"), written(date));
        const auto year = number("year");
        const auto made = year ? pointOf(*year, number("month"), number("day"), time) : std::nullopt;
        isSound = isSound && made;
        return made;
    }

    static QString written(const QJsonObject &date)
    {
        QStringList parts;
        for (const char *key : {"year", "month", "day", "hour", "minute", "second", "time"}) {
            if (const QString part = jsonWord(date[QLatin1String(key)]).trimmed(); !part.isEmpty())
                parts << part;
        }
        return parts.join(u'-');
    }

    LossReport &m_losses;
};

QJsonObject dateJson(const EdtfPoint &point)
{
    QJsonObject json{{QStringLiteral("year"), point.year}};
    if (point.month)
        json.insert(QStringLiteral("month"), *point.month);
    if (point.day)
        json.insert(QStringLiteral("day"), *point.day);
    if (point.secondOfDay) {
        json.insert(QStringLiteral("hour"), *point.secondOfDay / 3600);
        json.insert(QStringLiteral("minute"), *point.secondOfDay / 60 % 60);
    }
    if (point.hasSeconds)
        json.insert(QStringLiteral("second"), *point.secondOfDay % 60);
    return json;
}

QJsonObject slideOf(TimelineEntry entry)
{
    const TimelineDates dates = datesOf(*entry.date);
    QJsonObject slide{{idKey, entry.id}, {startKey, dateJson(*dates.start)}};
    if (dates.end)
        slide.insert(endKey, dateJson(*dates.end));
    if (!entry.dateWords.isEmpty())
        slide.insert(displayKey, entry.dateWords);
    if (!entry.tags.isEmpty())
        slide.insert(groupKey, entry.tags.first());
    slide.insert(textKey, QJsonObject{{headlineKey, htmlOfWords(entry.title, exactTitleKey, entry.event)},
                                      {textKey, htmlOfWords(entry.words, exactWordsKey, entry.event)}});
    slide.insert(datelineKey, entry.event);
    return slide;
}

} // namespace

const TimelineFormat timelineJs{QStringLiteral("timelinejs"), &datesOf};

TimelineFile timelineOfSlides(const QJsonObject &root)
{
    TimelineFile file;
    SlideReader slides(file.losses);
    const TimelineEntry title = slides.entry(root[titleKey].toObject());
    file.title = title.title;
    file.words = title.words;
    if (title.date)
        countLoss(file.losses, LossKind::Attribute, titleKey + u' ' + startKey, title.date->toString());
    for (const QJsonValue slide : root[eventsKey].toArray())
        file.entries.push_back(slides.entry(slide.toObject()));
    for (const QJsonValue era : root[erasKey].toArray()) {
        file.entries.push_back(slides.entry(era.toObject()));
        file.entries.back().tags << eraTag;
    }
    slides.countRest(root, {titleKey, eventsKey, erasKey});
    return file;
}

QJsonObject slidesOf(const TimelineFile &file)
{
    QJsonArray events;
    QJsonArray eras;
    for (const TimelineEntry &entry : file.entries) {
        QJsonObject slide = slideOf(entry);
        const bool isEra = entry.tags.contains(eraTag) && slide.contains(endKey); // a background has two sides
        if (isEra)
            slide.remove(groupKey);
        (isEra ? eras : events).append(slide);
    }
    QJsonObject root{{eventsKey, events}};
    if (!eras.isEmpty())
        root.insert(erasKey, eras);
    QJsonObject exact;
    const QJsonObject text{{headlineKey, htmlOfWords(file.title, exactTitleKey, exact)},
                           {textKey, htmlOfWords(file.words, exactWordsKey, exact)}};
    QJsonObject title{{textKey, text}};
    if (!exact.isEmpty())
        title.insert(datelineKey, exact);
    if (!file.title.isEmpty() || !file.words.isEmpty())
        root.insert(titleKey, title);
    return root;
}

} // namespace dateline

#include "formats/icalendar.h"

#include <QJsonDocument>

#include <cstdlib>
#include <set>

namespace dateline {

namespace {

constexpr int longestLine = 75; // octets

/// Days, or times where both sides have one, of one zone.
TimelineDates datesOf(const Edtf &date)
{
    TimelineDates dates = timelineDays(date);
    const bool isTimed = dates.start->secondOfDay &&
                         (!dates.end || (dates.end->secondOfDay && dates.end->zoneMinutes == dates.start->zoneMinutes));
    const auto spelled = [isTimed](EdtfPoint point) {
        if (isTimed)
            point.hasSeconds = *point.secondOfDay % 60 != 0;
        else
            point = *pointOf(point.year, point.month, point.day);
        return point;
    };
    dates.start = spelled(*dates.start);
    if (dates.end)
        dates.end = spelled(*dates.end);
    if (dates.end == dates.start)
        dates.end = std::nullopt;
    return dates;
}

bool isCalendarYear(const EdtfPoint &point)
{
    return point.year >= 1 && point.year <= 9998; // its end is the day behind it
}

QByteArray digits(int value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

QByteArray escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return text.replace(u'\n', QStringLiteral("\\n")).toUtf8();
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && code != '\t') || code == 0x7F;
}

/// A line of the file, whatever the value has in it; a long one is folded between characters.
QByteArray line(const QByteArray &name, const QByteArray &value)
{
    QByteArray rest = name + ':' + value;
    rest.removeIf(isControl);
    QByteArray lines;
    int room = longestLine;
    while (rest.size() > room) {
        int cut = room;
        while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0U) == 0x80U)
            --cut;
        lines += rest.first(cut) + "\r\n ";
        rest.remove(0, cut);
        room = longestLine - 1;
    }
    return lines + rest + "\r\n";
}

QByteArray dayText(const EdtfPoint &point)
{
    return digits(point.year, 4) + digits(*point.month, 2) + digits(*point.day, 2);
}

QByteArray dateLine(const QByteArray &name, const EdtfPoint &point)
{
    if (!point.secondOfDay)
        return line(name + ";VALUE=DATE", dayText(point));
    const int second = *point.secondOfDay;
    const QByteArray time =
        dayText(point) + 'T' + digits(second / 3600, 2) + digits(second / 60 % 60, 2) + digits(second % 60, 2);
    if (!point.zoneMinutes)
        return line(name, time);
    if (*point.zoneMinutes == 0)
        return line(name, time + 'Z');
    return line(name + ";TZID=" + fixedZoneName(*point.zoneMinutes).toUtf8(), time);
}

/// All-day entries end on the day behind their last one.
EdtfPoint endOf(const EdtfPoint &last)
{
    if (last.secondOfDay)
        return last;
    const auto day = civilDay(latestOf(last) + 1);
    return *pointOf(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                    static_cast<int>(static_cast<unsigned>(day.day())));
}

QByteArray zoneLines(int zoneMinutes)
{
    const QByteArray name = fixedZoneName(zoneMinutes).toUtf8();
    const QByteArray offset = name.mid(3);
    return line("BEGIN", "VTIMEZONE") + line("TZID", name) + line("BEGIN", "STANDARD") + line("DTSTART", "16010101T000000") +
           line("TZOFFSETFROM", offset) + line("TZOFFSETTO", offset) + line("END", "STANDARD") + line("END", "VTIMEZONE");
}

QByteArray statusOf(const QJsonObject &event)
{
    if (event[QStringLiteral("outcome")].toString() == outcomeName(Outcome::Cancelled))
        return "CANCELLED";
    if (event[QStringLiteral("outcome")].toString() == outcomeName(Outcome::Confirmed))
        return "CONFIRMED";
    return event[QStringLiteral("modality")].toString() == modalityName(Modality::Planned) ? "TENTATIVE" : QByteArray();
}

QByteArray entryLines(const TimelineEntry &entry, const TimelineDates &dates)
{
    const auto text = [](const char *name, const QString &value) {
        return value.isEmpty() ? QByteArray() : line(name, escaped(value));
    };
    QByteArray lines = line("BEGIN", "VEVENT") + text("UID", entry.id);
    lines += line("DTSTAMP", "19700101T000000Z"); // when it was written: of no event, and another one each day
    lines += dateLine("DTSTART", *dates.start);
    if (dates.end)
        lines += dateLine("DTEND", endOf(*dates.end));
    else if (!dates.start->secondOfDay)
        lines += dateLine("DTEND", endOf(*dates.start));
    lines += text("SUMMARY", entry.title) + text("DESCRIPTION", entry.words) + text("LOCATION", entry.place);
    for (const QString &tag : entry.tags)
        lines += text("CATEGORIES", tag);
    if (!entry.url.isEmpty())
        lines += line("URL", entry.url.toUtf8());
    if (const QByteArray status = statusOf(entry.event); !status.isEmpty())
        lines += line("STATUS", status);
    const QByteArray hidden = QJsonDocument(entry.event).toJson(QJsonDocument::Compact);
    return lines + text(eventProperty.toLatin1().constData(), QString::fromUtf8(hidden)) + line("END", "VEVENT");
}

} // namespace

const TimelineFormat iCalendar{QStringLiteral("icalendar"), &datesOf};

QString fixedZoneName(int zoneMinutes)
{
    const int size = std::abs(zoneMinutes);
    return QStringLiteral("UTC%1%2%3")
        .arg(QLatin1Char(zoneMinutes < 0 ? '-' : '+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QByteArray writeICalendar(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    const TimelineFile file = timelineOf(articles, wording, losses);
    std::set<int> zones;
    QByteArray entries;
    for (const TimelineEntry &entry : file.entries) {
        const TimelineDates dates = datesOf(*entry.date);
        if (!isCalendarYear(*dates.start) || (dates.end && !isCalendarYear(*dates.end))) {
            countLoss(losses, LossKind::EventField, QStringLiteral("date"), entry.date->toString());
            continue;
        }
        for (const auto &point : {dates.start, dates.end}) {
            if (point && point->secondOfDay && point->zoneMinutes.value_or(0) != 0)
                zones.insert(*point->zoneMinutes);
        }
        entries += entryLines(entry, dates);
    }
    QByteArray lines = line("BEGIN", "VCALENDAR") + line("VERSION", "2.0") + line("PRODID", "-//Dateline//Dateline//EN");
    if (!file.title.isEmpty())
        lines += line(calendarNameProperty.toUtf8(), escaped(file.title));
    if (!file.words.isEmpty())
        lines += line(calendarTextProperty.toUtf8(), escaped(file.words));
    for (const int zone : zones)
        lines += zoneLines(zone);
    return lines + entries + line("END", "VCALENDAR");
}

} // namespace dateline

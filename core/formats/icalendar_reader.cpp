#include "formats/icalendar.h"
#include "formats/icalendar_dates.h"
#include "formats/json_parser.h"

#include <QHash>
#include <QJsonDocument>

#include <memory>

namespace dateline {

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// libical goes down into components by calling itself.
bool isTooDeep(const QString &text)
{
    int depth = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const QStringView line = QStringView(text).mid(start, end < 0 ? -1 : end - start);
        if (line.startsWith(QLatin1String("BEGIN:"), Qt::CaseInsensitive) && ++depth > deepestCalendar)
            return true;
        if (line.startsWith(QLatin1String("END:"), Qt::CaseInsensitive))
            --depth;
        start = end < 0 ? text.size() : end + 1;
    }
    return false;
}

QString nameOf(icalproperty *property)
{
    return textOfUtf8(icalproperty_get_property_name(property));
}
/// A text's words; any other value as the file spells it.
QString wordsOf(icalproperty *property)
{
    icalvalue *value = icalproperty_get_value(property);
    if (!value)
        return {};
    if (icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return textOfUtf8(icalvalue_get_text(value));
    if (icalvalue_isa(value) == ICAL_X_VALUE)
        return textOfUtf8(icalvalue_get_x(value));
    return textOfUtf8(icalproperty_get_value_as_string(property));
}

class CalendarReader {
public:
    explicit CalendarReader(icalcomponent *calendar) : m_calendar(calendar) {}

    TimelineFile read()
    {
        readCalendar();
        for (icalcomponent *each = icalcomponent_get_first_component(m_calendar, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(m_calendar, ICAL_ANY_COMPONENT)) {
            if (isEntry(each))
                findReplaced(each);
        }
        std::vector<icalcomponent *> entries;
        for (icalcomponent *each = icalcomponent_get_first_component(m_calendar, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(m_calendar, ICAL_ANY_COMPONENT)) {
            if (isEntry(each))
                entries.push_back(each);
            else if (icalcomponent_isa(each) != ICAL_VTIMEZONE_COMPONENT)
                countLoss(m_file.losses, LossKind::ForeignAnnotation,
                          textOfUtf8(icalcomponent_kind_to_string(icalcomponent_isa(each))));
        }
        for (icalcomponent *each : entries) // its own search for time zones would end one that runs over the calendar
            readEntry(each);
        return std::move(m_file);
    }

private:
    static bool isEntry(icalcomponent *component)
    {
        return icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT || icalcomponent_isa(component) == ICAL_VJOURNAL_COMPONENT;
    }

    void readCalendar()
    {
        for (icalproperty *each = icalcomponent_get_first_property(m_calendar, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(m_calendar, ICAL_ANY_PROPERTY)) {
            if (nameOf(each) == calendarNameProperty)
                m_file.title = wordsOf(each);
            else if (nameOf(each) == calendarTextProperty)
                m_file.words = wordsOf(each);
            else if (icalproperty_isa(each) != ICAL_VERSION_PROPERTY && icalproperty_isa(each) != ICAL_PRODID_PROPERTY &&
                     icalproperty_isa(each) != ICAL_CALSCALE_PROPERTY)
                countLoss(m_file.losses, LossKind::Metadata, nameOf(each), wordsOf(each));
        }
    }

    void findReplaced(icalcomponent *entry)
    {
        icalproperty *of = icalcomponent_get_first_property(entry, ICAL_RECURRENCEID_PROPERTY);
        icalproperty *uid = icalcomponent_get_first_property(entry, ICAL_UID_PROPERTY);
        if (of && uid)
            m_replaced[wordsOf(uid)].insert(textOfUtf8(icaltime_as_ical_string(icalproperty_get_recurrenceid(of))));
    }

    void readEntry(icalcomponent *component)
    {
        TimelineEntry entry;
        entry.dateField = QStringLiteral("DTSTART");
        for (icalproperty *each = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
            readProperty(each, entry);
        for (icalcomponent *part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); part;
             part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
            countLoss(m_file.losses, LossKind::ForeignAnnotation,
                      textOfUtf8(icalcomponent_kind_to_string(icalcomponent_isa(part))), entry.title);
        icalproperty *of = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
        const CalendarTimes times(m_calendar, component, of ? QSet<QString>() : m_replaced.value(entry.id), m_file.losses);
        const QString id = entry.id;
        if (of)
            entry.id += u'/' + wordsOf(of);
        if (times.starts().empty())
            m_file.entries.push_back(entry);
        for (const icaltimetype start : times.starts()) {
            entry.date = times.date(start);
            if (!entry.date)
                countLoss(m_file.losses, LossKind::BadDateValue, textOfUtf8(icaltime_as_ical_string(start)), entry.title);
            m_file.entries.push_back(entry);
            entry.id = id + u'/' + textOfUtf8(icaltime_as_ical_string(start));
            if (!entry.title.isEmpty())
                entry.words.clear(); // they were said the first time
        }
    }

    void readProperty(icalproperty *property, TimelineEntry &entry)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_UID_PROPERTY:
            entry.id = wordsOf(property);
            break;
        case ICAL_SUMMARY_PROPERTY:
            entry.title = wordsOf(property).simplified();
            break;
        case ICAL_DESCRIPTION_PROPERTY:
            entry.words = wordsOf(property);
            break;
        case ICAL_LOCATION_PROPERTY:
            entry.place = wordsOf(property).simplified();
            break;
        case ICAL_URL_PROPERTY:
            entry.url = wordsOf(property);
            break;
        case ICAL_CATEGORIES_PROPERTY:
            entry.tags << textOfUtf8(icalproperty_get_categories(property));
            break;
        case ICAL_STATUS_PROPERTY:
            readStatus(icalproperty_get_status(property), entry);
            break;
        case ICAL_DTSTART_PROPERTY:
        case ICAL_DTEND_PROPERTY:
        case ICAL_DURATION_PROPERTY:
        case ICAL_RRULE_PROPERTY:
        case ICAL_RDATE_PROPERTY:
        case ICAL_EXDATE_PROPERTY:
        case ICAL_RECURRENCEID_PROPERTY:
        case ICAL_DTSTAMP_PROPERTY:
            break; // of time, or of the file itself
        default:
            if (const auto hidden =
                    nameOf(property) == eventProperty ? parseJson(wordsOf(property)) : failure(ErrorCode::NotFound))
                entry.event = hidden->object();
            else if (!wordsOf(property).isEmpty())
                countLoss(m_file.losses, LossKind::Attribute, nameOf(property), wordsOf(property));
        }
    }

    /// "Confirmed" is what calendars say of every entry.
    void readStatus(icalproperty_status status, TimelineEntry &entry)
    {
        if (isOurEvent(entry.event) || (status != ICAL_STATUS_TENTATIVE && status != ICAL_STATUS_CANCELLED))
            return;
        entry.event.insert(QStringLiteral("modality"), modalityName(Modality::Planned));
        if (status == ICAL_STATUS_CANCELLED)
            entry.event.insert(QStringLiteral("outcome"), outcomeName(Outcome::Cancelled));
    }

    icalcomponent *m_calendar;
    TimelineFile m_file;
    QHash<QString, QSet<QString>> m_replaced; // by UID
};

} // namespace

Result<std::vector<AnnotatedArticle>> readICalendar(const ReaderInput &input)
{
    if (isTooDeep(input.source.text))
        return failure(ErrorCode::BadSyntax, {QStringLiteral("BEGIN ≤ %1").arg(deepestCalendar)});
    const Component root(icalparser_parse_string(input.source.text.toUtf8().constData()));
    if (!root)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("END:VCALENDAR")});
    std::vector<icalcomponent *> calendars;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        calendars.push_back(root.get());
    for (icalcomponent *each = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); each;
         each = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        calendars.push_back(each);
    std::vector<AnnotatedArticle> articles;
    for (icalcomponent *calendar : calendars) {
        if (auto article = articleOf(CalendarReader(calendar).read(), input, iCalendar))
            articles.push_back(*std::move(article));
    }
    if (articles.empty())
        return failure(ErrorCode::FileEmpty);
    return articles;
}

} // namespace dateline

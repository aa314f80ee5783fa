#include "formats/event_draft.h"
#include "formats/icalendar.h"
#include "formats/icalendar_dates.h"
#include "formats/json_parser.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// libical goes down into components by calling itself. Whatever it could take for a beginning is one, and only what it must take
/// for an end.
bool isTooDeep(QString text)
{
    static constexpr QChar fold = u'\x1'; // where a line goes on in the next one
    text.replace(QLatin1String("\n "), fold).replace(QLatin1String("\n\t"), fold);
    int depth = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const auto nameEnds = std::ranges::find_if(line, [](QChar letter) { return letter == u':' || letter == u';'; });
        const QString name = line.first(nameEnds - line.begin()).toString().remove(fold).trimmed();
        if (name.compare(QLatin1String("BEGIN"), Qt::CaseInsensitive) == 0 && ++depth > deepestCalendar)
            return true;
        if (line.startsWith(QLatin1String("END:"), Qt::CaseInsensitive) && !line.contains(fold))
            depth = std::max(0, depth - 1);
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

/// What the entries of a file that recur may still say once more.
struct Repeats {
    std::size_t left = mostRepeats;
    std::size_t textLeft = mostRepeatedText;
};

/// The characters that each occurrence of an entry brings with it.
std::size_t sizeOf(const TimelineEntry &entry)
{
    static constexpr std::size_t time = 16; // which its id ends with
    return time + static_cast<std::size_t>(entry.id.size() + entry.title.size() + entry.place.size() + entry.url.size() +
                                           entry.tags.join(u',').size() + QJsonDocument(entry.event).toJson().size());
}

class CalendarReader {
public:
    CalendarReader(icalcomponent *calendar, Repeats &repeats)
        : m_calendar(calendar), m_zones(zonesOf(calendar)), m_repeats(repeats)
    {
    }

    TimelineFile read()
    {
        readCalendar();
        for (icalcomponent *each = icalcomponent_get_first_component(m_calendar, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(m_calendar, ICAL_ANY_COMPONENT)) {
            if (isEntry(each))
                findReplaced(each);
        }
        for (icalcomponent *each = icalcomponent_get_first_component(m_calendar, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(m_calendar, ICAL_ANY_COMPONENT)) {
            if (isEntry(each))
                readEntry(each);
            else if (icalcomponent_isa(each) != ICAL_VTIMEZONE_COMPONENT)
                countLoss(m_file.losses, LossKind::ForeignAnnotation,
                          textOfUtf8(icalcomponent_kind_to_string(icalcomponent_isa(each))));
        }
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
        const QSet<QString> replaced = of ? QSet<QString>() : m_replaced.value(entry.id);
        if (of)
            entry.id += u'/' + wordsOf(of);
        addEach(component, replaced, entry);
    }

    void addEach(icalcomponent *component, const QSet<QString> &replaced, const TimelineEntry &entry)
    {
        TimelineEntry again = entry; // the words are said the first time
        if (again.title.isEmpty())
            again.title = titleFromWords(again.words.simplified());
        again.words.clear();
        const std::size_t size = sizeOf(again);
        const std::size_t most = std::min<std::size_t>(mostOccurrences, 1 + std::min(m_repeats.left, m_repeats.textLeft / size));
        const CalendarTimes times(m_zones, component, replaced, most, m_file.losses);
        if (times.starts().empty())
            m_file.entries.push_back(entry);
        bool isFirst = true;
        for (const icaltimetype start : times.starts()) {
            const QString time = textOfUtf8(icaltime_as_ical_string(start));
            TimelineEntry &each = m_file.entries.emplace_back(isFirst ? entry : again);
            each.date = times.date(start);
            if (!each.date)
                countLoss(m_file.losses, LossKind::BadDateValue, time, entry.title);
            if (std::exchange(isFirst, false))
                continue;
            each.id += u'/' + time;
            --m_repeats.left;
            m_repeats.textLeft -= size;
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
    CalendarZones m_zones;
    Repeats &m_repeats;
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
    Repeats repeats;
    for (icalcomponent *calendar : calendars) {
        if (auto article = articleOf(CalendarReader(calendar, repeats).read(), input, iCalendar))
            articles.push_back(*std::move(article));
    }
    if (articles.empty())
        return failure(ErrorCode::FileEmpty);
    return articles;
}

} // namespace dateline

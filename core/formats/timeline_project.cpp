#include "formats/timeline_project.h"

#include "formats/timeline_file.h"
#include "formats/xml_tree.h"

#include <QSet>

namespace dateline {

namespace {

const TimelineFormat timelineProject{QStringLiteral("timelineproject"), &timelineDates};
const QString milestoneTag = QStringLiteral("milestone");

bool isTrue(const XmlElement &event, const char *key)
{
    return event.childText(key).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

class TimelineProjectReader {
public:
    TimelineFile read(const XmlElement &root)
    {
        for (const XmlElement &part : root.children) {
            if (part.name == QLatin1String("events"))
                readAll(part, QStringLiteral("event"));
            else if (part.name == QLatin1String("eras"))
                readAll(part, QStringLiteral("era"));
            else if (part.name == QLatin1String("categories"))
                readCategories(part);
            else if (part.name != QLatin1String("version") && part.name != QLatin1String("timetype"))
                countLoss(m_file.losses, LossKind::Metadata, part.name, part.fullText().simplified());
        }
        return std::move(m_file);
    }

private:
    void readAll(const XmlElement &list, const QString &name)
    {
        for (const XmlElement &element : list.children) {
            if (element.name == name)
                m_file.entries.push_back(entry(element));
            else
                countLoss(m_file.losses, LossKind::ForeignAnnotation, element.name, element.fullText().simplified());
        }
    }

    /// Their names come with the events.
    void readCategories(const XmlElement &list)
    {
        for (const XmlElement &category : list.children) {
            for (const XmlElement &field : category.children) {
                if (field.name == QLatin1String("parent"))
                    countLoss(m_file.losses, LossKind::Relation, field.name, category.childText("name") + u' ' + field.text);
                else if (field.name != QLatin1String("name"))
                    countLoss(m_file.losses, LossKind::Attribute, field.name, field.text);
            }
        }
    }

    TimelineEntry entry(const XmlElement &event)
    {
        TimelineEntry entry;
        entry.id = event.childText("id");
        entry.title = (event.child("text") ? event.childText("text") : event.childText("name")).simplified();
        entry.words = event.childText("description");
        entry.url = event.childText("hyperlink");
        entry.dateField = QStringLiteral("start");
        entry.date = dateOf(event);
        for (const XmlElement &field : event.children) {
            if (field.name == QLatin1String("category") || field.name == QLatin1String("categories"))
                addCategories(field, entry.tags);
        }
        if (event.name == eraTag || isTrue(event, "milestone"))
            entry.tags << (event.name == eraTag ? eraTag : milestoneTag);
        countRest(event);
        return entry;
    }

    static void addCategories(const XmlElement &field, QStringList &tags)
    {
        for (const XmlElement &each : field.children)
            addCategories(each, tags);
        if (const QString name = field.text.simplified(); !name.isEmpty() && !tags.contains(name))
            tags << name;
    }

    std::optional<Edtf> dateOf(const XmlElement &event)
    {
        const QString start = event.childText("start");
        const QString end = event.childText("end");
        const TimelineDates dates{pointOfIso(start, Midnight::IsDay), pointOfIso(end, Midnight::IsDay)};
        const QString about = isTrue(event, "fuzzy") || isTrue(event, "fuzzy_start") || isTrue(event, "fuzzy_end")
                                  ? QStringLiteral("~")
                                  : QString();
        std::optional<Edtf> date = end.isEmpty() || dates.end ? edtfOf(dates, about) : std::nullopt;
        if (date && isTrue(event, "ends_today")) {
            if (const auto open = Edtf::parse(pointText(*dates.start) + about + QStringLiteral("/..")))
                date = *open;
        }
        if (!date)
            countLoss(m_file.losses, LossKind::BadDateValue, start, end);
        return date;
    }

    /// What says nothing by being there (0, False) is none.
    void countRest(const XmlElement &event)
    {
        static const QSet<QString> known = [] {
            const QStringList names =
                QString::fromLatin1("id text name description hyperlink start end category categories fuzzy "
                                    "fuzzy_start fuzzy_end ends_today milestone")
                    .split(u' ');
            return QSet<QString>(names.begin(), names.end());
        }();
        for (const XmlElement &field : event.children) {
            const QString value = field.fullText().simplified();
            const bool saysNothing =
                value.isEmpty() || value == QLatin1String("0") || value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
            if (!known.contains(field.name) && !saysNothing)
                countLoss(m_file.losses, LossKind::Attribute, field.name, value);
        }
    }

    TimelineFile m_file;
};

} // namespace

Result<AnnotatedArticle> readTimelineProject(const ReaderInput &input)
{
    const auto root = parseXml(input.source.text);
    if (!root)
        return tl::make_unexpected(root.error());
    if (root->name != QLatin1String("timeline"))
        return failure(ErrorCode::UnsupportedFormat, {QStringLiteral("XML")});
    const QString calendar = root->childText("timetype").trimmed();
    if (!calendar.isEmpty() && calendar != QLatin1String("gregoriantime"))
        return failure(ErrorCode::UnsupportedFormat, {QStringLiteral("The Timeline Project (%1)").arg(calendar)});
    return articleOf(TimelineProjectReader().read(*root), input, timelineProject);
}

} // namespace dateline

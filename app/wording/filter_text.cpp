#include "wording/filter_text.h"

#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString timeText(const EventFilter &filter)
{
    if (filter.from && filter.until)
        return spanText(*filter.from, *filter.until);
    const auto day = [](CivilSecond second) { return Edtf::day(civilDay(second)).toString(); };
    const auto open = filter.from ? Edtf::parse(day(*filter.from) + QStringLiteral("/.."))
                                  : Edtf::parse(QStringLiteral("../") + day(*filter.until));
    return open ? dateText(*open) : QString();
}

} // namespace

QString knownOnText(std::int32_t day)
{
    const CivilSecond second = CivilSecond{day} * secondsPerDay;
    return Texts::tr("as known on %1", "a day").arg(spanText(second, second));
}

QString filterText(const EventFilter &filter, const QString &articleTitle)
{
    QStringList parts;
    if (filter.from || filter.until)
        parts << timeText(filter);
    QStringList types;
    for (const EventType type : filter.types)
        types << eventTypeText(type);
    if (!types.isEmpty())
        parts << types.join(Texts::tr(", ", "between kinds of events, between actors"));
    if (!filter.actors.isEmpty())
        parts << filter.actors.join(Texts::tr(", ", "between kinds of events, between actors"));
    for (const QString &quoted : {filter.text, filter.article ? articleTitle : QString()}) {
        if (!quoted.isEmpty())
            parts << inQuotes(quoted);
    }
    if (filter.knownOn)
        parts << knownOnText(*filter.knownOn);
    return parts.join(Texts::tr(" · ", "between the parts of a filter"));
}

} // namespace dateline

#include "wording/filter_text.h"

#include "library/query_conditions.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/query_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QLocale>
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

std::vector<FilterPart> filterParts(const EventFilter &filter, const QString &articleTitle)
{
    std::vector<FilterPart> parts;
    const auto add = [&](const QString &text, auto takeAway) {
        parts.push_back({text, filter});
        takeAway(parts.back().without);
    };
    const QString comma = Texts::tr(", ", "between kinds of events, between actors");
    if (filter.from || filter.until)
        add(timeText(filter), [](EventFilter &rest) { rest.from = rest.until = std::nullopt; });
    QStringList types;
    for (const EventType type : filter.types)
        types << eventTypeText(type);
    if (!types.isEmpty())
        add(types.join(comma), [](EventFilter &rest) { rest.types.clear(); });
    if (!filter.actors.isEmpty())
        add(filter.actors.join(comma), [](EventFilter &rest) { rest.actors.clear(); });
    const QueryConditions conditions(filter.text);
    for (std::size_t index = 0; index < conditions.all().size(); ++index) {
        add(conditionText(conditions.all()[index]), [&](EventFilter &rest) {
            QueryConditions others = conditions;
            others.remove(index);
            rest.text = others.text();
        });
    }
    if (filter.article && !articleTitle.isEmpty())
        add(inQuotes(articleTitle), [](EventFilter &rest) { rest.article.reset(); });
    if (filter.knownOn)
        add(knownOnText(*filter.knownOn), [](EventFilter &rest) { rest.knownOn.reset(); });
    return parts;
}

QString filterText(const EventFilter &filter, const QString &articleTitle)
{
    QStringList texts;
    for (const FilterPart &part : filterParts(filter, articleTitle))
        texts << part.text;
    return texts.join(Texts::tr(" · ", "between the parts of a filter"));
}

QString shownText(int shown, int all)
{
    if (shown == all)
        return Texts::tr("%Ln event(s)", nullptr, all);
    return Texts::tr("%1 of %Ln event(s) shown", nullptr, all).arg(QLocale().toString(shown));
}

} // namespace dateline

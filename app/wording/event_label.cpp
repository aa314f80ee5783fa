#include "wording/event_label.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

#define ACT(noun) QT_TRANSLATE_NOOP("EventLabel", noun)
// The keys that core/extract knows, which are also the English nouns.
constexpr std::array<const char *, 49> nouns{
    ACT("threat"),       ACT("warning"),      ACT("accusation"),   ACT("claim"),     ACT("denial"),     ACT("rejection"),
    ACT("protest"),      ACT("sanctions"),    ACT("mobilization"), ACT("exercises"), ACT("deployment"), ACT("offensive"),
    ACT("attack"),       ACT("clashes"),      ACT("shelling"),     ACT("ceasefire"), ACT("agreement"),  ACT("treaty"),
    ACT("deal"),         ACT("talks"),        ACT("meeting"),      ACT("summit"),    ACT("call"),       ACT("visit"),
    ACT("statement"),    ACT("support"),      ACT("appeal"),       ACT("demand"),    ACT("proposal"),   ACT("concession"),
    ACT("cooperation"),  ACT("aid"),          ACT("withdrawal"),   ACT("release"),   ACT("arrest"),     ACT("blockade"),
    ACT("coercion"),     ACT("expulsion"),    ACT("resolution"),   ACT("vote"),      ACT("election"),   ACT("recognition"),
    ACT("condemnation"), ACT("negotiations"), ACT("ultimatum"),    ACT("event"),     ACT("pressure"),   ACT("request"),
    ACT("concern"),
};
#undef ACT

// In the order of EventType.
constexpr std::array<const char *, eventTypeCount> nounOfType{
    "agreement",  "talks",     "support", "concession", "cooperation", "aid",          "withdrawal", "appeal",
    "accusation", "rejection", "threat",  "protest",    "sanctions",   "mobilization", "coercion",   "attack"};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventLabel)
};

bool isNoun(const QString &act)
{
    return std::ranges::any_of(nouns, [&](const char *noun) { return act == QLatin1String(noun); });
}

QString dateWords(const EdtfPoint &point)
{
    const QString year = point.year > 0 ? QString::number(point.year) : Texts::tr("%1 BCE").arg(1 - point.year);
    if (!point.month || *point.month > 12)
        return point.yearUnknown == 1 ? Texts::tr("%1s", "decade").arg(point.year) : year;
    const QString month = QLocale().standaloneMonthName(*point.month);
    if (point.day && point.dayUnknown == 0)
        return Texts::tr("%1 %2", "month day: July 25").arg(month).arg(*point.day);
    return Texts::tr("%1 %2", "month year: September 2023").arg(month, year);
}

} // namespace

QString actText(const QString &act, const std::optional<EventType> &type)
{
    if (!act.isEmpty())
        return isNoun(act) ? Texts::tr(act.toUtf8().constData()) : act;
    return Texts::tr(type ? nounOfType[static_cast<std::size_t>(*type)] : "event");
}

QString eventLabel(const std::optional<Edtf> &date, const QString &act, const std::optional<EventType> &type)
{
    const QString noun = actText(act, type);
    if (!act.isEmpty() && !isNoun(act))
        return noun;
    if (date)
        return Texts::tr("%1 %2", "date words, act: July 25 threat").arg(dateWords(date->head()), noun);
    return noun.left(1).toUpper() + noun.mid(1);
}

} // namespace dateline

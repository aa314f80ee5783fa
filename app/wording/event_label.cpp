#include "wording/event_label.h"

#include "wording/date_form.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

// The keys that core/extract knows, which are also the English nouns.
constexpr std::array<const char *, 52> nouns{
    QT_TRANSLATE_NOOP("EventLabel", "threat"),       QT_TRANSLATE_NOOP("EventLabel", "warning"),
    QT_TRANSLATE_NOOP("EventLabel", "accusation"),   QT_TRANSLATE_NOOP("EventLabel", "claim"),
    QT_TRANSLATE_NOOP("EventLabel", "denial"),       QT_TRANSLATE_NOOP("EventLabel", "rejection"),
    QT_TRANSLATE_NOOP("EventLabel", "protest"),      QT_TRANSLATE_NOOP("EventLabel", "sanctions"),
    QT_TRANSLATE_NOOP("EventLabel", "mobilization"), QT_TRANSLATE_NOOP("EventLabel", "exercises"),
    QT_TRANSLATE_NOOP("EventLabel", "deployment"),   QT_TRANSLATE_NOOP("EventLabel", "offensive"),
    QT_TRANSLATE_NOOP("EventLabel", "attack"),       QT_TRANSLATE_NOOP("EventLabel", "clashes"),
    QT_TRANSLATE_NOOP("EventLabel", "shelling"),     QT_TRANSLATE_NOOP("EventLabel", "ceasefire"),
    QT_TRANSLATE_NOOP("EventLabel", "agreement"),    QT_TRANSLATE_NOOP("EventLabel", "treaty"),
    QT_TRANSLATE_NOOP("EventLabel", "deal"),         QT_TRANSLATE_NOOP("EventLabel", "talks"),
    QT_TRANSLATE_NOOP("EventLabel", "meeting"),      QT_TRANSLATE_NOOP("EventLabel", "summit"),
    QT_TRANSLATE_NOOP("EventLabel", "call"),         QT_TRANSLATE_NOOP("EventLabel", "visit"),
    QT_TRANSLATE_NOOP("EventLabel", "statement"),    QT_TRANSLATE_NOOP("EventLabel", "support"),
    QT_TRANSLATE_NOOP("EventLabel", "appeal"),       QT_TRANSLATE_NOOP("EventLabel", "demand"),
    QT_TRANSLATE_NOOP("EventLabel", "proposal"),     QT_TRANSLATE_NOOP("EventLabel", "concession"),
    QT_TRANSLATE_NOOP("EventLabel", "cooperation"),  QT_TRANSLATE_NOOP("EventLabel", "aid"),
    QT_TRANSLATE_NOOP("EventLabel", "withdrawal"),   QT_TRANSLATE_NOOP("EventLabel", "release"),
    QT_TRANSLATE_NOOP("EventLabel", "arrest"),       QT_TRANSLATE_NOOP("EventLabel", "blockade"),
    QT_TRANSLATE_NOOP("EventLabel", "coercion"),     QT_TRANSLATE_NOOP("EventLabel", "expulsion"),
    QT_TRANSLATE_NOOP("EventLabel", "resolution"),   QT_TRANSLATE_NOOP("EventLabel", "vote"),
    QT_TRANSLATE_NOOP("EventLabel", "election"),     QT_TRANSLATE_NOOP("EventLabel", "recognition"),
    QT_TRANSLATE_NOOP("EventLabel", "condemnation"), QT_TRANSLATE_NOOP("EventLabel", "negotiations"),
    QT_TRANSLATE_NOOP("EventLabel", "ultimatum"),    QT_TRANSLATE_NOOP("EventLabel", "event"),
    QT_TRANSLATE_NOOP("EventLabel", "pressure"),     QT_TRANSLATE_NOOP("EventLabel", "request"),
    QT_TRANSLATE_NOOP("EventLabel", "concern"),      QT_TRANSLATE_NOOP("EventLabel", "explosion"),
    QT_TRANSLATE_NOOP("EventLabel", "cancellation"), QT_TRANSLATE_NOOP("EventLabel", "promise"),
};

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

/// A date as it stands beside the act, with what a language puts between them: "July 25", "du 25 juillet".
QString dateWords(const EdtfPoint &point)
{
    const QString year = point.year > 0 ? QString::number(point.year) : Texts::tr("%1 BCE").arg(1 - point.year);
    if (!point.month || *point.month > 12)
        return point.yearUnknown == 1 ? Texts::tr("%1s", "decade, beside an act").arg(point.year)
                                      : Texts::tr("%1", "year, beside an act").arg(year);
    const QString month = QLocale().standaloneMonthName(*point.month);
    if (point.day && point.dayUnknown == 0) {
        const QString day = *point.day == 1 ? Texts::tr("1", "first day of a month") : QString::number(*point.day);
        return Texts::tr("%1 %2", "month day, beside an act: July 25").arg(month, day);
    }
    const QString words = Texts::tr("%1 %2", "month year: September 2023").arg(month, year);
    return monthUnit(month) == DateUnit::VowelMonth
               ? Texts::tr("%1", "month whose name begins with a vowel, beside an act").arg(words)
               : Texts::tr("%1", "month, beside an act").arg(words);
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

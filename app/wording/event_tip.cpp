#include "wording/event_tip.h"

#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
#include "wording/suspicion_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dateline {

namespace {

constexpr int longestQuote = 280;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventTip)
};

QString titleOf(const Event &event)
{
    return event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
}

QStringList factsOf(const Event &event, const QString &who)
{
    QStringList facts;
    facts << (event.happened ? dateText(*event.happened) : Texts::tr("undated"));
    if (!who.isEmpty())
        facts << who;
    if (event.speaker)
        facts << Texts::tr("says %1", "who says so").arg(actorsText({*event.speaker}));
    if (event.type)
        facts << eventTypeText(*event.type);
    if (event.modality != Modality::Asserted)
        facts << modalityText(event.modality, event.outcome);
    if (event.status == EventStatus::Suggested)
        facts << eventStatusText(event.status);
    return facts;
}

QString spokenWho(const Event &event)
{
    const QString sources = actorsText(event.sources);
    const QString targets = actorsText(event.targets);
    if (targets.isEmpty())
        return sources;
    return sources.isEmpty() ? Texts::tr("towards %1", "towards whom").arg(targets)
                             : Texts::tr("%1 towards %2", "who acts, towards whom").arg(sources, targets);
}

} // namespace

QString eventFactsTip(const Event &event)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(unhidden(titleOf(event)).toHtmlEscaped(),
             factsOf(event, whoText(event)).join(QStringLiteral(" · ")).toHtmlEscaped());
}

QString eventTip(const Event &event)
{
    QString tip = eventFactsTip(event);
    if (const QString quote = quotedWords(event); !quote.isEmpty())
        tip += QStringLiteral("<p>%1</p>").arg(shortQuote(quote, longestQuote).toHtmlEscaped());
    return tip;
}

QString eventTip(const Result<StoredEvent> &loaded)
{
    return loaded ? eventTip(loaded->event) : QString();
}

QString countTip(int count)
{
    return Texts::tr("%1 events: click to zoom in").arg(QLocale().toString(count));
}

QString spokenEvent(const Event &event)
{
    return (QStringList(titleOf(event).simplified()) + factsOf(event, spokenWho(event))).join(QStringLiteral(", "));
}

QString spokenCount(int count, CivilSecond first, CivilSecond last)
{
    return Texts::tr("%n event(s), %1", "how many, when", count).arg(stretchText(first, last));
}

QString publishedTip(int count, CivilSecond first, CivilSecond last)
{
    return Texts::tr("%n article(s) published, %1", "how many, when", count).arg(spanText(first, last));
}

QString emptyTip(CivilSecond first, CivilSecond last)
{
    return Texts::tr("No events: %1", "stretch of time").arg(spanText(first, last));
}

QString spokenLane(const QString &name, int place, int lanes, bool pinned, bool collapsed)
{
    QStringList said(name);
    if (lanes > 1)
        said << Texts::tr("lane %1 of %2").arg(QLocale().toString(place), QLocale().toString(lanes));
    if (pinned)
        said << Texts::tr("pinned", "lane");
    if (collapsed)
        said << Texts::tr("collapsed", "lane");
    return said.join(QStringLiteral(", "));
}

QString spokenPlace(int position, int count, const QString &lane)
{
    return Texts::tr("%1 of %2 in %3", "position, number of events, lane")
        .arg(QLocale().toString(position), QLocale().toString(count), lane);
}

} // namespace dateline

#include "wording/event_tip.h"

#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dateline {

namespace {

constexpr int longestQuote = 280;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventTip)
};

QString quoteText(const Event &event)
{
    const QString quote = quotedWords(event);
    return quote.size() > longestQuote ? quote.left(longestQuote).trimmed() + QStringLiteral("…") : quote;
}

} // namespace

QString eventFactsTip(const Event &event)
{
    QStringList facts;
    facts << (event.happened ? dateText(*event.happened) : Texts::tr("undated"));
    if (const QString actors = whoText(event); !actors.isEmpty())
        facts << actors;
    if (event.speaker)
        facts << Texts::tr("says %1", "who says so").arg(event.speaker->codeOrName());
    if (event.type)
        facts << eventTypeText(*event.type);
    if (event.modality != Modality::Asserted)
        facts << modalityText(event.modality);
    if (event.status == EventStatus::Suggested)
        facts << eventStatusText(event.status);
    const QString title = event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), facts.join(QStringLiteral(" · ")).toHtmlEscaped());
}

QString eventTip(const Event &event)
{
    QString tip = eventFactsTip(event);
    if (const QString quote = quoteText(event); !quote.isEmpty())
        tip += QStringLiteral("<p>“%1”</p>").arg(quote.toHtmlEscaped());
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

} // namespace dateline

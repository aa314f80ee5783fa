#include "canvas/event_tip.h"

#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dateline {

namespace {

constexpr int longestQuote = 280;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventTip)
};

QString namesOf(const std::vector<Actor> &actors)
{
    QStringList names;
    for (const Actor &actor : actors)
        names << actor.codeOrName();
    return names.join(QStringLiteral(", "));
}

QString actorsText(const Event &event)
{
    const QString sources = namesOf(event.sources);
    const QString targets = namesOf(event.targets);
    return sources.isEmpty() || targets.isEmpty() ? sources + targets
                                                  : Texts::tr("%1 → %2", "who acts, towards whom").arg(sources, targets);
}

QString quoteText(const Event &event)
{
    QStringList pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            pieces << citation.exact.simplified();
    }
    const QString quote = pieces.join(QStringLiteral(" … "));
    return quote.size() > longestQuote ? quote.left(longestQuote).trimmed() + QStringLiteral("…") : quote;
}

} // namespace

QString eventTip(const Event &event)
{
    QStringList facts;
    facts << (event.happened ? dateText(*event.happened) : Texts::tr("undated"));
    if (const QString actors = actorsText(event); !actors.isEmpty())
        facts << actors;
    if (event.type)
        facts << eventTypeText(*event.type);
    if (event.modality != Modality::Asserted)
        facts << modalityText(event.modality);
    if (event.status == EventStatus::Suggested)
        facts << eventStatusText(event.status);
    const QString title = event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
    QString tip =
        QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), facts.join(QStringLiteral(" · ")).toHtmlEscaped());
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

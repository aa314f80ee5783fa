#include "reading/event_links.h"

#include "state/clock.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/corroboration_text.h"
#include "wording/plan_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventLinks)
};

QString wordsOf(const Session &session, EventId event)
{
    const auto group = groupOf(session, event);
    if (!group)
        return {};
    const auto own = std::ranges::find(group->tellings, event, [](const Telling &telling) { return telling.stored.id; });
    return Texts::tr("%1, %2", "quote, source").arg(shortQuote(quotedWords(own->stored.event)), tellingSourceText(*own));
}

void addPlan(const Session &session, EventId event, EventLinks &links)
{
    if (!session.library())
        return;
    const auto today = static_cast<std::int32_t>(now() / secondsPerDay);
    const auto found = plannedEvent(*session.library(), event, session.filter().knownOn.value_or(today));
    if (!found || !*found)
        return;
    const PlannedEvent &plan = **found;
    links.plan = planStandingText(plan);
    if (plan.shownBy)
        links.events.push_back(
            {plan.shownBy,
             plan.stored.event.outcome == Outcome::Cancelled ? LinkedEvent::How::CancelledBy : LinkedEvent::How::ConfirmedBy,
             wordsOf(session, plan.shownBy)});
}

} // namespace

EventLinks linksOf(const Session &session, const StoredEvent &event, const std::vector<StoredEvent> &ofArticle)
{
    EventLinks links;
    for (const StoredEvent &other : ofArticle) {
        if (event.event.answers == other.event.uid)
            links.events.push_back({other.id, LinkedEvent::How::Denies, other.event.title});
        if (other.event.answers == event.event.uid)
            links.events.push_back({other.id, LinkedEvent::How::DeniedBy, other.event.title});
    }
    addPlan(session, event.id, links);
    return links;
}

} // namespace dateline

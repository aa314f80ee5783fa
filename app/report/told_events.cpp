#include "report/told_events.h"

#include "domain/event_table_builder.h"
#include "wording/event_label.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

QString first(const std::vector<Actor> &actors)
{
    return actors.empty() ? QString() : actors.front().codeOrName();
}

EventInput columnsOf(const ToldEvent &told, EventId id, const ReportSource &source)
{
    const Event &event = told.event();
    const AnnotatedArticle &article = *told.tellings.front().article;
    EventInput input;
    input.id = id;
    input.article = ArticleId{&article - source.articles.data() + 1};
    input.title = event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title;
    input.happened = event.happened;
    input.type = event.type;
    input.modality = event.modality;
    input.status = event.status;
    input.source = first(event.sources);
    input.target = first(event.targets);
    input.speaker = event.speaker ? event.speaker->codeOrName() : QString();
    input.act = event.act;
    input.tags = event.tags;
    input.colour = event.colour;
    input.outcome = event.outcome;
    if (const auto published = article.article.published ? article.article.published->earliest() : std::nullopt)
        input.published = static_cast<std::int32_t>(std::chrono::sys_days{civilDay(*published)}.time_since_epoch().count());
    input.disputed = told.disputed;
    input.articles = static_cast<int>(told.tellings.size());
    return input;
}

} // namespace

std::vector<ToldEvent> toldEvents(const ReportSource &source)
{
    std::vector<ToldEvent> events;
    QHash<QUuid, std::size_t> leads;
    const auto forAll = [&](auto take) {
        for (const AnnotatedArticle &article : source.articles) {
            for (const Event &event : article.events) {
                if (event.status != EventStatus::Dismissed)
                    take(ArticleTelling{&article, &event});
            }
        }
    };
    forAll([&](const ArticleTelling &telling) {
        if (!telling.event->sameAs && !leads.contains(telling.event->uid))
            leads.insert(telling.event->uid, leads.size());
    });
    events.resize(static_cast<std::size_t>(leads.size()));
    const auto standsAlone = [&](const Event &event) { return event.sameAs && !leads.contains(*event.sameAs); };
    forAll([&](const ArticleTelling &telling) {
        const Event &event = *telling.event;
        if (standsAlone(event)) {
            events.push_back({{telling}}); // whoever stands for it was not asked for
            return;
        }
        auto &tellings = events[leads[event.sameAs.value_or(event.uid)]].tellings;
        const bool isFirst = !event.sameAs && (tellings.empty() || tellings.front().event->sameAs);
        tellings.insert(isFirst ? tellings.begin() : tellings.end(), telling);
    });
    std::erase_if(events, [](const ToldEvent &told) { return told.tellings.empty(); });
    std::ranges::stable_sort(events, [](const ToldEvent &a, const ToldEvent &b) {
        const auto &left = a.event().happened, &right = b.event().happened;
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return timelineBefore(*left, *right);
    });
    return events;
}

EventTablePtr tableOf(std::span<const ToldEvent> events, const ReportSource &source)
{
    EventTable::Builder builder;
    std::int64_t id = 0;
    for (const ToldEvent &told : events)
        builder.add(columnsOf(told, EventId{++id}, source));
    return builder.build();
}

} // namespace dateline

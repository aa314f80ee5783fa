#pragma once

#include "domain/annotated_article.h"
#include "domain/event_table.h"
#include "library/group_store.h"

#include <QString>

#include <span>
#include <vector>

namespace dateline {

/// What a report is made of. Nothing in it needs a library: articles that were only read will do.
struct ReportSource {
    std::vector<AnnotatedArticle> articles; ///< with the events that are wanted
    std::vector<EventGroup> disputed{};     ///< contradictions between them, as the library knows them
    QString title;                          ///< what it is about: the library's name
    QString filter{};                       ///< what was asked for, in words; empty = all
    int stored = 0;                         ///< events that there are without the filter; 0 = there is none
};

/// An article's words on an event. Points into ReportSource::articles.
struct ArticleTelling {
    const AnnotatedArticle *article = nullptr;
    const Event *event = nullptr;
};

/// An event as a report has it: once, however many articles tell of it; who stands for the others is the first telling.
struct ToldEvent {
    std::vector<ArticleTelling> tellings;
    bool disputed = false; ///< tellings contradict each other, or it is denied
    const Event &event() const { return *tellings.front().event; }
};

/// In order of time, undated ones last; dismissed suggestions are none. Those of one uid are tellings of one event, whose first
/// stands for them.
std::vector<ToldEvent> toldEvents(const ReportSource &source);

/// The same as columns: the event at a place has the id place + 1, its article the place of its article + 1.
EventTablePtr tableOf(std::span<const ToldEvent> events, const ReportSource &source);

} // namespace dateline

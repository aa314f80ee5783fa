#include "report/library_report.h"

#include "report/briefing.h"
#include "report/chronology.h"
#include "report/report_entries.h"
#include "stats/counted_rows.h"
#include "wording/filter_text.h"
#include "workflow/exporter.h"

namespace dateline {

namespace {

Report briefingOn(const ReportSource &source, const EventFilter &filter)
{
    auto periods = latestMonth(source);
    if (filter.from || filter.until) {
        const Stretch all = countedStretch(tableOf(toldEvents(source), source));
        periods = briefingPeriods({filter.from.value_or(all.start), filter.until ? *filter.until + 1 : all.end});
    }
    return periods ? briefing(source, *periods) : Report{blankReport(source.title, source.filter), {}, 0};
}

} // namespace

Result<Report> reportOn(const ReportSource &source, const ReportWish &wish)
{
    return wish.briefing ? briefingOn(source, wish.filter) : chronology(source);
}

Result<Report> reportOn(const Library &library, const ReportWish &wish)
{
    EventFilter filter = wish.filter;
    if (wish.briefing) // it looks at what was before and what is to come
        filter.from = filter.until = std::nullopt;
    auto articles = collect(library, filter);
    if (!articles)
        return tl::make_unexpected(articles.error());
    auto disputed = library.groups().disputed();
    if (!disputed)
        return tl::make_unexpected(disputed.error());
    const auto all = library.events().table();
    if (!all)
        return tl::make_unexpected(all.error());
    ReportSource source{*std::move(articles), *std::move(disputed), wish.title};
    const auto article =
        filter.article ? library.articles().load(*filter.article).map(&Article::title) : Result<QString>(QString());
    source.filter = filterText(filter, article.value_or(QString()));
    source.filteredOut = std::max((*all)->size() - static_cast<int>(toldEvents(source).size()), 0);
    return reportOn(source, wish);
}

} // namespace dateline

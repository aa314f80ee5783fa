#include "report/library_report.h"

#include "report/briefing.h"
#include "report/chronology.h"
#include "wording/filter_text.h"
#include "workflow/exporter.h"

namespace dateline {

Result<Report> reportOn(const ReportSource &source, const ReportWish &wish)
{
    return wish.briefing ? briefing(source, wish.filter.from, wish.filter.until) : chronology(source);
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
    const bool isPart = !wish.briefing && filter != EventFilter();
    const auto stored = isPart ? library.events().countKept() : 0;
    if (!stored)
        return tl::make_unexpected(stored.error());
    ReportSource source{*std::move(articles), *std::move(disputed), wish.title};
    const auto article =
        filter.article ? library.articles().load(*filter.article).map(&Article::title) : Result<QString>(QString());
    source.filter = filterText(filter, article.value_or(QString()));
    source.stored = *stored;
    return reportOn(source, wish);
}

} // namespace dateline

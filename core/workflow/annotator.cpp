#include "workflow/annotator.h"

#include "extract/date_finder.h"

namespace dateline {

namespace {

/// The day from which an article's dates are seen: only a publication date that is a day gives one.
std::optional<std::chrono::year_month_day> publicationDay(const Article &article)
{
    if (!article.published || article.published->precision() > Precision::Day)
        return std::nullopt;
    const auto earliest = article.published->earliest();
    return earliest ? std::optional(civilDay(*earliest)) : std::nullopt;
}

} // namespace

AnnotatedArticle annotated(AnnotatedArticle read, bool ignoreAnnotations)
{
    if (ignoreAnnotations)
        read.dates.clear();
    if (read.dates.empty()) {
        for (const DateMention &mention : findDates(read.article.text, {publicationDay(read.article), read.article.language}))
            read.dates.push_back({mention.span, mention.timex});
    }
    return read;
}

} // namespace dateline

#pragma once

#include "domain/article.h"
#include "formats/html_metadata.h"
#include "formats/html_page.h"
#include "formats/html_story.h"

#include <optional>
#include <vector>

namespace dateline {

/// Every date that a page offers as the day of its publication, each day once.
struct HtmlDates {
    std::vector<PublicationCandidate> likely; ///< best first
    std::vector<PublicationCandidate> others; ///< never taken by themselves: the page was changed then, a caption names it
};

/// The order: JSON-LD's datePublished, article:published_time, other fields of <meta>, an element marked or labelled as the date
/// of publication, a <time> beside the headline or alone in the page, a date in words beside the headline or in the dateline, the
/// page's address, the file's name. Dates of comments, of links to other articles and inside running text are none of it.
HtmlDates datesOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &known, const HtmlStory &story,
                  const QString &path);

/// The day (or month) that a field gives, as it is written: "2024-07-25T23:30:00+04:00", "20240725", "Thu, 25 Jul 2024 14:30
/// GMT".
std::optional<Edtf> dayOfField(const QString &value);

} // namespace dateline

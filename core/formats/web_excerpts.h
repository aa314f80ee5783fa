#pragma once

#include "domain/article.h"
#include "domain/event.h"
#include "formats/web_annotation_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// The passages that annotations quote of a page that is not at hand: an article of which every word is the page's. Each passage
/// once, the quoted words with what the annotation says stands around them, as a paragraph; in the order of the page where
/// positions tell it. Targets on the page get the place of their words in this text; those that quote none get no anchor.
/// Nothing when no word of the page is quoted. REQUIRES: every annotation has a target on the page.
std::optional<Article> excerptsOf(std::vector<WebAnnotation> &annotations, const QString &page);

/// The events of passages, cited on the page itself, which has come now. Their words stay as they were imported: those that do not
/// stand there once, in their context, are lost, as checking will say. Their ids are those that reading the annotations beside the
/// page gives.
std::vector<Event> eventsOnPage(const Article &page, std::vector<Event> events);

} // namespace dateline

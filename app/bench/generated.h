#pragma once

#include "domain/annotated_article.h"
#include "domain/event_table.h"

namespace dateline::bench {

/// Events of ten years and some far away, of every type and kind of date: the same for the same number, on every machine.
EventTablePtr generatedTable(int events);

/// An article of about three thousand characters with five cited events; another text for every number.
AnnotatedArticle generatedArticle(int number);

} // namespace dateline::bench

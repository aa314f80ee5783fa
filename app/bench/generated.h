#pragma once

#include "domain/annotated_article.h"
#include "domain/event_table.h"

namespace dateline::bench {

/// Events of thirty years with bursts, seven of ten points and three that last, of eight actors and every type, some with Arabic
/// or Japanese titles: the same for the same number, on every machine.
EventTablePtr generatedTable(int events);

/// An article of about three thousand characters with five cited events; another text for every number.
AnnotatedArticle generatedArticle(int number);

} // namespace dateline::bench

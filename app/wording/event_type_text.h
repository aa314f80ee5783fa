#pragma once

#include "domain/article.h"
#include "domain/citation.h"
#include "domain/event_marks.h"
#include "domain/event_type.h"

#include <QString>

namespace dateline {

/// The words of DOMAIN.md in the user's language.
QString eventTypeText(EventType type);                    ///< "Threaten"
QString quadText(Quad quad);                              ///< "Verbal conflict"
QString modalityText(Modality modality);                  ///< "asserted"
QString modalityText(Modality modality, Outcome outcome); ///< "planned", "planned and confirmed"
QString eventStatusText(EventStatus status);              ///< "suggested"
QString basisText(DateBasis basis);                       ///< "from the file name"
QString citationStateText(CitationState state);           ///< "Quote verified"

} // namespace dateline

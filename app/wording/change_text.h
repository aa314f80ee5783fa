#pragma once

#include "domain/annotated_article.h"
#include "domain/known_format.h"
#include "library/change_log.h"
#include "workflow/importer.h"

#include <QString>

namespace dateline {

/// A step of the history, after "Undo": "import of 12 articles".
QString changeText(const ChangeLabel &label);

/// What a reader or writer left out: "3 × Organization: “…”".
QString lossText(const Loss &loss);

/// What a format is known to leave out: "field of an event (note, tags); formatting". Empty for nothing.
QString foreseenText(const std::vector<ForeseenLoss> &losses);

/// What became of a file: "added", "already known", "refused".
QString importOutcomeText(ImportOutcome outcome);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"
#include "library/change_log.h"
#include "workflow/importer.h"

#include <QString>

namespace dateline {

/// A step of the history, after "Undo": "import of 12 articles".
QString changeText(const ChangeLabel &label);

/// What a reader or writer left out: "3 × Organization: “…”".
QString lossText(const Loss &loss);

/// What became of a file: "added", "already known", "refused".
QString importOutcomeText(ImportOutcome outcome);

} // namespace dateline

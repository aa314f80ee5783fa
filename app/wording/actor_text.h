#pragma once

#include "domain/event.h"

#include <QString>

namespace dateline {

/// "AZE", "ARM, AZE": codes where there are some, else the words of the article.
QString actorsText(const std::vector<Actor> &actors);

/// For reading at leisure, with the article's words: "Baku (AZE), observers".
QString actorsInWords(const std::vector<Actor> &actors);

/// "AZE → ARM".
QString pairText(const QString &source, const QString &target);

/// Who acts and towards whom: "AZE → ARM"; empty when neither is known.
QString whoText(const Event &event);

/// "non-state actor".
QString actorKindText(ActorKind kind);

} // namespace dateline

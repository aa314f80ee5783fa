#pragma once

#include "library/library.h"

#include <vector>

namespace dateline {

// Each is one step of undo, whole or not at all; errors as NameChanges. Events and articles stay as they are: names change as
// whom their actors are seen, and what is found in articles that are read from now on.

Result<void> putActor(Library &library, const NamedActor &actor);
/// Makes them one: the first has the codes and names of all. REQUIRES: at least one.
Result<void> mergeActors(Library &library, const std::vector<NamedActor> &actors);
/// What was entered of it is forgotten.
Result<void> removeActor(Library &library, const NamedActor &actor);
Result<void> putOutlet(Library &library, const NamedOutlet &outlet);
Result<void> mergeOutlets(Library &library, const std::vector<NamedOutlet> &outlets);
Result<void> removeOutlet(Library &library, const NamedOutlet &outlet);

/// As NameStore::actorsInUse(), with the names and kinds that the tables have for codes.
Result<std::vector<ActorUse>> usedActors(const Library &library);
struct UsedNames {
    std::vector<ActorUse> actors;
    std::vector<OutletUse> outlets;
};
Result<UsedNames> usedNames(const Library &library);

/// A code of our own for a name that has none: its letters and digits in capitals; empty when it has none.
QString codeFor(const QString &name);

} // namespace dateline

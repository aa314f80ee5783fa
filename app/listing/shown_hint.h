#pragma once

#include "look/empty_hint.h"

namespace dateline {

class Session;

/// What an empty list of events says: that the filter hides them all, with a link that shows them again, else `otherwise`.
Hint shownHint(const Session &session, const QString &otherwise);

/// Makes the link of a hint reset the session's filter.
void resetByLink(EmptyHint &hint, Session &session);

} // namespace dateline

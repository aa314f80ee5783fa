#pragma once

#include "library/event_store.h"

#include <QString>

namespace dateline {

/// What a tooltip says of an event: title, date in words, who, how far it is fact, and the quote. Everything that comes from an
/// article is escaped.
QString eventTip(const Event &event);
/// The same without the quote, for where its words are in sight.
QString eventFactsTip(const Event &event);
/// Of one that was loaded for it; empty when it could not be.
QString eventTip(const Result<StoredEvent> &loaded);
/// Of several events in one mark.
QString countTip(int count);

} // namespace dateline

#include "wording/app_wording.h"

#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/reason_text.h"

namespace dateline {

Wording appWording()
{
    return {[](const Event &event) { return eventLabel(event.happened, event.act, event.type); }, reasonText, dateText};
}

} // namespace dateline

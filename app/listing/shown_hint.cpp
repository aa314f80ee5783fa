#include "listing/shown_hint.h"

#include "state/session.h"
#include "wording/filter_text.h"

#include <QCoreApplication>

namespace dateline {

Hint shownHint(const Session &session, const QString &otherwise)
{
    if (session.shown().isAll() || session.shown().count() > 0)
        return otherwise;
    return {shownText(0, session.events()->size()), QCoreApplication::translate("ShownHint", "Reset")};
}

void resetByLink(EmptyHint &hint, Session &session)
{
    QObject::connect(&hint, &QLabel::linkActivated, &session, [&session] { session.setFilter({}); });
}

} // namespace dateline

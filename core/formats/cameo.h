#pragma once

#include "domain/event_type.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace dateline {

/// CAMEO, the code book of GDELT and ICEWS, in Dateline's words (resources/tables).

struct CameoAct {
    std::optional<EventType> type; ///< none: PLOVER does not code it
    QString verb;                  ///< "makes threats"
    QString preposition;           ///< "against", before whom it is done to
};
/// By the longest code known that it begins with; nothing for what is no code of CAMEO. "42" and "042" are two codes.
const CameoAct *cameoAct(QStringView code);

/// A country or a group by CAMEO's code of three letters, as Dateline names it: ROM → ROU, NAT → NATO; others stay.
QString actorOfCameo(const QString &code);

/// Whether any of these roles ("GOV", "Military") is an organ of a state: who has one acts for it.
bool isRoleOfState(const QStringList &roles);

} // namespace dateline

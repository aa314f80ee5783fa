#include "domain/event_type.h"

#include "domain/enum_names.h"

#include <utility>

namespace dateline {

namespace {
constexpr EnumNames<EventType, eventTypeCount> typeNames{{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
                                                          "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}};
constexpr EnumNames<Modality, 5> modalityNames{{"asserted", "claimed", "denied", "planned", "hypothetical"}};
constexpr EnumNames<EventStatus, 3> statusNames{{"suggested", "accepted", "dismissed"}};
constexpr EnumNames<EventOrigin, 3> originNames{{"rule", "annotation", "person"}};

// PLOVER's own older names (DOMAIN: Type).
constexpr std::array<std::pair<const char *, EventType>, 4> olderNames{{
    {"DEMAND", EventType::Request},
    {"DISAPPROVE", EventType::Accuse},
    {"INVESTIGATE", EventType::Accuse},
    {"FIGHT", EventType::Assault},
}};
} // namespace

QString eventTypeName(EventType type) { return typeNames.name(type); }

std::optional<EventType> eventTypeFromName(const QString &name)
{
    for (const auto &[older, type] : olderNames) {
        if (name.compare(QLatin1String(older), Qt::CaseInsensitive) == 0)
            return type;
    }
    return typeNames.value(name);
}

QString modalityName(Modality modality) { return modalityNames.name(modality); }
std::optional<Modality> modalityFromName(const QString &name) { return modalityNames.value(name); }
QString eventStatusName(EventStatus status) { return statusNames.name(status); }
std::optional<EventStatus> eventStatusFromName(const QString &name) { return statusNames.value(name); }
QString eventOriginName(EventOrigin origin) { return originNames.name(origin); }
std::optional<EventOrigin> eventOriginFromName(const QString &name) { return originNames.value(name); }

} // namespace dateline

#pragma once

#include "domain/enum_names.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace dateline {

enum class ActorKind : std::uint8_t { State, Organisation, NonState, Person };
inline constexpr int actorKindCount = 4;
inline constexpr EnumNames<ActorKind, actorKindCount> actorKinds{{"state", "organisation", "nonstate", "person"}};
inline QString actorKindName(ActorKind kind)
{
    return actorKinds.name(kind);
}
inline std::optional<ActorKind> actorKindFromName(const QString &name)
{
    return actorKinds.value(name);
}

/// Who acts, is acted on, or speaks (DOMAIN: Actor).
struct Actor {
    QString code;  ///< ISO 3166-1 alpha-3, an organisation's acronym, a stable code of our own; empty = not known to the lexicon
    QString name;  ///< the words of the article; never empty
    friend bool operator==(const Actor &, const Actor &) = default;

    /// What files and lists show: the code where there is one, else the words.
    const QString &codeOrName() const { return code.isEmpty() ? name : code; }
};

/// The part that one has in an event.
enum class ActorRole : std::uint8_t { Source, Target, Speaker };

struct EventActor {
    ActorRole role = ActorRole::Source;
    Actor actor;
    friend bool operator==(const EventActor &, const EventActor &) = default;
    friend std::size_t qHash(const EventActor &named, std::size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(named.role), named.actor.code, named.actor.name);
    }
};

} // namespace dateline

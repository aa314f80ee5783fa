#pragma once

#include "domain/actor.h"
#include "domain/id.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// An actor as a person entered it: beside what the tables know, or in the place of it.
struct NamedActor {
    ActorId id;   ///< none before it is stored
    QString code; ///< of the tables or of the person's own; empty = the name stands for it
    ActorKind kind = ActorKind::State;
    QString name;
    QStringList aliases; ///< further words that articles have for it
    QStringList merged;  ///< codes that are seen as this one
    const QString &codeOrName() const { return code.isEmpty() ? name : code; }
    friend bool operator==(const NamedActor &, const NamedActor &) = default;
};

/// An outlet as a person entered it.
struct NamedOutlet {
    OutletId id;
    QString name;
    QString country;     ///< may be empty
    QStringList aliases; ///< other spellings of the same outlet
    friend bool operator==(const NamedOutlet &, const NamedOutlet &) = default;
};

} // namespace dateline

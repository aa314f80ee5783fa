#pragma once

#include "domain/actor.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// Actors as a person types them, with commas between: "Azerbaijan, the Russian Foreign Ministry, XKX". What the lexicon knows
/// has its code; each actor once. One of `known` keeps its code and words when its words, or its code, are typed. Thread-safe.
std::vector<Actor> readTypedActors(const QString &text, const std::vector<Actor> &known = {});

/// What readTypedActors() reads back as these actors.
QString typedActors(const std::vector<Actor> &actors);

/// The usual names of all actors of the lexicon, for completing what is typed. Unsorted.
QStringList lexiconActors();
/// The usual name of a code; the code itself when it has none.
QString usualActorName(const QString &code);

} // namespace dateline

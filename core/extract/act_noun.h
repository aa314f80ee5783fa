#pragma once

#include "domain/event_type.h"

#include <QString>

#include <optional>

namespace dateline {

/// The noun that stands for an act in tight places: a key of resources/lexicon/act_nouns.tsv ("threat", "offensive"), worded by the
/// app, or a meeting's proper name ("COP29", "Vilnius summit"). The title's words win over the statement's; only nouns that fit the
/// type are taken. Empty when nothing fits: the app then words the type. Thread-safe.
QString actOf(const std::optional<EventType> &type, const QString &title, const QString &statement);

} // namespace dateline

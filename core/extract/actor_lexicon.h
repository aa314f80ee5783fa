#pragma once

#include "domain/actor.h"

#include <QString>

#include <optional>

namespace dateline {

/// The actor that words of an article stand for: names, demonyms and capitals of states, organisations (Baku → AZE, "European Union" → EU).
/// Knows resources/lexicon/actors.tsv. Exact words, any case, with or without "the" and a possessive; a longer name that contains one actor
/// ("Armenian Foreign Ministry") stands for it. Nothing when unknown or ambiguous. Thread-safe.
std::optional<Actor> actorNamed(const QString &words);

/// A code's usual name ("AZE" → "Azerbaijan"); empty for an unknown code.
QString actorName(const QString &code);

} // namespace dateline

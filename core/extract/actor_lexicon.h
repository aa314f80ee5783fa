#pragma once

#include "domain/actor.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dateline {

/// The actor that words of an article stand for: names, demonyms and capitals of states, organisations (Baku → AZE, "European Union" → EU).
/// Knows resources/lexicon/actors.tsv. Any case (short acronyms in capitals only: "US", never "us"), with or without "the" and a
/// possessive; a longer name that contains one actor ("Armenian Foreign Ministry") stands for it. The name is the words as given.
/// Nothing when unknown or ambiguous ("Korea", "Armenian-Azerbaijani"). Thread-safe.
std::optional<Actor> actorNamed(const QString &words);

/// A code's usual name ("AZE" → "Azerbaijan"); empty for an unknown code.
QString actorName(const QString &code);
/// The usual name of every actor, in no order.
QStringList actorNames();

} // namespace dateline

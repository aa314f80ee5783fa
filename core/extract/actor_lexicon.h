#pragma once

#include "domain/names.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

class ActorIndex;
struct EventLanguage;

/// The names that actors go by: those of the tables, and what a person added, which win. A value; copies share. Making one with
/// names of one's own reads all tables. Thread-safe.
class ActorLexicon {
public:
    ActorLexicon() = default; ///< the tables alone
    explicit ActorLexicon(const std::vector<NamedActor> &more);
    const ActorIndex &index() const;
    /// As EventLanguage::of().
    const EventLanguage *language(const QString &language) const;

private:
    struct Tables;
    std::shared_ptr<const Tables> m_own; // none = those that all share
};

/// The actor that words of an article stand for: names, demonyms and capitals of states, organisations (Baku → AZE, "European
/// Union" → EU). Knows resources/lexicon/actors.tsv. Any case (short acronyms in capitals only: "US", never "us"), with or
/// without "the" and a possessive; a longer name that contains one actor ("Armenian Foreign Ministry") stands for it. The name is
/// the words as given. Nothing when unknown or ambiguous ("Korea", "Armenian-Azerbaijani"). Thread-safe.
std::optional<Actor> actorNamed(const QString &words, const ActorLexicon &names = {});

/// A code's usual name ("AZE" → "Azerbaijan"); empty for an unknown code.
QString actorName(const QString &code);
/// The kind of actor that a code stands for; of an unknown one NonState.
ActorKind actorKind(const QString &code);
/// The usual name of every actor, in no order.
QStringList actorNames();

} // namespace dateline

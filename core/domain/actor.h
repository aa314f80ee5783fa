#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dateline {

enum class ActorKind : std::uint8_t { State, Organisation, NonState, Person };

/// Who acts, is acted on, or speaks (DOMAIN: Actor).
struct Actor {
    QString code;  ///< ISO 3166-1 alpha-3, an organisation's acronym, a stable code of our own; empty = not known to the lexicon
    QString name;  ///< the words of the article; never empty
    friend bool operator==(const Actor &, const Actor &) = default;

    /// What files and lists show: the code where there is one, else the words.
    const QString &codeOrName() const { return code.isEmpty() ? name : code; }
};

} // namespace dateline

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// One thing that a query asks for.
struct QueryTerm {
    enum class Key : std::uint8_t { Words, From, Until, Type, Actor, Source, Target, Pair, Outlet, Tag, Language, Is };
    Key key = Key::Words;
    /// Words: as typed. From, Until: EDTF. Type: PLOVER's name. Pair: "AZE>ARM". Is: a name of queryStates(). Else a name.
    QString text;
    bool prefix = false; ///< Words: the last one may go on
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// A query as a tree: a term; all or any of at least two parts; not its one part.
struct QueryNode {
    enum class Kind : std::uint8_t { Term, All, Any, Not };
    Kind kind = Kind::Term;
    QueryTerm term;
    std::vector<QueryNode> parts;
    friend bool operator==(const QueryNode &, const QueryNode &) = default;
};

/// What could not be understood as it stands; the rest of the query holds all the same.
struct QueryComplaint {
    enum class About : std::uint8_t {
        UnknownKey, ///< looked for as words
        BadDate,    ///< left out, as are the other two bad values
        UnknownType,
        UnknownState, ///< of is:
        NoValue,      ///< a key with nothing behind it
        LoneOperator, ///< AND, OR, NOT without anything to join
        OpenQuote,    ///< closed at the end
        OpenBracket,  ///< closed at the end
        LoneBracket,  ///< left out
        TooLong,      ///< the rest is left out
    };
    About about = About::UnknownKey;
    QString text;    ///< as typed
    QString nearest; ///< a key, type or state that may have been meant; may be empty
    friend bool operator==(const QueryComplaint &, const QueryComplaint &) = default;
};

/// "actor"; empty for Words.
QString queryKeyName(QueryTerm::Key key);
/// The keys that can be typed: "from", "until" …
QStringList queryKeys();
/// In any case; "dyad" and "language" say the same as "pair" and "lang".
std::optional<QueryTerm::Key> queryKeyFromName(const QString &name);
/// What is: knows: the statuses, the modalities, the outcomes of plans, "disputed", "undated".
QStringList queryStates();

/// What a person types for it; reading it again gives the same tree. Never needs another's language or clock.
QString queryText(const QueryNode &node);
QString queryText(const QueryTerm &term);

} // namespace dateline

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline {

/// The pieces of a typed query.
struct QueryToken {
    enum class Kind : std::uint8_t { Word, Phrase, Minus, Open, Close, End };
    Kind kind = Kind::End;
    QString text;       ///< Word, Phrase: without quotes
    bool star = false;  ///< Phrase: a * follows the closing quote
    bool closed = true; ///< Phrase: it has its closing quote
    bool glued = false; ///< stands at the one before without a blank
};

/// Whether a sign begins or ends a phrase; behind a backslash it belongs to it.
bool isQuote(QChar c);

/// Signs of East Asian keyboards count as the Latin ones. Ends with an End.
std::vector<QueryToken> queryTokens(QStringView text);

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace dateline {

/// JSON of foreign origin is read within these limits: a text that is short on disk must not grow without bound in memory.
inline constexpr int deepestJson = 200;
inline constexpr int mostJsonValues = 4'000'000;

/// The whole text as one object or array. BadSyntax{what was expected} with line and column; DuplicateId{the key} where an object
/// names a key twice, because one of the two would be dropped in silence. No file in the error.
Result<QJsonDocument> parseJson(const QString &text);

/// Where the text's value ends, when only closing brackets come behind it, which tools' hand-made files have; else the text's
/// size.
qsizetype endOfJson(const QString &text);

/// A number that counts something in a text: whole, not negative, in the range of int. Nothing for every other value.
std::optional<int> countOf(const QJsonValue &value);

/// A string as text: a half of a surrogate pair, which JSON can spell and no text has, becomes U+FFFD.
QString jsonText(const QJsonValue &value);
/// The same, and what a number or a truth value is in words; empty for anything else.
QString jsonWord(const QJsonValue &value);

} // namespace dateline

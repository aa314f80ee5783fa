#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dateline {

/// The two single-byte encodings that old articles of the region and of the West are in. Qt 6.4 decodes neither without ICU.
enum class CodePage { Windows1251, Windows1252 };

/// Nothing when a byte has no letter in that page.
std::optional<QString> decodeCodePage(const QByteArray &bytes, CodePage page);

/// Which of the two makes sense of the bytes above 0x7F: Cyrillic words are made of them alone, Western words have them singly
/// between ASCII letters.
CodePage likelyCodePage(const QByteArray &bytes);

} // namespace dateline

#pragma once

#include "domain/error.h"
#include "formats/source_text.h"

#include <QByteArray>
#include <QString>

namespace dateline {

/// Whether a file is a web page by how it begins, whatever its encoding; XHTML behind its XML declaration too.
bool beginsLikeHtml(const QByteArray &bytes);

/// The text of a web page: by its byte order mark, as UTF-8 where it is that, else by the encoding that its head declares (as
/// browsers read the label), else as decodeText() guesses. Single bytes that do not fit become U+FFFD, as in a browser: one of
/// them does not spoil a page.
Result<SourceText> decodeHtml(const QByteArray &bytes);

} // namespace dateline

#pragma once

#include "formats/document_parts.h"

namespace dateline {

/// Of foreign origin: parts in parts are followed so far, and a message may not have more of them.
inline constexpr int deepestMail = 32;
inline constexpr int mostMailParts = 1'000;

/// An e-mail (RFC 5322, MIME): its plain text, else what its HTML says, else nothing; its subject is the title, its sender the
/// author, its date as it is written there the day of publication. Files in it are the document's attachments; every other part
/// is a loss. Of a box of several messages (mbox) the first is read, the others are losses.
Result<DocumentParts> readMail(const QByteArray &bytes);

} // namespace dateline

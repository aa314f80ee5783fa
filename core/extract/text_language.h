#pragma once

#include <QString>

namespace dateline {

/// The language of a text (BCP 47) by its commonest small words; empty when they do not tell. Looks at the beginning only. Thread-safe.
QString languageOf(const QString &text);

} // namespace dateline

#pragma once

#include <QString>

namespace dateline {

/// A tooltip that says `text` letter by letter, with its line feeds: Qt would take words of an article that look like markup for
/// markup, and shows entities as they stand where nothing looks like it. Empty for an empty text.
inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace dateline

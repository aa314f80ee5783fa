#pragma once

#include <QByteArray>
#include <QString>

namespace dateline {

/// Names of formats that Dateline knows: a file of one that no reader takes is refused by name, never read as plain text.
/// All return an empty string for what they do not know.

/// By the first bytes: PDF, DOCX, SQLite, images, programs …
QString binaryFormatName(const QByteArray &bytes);
/// The same, and e-mail, which is known by the fields at its head.
inline const QString mailFormat = QStringLiteral("E-mail (RFC 5322)");
QString documentFormatName(const QByteArray &bytes);
/// By the text: HTML, XML kinds, JSON kinds, WebAnno TSV, iCalendar, e-mail …
QString textFormatName(const QString &text);
/// By the suffix alone, lower case: for what has no mark of its own.
QString suffixFormatName(const QString &suffix);

} // namespace dateline

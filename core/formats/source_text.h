#pragma once

#include "domain/error.h"
#include "domain/text_span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// How another program counted positions in a file. Python's text mode sees a CRLF as one; some see the byte order mark as one.
struct Counting {
    bool crlfIsTwo = true;
    bool markIsOne = false;
    friend bool operator==(const Counting &, const Counting &) = default;
};

/// The text of a file: decoded, without byte order mark, LF line ends; a NUL is U+FFFD, as in Markdown and HTML. No-break spaces
/// and emoji stay as they are.
struct SourceText {
    QString text;
    bool hadMark = false;   ///< began with a byte order mark
    std::vector<int> crlfs; ///< UTF-16 positions in `text` of the LFs that were CRLF, ascending
    friend bool operator==(const SourceText &, const SourceText &) = default;
};

/// Bytes → text: UTF-8 or UTF-16 by their byte order mark, UTF-16 without one by its zero bytes, UTF-8 when valid, else
/// Windows-1251 or -1252. BadEncoding{encoding} when the bytes are none of it; no path in the error.
Result<SourceText> decodeText(const QByteArray &bytes);

/// UTF-8 → text, nothing skipped: QString::fromUtf8() drops a byte order mark that is a no-break space inside a text.
QString textOfUtf8(QByteArrayView bytes);

/// Text that is text already (pasted): line ends and NULs only.
SourceText normalizedText(QString text);

/// Whether it has more control characters than a text with a slip or two: a binary file that happened to decode.
bool looksBinary(const QString &text);

/// Positions counted in a file's own text → UTF-16 positions in the article's text. Look-ups are O(log n).
class FileOffsets {
public:
    FileOffsets(const SourceText &source, Counting counting);

    /// Nothing when the file has not so many code points.
    std::optional<int> toUnits(int filePoint) const;

private:
    CodePointMap m_points;
    std::vector<int> m_crlfs; // code points in the article's text
    int m_shift;
};

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// What a PDF says, as poppler tells it; no other file knows poppler.

inline constexpr int mostPdfPages = 5'000;
inline constexpr qsizetype largestPdfText = 16 * 1024 * 1024; ///< UTF-16 units

/// A word where it stands on its page; points, from the page's upper left corner.
struct PdfWord {
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool spaceAfter = true; ///< unless it ends a line, or the next one adheres to it
    double height() const { return bottom - top; }
};

struct PdfPage {
    double height = 0;
    std::vector<PdfWord> words; ///< in reading order, column after column
};

struct PdfPages {
    QString title; ///< as the file's head has it, which is often the name of another file
    QString author;
    QString created;    ///< the day when the file was made, "2024-07-25"; empty when it does not say
    QStringList turned; ///< words that do not run like the page: a stamp, the edge of a preprint
    QString metadata;   ///< XMP, which is XML; may be empty
    std::vector<PdfPage> pages;
};

/// Locked{"PDF"} when it opens with a password only; BadSyntax when it is broken or too large by the limits above. Pages without
/// words are no error here. On any thread.
Result<PdfPages> readPdfPages(const QByteArray &bytes);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"
#include "formats/pdf_pages.h"

#include <QString>

#include <vector>

namespace dateline {

/// A line of a page, as wide as its column lets it be.
struct PdfLine {
    QString text;
    int page = 0; ///< from 0
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double firstWord = 0; ///< its width: whether it had found room on the line before
    double height() const { return bottom - top; }
};

/// The lines of all pages in reading order.
std::vector<PdfLine> linesOf(const PdfPages &file);

/// Takes out headers, footers and page numbers: the outermost lines of a page that stand at the same height of other pages with the
/// same words, whatever the numbers in them. Each is a PageFurniture loss.
void dropFurniture(std::vector<PdfLine> &lines, const PdfPages &file, LossReport &losses);

} // namespace dateline

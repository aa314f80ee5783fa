#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <map>
#include <vector>

namespace dateline {

/// What leads where within a PDF. Pages are counted from 0, places are in PDF's points, from a page's top left.
struct PdfLinks {
    struct Link {
        int page = 0;
        QRectF place;
        QString target; ///< its name; one that is nowhere leads nowhere
    };
    struct Target {
        int page = 0;
        double y = 0;
    };
    struct Part {
        int level = 1; ///< never more than one deeper than the part before
        QString title;
        QString target;
    };
    int pages = 0; ///< of the PDF
    std::vector<Link> links;
    std::map<QString, Target> targets;
    std::vector<Part> outline;
};

/// A PDF that QPdfWriter wrote, whose links can be clicked on and whose outline stands beside its pages: Qt has neither. They are
/// appended, as the format wants changes to be. `page` is the size of its pages, in points.
QByteArray linkedPdf(const QByteArray &pdf, const PdfLinks &links, QSizeF page);

} // namespace dateline

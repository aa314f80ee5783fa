#pragma once

#include "formats/html_page.h"
#include "formats/html_roles.h"

#include <QString>

#include <vector>

namespace dateline {

/// A paragraph, heading, list item or table cell as a browser shows it.
struct HtmlBlock {
    QString text;    ///< white space collapsed; a <br> is a line end
    int node = 0;    ///< the element that begins it
    HtmlRoles roles; ///< of that element; never hidden
    int letters = 0;
    int linked = 0; ///< letters inside links

    double linkDensity() const { return letters > 0 ? double(linked) / letters : 0; }
    bool isJustLinks() const { return linkDensity() > 0.8; }
};

/// Every block that is shown, in the order of the page.
std::vector<HtmlBlock> blocksOf(const HtmlPage &page, const std::vector<HtmlRoles> &roles);

} // namespace dateline

#pragma once

#include "formats/html_page.h"

#include <QStringList>

#include <vector>

namespace dateline {

/// What an element is there for, beside its words. A role holds for all that is inside.
struct HtmlRoles {
    bool isHidden = false;    ///< never shown, or only when pointed at
    bool isApparatus = false; ///< of the site, not of the article: navigation, related links, comments, sharing …
    bool isCaption = false;   ///< of a picture
    bool isLead = false;      ///< a standfirst
    bool isSpeaker = false;   ///< names who speaks next
    bool isItem = false;      ///< of a list
    int heading = 0;          ///< 1–6
};

/// The roles of every node of a page, found by what pages have in common (elements, ARIA roles, words of class and id), never by
/// site. What holds the headline or the body of the article is no apparatus, whatever it is called.
std::vector<HtmlRoles> rolesOf(const HtmlPage &page);

/// The words of an element's class and id: "read__bottomMeta" → read, bottom, meta. Lower case.
QStringList classWords(const HtmlNode &node);

} // namespace dateline

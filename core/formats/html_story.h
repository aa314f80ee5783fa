#pragma once

#include "formats/html_blocks.h"
#include "formats/html_page.h"

#include <QString>

#include <vector>

namespace dateline {

/// The article of a page, apart from the site around it.
struct HtmlStory {
    int container = 0; ///< the element that holds it
    int headline = -1; ///< the element that shows the title, or -1
    std::vector<HtmlBlock> blocks;
};

/// Finds the article: an element that says it is the body, else the one <article> or <main> with most of the page's running text,
/// else the deepest element that holds three quarters of it. Running text is what has letters, sentences and few links. A
/// standfirst between headline and body belongs to it; headings without a section, lists of links and lines about the article
/// itself do not. `body` is the text that JSON-LD gives, or empty: a check on the choice, and its stand-in where the page shows
/// none of it.
HtmlStory storyOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const QString &title, const QString &body);

/// A part of a page, as a browser copies a selection: all its blocks.
HtmlStory fragmentOf(const std::vector<HtmlBlock> &blocks);

/// Blocks separated by empty lines. A caption stands in brackets, "[…]", so that neither people nor rules take it for running
/// text; who speaks stands before the words: "Vladimir Putin: …".
QString textOf(const HtmlStory &story);

/// Whether both have the same letters and digits, whatever else stands between them.
bool sameWords(const QString &a, const QString &b);

} // namespace dateline

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace dateline {

/// What the pass over a page does with an element.
enum class HtmlTreatment : std::uint8_t {
    Keep,
    Span,   ///< formatting: becomes a <span>
    Hide,   ///< becomes <span hidden>
    Void,   ///< has no end
    Single, ///< kept once: html, head, body
    Omit,   ///< the tag goes, its text stays
    Raw,    ///< goes with all up to its end tag, which is no markup
};
/// `name` in lower case; an unknown element is kept.
HtmlTreatment treatmentOf(const QByteArray &name);
/// Whether an end tag of something inside cannot pass it (of the "special" elements of the HTML standard those that hold text).
bool isHtmlBlock(const QByteArray &name);
/// The elements that a start tag of `name` closes when they are still open: "li" for "li", "td" for "tr".
const std::vector<QByteArray> &closedBy(const QByteArray &name);

/// One start or end tag as it stands.
struct HtmlTag {
    QByteArray name; ///< lower case
    bool isEnd = false;
    bool closesItself = false;                                     ///< <br/>
    qsizetype end = 0;                                             ///< behind its ">"; the size of the page when it never ends
    std::vector<std::pair<QByteArray, QByteArrayView>> attributes; ///< known names, each once; values as they stand
};

/// Reads the tag that begins at `at` ("<p" or "</p"), as the HTML standard's tokenizer does. REQUIRES: a letter follows.
HtmlTag readHtmlTag(const QByteArray &page, qsizetype at);

} // namespace dateline

#pragma once

#include "domain/annotated_article.h"

#include <QString>

namespace dateline {

/// TimeML as an XML reader takes it.
struct TimemlMarkup {
    QString xml;
    LossReport losses; ///< end tags of TimeML's own that end nothing
};

/// HeidelTime puts its tags into the text as it was, so that signs of the text can look like markup: a bare "&" or "<", and the
/// end of a tag that was never begun (a page's script has "</p>" in it). They are text, but for an end tag in TimeML's own
/// capitals, which is left out and counted. Line numbers stay. What is wrong otherwise passes: the XML reader finds it. Linear.
TimemlMarkup readableTimeml(const QString &text);

} // namespace dateline

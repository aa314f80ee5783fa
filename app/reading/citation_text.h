#pragma once

#include "domain/article.h"
#include "domain/event.h"

#include <QString>

namespace dateline {

/// A quote with its source, as plain text to paste: “quote” — Outlet, “Title”, 25 July 2024, URL. What is not known is left
/// out.
QString quoteWithCitation(const Event &event, const Article &article);

} // namespace dateline

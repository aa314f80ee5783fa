#pragma once

#include "formats/html_json_ld.h"
#include "formats/html_page.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline {

/// What a page says of its article, beside dates. Empty = not said.
struct HtmlMetadata {
    QString title;
    QString publisher;
    QString author;
    QString url;
    QString language;
    QString place;
    std::optional<JsonLdArticle> jsonLd;
    QHash<QString, QStringList> meta; ///< <meta> by its name or property, lower case: "og:title", "article:published_time"

    /// The first of these fields of <meta> that is there.
    QString metaValue(std::initializer_list<const char *> names) const;
};

/// JSON-LD first, then Open Graph and other <meta>, then what the page shows. `source` is the page as it was saved: browsers
/// write into a comment where it came from.
HtmlMetadata metadataOf(const HtmlPage &page, const QString &source);

} // namespace dateline

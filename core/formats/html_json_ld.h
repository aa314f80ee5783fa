#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// What JSON-LD (https://schema.org/NewsArticle) says of a page's article. Empty = not said.
struct JsonLdArticle {
    QString type; ///< "NewsArticle"
    QString headline;
    QString author; ///< names, joined by ", "
    QString publisher;
    QString url;
    QString language;
    QString place;
    QString published;
    QString created;
    QString modified;
    QString body;
};

/// The article among the objects of all JSON-LD scripts: inside arrays and @graph, authors and publishers followed by their @id.
/// Where there are several, the one with the best type (NewsArticle before Article before WebPage) and most fields. Broken
/// scripts are passed over.
std::optional<JsonLdArticle> articleOf(const std::vector<QByteArray> &scripts);

} // namespace dateline

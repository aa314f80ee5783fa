#pragma once

#include "domain/annotated_article.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dateline {

/// The file that a text was first read from, through however many files of Dateline's own it has come since.
struct TextOrigin {
    QString name;   ///< without a folder, which would tell of its owner; empty for pasted text
    QString sha256; ///< of its bytes, hexadecimal
    QString reader; ///< that made the text of it: "plain/1"
    friend bool operator==(const TextOrigin &, const TextOrigin &) = default;
};

/// Nothing when neither a file is at hand nor an annotation file of Dateline's that tells of one, and for rows of a table.
std::optional<TextOrigin> originOf(const AnnotatedArticle &article);

/// Name and hash; the reader has a place of its own.
QJsonObject originJson(const TextOrigin &origin);

} // namespace dateline

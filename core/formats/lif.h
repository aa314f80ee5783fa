#pragma once

#include "formats/article_reader.h"

#include <QJsonObject>

namespace dateline {

/// LAPPS Interchange Format (http://wiki.lappsgrid.org/interchange/), bare or in its {"discriminator", "payload"} container.
/// Events, time expressions and temporal relations, as the Tarsqi toolkit writes them, become events: each rests on its sentence
/// where a view has sentences, its class is a tag, and its date is that of a time expression it is related to as happening then.
/// A document creation time is the publication date. Every other annotation (tokens, names, parses) is counted as a loss by its
/// type. Positions are code points, or UTF-16 units where the annotations' words show it. BadSyntax, BadSpan.
Result<AnnotatedArticle> readLif(const ReaderInput &input, const QJsonObject &root);

bool isLif(const QJsonObject &root);

} // namespace dateline

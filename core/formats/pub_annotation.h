#pragma once

#include "formats/article_reader.h"

#include <QJsonObject>

namespace dateline {

/// PubAnnotation JSON (https://www.pubannotation.org/docs/annotation-format/): a text with denotations, relations and attributes,
/// in one track or several; positions in code points. A denotation whose `obj` is a PLOVER type, or that a relation gives a Date,
/// Source, Target, Speaker or Place, is an event; its attributes are read as brat's are, "title" is its title, and a date's
/// "value" is EDTF. The rest is a loss. `sourcedb` is the publisher, `source_url` or `target` the address. BadSyntax, BadSpan,
/// UnknownId.
Result<AnnotatedArticle> readPubAnnotation(const ReaderInput &input, const QJsonObject &root);

bool isPubAnnotation(const QJsonObject &root);

} // namespace dateline

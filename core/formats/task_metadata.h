#pragma once

#include "domain/annotated_article.h"

#include <QJsonObject>
#include <QString>

namespace dateline {

/// What the record of an annotation tool (a task, a line of JSONL) says of its text beside it: title, publisher or source,
/// author, url, language or lang, published or date. Other fields are losses; `textKey` and those in `known` are none.
void describeTask(AnnotatedArticle &article, const QJsonObject &record, const QString &textKey, const QStringList &known = {});

} // namespace dateline

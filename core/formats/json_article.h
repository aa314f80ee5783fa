#pragma once

#include "formats/article_reader.h"

#include <QJsonDocument>

namespace dateline {

/// The kinds of JSON that hold an article, annotations of one, or a timeline, by name: Web Annotation, hypothes.is, LIF,
/// PubAnnotation, UIMA CAS JSON, Label Studio, doccano, TimelineJS, SIMILE, vis-timeline.
QStringList jsonArticleNames();
/// Which of them a document is, by its structure; empty = none.
QString jsonArticleName(const QJsonDocument &document);

/// Reads any of them; never an empty list. What parseJson() refuses, with line and column, or the reader of the kind.
Result<std::vector<AnnotatedArticle>> readJsonArticles(const ReaderInput &input);

} // namespace dateline

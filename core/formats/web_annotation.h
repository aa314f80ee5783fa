#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/article_reader.h"

#include <QJsonObject>

namespace dateline {

/// W3C Web Annotation (https://www.w3.org/TR/annotation-model/), and what hypothes.is gives out, which has the same targets.
///
/// Dateline's own files are an AnnotationCollection with the article inside: its text, hash and metadata under "article". Each
/// event is an annotation "urn:uuid:<uid>" whose body has the event's fields; each citation is a target with its role, a
/// TextQuoteSelector and a TextPositionSelector, in code points. Dates that the text was annotated with are annotations too. Our
/// own terms stand in a JSON-LD context of our own.
///
/// Annotations of other programs become events that cite the quoted words, undated and without a type: tags and the motivation
/// are tags, comments are the note. They speak of a page and do not have its text. It is looked for beside the file (a file
/// named like the page; where they speak of one page only, also one named like the annotations), then by ReaderInput::articleAt.
/// Of a page that is nowhere their quotes are the article (web_excerpts.h): Article::isExcerpts() tells it from a real one. Each
/// page is an article; annotations of a page that is nowhere and is not quoted are losses.
///
/// `root` is an annotation, a collection, a page of one, or an export of hypothes.is. NothingQuoted{the page} when there is no
/// article at all. Also BadSyntax{what was expected}, BadSpan.
Result<std::vector<AnnotatedArticle>> readWebAnnotations(const ReaderInput &input, const QJsonObject &root);

/// Which of these `root` is; a list without a frame comes as {"rows": […]}.
bool isWebAnnotation(const QJsonObject &root);
bool isHypothesis(const QJsonObject &root);

/// One article as a collection with everything in it; nothing is lost.
QByteArray writeWebAnnotation(const AnnotatedArticle &article);

} // namespace dateline

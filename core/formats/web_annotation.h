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
/// named like the page, or like the annotations), then by ReaderInput::articleAt; without it the file is CompanionMissing{page}:
/// quotes alone are no article, and an article made up of them would stand in the way of the real one. Of several pages the
/// first one found is read, the others are losses.
///
/// `root` is an annotation, a collection, a page of one, or an export of hypothes.is. Also BadSyntax{what was expected}, BadSpan.
Result<AnnotatedArticle> readWebAnnotation(const ReaderInput &input, const QJsonObject &root);

/// Which of these `root` is; a list without a frame comes as {"rows": […]}.
bool isWebAnnotation(const QJsonObject &root);
bool isHypothesis(const QJsonObject &root);

/// One article as a collection with everything in it; nothing is lost.
QByteArray writeWebAnnotation(const AnnotatedArticle &article);

} // namespace dateline

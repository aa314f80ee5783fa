#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "domain/text_span.h"
#include "formats/article_reader.h"

#include <QString>

#include <utility>
#include <vector>

namespace dateline {

/// What annotation tools (INCEpTION and other users of UIMA, Label Studio, doccano) have in common: layers of annotations over
/// one text, each with features, and links between them, which are slots of an event or relations.
struct LayerAnnotation {
    QString id;
    QString layer;                                     ///< "NamedEntity": the type without its package
    TextSpan span;                                     ///< UTF-16 units of AnnotationLayers::text
    std::vector<std::pair<QString, QString>> features; ///< those that have a value
    QString suggestedBy;                               ///< the model that proposes it; empty when a person annotated it
};
struct LayerLink {
    QString role; ///< "Date", "coref"
    QString from;
    QString to;
};
struct AnnotationLayers {
    QString text; ///< as the file has it
    QString title;
    QString language;
    std::vector<LayerAnnotation> annotations;
    std::vector<LayerLink> links;
    LossReport losses; ///< of the file's reading so far
};

/// "webanno.custom.Event" → "Event".
QString shortTypeName(const QString &type);

/// The article with its events. An annotation is an event when its layer or one of its labels is called event or an event type,
/// or when it has a slot that only events have (Date, Source, Target, Speaker, Place). All else is in the loss report.
/// BadSpan{the annotation, start, end}, FileEmpty. `format` tells the events' ids apart.
Result<AnnotatedArticle> articleOf(const AnnotationLayers &layers, const ReaderInput &input, const QString &format);

} // namespace dateline

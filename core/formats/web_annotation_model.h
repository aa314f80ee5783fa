#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/text_anchor.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

// Spellings that reading and writing share.
inline const QString annotationContext = QStringLiteral("http://www.w3.org/ns/anno.jsonld");
inline const QString webAnnotationName = QStringLiteral("webannotation"); // in the identity of events
inline const QString hashKey = QStringLiteral("textSha256");

/// One target of an annotation: a page, and the words there when its selectors name some.
struct AnnotationTarget {
    QString source;
    TextAnchor anchor;
    CitationRole role = CitationRole::Statement; ///< Dateline's own term
};

/// An annotation, the same whether W3C's model or hypothes.is spelled it.
struct WebAnnotation {
    QString id;
    QJsonObject event; ///< Dateline's own body of an event; empty in foreign files
    QJsonObject date;  ///< Dateline's own body of a date in the text; empty in foreign files
    QStringList tags;
    QStringList comments;
    QString pageTitle; ///< as hypothes.is tells it
    std::vector<AnnotationTarget> targets;
};

struct WebAnnotationFile {
    QJsonObject article; ///< Dateline's own; empty in foreign files
    std::vector<WebAnnotation> annotations;
    LossReport losses; ///< fields, selectors and bodies that say nothing to Dateline
};

/// An annotation, a collection, a page, or an export of hypothes.is. BadSyntax{what was expected}.
Result<WebAnnotationFile> parseWebAnnotations(const QJsonObject &root);

/// Whether a JSON-LD "type" is or holds `name`.
bool hasType(const QJsonObject &json, const QString &name);

} // namespace dateline

#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamAttributes>

#include <vector>

namespace dateline {

/// XML of foreign origin is read within these limits: a text that is short on disk must not grow without bound in memory.
inline constexpr int deepestXml = 200;
inline constexpr int mostXmlElements = 1'000'000;
inline constexpr qsizetype largestXmlText = 64 * 1024 * 1024; ///< UTF-16 units of texts and attributes together

/// An element and what stands in it. `name` without its prefix.
struct XmlElement {
    QString name;
    QString space; ///< the namespace's URI
    QXmlStreamAttributes attributes;
    QString text; ///< what stands before the first child
    QString tail; ///< what stands between its end and the next sibling
    std::vector<XmlElement> children;

    QString attribute(const char *key) const { return attributes.value(QLatin1String(key)).toString(); }
    /// The first child of that name; nullptr when there is none.
    const XmlElement *child(const char *key) const;
    /// The text of the first child of that name; empty when there is none.
    QString childText(const char *key) const;
    /// All text in it, at any depth, in order.
    QString fullText() const;
};

/// The root. BadSyntax{what was expected} with the line; a DOCTYPE with declarations of its own is refused, for its entities can
/// grow a short file a thousandfold. No file in the error.
Result<XmlElement> parseXml(const QString &text);

} // namespace dateline

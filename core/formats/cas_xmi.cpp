#include "formats/cas_xmi.h"

#include "formats/cas_model.h"
#include "formats/xml_tree.h"

#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QString xmiSpace = QStringLiteral("http://www.omg.org/XMI");

/// "http:///webanno/custom.ecore" and "Event" → "webanno.custom.Event".
QString typeOf(const XmlElement &element)
{
    QString package = element.space;
    package.remove(QStringLiteral("http:///")).remove(QStringLiteral(".ecore"));
    return package.replace(u'/', u'.') + u'.' + element.name;
}

QString idOf(const XmlElement &element)
{
    return element.attributes.value(xmiSpace, QStringLiteral("id")).toString();
}

bool isReference(const QString &feature)
{
    static const QSet<QString> names{"sofa", "Governor", "Dependent", "target", "next",   "first",    "elements",
                                     "pos",  "lemma",    "stem",      "morph",  "parent", "children", "form"};
    return names.contains(feature);
}

FeatureStructure nodeOf(const XmlElement &element, const QSet<QString> &linkNodes)
{
    FeatureStructure node{idOf(element), typeOf(element), {}, {}};
    for (const QXmlStreamAttribute &attribute : element.attributes) {
        if (!attribute.namespaceUri().isEmpty())
            continue;
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        const QStringList parts = value.split(u' ', Qt::SkipEmptyParts);
        const bool namesLinks =
            !parts.isEmpty() && std::ranges::all_of(parts, [&](const QString &part) { return linkNodes.contains(part); });
        if (isReference(name) || namesLinks)
            node.references.emplace_back(name, parts);
        else
            node.values.emplace_back(name, value);
    }
    for (const XmlElement &child : element.children) // an array of texts
        node.values.emplace_back(child.name, child.fullText());
    return node;
}

} // namespace

Result<AnnotationLayers> xmiLayers(const QString &text)
{
    const auto root = parseXml(text);
    if (!root)
        return tl::make_unexpected(root.error());
    if (root->name != QLatin1String("XMI"))
        return failure(ErrorCode::BadSyntax, {QStringLiteral("<xmi:XMI>")}, {}, 1);
    QSet<QString> linkNodes; // what a number may name that no feature's name tells
    for (const XmlElement &element : root->children) {
        const bool isLink = !element.attributes.hasAttribute(QStringLiteral("begin")) &&
                            element.attributes.hasAttribute(QStringLiteral("target"));
        if (isLink || element.name == QLatin1String("FSArray"))
            linkNodes.insert(idOf(element));
    }
    std::vector<FeatureStructure> nodes;
    for (const XmlElement &element : root->children) {
        if (element.name != QLatin1String("NULL") && element.name != QLatin1String("View"))
            nodes.push_back(nodeOf(element, linkNodes));
    }
    return layersOf(nodes);
}

Result<AnnotatedArticle> readCasXmi(const ReaderInput &input)
{
    const auto layers = xmiLayers(input.source.text);
    if (!layers)
        return tl::make_unexpected(layers.error());
    return articleOf(*layers, input, QStringLiteral("uimaxmi"));
}

} // namespace dateline

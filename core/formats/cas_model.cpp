#include "formats/cas_model.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QString unspecified = QStringLiteral("x-unspecified");

template<class Pairs>
auto named(const Pairs &pairs, const char *name)
{
    const auto found = std::ranges::find(pairs, QLatin1String(name), [](const auto &pair) { return pair.first; });
    return found == pairs.end() ? decltype(pairs.front().second)() : found->second;
}

bool isPlace(const QString &feature)
{
    return feature == QLatin1String("begin") || feature == QLatin1String("end") || feature == QLatin1String("sofa");
}

class LayersOfCas {
public:
    explicit LayersOfCas(const std::vector<FeatureStructure> &nodes) : m_nodes(nodes)
    {
        for (std::size_t index = 0; index < nodes.size(); ++index)
            m_byId.insert(nodes[index].id, index);
    }

    Result<AnnotationLayers> make()
    {
        const FeatureStructure *sofa = textNode();
        if (!sofa)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("sofaString")});
        m_sofa = sofa->id;
        m_made.text = sofa->value("sofaString");
        for (const FeatureStructure &node : m_nodes)
            add(node);
        for (const FeatureStructure &node : m_nodes) {
            if (!m_used.contains(node.id) && shortTypeName(node.type) != QLatin1String("FSArray"))
                countLoss(m_made.losses, LossKind::ForeignAnnotation, shortTypeName(node.type));
        }
        return std::move(m_made);
    }

private:
    const FeatureStructure *textNode();
    void add(const FeatureStructure &node);
    void describe(const FeatureStructure &node);
    void addRelation(const FeatureStructure &node);
    void addLinks(const FeatureStructure &node, const QString &feature, const QStringList &ids, int depth = 0);
    const FeatureStructure *find(const QString &id) const
    {
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? nullptr : &m_nodes[*found];
    }

    const std::vector<FeatureStructure> &m_nodes;
    QHash<QString, std::size_t> m_byId;
    QString m_sofa;
    AnnotationLayers m_made;
    QSet<QString> m_used;
};

const FeatureStructure *LayersOfCas::textNode()
{
    const FeatureStructure *first = nullptr;
    for (const FeatureStructure &node : m_nodes) {
        if (shortTypeName(node.type) != QLatin1String("Sofa"))
            continue;
        m_used.insert(node.id);
        const bool hasText =
            std::ranges::any_of(node.values, [](const auto &pair) { return pair.first == QLatin1String("sofaString"); });
        if (hasText && (!first || node.value("sofaID") == QLatin1String("_InitialView")))
            first = &node;
    }
    return first;
}

void LayersOfCas::add(const FeatureStructure &node)
{
    const QString type = shortTypeName(node.type);
    if (type == QLatin1String("DocumentMetaData") || type == QLatin1String("DocumentAnnotation"))
        return describe(node);
    if (!node.reference("Governor").isEmpty() && !node.reference("Dependent").isEmpty())
        return addRelation(node);
    if (node.value("end").isEmpty() || node.reference("sofa") != m_sofa)
        return;
    m_used.insert(node.id);
    LayerAnnotation made{node.id, type, {node.value("begin").toInt(), node.value("end").toInt()}, {}, {}};
    for (const auto &[name, value] : node.values) {
        if (!isPlace(name) && !value.isEmpty())
            made.features.emplace_back(name, value);
    }
    m_made.annotations.push_back(std::move(made));
    for (const auto &[name, ids] : node.references) {
        if (!isPlace(name))
            addLinks(node, name, ids);
    }
}

void LayersOfCas::describe(const FeatureStructure &node)
{
    m_used.insert(node.id);
    const QString language = node.value("language");
    if (m_made.language.isEmpty() && language != unspecified)
        m_made.language = language;
    if (m_made.title.isEmpty())
        m_made.title = node.value("documentTitle");
}

void LayersOfCas::addRelation(const FeatureStructure &node)
{
    m_used.insert(node.id);
    QString role;
    for (const auto &[name, value] : node.values) {
        if (isPlace(name) || value.isEmpty())
            continue;
        if (role.isEmpty())
            role = value;
        else
            countLoss(m_made.losses, LossKind::Attribute, name, value);
    }
    m_made.links.push_back(
        {role.isEmpty() ? shortTypeName(node.type) : role, node.reference("Governor"), node.reference("Dependent")});
}

/// A slot's fillers stand behind an array, and each behind a node that names its role.
void LayersOfCas::addLinks(const FeatureStructure &node, const QString &feature, const QStringList &ids, int depth)
{
    static constexpr int deepest = 4; // array → link → annotation, and one to spare
    for (const QString &id : ids) {
        const FeatureStructure *other = find(id);
        if (!other || depth == deepest)
            continue;
        const QString target = other->reference("target");
        if (const QStringList elements = named(other->references, "elements"); !elements.isEmpty()) {
            m_used.insert(id);
            addLinks(node, feature, elements, depth + 1);
        } else if (!target.isEmpty()) {
            m_used.insert(id);
            const QString role = other->value("role");
            m_made.links.push_back({role.isEmpty() ? feature : role, node.id, target});
        } else {
            m_made.links.push_back({feature, node.id, id});
        }
    }
}

} // namespace

QString FeatureStructure::value(const char *name) const
{
    return named(values, name);
}

QString FeatureStructure::reference(const char *name) const
{
    return named(references, name).value(0);
}

Result<AnnotationLayers> layersOf(const std::vector<FeatureStructure> &nodes)
{
    return LayersOfCas(nodes).make();
}

} // namespace dateline

#include "formats/cas_json.h"

#include "formats/cas_model.h"
#include "formats/json_parser.h"

#include <QJsonArray>
#include <QSet>

namespace dateline {

namespace {

const QString structuresKey = QStringLiteral("%FEATURE_STRUCTURES");
const QString typeKey = QStringLiteral("%TYPE");
const QString oldViewsKey = QStringLiteral("_views");
const QString oldTypeKey = QStringLiteral("_type");

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    if (!value.isArray())
        return value.isNull() ? ids : QStringList{jsonWord(value)};
    for (const QJsonValue each : value.toArray())
        ids << jsonWord(each);
    return ids;
}

/// "@sofa": 1 is a reference, "^begin" and "#score" are values with a mark, "%TYPE" is the format's own.
FeatureStructure nodeOf(const QJsonObject &json, const QString &id)
{
    FeatureStructure node{id, jsonText(json[typeKey]), {}, {}};
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString key = field.key();
        if (key.startsWith(u'@'))
            node.references.emplace_back(key.mid(1), idsOf(field.value()));
        else if (key == QLatin1String("%ELEMENTS"))
            node.references.emplace_back(QStringLiteral("elements"), idsOf(field.value()));
        else if (!key.startsWith(u'%') && !field.value().isNull())
            node.values.emplace_back(key.startsWith(u'^') || key.startsWith(u'#') ? key.mid(1) : key, jsonWord(field.value()));
    }
    return node;
}

std::vector<FeatureStructure> nodesOf(const QJsonValue &structures)
{
    std::vector<FeatureStructure> nodes;
    for (const QJsonValue each : structures.toArray())
        nodes.push_back(nodeOf(each.toObject(), jsonWord(each[QStringLiteral("%ID")])));
    const QJsonObject byId = structures.toObject(); // as some drafts have it
    for (auto each = byId.begin(); each != byId.end(); ++each)
        nodes.push_back(nodeOf(each.value().toObject(), each.key()));
    return nodes;
}

/// The older form: which features are references is said once for a type, and what is 0 is left out.
class OldCas {
public:
    explicit OldCas(const QJsonObject &root)
        : m_types(root[QStringLiteral("_context")][QStringLiteral("_types")].toObject()),
          m_others(root[QStringLiteral("_referenced_fss")].toObject())
    {
        const QJsonObject views = root[oldViewsKey].toObject();
        for (const QJsonValue view : views) {
            const QJsonObject types = view.toObject();
            for (auto type = types.begin(); type != types.end(); ++type) {
                for (const QJsonValue each : type.value().toArray())
                    add(each, type.key());
            }
        }
        for (auto each = m_others.begin(); each != m_others.end(); ++each) {
            if (!m_added.contains(each.key()))
                addNode(each.value().toObject(), each.key(), jsonText(each.value()[oldTypeKey]));
        }
    }
    const std::vector<FeatureStructure> &nodes() const { return m_nodes; }

private:
    /// A member of a view, or the number of one that is elsewhere.
    void add(const QJsonValue &member, const QString &type)
    {
        if (member.isObject())
            return addNode(member.toObject(), QStringLiteral("%1 %2").arg(type).arg(m_nodes.size()), type);
        const QString id = jsonWord(member);
        if (!m_added.contains(id))
            addNode(m_others[id].toObject(), id, type);
    }

    void addNode(const QJsonObject &json, const QString &id, const QString &type)
    {
        m_added.insert(id);
        FeatureStructure node{id, type, {}, {}};
        const QJsonObject kinds = m_types[type][QStringLiteral("_feature_types")].toObject();
        for (auto field = json.begin(); field != json.end(); ++field) {
            const QString kind = jsonText(kinds[field.key()]);
            const bool isReference = kind == QLatin1String("_ref") || kind == QLatin1String("_array");
            if (isReference)
                node.references.emplace_back(field.key(), idsOf(field.value()));
            else if (!field.key().startsWith(u'_'))
                node.values.emplace_back(field.key(), jsonWord(field.value()));
        }
        m_nodes.push_back(std::move(node));
    }

    QJsonObject m_types;
    QJsonObject m_others;
    QSet<QString> m_added;
    std::vector<FeatureStructure> m_nodes;
};

} // namespace

bool isCasJson(const QJsonObject &root)
{
    return root.contains(structuresKey) || (root.contains(oldViewsKey) && root.contains(QStringLiteral("_context")));
}

Result<AnnotatedArticle> readCasJson(const ReaderInput &input, const QJsonObject &root)
{
    const auto layers = root.contains(structuresKey) ? layersOf(nodesOf(root[structuresKey])) : layersOf(OldCas(root).nodes());
    if (!layers)
        return tl::make_unexpected(layers.error());
    return articleOf(*layers, input, QStringLiteral("uimajson"));
}

} // namespace dateline

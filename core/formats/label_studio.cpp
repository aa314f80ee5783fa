#include "formats/label_studio.h"

#include "formats/json_parser.h"
#include "formats/task_metadata.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace dateline {

namespace {

const QString rowsKey = QStringLiteral("rows"); // of a list without a frame
const QString dataKey = QStringLiteral("data");
const QString resultKey = QStringLiteral("result");
const QString valueKey = QStringLiteral("value");
const QString idKey = QStringLiteral("id");
const QString typeKey = QStringLiteral("type");

/// What a result says: {"labels": ["ORG"]}, {"choices": […]}, {"text": ["…"]}, {"datetime": "…"}; places aside.
QStringList saidBy(const QJsonObject &value)
{
    QStringList said;
    for (auto field = value.begin(); field != value.end(); ++field) {
        const bool isList = field.value().isArray();
        if (isList) {
            for (const QJsonValue each : field.value().toArray())
                said << jsonWord(each);
        } else if (field.key() == QLatin1String("datetime") || field.key() == QLatin1String("number")) {
            said << jsonWord(field.value());
        }
    }
    said.removeAll(QString());
    return said;
}

bool isTask(const QJsonValue &value)
{
    return value[dataKey].isObject() &&
           (value[QStringLiteral("annotations")].isArray() || value[QStringLiteral("predictions")].isArray() ||
            value[QStringLiteral("completions")].isArray());
}

/// One task's results → layers.
class TaskReader {
public:
    TaskReader(QString text) : m_points(text) { m_made.text = std::move(text); }

    Result<AnnotationLayers> read(const QJsonObject &task)
    {
        for (const char *made : {"annotations", "completions"}) {
            for (const QJsonValue each : task[QLatin1String(made)].toArray()) {
                if (const auto passed = results(each.toObject(), {}); !passed)
                    return tl::make_unexpected(passed.error());
            }
        }
        for (const QJsonValue each : task[QStringLiteral("predictions")].toArray()) {
            const QString model = jsonWord(each[QStringLiteral("model_version")]);
            if (const auto passed = results(each.toObject(), model.isEmpty() ? QStringLiteral("label-studio") : model); !passed)
                return tl::make_unexpected(passed.error());
        }
        return std::move(m_made);
    }

private:
    /// A region is one id; several results may speak of it.
    Result<void> results(const QJsonObject &annotation, const QString &model)
    {
        const QString scope = QString::number(++m_annotations) + u':';
        for (const QJsonValue each : annotation[resultKey].toArray()) {
            if (const auto passed = result(each.toObject(), scope, model); !passed)
                return passed;
        }
        return {};
    }

    Result<void> result(const QJsonObject &result, const QString &scope, const QString &model)
    {
        const QJsonObject value = result[valueKey].toObject();
        const QString kind = jsonWord(result[typeKey]);
        if (kind == QLatin1String("relation")) {
            const QString label = jsonWord(result[QStringLiteral("labels")][0]);
            m_made.links.push_back({label.isEmpty() ? kind : label, scope + jsonWord(result[QStringLiteral("from_id")]),
                                    scope + jsonWord(result[QStringLiteral("to_id")])});
            return {};
        }
        const QString id = scope + jsonWord(result[idKey]);
        const auto start = countOf(value[QStringLiteral("start")]);
        const auto end = countOf(value[QStringLiteral("end")]);
        const QString name = jsonWord(result[QStringLiteral("from_name")]);
        const QStringList said = saidBy(value);
        if (!start || !end) {
            for (const QString &each : said)
                countLoss(m_made.losses, LossKind::Attribute, name, each);
            if (said.isEmpty())
                countLoss(m_made.losses, LossKind::ForeignAnnotation, kind);
            return {};
        }
        return region(id, {*start, *end}, value, model, name, said);
    }

    Result<void> region(const QString &id, TextSpan place, const QJsonObject &value, const QString &model, const QString &name,
                        const QStringList &said)
    {
        auto known = m_regions.constFind(id);
        if (known == m_regions.constEnd()) {
            const QString words = value[QStringLiteral("text")].isString() ? jsonText(value[QStringLiteral("text")]) : QString();
            const auto span = spanOf(place, words);
            if (!span)
                return failure(ErrorCode::TextDiffers,
                               {id, words, place.fits(m_made.text) ? wordsAt(m_made.text, place) : QString()});
            known = m_regions.insert(id, m_made.annotations.size());
            m_made.annotations.push_back({id, said.value(0, name), *span, {}, model});
        }
        // The first labels are the layer; what else is said of the region are features by the name of the control.
        LayerAnnotation &made = m_made.annotations[*known];
        for (const QString &each : said) {
            if (each != made.layer)
                made.features.emplace_back(value.contains(QStringLiteral("labels")) ? QStringLiteral("label") : name, each);
        }
        return {};
    }

    /// Where the words stand, or where the position says when no words are given.
    std::optional<TextSpan> spanOf(TextSpan place, const QString &words) const
    {
        const auto start = m_points.toUnits(place.start);
        const auto end = m_points.toUnits(place.end);
        const TextSpan byPoints = start && end ? TextSpan{*start, *end} : place;
        for (const TextSpan span : {place, byPoints}) {
            if (words.isEmpty() || (span.fits(m_made.text) && wordsAt(m_made.text, span) == words))
                return span;
        }
        return std::nullopt;
    }

    AnnotationLayers m_made;
    CodePointMap m_points;
    QHash<QString, std::size_t> m_regions;
    int m_annotations = 0;
};

/// Which of the task's data is the text: by its name, else the longest one.
QString textKeyOf(const QJsonObject &data)
{
    QString longest;
    for (auto field = data.begin(); field != data.end(); ++field) {
        if (!field.value().isString())
            continue;
        if (field.key() == QLatin1String("text"))
            return field.key();
        const QString text = field.value().toString();
        const bool isWords = text.contains(u' ') && !text.startsWith(QLatin1String("http")) && !text.startsWith(u'/');
        if (isWords && text.size() > data[longest].toString().size())
            longest = field.key();
    }
    return longest;
}

} // namespace

bool isLabelStudio(const QJsonObject &root)
{
    const QJsonArray rows = root[rowsKey].toArray();
    return isTask(root) || (!rows.isEmpty() && isTask(rows.first()));
}

Result<std::vector<AnnotatedArticle>> readLabelStudio(const ReaderInput &input, const QJsonObject &root)
{
    const QJsonArray tasks = root.contains(rowsKey) ? root[rowsKey].toArray() : QJsonArray{root};
    std::vector<AnnotatedArticle> articles;
    LossReport losses;
    for (const QJsonValue task : tasks) {
        const QJsonObject data = task[dataKey].toObject();
        const QString key = textKeyOf(data);
        if (jsonText(data[key]).trimmed().isEmpty()) {
            countLoss(losses, LossKind::ForeignAnnotation, QStringLiteral("task"), jsonWord(task[idKey]));
            continue;
        }
        const auto layers = TaskReader(jsonText(data[key])).read(task.toObject());
        if (!layers)
            return tl::make_unexpected(layers.error());
        auto read = articleOf(*layers, input, QStringLiteral("labelstudio"));
        if (!read)
            return tl::make_unexpected(read.error());
        describeTask(*read, data, key);
        articles.push_back(std::move(*read));
    }
    if (articles.empty())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"data\": {\"text\": \"…\"}")});
    for (Loss &loss : losses)
        articles.front().losses.push_back(std::move(loss));
    return articles;
}

} // namespace dateline

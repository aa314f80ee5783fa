#include "formats/doccano.h"

#include "formats/json_parser.h"
#include "formats/task_metadata.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dateline {

namespace {

const QString textKey = QStringLiteral("text");
const QStringList spanKeys{QStringLiteral("label"), QStringLiteral("labels"), QStringLiteral("entities")};
const QString relationsKey = QStringLiteral("relations");

struct Record {
    QJsonObject json;
    int line = 0; ///< 0 = of a list
};

bool isRecord(const QJsonObject &record)
{
    const bool labelled = std::ranges::any_of(spanKeys, [&](const QString &key) { return record[key].isArray(); });
    return labelled && record[textKey].isString();
}

Result<std::vector<Record>> recordsOf(const QString &text)
{
    std::vector<Record> records;
    if (const auto whole = parseJson(text)) {
        const QJsonArray list = whole->isArray() ? whole->array() : QJsonArray{whole->object()};
        for (const QJsonValue each : list)
            records.push_back({each.toObject(), 0});
        return records;
    }
    int line = 0;
    for (const QString &each : text.split(u'\n')) {
        ++line;
        if (each.trimmed().isEmpty())
            continue;
        const auto json = parseJson(each);
        if (!json)
            return failure(json.error().code, json.error().arguments, {}, line, json.error().column);
        records.push_back({json->object(), line});
    }
    return records;
}

class RecordReader {
public:
    explicit RecordReader(const Record &record) : m_record(record), m_points(jsonText(record.json[textKey]))
    {
        m_made.text = jsonText(record.json[textKey]);
    }

    Result<AnnotationLayers> read()
    {
        for (const QString &key : spanKeys) {
            for (const QJsonValue each : m_record.json[key].toArray()) {
                if (const auto passed = span(each, key); !passed)
                    return tl::make_unexpected(passed.error());
            }
        }
        for (const QJsonValue each : m_record.json[relationsKey].toArray())
            m_made.links.push_back({jsonWord(each[QStringLiteral("type")]), jsonWord(each[QStringLiteral("from_id")]),
                                    jsonWord(each[QStringLiteral("to_id")])});
        return std::move(m_made);
    }

private:
    Result<void> span(const QJsonValue &value, const QString &key)
    {
        if (value.isString()) { // a label of the whole text
            countLoss(m_made.losses, LossKind::Attribute, key, jsonText(value));
            return {};
        }
        const bool isList = value.isArray();
        const auto start = countOf(isList ? value[0] : value[QStringLiteral("start_offset")]);
        const auto end = countOf(isList ? value[1] : value[QStringLiteral("end_offset")]);
        const QString label = jsonWord(isList ? value[2] : value[QStringLiteral("label")]);
        if (!start || !end)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("[0, 4, \"…\"]")}, {}, m_record.line);
        const auto from = m_points.toUnits(*start);
        const auto to = m_points.toUnits(*end);
        const QString own = isList ? QString() : jsonWord(value[QStringLiteral("id")]);
        const QString id = own.isEmpty() ? QStringLiteral("#%1").arg(m_made.annotations.size()) : own;
        if (!from || !to)
            return failure(ErrorCode::BadSpan, {id, QString::number(*start), QString::number(*end)}, {}, m_record.line);
        m_made.annotations.push_back({id, label, {*from, *to}, {}, {}});
        return {};
    }

    const Record &m_record;
    CodePointMap m_points;
    AnnotationLayers m_made;
};

} // namespace

bool isDoccano(const QJsonObject &root)
{
    const QJsonArray rows = root[QStringLiteral("rows")].toArray();
    return isRecord(rows.isEmpty() ? root : rows.first().toObject());
}

Result<std::vector<AnnotatedArticle>> readDoccano(const ReaderInput &input)
{
    const auto records = recordsOf(input.source.text);
    if (!records)
        return tl::make_unexpected(records.error());
    std::vector<AnnotatedArticle> articles;
    LossReport losses;
    for (const Record &record : *records) {
        if (jsonText(record.json[textKey]).trimmed().isEmpty()) {
            countLoss(losses, LossKind::ForeignAnnotation,
                      record.json.isEmpty() ? QStringLiteral("{}") : record.json.keys().first());
            continue;
        }
        const auto layers = RecordReader(record).read();
        if (!layers)
            return tl::make_unexpected(layers.error());
        auto read = articleOf(*layers, input, QStringLiteral("doccano"));
        if (!read)
            return tl::make_unexpected(read.error());
        describeTask(*read, record.json, textKey, spanKeys + QStringList{relationsKey, QStringLiteral("id")});
        articles.push_back(std::move(*read));
    }
    if (articles.empty())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"text\": \"…\"")});
    for (Loss &loss : losses)
        articles.front().losses.push_back(std::move(loss));
    return articles;
}

} // namespace dateline

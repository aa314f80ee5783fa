#include "workflow/import_memory.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {
namespace {

const QString pathsKey = QStringLiteral("paths");
const QString publishedKey = QStringLiteral("published");
const QString tablesKey = QStringLiteral("tables");
const QString afterKey = QStringLiteral("after");
const QString waitingKey = QStringLiteral("waiting");

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &each : array.toArray())
        texts << each.toString();
    return texts;
}

} // namespace

ImportMemory ImportMemory::of(const ImportRequest &request)
{
    ImportMemory memory;
    for (const QString &path : request.paths)
        memory.paths << QFileInfo(path).absoluteFilePath();
    memory.published = request.published;
    for (const auto &[path, mapping] : request.tables.ofFile)
        memory.tables.insert({QFileInfo(path).absoluteFilePath(), mapping});
    return memory;
}

std::optional<ImportMemory> ImportMemory::read(const QString &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    ImportMemory memory{
        textsIn(object.value(pathsKey)), {}, {}, object.value(afterKey).toString(), textsIn(object.value(waitingKey))};
    if (memory.paths.isEmpty())
        return std::nullopt;
    if (const auto published = Edtf::parse(object.value(publishedKey).toString()))
        memory.published = *published;
    const QJsonObject tables = object.value(tablesKey).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (const auto mapping = TableMapping::fromJson(table.value().toString().toUtf8()))
            memory.tables.insert({table.key(), *mapping});
    }
    return memory;
}

QString ImportMemory::toString() const
{
    QJsonObject mappings;
    for (const auto &[path, mapping] : tables)
        mappings.insert(path, QString::fromUtf8(mapping.toJson()));
    const QJsonObject object{{pathsKey, QJsonArray::fromStringList(paths)},
                             {publishedKey, published ? published->toString() : QString()},
                             {tablesKey, mappings},
                             {afterKey, after},
                             {waitingKey, QJsonArray::fromStringList(waiting)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace dateline

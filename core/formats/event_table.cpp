#include "formats/event_table.h"

#include "formats/article_formats.h"
#include "formats/table_shape.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

constexpr qsizetype fewestTabs = 8; // of a table in a file that is called text

QStringList names(const TableMapping &mapping)
{
    QStringList names;
    for (const TableColumn &column : mapping.columns)
        names << column.name;
    return names;
}

bool isTableSuffix(const QString &path)
{
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")}.contains(suffixOf(path));
}

bool mayBeTable(const QString &path, const QByteArray &head)
{
    return isTableSuffix(path) || head.left(std::max<qsizetype>(head.indexOf('\n'), 0)).count('\t') >= fewestTabs;
}

/// As it was read before, or the same columns in another encoding or with another delimiter.
std::optional<TableMapping> remembered(const TableBytes &bytes, const TableMapping &guess, const std::vector<TableMapping> &known)
{
    for (const TableMapping &mapping : known) {
        if (mapping.isFor(names(guess))) {
            TableMapping as = mapping;
            as.isRemembered = true;
            as.encoding = guess.encoding;
            as.delimiter = guess.delimiter;
            as.quotes = guess.quotes;
            return as;
        }
        const auto shape = mapping.hasHeader ? tableShape(bytes, mapping) : failure(ErrorCode::TableNotMapped);
        if (shape && mapping.isFor(names(shape->mapping))) {
            TableMapping as = mapping;
            as.isRemembered = true;
            return as;
        }
    }
    return std::nullopt;
}

} // namespace

Result<TableMapping> mappingOf(const QString &path, const TableBytes &bytes, const TableMappings &known)
{
    if (const auto said = known.ofFile.find(path); said != known.ofFile.end())
        return said->second;
    const auto shape = tableShape(bytes);
    if (!shape)
        return tl::make_unexpected(shape.error());
    if (const auto before = remembered(bytes, shape->mapping, known.remembered))
        return *before;
    if (shape->isKnown)
        return shape->mapping;
    return failure(ErrorCode::TableNotMapped, {names(shape->mapping).join(QStringLiteral(", "))});
}

bool isKnownTable(const ReaderInput &input)
{
    if (!mayBeTable(input.path, input.bytes))
        return false;
    const TableBytes bytes = TableBytes::of(input.bytes.left(TableBytes::headSize));
    return mappingOf(input.path, bytes, input.tables).has_value();
}

Result<std::vector<AnnotatedArticle>> readEventTable(const ReaderInput &input)
{
    TableBytes bytes = TableBytes::of(input.bytes);
    const auto mapping = mappingOf(input.path, bytes, input.tables);
    if (!mapping)
        return tl::make_unexpected(mapping.error());
    TableReader reader(input.path, std::move(bytes), *mapping);
    std::vector<AnnotatedArticle> all;
    while (true) {
        auto some = reader.next();
        if (!some)
            return some;
        if (some->empty())
            break;
        std::ranges::move(*some, std::back_inserter(all));
    }
    const TableSummary &summary = reader.summary();
    if (all.empty())
        return summary.faults.empty() ? failure(ErrorCode::FileEmpty) : tl::make_unexpected(summary.faults.front());
    all.front().table = std::make_shared<const TableSummary>(summary);
    return all;
}

Result<std::unique_ptr<TableReader>> openEventTable(const QString &path, const TableMappings &known)
{
    if (!isTableSuffix(path) && suffixOf(path) != QLatin1String("txt"))
        return nullptr;
    auto bytes = TableBytes::open(path);
    if (!bytes || !mayBeTable(path, bytes->head()))
        return nullptr;
    const auto mapping = mappingOf(path, *bytes, known);
    if (mapping)
        return std::make_unique<TableReader>(path, *std::move(bytes), *mapping);
    if (isTableSuffix(path) && QFileInfo(path).size() > largestFile) // a smaller one may be a timeline
        return tl::make_unexpected(mapping.error());
    return nullptr;
}

} // namespace dateline

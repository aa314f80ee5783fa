#include "formats/timelinejs.h"

#include "formats/csv_cells.h"
#include "formats/csv_lexer.h"
#include "formats/json_parser.h"
#include "formats/timelinejs_model.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// A column of the table and the field of a slide that it is.
struct Column {
    const char *header;
    const char *object; ///< empty: the slide itself
    const char *field;
};
constexpr std::array<Column, 20> columns{{{"Year", "start_date", "year"},
                                          {"Month", "start_date", "month"},
                                          {"Day", "start_date", "day"},
                                          {"Time", "start_date", "time"},
                                          {"End Year", "end_date", "year"},
                                          {"End Month", "end_date", "month"},
                                          {"End Day", "end_date", "day"},
                                          {"End Time", "end_date", "time"},
                                          {"Display Date", "", "display_date"},
                                          {"Headline", "text", "headline"},
                                          {"Text", "text", "text"},
                                          {"Media", "media", "url"},
                                          {"Media Credit", "media", "credit"},
                                          {"Media Caption", "media", "caption"},
                                          {"Media Thumbnail", "media", "thumbnail"},
                                          {"Alt Text", "media", "alt"},
                                          {"Type", "", "type"},
                                          {"Group", "", "group"},
                                          {"Background", "background", "url"},
                                          {"Dateline", "", "dateline"}}};
const QString typeKey = QStringLiteral("type");
const QString idKey = QStringLiteral("unique_id");

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (qsizetype index = 0; index < row.size(); ++index)
        cells << textOfUtf8(row.cell(index));
    return cells;
}

/// Of the first line, when it names the two columns that no slide is without.
std::optional<CsvDialect> dialectOf(const QString &text)
{
    static constexpr qsizetype longestHeader = 4096;
    const QByteArray header = text.left(longestHeader).section(u'\n', 0, 0).toUtf8();
    for (const char delimiter : {',', ';', '\t'}) {
        CsvRow row;
        if (!CsvLexer({delimiter}, header).next(row))
            return std::nullopt;
        const QStringList names = cellsOf(row);
        if (names.contains(QStringLiteral("Year"), Qt::CaseInsensitive) &&
            names.contains(QStringLiteral("Headline"), Qt::CaseInsensitive))
            return CsvDialect{delimiter};
    }
    return std::nullopt;
}

void put(QJsonObject &slide, const QString &object, const QString &field, const QJsonValue &value)
{
    if (object.isEmpty()) {
        slide.insert(field, value);
        return;
    }
    QJsonObject inner = slide[object].toObject();
    inner.insert(field, value);
    slide.insert(object, inner);
}

QJsonObject slideOfRow(const QStringList &header, const QStringList &cells)
{
    QJsonObject slide;
    for (qsizetype index = 0; index < std::min(header.size(), cells.size()); ++index) {
        const QString value = withoutGuard(cells[index]);
        const QString name = header[index].trimmed();
        const auto *column = std::ranges::find_if(
            columns, [&](const Column &each) { return name.compare(QLatin1String(each.header), Qt::CaseInsensitive) == 0; });
        if (value.isEmpty())
            continue;
        if (column == columns.end())
            slide.insert(name, value);
        else
            put(slide, QLatin1String(column->object), QLatin1String(column->field), value);
    }
    if (const auto hidden = parseJson(slide[datelineKey].toString())) {
        QJsonObject event = hidden->object();
        slide.insert(idKey, event.take(idKey));
        slide.insert(datelineKey, event);
    }
    return slide;
}

/// The table's JSON, as TimelineJS makes it.
Result<QJsonObject> rootOfTable(const QString &text)
{
    const auto dialect = dialectOf(text);
    if (!dialect)
        return failure(ErrorCode::UnsupportedFormat, {QStringLiteral("CSV")});
    CsvLexer lexer(*dialect, text.toUtf8());
    CsvRow row;
    lexer.next(row);
    const QStringList header = cellsOf(row);
    QJsonObject root;
    QJsonArray events;
    QJsonArray eras;
    while (lexer.next(row)) {
        if (row.fault)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("CSV")}, {}, row.line, row.faultAt + 1);
        QJsonObject slide = slideOfRow(header, cellsOf(row));
        const QString type = slide.take(typeKey).toString();
        if (type.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0 && !root.contains(QStringLiteral("title")))
            root.insert(QStringLiteral("title"), slide);
        else if (type.compare(QLatin1String("era"), Qt::CaseInsensitive) == 0)
            eras.append(slide);
        else if (!slide.isEmpty())
            events.append(slide);
    }
    root.insert(QStringLiteral("events"), events);
    root.insert(QStringLiteral("eras"), eras);
    return root;
}

/// A date's time as a table has it.
QString clockOf(const QJsonObject &date)
{
    const auto two = [&](const char *key) {
        return QStringLiteral("%1").arg(date[QLatin1String(key)].toInt(), 2, 10, QLatin1Char('0'));
    };
    if (!date.contains(QStringLiteral("hour")))
        return {};
    const QString clock = two("hour") + u':' + two("minute");
    return date.contains(QStringLiteral("second")) ? clock + u':' + two("second") : clock;
}

QByteArray rowOf(QJsonObject slide, const QString &type)
{
    QJsonObject hidden = slide[datelineKey].toObject();
    if (slide.contains(idKey))
        hidden.insert(idKey, slide[idKey]);
    slide.insert(datelineKey, QString::fromUtf8(QJsonDocument(hidden).toJson(QJsonDocument::Compact)));
    slide.insert(typeKey, type);
    for (const char *key : {"start_date", "end_date"})
        put(slide, QLatin1String(key), QStringLiteral("time"), clockOf(slide[QLatin1String(key)].toObject()));
    QStringList cells;
    for (const Column &column : columns) {
        const QString object = QLatin1String(column.object);
        cells << jsonWord((object.isEmpty() ? slide : slide[object].toObject())[QLatin1String(column.field)]);
    }
    return delimitedRow(cells);
}

} // namespace

bool isTimelineJs(const QJsonObject &root)
{
    const auto isDated = [](const QJsonValue &slide) { return slide[QStringLiteral("start_date")].isObject(); };
    const QJsonArray events = root[QStringLiteral("events")].toArray();
    const QJsonArray eras = root[QStringLiteral("eras")].toArray();
    return std::any_of(events.begin(), events.end(), isDated) || std::any_of(eras.begin(), eras.end(), isDated);
}

Result<AnnotatedArticle> readTimelineJs(const ReaderInput &input, const QJsonObject &root)
{
    return articleOf(timelineOfSlides(root), input, timelineJs);
}

QByteArray writeTimelineJs(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    return QJsonDocument(slidesOf(timelineOf(articles, wording, losses))).toJson();
}

bool isTimelineJsTable(const ReaderInput &input)
{
    return dialectOf(input.source.text).has_value();
}

Result<AnnotatedArticle> readTimelineJsTable(const ReaderInput &input)
{
    const auto root = rootOfTable(input.source.text);
    return root ? readTimelineJs(input, *root) : tl::make_unexpected(root.error());
}

QByteArray writeTimelineJsTable(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    const QJsonObject root = slidesOf(timelineOf(articles, wording, losses));
    QStringList header;
    for (const Column &column : columns)
        header << QLatin1String(column.header);
    QByteArray csv = delimitedRow(header);
    if (const QJsonObject title = root[QStringLiteral("title")].toObject(); !title.isEmpty())
        csv += rowOf(title, QStringLiteral("title"));
    for (const QJsonValue slide : root[QStringLiteral("events")].toArray())
        csv += rowOf(slide.toObject(), {});
    for (const QJsonValue era : root[QStringLiteral("eras")].toArray())
        csv += rowOf(era.toObject(), QStringLiteral("era"));
    return csv;
}

} // namespace dateline

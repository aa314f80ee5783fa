#include "bench/areas.h"
#include "bench/bare_index.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "bench/numbers.h"
#include "formats/article_formats.h"
#include "formats/event_table.h"
#include "wording/app_wording.h"
#include "workflow/importer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace dateline::bench {

namespace {

constexpr int articlesAFormat = 200;
constexpr int rowsAPage = 3;    // as in GDELT's own exports: one to ten
constexpr int pagesNearby = 40; // the rows of a page do not stand together

/// A row as GDELT 2.0 exports it.
QByteArray gdeltRow(int number, Numbers &numbers)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> states{
        {{"ARM", "ARMENIA"}, {"AZE", "AZERBAIJAN"}, {"RUS", "RUSSIA"}, {"TUR", "TURKEY"}, {"FRA", "FRANCE"}}};
    static constexpr std::array<const char *, 6> codes{"010", "042", "036", "112", "138", "190"};
    const auto pick = [&](const auto &list) {
        return list[static_cast<std::size_t>(numbers.below(static_cast<int>(list.size())))];
    };
    const QByteArray day = QByteArray("202407") + QByteArray::number(10 + numbers.below(20));
    QByteArrayList cells{QByteArray::number(1'000'000'000 + number), day, day.left(6), day.left(4), "2024.5"};
    for (int actor = 0; actor < 2; ++actor) {
        const auto [code, name] = pick(states);
        cells << QByteArray(code) + "GOV" << name << code << ""
              << ""
              << ""
              << ""
              << "GOV"
              << ""
              << "";
    }
    const QByteArray code = pick(codes);
    cells << "1" << code << code << code.left(2) << "1"
          << "-2.0"
          << "6"
          << "1"
          << "6"
          << "-1.75";
    for (int place = 0; place < 3; ++place)
        cells << "4"
              << "Yerevan, Yerevan, Armenia"
              << "AM"
              << "AM11"
              << "2387"
              << "40.1811"
              << "44.5136"
              << "-2325645";
    const int page = number / (rowsAPage * pagesNearby) * pagesNearby + number % pagesNearby;
    cells << day + "143000"
          << "https://www.example.org/world/story-" + QByteArray::number(page);
    return cells.join('\t') + '\n';
}

void writeTable(const QString &path, int rows)
{
    Numbers numbers(1);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int row = 0; row < rows; ++row)
        file.write(gdeltRow(row, numbers));
}

double rowsASecond(int rows, double milliseconds)
{
    return 1000.0 * rows / milliseconds;
}

/// Every article of the table; how many rows became events.
int readAll(const QString &path, const std::function<void(const AnnotatedArticle &)> &take)
{
    int events = 0;
    const auto table = openEventTable(path, {}).value_or(nullptr);
    while (table) {
        const auto part = table->next();
        if (!part || part->empty())
            break;
        for (const AnnotatedArticle &article : *part) {
            events += static_cast<int>(article.events.size());
            take(article);
        }
    }
    return events;
}

/// With bare FTS5 in the same run, which is given the words of the same articles.
QJsonObject importFigures(const QTemporaryDir &folder, int rows)
{
    const QString path = folder.filePath(QStringLiteral("%1.export.CSV").arg(rows));
    writeTable(path, rows);
    int events = 0;
    const double reading = wallMilliseconds([&] { events = readAll(path, [](const AnnotatedArticle &) {}); });
    const double readMost = memory("VmHWM:");
    ImportResult result;
    const double importing = wallMilliseconds([&] {
        auto library = Library::create(folder.filePath(QStringLiteral("%1.dateline").arg(rows)));
        result = importFiles(*library, {{path}, {}, {}}, {}, {}).front();
    });
    const double most = memory("VmHWM:");
    BareIndex bare(folder.filePath(QStringLiteral("%1.sqlite").arg(rows)));
    int articles = 0;
    const double floor = wallMilliseconds([&] {
        readAll(path, [&](const AnnotatedArticle &article) { bare.add(++articles, article.article.text); });
        bare.commit();
    });
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("bytes"), QFileInfo(path).size()},
            {QStringLiteral("events"), result.eventsAdded},
            {QStringLiteral("read_events"), events},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("refused"), result.table ? result.table->refused : rows},
            {QStringLiteral("read_rows_per_second"), rowsASecond(rows, reading)},
            {QStringLiteral("import_rows_per_second"), rowsASecond(rows, importing)},
            {QStringLiteral("bare_rows_per_second"), rowsASecond(rows, floor)},
            {QStringLiteral("bare_over_import"), importing / floor},
            {QStringLiteral("read_memory_mb"), readMost},
            {QStringLiteral("memory_mb"), most}};
}

/// A format by what it writes, and reads again where it can.
QJsonObject formatFigures(const QTemporaryDir &folder, const QString &format, const std::vector<AnnotatedArticle> &articles)
{
    qint64 bytes = 0;
    QStringList paths;
    LossReport losses;
    double writing = 0;
    for (const AnnotatedArticle &article : articles) {
        Result<std::vector<WrittenFile>> files = std::vector<WrittenFile>();
        writing += cpuMilliseconds([&] { files = writeArticles(format, {article}, {}, appWording(), losses); });
        const QString stem = folder.filePath(format + QString::number(paths.size()));
        for (const WrittenFile &written : files ? *files : std::vector<WrittenFile>()) {
            QFile file(stem + written.suffix);
            if (file.open(QIODevice::WriteOnly))
                bytes += file.write(written.bytes);
            if (written.suffix == files->back().suffix)
                paths << file.fileName();
        }
    }
    int read = 0;
    const double reading = cpuMilliseconds([&] {
        for (const QString &path : paths)
            read += readArticles(path).has_value() ? 1 : 0;
    });
    const auto rate = [&](double milliseconds) { return static_cast<double>(bytes) / 1000 / milliseconds; };
    QJsonObject made{{QStringLiteral("format"), format},
                     {QStringLiteral("bytes"), bytes},
                     {QStringLiteral("write_megabytes_per_second"), rate(writing)}};
    if (read == paths.size()) // else it is only written
        made.insert(QStringLiteral("read_megabytes_per_second"), rate(reading));
    return made;
}

} // namespace

QJsonObject exchangeArea(int rows)
{
    const QTemporaryDir folder;
    const QJsonObject few = importFigures(folder, std::max(rows / 10, 1)); // first: what was the most is not forgotten
    const QJsonObject all = importFigures(folder, rows);
    std::vector<AnnotatedArticle> articles;
    for (int number = 0; number < articlesAFormat; ++number)
        articles.push_back(generatedArticle(number));
    QJsonArray formats;
    for (const QString &format : writableFormats())
        formats << formatFigures(folder, format, articles);
    const auto of = [](const QJsonObject &figures, const char *name) { return figures.value(QLatin1String(name)).toDouble(); };
    return {{QStringLiteral("tenth"), few},
            {QStringLiteral("table"), all},
            {QStringLiteral("formats"), formats},
            {QStringLiteral("goals"),
             QJsonArray{goal("rows without an event", rows - of(all, "events"), 0),
                        goal("memory over that of a tenth of the rows", of(all, "memory_mb") / of(few, "memory_mb"), 1.5),
                        goal("bare FTS5 insertion over import", of(all, "bare_over_import"), 10)}}};
}

} // namespace dateline::bench

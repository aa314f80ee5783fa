#include "bench/areas.h"
#include "bench/bare_index.h"
#include "bench/collection.h"
#include "bench/measure.h"
#include "bench/merge_area.h"
#include "bench/timeline_frames.h"
#include "state/shown_events.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace dateline::bench {

namespace {

constexpr int articlesAtATime = 1000;

double megabytesASecond(qint64 bytes, double milliseconds)
{
    return static_cast<double>(bytes) / 1000 / milliseconds;
}

/// Fills the library and, beside it, bare FTS5 with the same texts; both by the clock on the wall, for importing uses every
/// processor and waits for the disk.
QJsonObject fill(Collection &collection, BareIndex &bare)
{
    auto library = Library::create(collection.path);
    double import = 0;
    double importCpu = 0;
    double floor = 0;
    double floorCpu = 0;
    for (int first = 0; first < collection.articles; first += articlesAtATime) {
        ImportRequest request;
        for (int number = first; number < std::min(first + articlesAtATime, collection.articles); ++number) {
            request.texts.push_back(collectionArticle(number));
            collection.textBytes += request.texts.back().text.toUtf8().size();
        }
        import += wallMilliseconds([&] {
            importCpu += cpuMilliseconds([&] {
                for (const ImportResult &result : importFiles(*library, request, {}, {}))
                    collection.events += result.eventsAdded;
    });
});
floor += wallMilliseconds([&] {
    floorCpu += cpuMilliseconds([&] {
        for (std::size_t each = 0; each < request.texts.size(); ++each)
            bare.add(first + static_cast<int>(each) + 1, request.texts[each].text);
        bare.commit();
    });
});
} // namespace
return {{QStringLiteral("wall_ms"), import},
        {QStringLiteral("cpu_ms"), importCpu},
        {QStringLiteral("bare_wall_ms"), floor},
        {QStringLiteral("bare_cpu_ms"), floorCpu},
        {QStringLiteral("megabytes_per_second"), megabytesASecond(collection.textBytes, import)},
        {QStringLiteral("bare_megabytes_per_second"), megabytesASecond(collection.textBytes, floor)},
        {QStringLiteral("bare_over_import"), import / floor}};
} // namespace dateline::bench

/// From the file to pixels, as a window does it: a coarse picture first, then every event in its row.
QJsonObject open(const Collection &collection, Library &library, ShownEvents &shown)
{
    double coarse = 0;
    QElapsedTimer timer;
    timer.start();
    const auto draw = [](const ShownEvents &made) {
        TimelineFrames frames(*made.lanes, QSize(1600, 900), 1);
        frames.draw(frames.all());
    };
    library = *Library::open(collection.path, Library::Access::ReadOnly);
    const EventTablePtr table = *library.events().table();
    const double loaded = static_cast<double>(timer.elapsed());
    shown = *showEvents(library, table, {}, {}, [&](const ShownEvents &made) {
        draw(made);
        coarse = static_cast<double>(timer.elapsed());
    });
    draw(shown);
    const auto whole = static_cast<double>(timer.elapsed());
    const double articles = wallMilliseconds([&] { (void)library.articles().list(); });
    return {{QStringLiteral("table_ms"), loaded},
            {QStringLiteral("first_picture_ms"), coarse > 0 ? coarse : whole},
            {QStringLiteral("whole_picture_ms"), whole},
            {QStringLiteral("article_list_ms"), articles}};
}

double filtered(const Library &library, const ShownEvents &shown, const EventFilter &filter)
{
    ShownWish wish = shown.wish;
    wish.filter = filter;
    return wallMilliseconds([&] { (void)showEvents(library, shown.table(), wish, shown, {}); });
}

QJsonObject filterFigures(const Library &library, const ShownEvents &shown)
{
    EventFilter time;
    time.from = civilSecond(2010, 1, 1);
    time.until = civilSecond(2012, 1, 1);
    EventFilter type;
    type.types = {EventType::Threaten};
    EventFilter actor;
    actor.actors = {QStringLiteral("ARM")};
    EventFilter words;
    words.text = QStringLiteral("border");
    return {{QStringLiteral("time_ms"), filtered(library, shown, time)},
            {QStringLiteral("type_ms"), filtered(library, shown, type)},
            {QStringLiteral("actor_ms"), filtered(library, shown, actor)},
            {QStringLiteral("words_ms"), filtered(library, shown, words)}};
}

} // namespace

QJsonObject libraryArea(int articles, const QString &keep)
{
    const QTemporaryDir folder;
    Collection collection{folder.filePath(QStringLiteral("bench.dateline")), articles};
    BareIndex bare(folder.filePath(QStringLiteral("bare.sqlite")));
    const QJsonObject import = fill(collection, bare);
    if (!keep.isEmpty())
        QFile::copy(collection.path, keep);
    Library library = *Library::inMemory();
    ShownEvents shown;
    const QJsonObject opened = open(collection, library, shown);
    const double resident = memory("VmRSS:");
    const QJsonObject filter = filterFigures(library, shown);
    const auto bytes = static_cast<double>(QFileInfo(collection.path).size());
    const QJsonObject search = searchFigures(collection, bare);
    const QJsonObject merging = mergeArea(articles); // last: no other part takes so much room
    const double most = memory("VmHWM:");
    const double allowed = 2.1 * static_cast<double>(collection.textBytes) + 450.0 * collection.events;
    const QJsonArray goals{
        goal("opening to the first picture, ms", opened.value(QStringLiteral("first_picture_ms")).toDouble(), 2000),
        goal("memory, MB", most, 1200), goal("file over 2.1 x text + 450 bytes an event", bytes / allowed, 1),
        goal("bare FTS5 insertion over import with extraction", import.value(QStringLiteral("bare_over_import")).toDouble(), 3)};
    return {{QStringLiteral("articles"), articles},
            {QStringLiteral("events"), collection.events},
            {QStringLiteral("text_bytes"), collection.textBytes},
            {QStringLiteral("file_bytes"), bytes},
            {QStringLiteral("import"), import},
            {QStringLiteral("open"), opened},
            {QStringLiteral("filter"), filter},
            {QStringLiteral("search"), search},
            {QStringLiteral("merging"), merging},
            {QStringLiteral("memory_mb"), QJsonObject{{QStringLiteral("opened"), resident}, {QStringLiteral("most"), most}}},
            {QStringLiteral("goals"), goals}};
}

} // namespace dateline::bench

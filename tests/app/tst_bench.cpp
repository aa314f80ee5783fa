#include "support/test_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace {

QJsonObject report(const QStringList &arguments)
{
    QProcess bench;
    bench.start(builtProgram(QStringLiteral("dateline-bench")), arguments);
    EXPECT_TRUE(bench.waitForFinished(120'000));
    EXPECT_EQ(bench.exitCode(), 0) << bench.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(bench.readAllStandardOutput()).object();
}

} // namespace

TEST(Bench, theTimelineReportsFramesAgainstAReference)
{
    const QJsonObject timeline =
        report({QStringLiteral("timeline"), QStringLiteral("--json"), QStringLiteral("--events"), QStringLiteral("1000")});
    EXPECT_EQ(timeline.value(QStringLiteral("area")).toString(), QStringLiteral("timeline"));
    EXPECT_TRUE(timeline.value(QStringLiteral("floor_ms")).toObject().contains(QStringLiteral("median")));
    const QJsonObject table = timeline.value(QStringLiteral("table")).toObject();
    EXPECT_GT(table.value(QStringLiteral("lanes_growth")).toDouble(), 0);
    for (const QJsonValue &size : table.value(QStringLiteral("sizes")).toArray()) {
        EXPECT_LE(size.toObject().value(QStringLiteral("table_bytes_per_event")).toDouble(), 200);
        EXPECT_LE(size.toObject().value(QStringLiteral("lanes_bytes_per_event")).toDouble(), 100);
        EXPECT_TRUE(size.toObject().value(QStringLiteral("add_event_ms")).toObject().contains(QStringLiteral("median")));
    }
    const QJsonArray sizes = timeline.value(QStringLiteral("sizes")).toArray();
    ASSERT_EQ(sizes.size(), 1);
    const QJsonObject size = sizes.first().toObject();
    EXPECT_EQ(size.value(QStringLiteral("events")).toInt(), 1000);
    EXPECT_GT(size.value(QStringLiteral("marks_ratio")).toDouble(), 0);
    for (const QJsonValue &goal : timeline.value(QStringLiteral("goals")).toArray())
        EXPECT_TRUE(goal.toObject().value(QStringLiteral("holds")).isBool());
    for (const char *frames : {"pan_ms", "zoom_ms"}) {
        for (const char *key : {"median", "p95", "median_ratio", "p95_ratio"})
            EXPECT_TRUE(size.value(QLatin1String(frames)).toObject().value(QLatin1String(key)).isDouble())
                << frames << " " << key;
    }
}

TEST(Bench, libraryAndExtractReportWhatTheyDid)
{
    const QStringList few{QStringLiteral("--json"), QStringLiteral("--articles"), QStringLiteral("20")};
    const QJsonObject library = report(QStringList{QStringLiteral("library")} + few);
    EXPECT_EQ(library.value(QStringLiteral("articles")).toInt(), 20);
    EXPECT_GT(library.value(QStringLiteral("events")).toInt(), 100);
    for (const char *part : {"import", "open", "filter", "search", "memory_mb"})
        EXPECT_FALSE(library.value(QLatin1String(part)).toObject().isEmpty()) << part;
    const QJsonArray goals = library.value(QStringLiteral("goals")).toArray();
    EXPECT_GE(goals.size(), 4);
    for (const QJsonValue &goal : goals)
        EXPECT_TRUE(goal.toObject().value(QStringLiteral("holds")).isBool());
    const QJsonObject extract = report(QStringList{QStringLiteral("extract")} + few);
    EXPECT_GT(extract.value(QStringLiteral("actor_mentions")).toInt(), 100);
}

TEST(Bench, exchangeImportsEveryRowAndMeasuresEveryFormat)
{
    const QJsonObject exchange =
        report({QStringLiteral("exchange"), QStringLiteral("--json"), QStringLiteral("--events"), QStringLiteral("500")});
    const QJsonObject table = exchange.value(QStringLiteral("table")).toObject();
    EXPECT_EQ(table.value(QStringLiteral("events")).toInt(), 500);
    EXPECT_EQ(table.value(QStringLiteral("read_events")).toInt(), 500);
    EXPECT_EQ(table.value(QStringLiteral("refused")).toInt(), 0);
    EXPECT_GT(table.value(QStringLiteral("articles")).toInt(), 100);
    EXPECT_GT(table.value(QStringLiteral("import_rows_per_second")).toDouble(), 0);
    EXPECT_GE(exchange.value(QStringLiteral("formats")).toArray().size(), 6);
    for (const QJsonValue &format : exchange.value(QStringLiteral("formats")).toArray())
        EXPECT_GT(format.toObject().value(QStringLiteral("bytes")).toInt(), 1000);
}

TEST(Bench, anUnknownAreaIsWrongUsage)
{
    QProcess bench;
    bench.start(builtProgram(QStringLiteral("dateline-bench")), {QStringLiteral("nothing")});
    ASSERT_TRUE(bench.waitForFinished(60'000));
    EXPECT_EQ(bench.exitCode(), 2);
}

TEST(Bench, theChartsReportWhatCountingCosts)
{
    const QJsonObject stats =
        report({QStringLiteral("stats"), QStringLiteral("--json"), QStringLiteral("--events"), QStringLiteral("1000")});
    const QJsonObject size = stats.value(QStringLiteral("sizes")).toArray().first().toObject();
    EXPECT_EQ(size.value(QStringLiteral("events")).toInt(), 1000);
    EXPECT_GT(size.value(QStringLiteral("counted")).toInt(), 1000);
    for (const char *count : {"activity_ms", "actors_ms", "pairs_ms", "escalation_ms"})
        EXPECT_TRUE(size.value(QLatin1String(count)).toObject().value(QStringLiteral("median")).isDouble()) << count;
}

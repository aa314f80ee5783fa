#include "bench/areas.h"
#include "bench/timed_application.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTextStream>

#include <array>

namespace {

using namespace dateline::bench;

constexpr int wrongUsage = 2;
constexpr std::array<const char *, 5> areas{"timeline", "library", "extract", "stats", "exchange"};

QJsonObject measured(TimedApplication &application, const QString &area, int count, const QString &keep)
{
    if (area == QLatin1String("timeline")) {
        const int events = count > 0 ? count : 1000000;
        QJsonObject made = timelineArea(events);
        made.insert(QStringLiteral("table"), tableArea(events));
        made.insert(QStringLiteral("edit"), editArea(application, events));
        return made;
    }
    if (area == QLatin1String("library"))
        return libraryArea(count > 0 ? count : 100000, keep);
    if (area == QLatin1String("stats"))
        return statsArea(count > 0 ? count : 1000000);
    if (area == QLatin1String("exchange"))
        return exchangeArea(count > 0 ? count : 100000);
    return extractArea(count > 0 ? count : 2000);
}

} // namespace

/// dateline-bench AREA [--json] [--events N | --articles N]: what it measures in this run, as JSON. With --picture FILE a frame
/// of the timeline to look at; with --keep FILE the library that was built.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption events(QStringLiteral("events"), {}, QStringLiteral("N"));
    const QCommandLineOption articles(QStringLiteral("articles"), {}, QStringLiteral("N"));
    const QCommandLineOption keep(QStringLiteral("keep"), {}, QStringLiteral("FILE"));
    const QCommandLineOption picture(QStringLiteral("picture"), {}, QStringLiteral("FILE"));
    const QCommandLineOption octave(QStringLiteral("octave"), {}, QStringLiteral("ZOOM"), QStringLiteral("0"));
    const QCommandLineOption ratio(QStringLiteral("ratio"), {}, QStringLiteral("R"), QStringLiteral("1"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    parser.addOptions({json, events, articles, keep, picture, octave, ratio, dark});
    const bool understood = parser.parse(application.arguments());
    const QString area = parser.positionalArguments().value(0);
    const bool known = std::ranges::any_of(areas, [&](const char *each) { return area == QLatin1String(each); });
    if (!understood || !known || parser.positionalArguments().size() != 1) {
        QTextStream(stderr)
            << "dateline-bench timeline|library|extract|stats|exchange [--json] [--events N] [--articles N] [--keep FILE]\n"
               "dateline-bench timeline --picture FILE [--events N] [--octave ZOOM] [--ratio R] [--dark]\n";
        return wrongUsage;
    }
    if (parser.isSet(picture)) {
        const int most = parser.isSet(events) ? parser.value(events).toInt() : 1000;
        const bool written = timelinePicture(
            {parser.value(picture), most, parser.value(octave).toDouble(), parser.value(ratio).toDouble(), parser.isSet(dark)});
        return written ? 0 : 1;
    }
    const bool ofEvents =
        area == QLatin1String("timeline") || area == QLatin1String("stats") || area == QLatin1String("exchange");
    const int count = parser.value(ofEvents ? events : articles).toInt();
    QJsonObject report = measured(application, area, count, parser.value(keep));
    report.insert(QStringLiteral("area"), area);
    const auto form = parser.isSet(json) ? QJsonDocument::Compact : QJsonDocument::Indented;
    QTextStream(stdout) << QJsonDocument(report).toJson(form).trimmed() << '\n';
    return 0;
}

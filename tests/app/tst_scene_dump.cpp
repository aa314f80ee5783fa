#include "canvas/timeline_stage.h"
#include "library/library.h"
#include "state/sample_library.h"
#include "support/test_paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <cmath>

using namespace dateline;

namespace {

constexpr int zooms = 12;

/// As wide as its letters are many: no font decides.
LabelSize counted(const EventTable &table, int event, double room)
{
    const double primary = 60.0 + 7 * table.actName(table.row(event).act).size();
    const double total = primary + 10 + 6.0 * table.title(event).size();
    return primary > room ? LabelSize{} : LabelSize{primary, total > room ? primary : total};
}

QString place(const QRectF &rect)
{
    return QStringLiteral("%1 %2 %3x%4")
        .arg(rect.x(), 0, 'f', 0)
        .arg(rect.y(), 0, 'f', 0)
        .arg(rect.width(), 0, 'f', 0)
        .arg(rect.height(), 0, 'f', 0);
}

QString dumpOf(const Scene &scene, const EventTable &table)
{
    constexpr std::array kinds{"bar", "shape", "count", "stack"};
    constexpr std::array edges{"|", "~", "<"};
    QString text;
    QTextStream out(&text);
    out << "major " << scene.ruler.major.ticks.size() << " minor " << scene.ruler.minor.ticks.size() << '\n';
    for (const LaneBand &band : scene.bands)
        out << "lane " << band.lane << ' ' << place(band.rect) << '\n';
    for (const Mark &mark : scene.marks) {
        out << kinds[static_cast<std::size_t>(mark.kind)] << " row " << mark.row << ' ' << place(mark.rect) << ' ';
        if (mark.count > 1)
            out << "events " << mark.count;
        else
            out << edges[static_cast<std::size_t>(mark.leftEdge)] << edges[static_cast<std::size_t>(mark.rightEdge)] << ' '
                << table.edtf(mark.event);
        out << '\n';
    }
    for (const SceneLabel &label : scene.labels)
        out << "label " << place(label.rect) << (label.inside ? " on " : " of ") << table.edtf(scene.marks[label.mark].event)
            << '\n';
    out << "links " << scene.links.size() << '\n';
    return text;
}

} // namespace

/// From twice everything to an hour about the sample's threat. DATELINE_UPDATE_SCENES=1 writes the files anew.
TEST(SceneDump, theSampleLibraryLooksTheSameAtTwelveZooms)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(makeSampleLibrary(folder.filePath(QStringLiteral("sample.dateline"))));
    const auto library = Library::open(folder.filePath(QStringLiteral("sample.dateline")), Library::Access::ReadOnly);
    ASSERT_TRUE(library);
    const auto table = library->events().table();
    ASSERT_TRUE(table);
    const Lanes lanes(*table, LaneMode::Quad);
    SceneRequest request;
    request.lanes = &lanes;
    request.size = {1250, 700};
    request.measure = [&](int event, double room) { return counted(**table, event, room); };
    const double longest = 2.0 * static_cast<double>(lanes.dataRange().length());
    const CivilSecond middle = civilSecond(2024, 7, 25) + secondsPerDay / 2;
    for (int zoom = 0; zoom < zooms; ++zoom) {
        const auto length = static_cast<CivilSecond>(longest * std::pow(3600 / longest, zoom / (zooms - 1.0)));
        request.viewport =
            Viewport({middle - length / 2, middle + length / 2}, request.size.width() - request.metrics.headerWidth);
        const QByteArray dump = dumpOf(buildScene(request), **table).toUtf8();
        EXPECT_GT(dump.size(), 20);
        const QString path = testData(QStringLiteral("scenes/sample_%1.txt").arg(zoom, 2, 10, QLatin1Char('0')));
        if (qEnvironmentVariableIsSet("DATELINE_UPDATE_SCENES")) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(dump);
        } else {
            EXPECT_EQ(bytesOf(path), dump) << path.toStdString();
        }
    }
}

#include "state/settings.h"

#include "support/test_paths.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dateline;

TEST(Settings, viewsComeBackLibraryByLibrary)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("s.ini");
    const LibraryView view{
        TimeRange{-5, 99},
        LaneMode::Actor,
        EventId{7},
        ArticleId{3},
        {{{LaneKey::Kind::Dyad, 0, QStringLiteral("AZE"), QStringLiteral("ARM, \"x\"")}, {LaneKey::Kind::Quad, 2, {}, {}}},
         {{LaneKey::Kind::Rest, 2, {}, {}}},
         {}}};
    {
        Settings settings(path);
        settings.setView(QStringLiteral("/a/ü [1].dateline"), view);
        settings.setView(QStringLiteral("/b.dateline"), {});
    }
    const Settings settings(path);
    EXPECT_EQ(settings.view(QStringLiteral("/a/ü [1].dateline")), view);
    EXPECT_EQ(settings.view(QStringLiteral("/b.dateline")), LibraryView());
    EXPECT_EQ(settings.view(QStringLiteral("/c.dateline")), LibraryView());
}

TEST(Settings, recentLibrariesAreTenAndNewestFirst)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("s.ini"));
    for (int number = 0; number < 12; ++number)
        settings.addRecentLibrary(QString::number(number));
    settings.addRecentLibrary(QStringLiteral("5"));
    EXPECT_EQ(settings.recentLibraries().join(u' '), QStringLiteral("5 11 10 9 8 7 6 4 3 2"));
}

TEST(Settings, poisonedValuesReadAsDefaults)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("s.ini");
    {
        Settings settings(path);
        settings.setView(QStringLiteral("/a"), {TimeRange{0, 9}, LaneMode::None, EventId{1}, ArticleId{1}, {}});
    }
    QByteArray bytes = bytesOf(path);
    bytes.replace("0, 9, none", "9223372036854775807, -9, sideways");
    bytes += "\n[reader]\nzoom=1e300\n[libraries]\nrecent=@Variant(\\0\\0)\n";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Settings settings(path);
    EXPECT_EQ(settings.view(QStringLiteral("/a")).range, std::nullopt);
    EXPECT_EQ(settings.view(QStringLiteral("/a")).lanes, LaneMode::Quad);
    EXPECT_EQ(settings.textZoom(), 0);
}

TEST(Settings, theTimelinesOwnComeBack)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("s.ini");
    EXPECT_TRUE(Settings(path).isAnimated());
    EXPECT_FALSE(Settings(path).isLegendShown());
    Settings(path).setAnimated(false);
    Settings(path).setLegendShown(true);
    EXPECT_FALSE(Settings(path).isAnimated());
    EXPECT_TRUE(Settings(path).isLegendShown());
}

TEST(Settings, lanesThatAreNoLanesAreLeftOut)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("s.ini");
    LibraryView view{TimeRange{0, 9}, LaneMode::Quad, {}, {}, {{}, {{LaneKey::Kind::Quad, 1, {}, {}}}, {}}};
    Settings(path).setView(QStringLiteral("/a"), view);
    QByteArray bytes = bytesOf(path);
    bytes.replace("quad, 1, , ", "sideways, 1, , , quad, 3, , , quad");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    EXPECT_EQ(Settings(path).view(QStringLiteral("/a")).wishes.collapsed, (std::vector{LaneKey{LaneKey::Kind::Quad, 3, {}, {}}}));
}

#include "workflow/file_walk.h"

#include "workflow/import_folder.h"

#include <sys/stat.h>

using namespace dateline;

namespace {

class FileWalk : public ImportFolder {
protected:
    QStringList walk(const QStringList &paths) const
    {
        QStringList found;
        walkFiles(paths, [&](const FoundFile &file) {
            found << QDir(path()).relativeFilePath(file.path) + (file.error ? QStringLiteral(" !") : QString());
            return true;
        });
        return found;
    }
};

TEST_F(FileWalk, FilesComeInTheOrderGivenAndFoldersInTheOrderOfNames)
{
    for (const char *name : {"b/z.md", "b/Ä.md", "b/a.md", "b/c/d.md", "a.md"})
        put(QString::fromUtf8(name), QStringLiteral("x"));
    EXPECT_EQ(walk({path(QStringLiteral("files/b")), path(QStringLiteral("files/a.md"))}),
              (QStringList{QStringLiteral("b/a.md"), QStringLiteral("b/c/d.md"), QStringLiteral("b/z.md"),
                           QStringLiteral("b/Ä.md"), QStringLiteral("a.md")}));
}

TEST_F(FileWalk, TheFolderOfASavedPageIsPartOfThePage)
{
    for (const char *name : {"a/Talks.html", "a/Talks_files/frame.html", "a/own_files/b.md"})
        put(QString::fromUtf8(name), QStringLiteral("x"));
    EXPECT_EQ(walk({path(QStringLiteral("files/a"))}),
              (QStringList{QStringLiteral("a/Talks.html"), QStringLiteral("a/own_files/b.md")}));
    EXPECT_EQ(walk({path(QStringLiteral("files/a/Talks.html")), path(QStringLiteral("files/a/Talks_files/"))}),
              QStringList{QStringLiteral("a/Talks.html")});
    EXPECT_EQ(walk({path(QStringLiteral("files/a/Talks_files"))}), QStringList{QStringLiteral("a/Talks_files/frame.html")})
        << "who names it means it";
}

TEST_F(FileWalk, HiddenFilesAndLinksInsideAreLeftOut)
{
    put(QStringLiteral("a/a.md"), QStringLiteral("x"));
    put(QStringLiteral("a/.hidden.md"), QStringLiteral("x"));
    put(QStringLiteral("a/.git/config.md"), QStringLiteral("x"));
    put(QStringLiteral("elsewhere/secret.md"), QStringLiteral("x"));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("files/a")), path(QStringLiteral("files/a/loop"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("files/elsewhere")), path(QStringLiteral("files/a/elsewhere"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("files/elsewhere/secret.md")), path(QStringLiteral("files/a/link.md"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("files/nowhere")), path(QStringLiteral("files/a/dangling.md"))));
    EXPECT_EQ(walk({path(QStringLiteral("files/a"))}), QStringList{QStringLiteral("a/a.md")});
    EXPECT_EQ(walk({path(QStringLiteral("files/a/link.md"))}), QStringList{QStringLiteral("a/link.md")})
        << "a link that is named is meant";
}

TEST_F(FileWalk, AFolderThatIsTooDeepIsSaid)
{
    QString deep;
    for (int depth = 1; depth < deepestFolder; ++depth)
        deep += QStringLiteral("d/");
    put(deep + QStringLiteral("in.md"), QStringLiteral("x"));
    put(deep + QStringLiteral("d/out.md"), QStringLiteral("x"));
    const QStringList found = walk({path()});
    EXPECT_EQ(found, (QStringList{deep + QStringLiteral("d !"), deep + QStringLiteral("in.md")}));
}

TEST_F(FileWalk, OfAPairTheFirstHalfIsVisited)
{
    const QString text = put(QStringLiteral("a.txt"), QStringLiteral("x"));
    const QString annotations = put(QStringLiteral("a.ann"), QStringLiteral("x"));
    put(QStringLiteral("b.txt"), QStringLiteral("x"));
    EXPECT_EQ(walk({text, annotations}), QStringList{QStringLiteral("a.txt")});
    EXPECT_EQ(walk({annotations, text}), QStringList{QStringLiteral("a.ann")});
    EXPECT_EQ(walk({text, text}).size(), 2) << "twice the same is for the library to know";
    EXPECT_EQ(walk({path()}), (QStringList{QStringLiteral("a.ann"), QStringLiteral("b.txt")}));
}

TEST_F(FileWalk, StopsWhenAsked)
{
    for (int number = 0; number < 5; ++number)
        put(QStringLiteral("%1.md").arg(number), QStringLiteral("x"));
    int visited = 0;
    walkFiles({path()}, [&](const FoundFile &) { return ++visited < 3; });
    EXPECT_EQ(visited, 3);
    std::stop_source stop;
    visited = 0;
    walkFiles(
        {path(), path()},
        [&](const FoundFile &) {
            if (++visited == 2)
                stop.request_stop();
            return true;
        },
        stop.get_token());
    EXPECT_EQ(visited, 2);
}

class Forecast : public ImportFolder {};

TEST_F(Forecast, CountsArticlesByTheirNamesAlone)
{
    put(QStringLiteral("a.txt"), QString());
    put(QStringLiteral("a.ann"), QString());
    put(QStringLiteral("b.MD"), QString());
    put(QStringLiteral("c.exe"), QString());
    put(QStringLiteral("d/d.exe"), QString());
    put(QStringLiteral("d/.hidden.zip"), QString());
    const DropForecast forecast = forecastDrop({path()});
    EXPECT_EQ(forecast.readable, 2);
    EXPECT_EQ(forecast.unreadableSuffixes, QStringList{QStringLiteral(".exe")});
    EXPECT_FALSE(forecast.more);
}

/// Opening a pipe that nobody writes to would wait for ever.
TEST_F(Forecast, OpensNothing)
{
    QDir().mkpath(path());
    const QString pipe = path(QStringLiteral("files/pipe.md"));
    ASSERT_EQ(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    EXPECT_EQ(forecastDrop({pipe}).readable, 1);
}

TEST_F(Forecast, StopsCountingAtAThousand)
{
    for (int number = 0; number < 1001; ++number)
        put(QStringLiteral("%1.md").arg(number), QString());
    const DropForecast forecast = forecastDrop({path()});
    EXPECT_EQ(forecast.readable, 1000);
    EXPECT_TRUE(forecast.more);
}

} // namespace

#include "app/cli_run.h"

#include "library/library.h"

#include <QHash>
#include <QRegularExpression>

#include <random>
#include <thread>

#include <sqlite3.h>

using namespace dateline;

namespace {

class CliKill : public CliTest {
protected:
    static constexpr int kills = 20;
    static constexpr int filesPerKill = 60;

    /// Articles with two events each, in a folder of their own; so long that they come in one batch after the other.
    QString makeFiles(int round) const
    {
        const QString more = QStringLiteral("Nothing else was said. ").repeated(2500);
        const QString folder = QStringLiteral("round-%1").arg(round);
        for (int number = 0; number < filesPerKill; ++number) {
            const QString name = QStringLiteral("article %1-%2").arg(round).arg(number, 2, 10, QLatin1Char('0'));
            put(folder + u'/' + name + QStringLiteral(".md"),
                QStringLiteral(
                    "---\ntitle: %1\npublished: 2024-07-26\n---\n[Baku warned Yerevan [on 25 July]{.date value=2024-07-25}]"
                    "{.event #a type=THREATEN source=AZE target=ARM title=\"A warning\"}.\n\n"
                    "[Talks go on]{.event #b type=CONSULT date=2024-07 title=\"Talks\"} in %1.\n\n")
                        .arg(name) +
                    more);
        }
        return path(folder);
    }

    /// Imports the folder and kills the program after it has said `lines` lines and some microseconds more. Returns the titles of
    /// the articles that it acknowledged.
    QStringList importAndKill(const QString &folder, int lines, std::chrono::microseconds later) const
    {
        QProcess process;
        process.setProcessEnvironment(barrenEnvironment());
        process.start(builtProgram(QStringLiteral("dateline")), {QStringLiteral("import"), library(), folder});
        QByteArray output;
        while (output.count('\n') < lines && process.waitForReadyRead(30'000))
            output += process.readAllStandardOutput();
        std::this_thread::sleep_for(later);
        process.kill();
        process.waitForFinished();
        output += process.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1); // a line that was cut off says nothing

        static const QRegularExpression acknowledged(QStringLiteral("/(article \\d+-\\d+)\\.md: added, 2 "));
        QStringList titles;
        for (auto match = acknowledged.globalMatch(QString::fromUtf8(output)); match.hasNext();)
            titles << match.next().captured(1);
        return titles;
    }

    QHash<QString, int> eventsByTitle() const
    {
        const auto opened = Library::open(library(), Library::Access::ReadOnly);
        EXPECT_TRUE(opened);
        QHash<QString, int> events;
        const auto articles = opened->articles().list();
        for (const ArticleSummary &article : *articles)
            events.insert(article.title, static_cast<int>(opened->events().ofArticle(article.id)->size()));
        return events;
    }

    QString integrity() const
    {
        sqlite3 *handle = nullptr;
        EXPECT_EQ(sqlite3_open(library().toUtf8().constData(), &handle), SQLITE_OK);
        QString answer;
        const auto take = [](void *to, int, char **values, char **) {
            *static_cast<QString *>(to) += QString::fromUtf8(values[0]);
            return 0;
        };
        sqlite3_exec(handle, "PRAGMA integrity_check", take, &answer, nullptr);
        sqlite3_close(handle);
        return answer;
    }
};

TEST_F(CliKill, NothingAcknowledgedIsLost)
{
    std::mt19937 random(20240725);
    QStringList acknowledged;
    int midway = 0;
    for (int round = 0; round < kills; ++round) {
        const int lines = std::uniform_int_distribution(1, filesPerKill / 2)(random);
        const std::chrono::microseconds later{std::uniform_int_distribution(0, 8000)(random)};
        const QStringList titles = importAndKill(makeFiles(round), lines, later);
        EXPECT_GE(titles.size(), lines);
        midway += titles.size() < filesPerKill ? 1 : 0;
        acknowledged += titles;

        EXPECT_EQ(integrity(), QStringLiteral("ok"));
        const auto events = eventsByTitle();
        for (const QString &title : acknowledged)
            EXPECT_EQ(events.value(title, -1), 2) << title.toStdString() << " after kill " << round;
        for (auto each = events.begin(); each != events.end(); ++each)
            EXPECT_EQ(each.value(), 2) << each.key().toStdString() << ": whole or not at all";
    }
    EXPECT_GT(midway, 0) << "no kill came in time";
    EXPECT_EQ(runDateline({QStringLiteral("verify"), library()}).status, 0);
    EXPECT_EQ(runDateline({QStringLiteral("import"), library(), makeFiles(kills)}).status, 0) << "it goes on where it was killed";
}

} // namespace

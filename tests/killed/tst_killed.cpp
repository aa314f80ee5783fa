#include "killed/operations.h"
#include "library/backup.h"
#include "support/library_rows.h"
#include "support/test_paths.h"
#include "workflow/importer.h"
#include "workflow/verifier.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <random>
#include <thread>

using namespace dateline;
using killed::Operation;

namespace {

/// Of each operation; with DATELINE_TRUST=long a thousand in all.
int killsOfEach()
{
    const auto operations = static_cast<int>(killed::operations().size());
    return qEnvironmentVariable("DATELINE_TRUST") == QLatin1String("long") ? 1000 / operations + 1 : 2;
}

constexpr int mostTries = 50; // until a kill comes before the last change

/// A program that makes changes is killed at a moment of chance. What it has said to be done is there, nothing is half done:
/// the library is as it was after the last change that was told, or after the one at work.
class Killed : public testing::TestWithParam<Operation> {
protected:
    static void makeLibrary(const QString &path)
    {
        auto library = Library::create(path);
        ASSERT_TRUE(library);
        ImportRequest request;
        request.published = Edtf::parse(QStringLiteral("2024-07-26")).value();
        for (int number = 0; number < killed::articlesBefore; ++number)
            request.texts.push_back(
                {QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024.\n\nArmenia rejected the claims "
                                "on July 3, 2024. Iran called for talks with Armenia on July 4, 2024. That "
                                "was story %1.\n")
                     .arg(number),
                 {},
                 QStringLiteral("Story %1").arg(number)});
        for (const ImportResult &result : importFiles(*library, request, {}, {}))
            ASSERT_GE(result.eventsAdded, 3) << "there is not enough to change";
        if (GetParam().prepare)
            GetParam().prepare(*library);
    }
    QString library() const { return m_folder.filePath(QStringLiteral("l.dateline")); }
    QString state() const { return GetParam().state ? GetParam().state(library()) : rowsOf(library()); }

    /// As it was at the beginning: every run starts from the same file.
    void putBack() const
    {
        QDir folder(m_folder.path());
        ASSERT_TRUE(folder.removeRecursively() && folder.mkpath(QStringLiteral(".")));
        for (const QFileInfo &file : QDir(m_first.path()).entryInfoList(QDir::Files))
            ASSERT_TRUE(QFile::copy(file.filePath(), m_folder.filePath(file.fileName())));
    }
    void SetUp() override
    {
        makeLibrary(m_first.filePath(QStringLiteral("l.dateline")));
        putBack();
    }

    void start(QProcess &writer, const QStringList &more = {}) const
    {
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(builtProgram(QStringLiteral("dateline-writer")),
                     QStringList{library(), QString::fromLatin1(GetParam().name)} + more);
    }
    /// The states that a run which nobody kills goes through.
    std::vector<QString> learnStates()
    {
        QProcess writer;
        start(writer, {QStringLiteral("states")});
        QElapsedTimer timer;
        std::vector<QString> states;
        while (writer.waitForReadyRead(60'000) || writer.canReadLine()) {
            while (writer.canReadLine())
                states.push_back(QString::fromLatin1(writer.readLine()).trimmed());
            if (!timer.isValid())
                timer.start();
        }
        m_changeTime = std::chrono::microseconds(timer.nsecsElapsed() / 1000 / killed::changesInARun);
        writer.waitForFinished();
        EXPECT_EQ(writer.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(writer.exitCode(), 0);
        EXPECT_EQ(states.size(), killed::changesInARun + 1u);
        for (std::size_t each = 1; each < states.size(); ++each)
            EXPECT_NE(states[each], states[each - 1]) << "change " << each << " changes nothing: a kill would prove nothing";
        return states;
    }
    /// Kills it after so many changes were told and a while more; how many it has told by then.
    int runAndKill(int changes, std::chrono::microseconds later) const
    {
        QProcess writer;
        start(writer);
        QByteArray told;
        while (told.count('\n') <= changes && writer.waitForReadyRead(60'000))
            told += writer.readAllStandardOutput();
        std::this_thread::sleep_for(later);
        writer.kill();
        writer.waitForFinished();
        told += writer.readAllStandardOutput();
        return static_cast<int>(told.count('\n')) - 1;
    }
    void expectSound(const QString &path) const
    {
        EXPECT_EQ(integrityOf(path), QStringLiteral("ok"));
        const auto opened = Library::open(path, Library::Access::ReadWrite);
        ASSERT_TRUE(opened) << "it can be opened again";
        const auto found = verifyLibrary(*opened);
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->health.isGood());
        EXPECT_TRUE(found->damagedArticles.isEmpty());
        EXPECT_EQ(found->lost, 0);
    }
    /// Whoever has a backup's name is one: whole, and as the library was at some time.
    void expectSoundBackups(const std::vector<QString> &states) const
    {
        for (const Backup &backup : backupsOf(library())) {
            EXPECT_EQ(integrityOf(backup.path), QStringLiteral("ok"));
            EXPECT_NE(std::ranges::find(states, rowsOf(backup.path)), states.end());
        }
    }

    std::chrono::microseconds m_changeTime{0};
    QTemporaryDir m_first, m_folder;
};

} // namespace

TEST_P(Killed, nothingThatWasToldIsLostAndNothingIsHalfDone)
{
    std::random_device chance;
    const unsigned seed = chance();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::vector<QString> states = learnStates();
    ASSERT_EQ(states.size(), killed::changesInARun + 1u);
    int kills = 0, duringAChange = 0;
    for (; kills < killsOfEach() || (duringAChange == 0 && kills < mostTries); ++kills) {
        putBack();
        const int changes = std::uniform_int_distribution(0, killed::changesInARun - 1)(random);
        const auto later = m_changeTime * std::uniform_int_distribution(0, 120)(random) / 100;
        const int told = runAndKill(changes, later);
        SCOPED_TRACE("killed after " + std::to_string(told) + " changes and " + std::to_string(later.count()) + " µs");
        ASSERT_GE(told, changes);
        const QString now = state();
        EXPECT_TRUE(now == states[static_cast<std::size_t>(told)] ||
                    (told < killed::changesInARun && now == states[static_cast<std::size_t>(told) + 1]));
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList({QStringLiteral("*.dateline")}, QDir::Files))
            expectSound(file.filePath());
        expectSoundBackups(states);
        duringAChange += told < killed::changesInARun ? 1 : 0;
        EXPECT_GE(static_cast<int>(backupsOf(library()).size()),
                  GetParam().name == std::string("backup") ? std::min(told, keptBackups) : 0);
    }
    std::cout << GetParam().name << ": " << kills << " kills, " << duringAChange << " of them before the last change\n";
}

INSTANTIATE_TEST_SUITE_P(EveryWrite, Killed, testing::ValuesIn(killed::operations()),
                         [](const auto &each) { return std::string(each.param.name); });

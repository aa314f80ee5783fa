#include "app/waiting.h"
#include "state/exports.h"
#include "support/test_paths.h"
#include "wording/app_wording.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <semaphore>
#include <thread>

using namespace dateline;

namespace {

Result<Export> csvOf(const Library &library)
{
    return exportLibrary(library, {}, {QStringLiteral("csv")}, appWording());
}

/// A library with a threat in it, and an export that waits until it is let go.
class ExportsTest : public testing::Test {
protected:
    ExportsTest()
    {
        openAndLoad(*m_session, path("threat.dateline"));
        importAndWait(*m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(QObject *asker)
    {
        m_session->exports().write(
            [this](const Library &library, const std::stop_token &) {
                m_go.acquire();
                return csvOf(library);
            },
            path("out.csv"), asker, [this](const Result<SavedExport> &saved) { m_told = saved; });
    }
    bool isTold() const { return m_told.has_value(); }

    QTemporaryDir m_folder;
    std::binary_semaphore m_go{0};
    std::optional<Result<SavedExport>> m_told;
    std::unique_ptr<Session> m_session = std::make_unique<Session>();
};

} // namespace

TEST_F(ExportsTest, areWrittenThoughAnotherLibraryIsOpenByThen)
{
    write(m_session.get());
    openAndLoad(*m_session, path("other.dateline")); // waits for nothing
    EXPECT_FALSE(isTold());
    m_go.release();
    ASSERT_TRUE(waitFor([&] { return isTold(); }));
    EXPECT_EQ((*m_told)->files, QStringList{path("out.csv")});
    EXPECT_TRUE(bytesOf(path("out.csv")).contains("THREATEN"));
}

TEST_F(ExportsTest, doNotHoldWhatIsShown)
{
    write(m_session.get());
    importAndWait(*m_session, {{sourceTree("resources/samples")}, {}, {}});
    EXPECT_GT(m_session->articles().size(), 1U);
    EXPECT_FALSE(isTold());
    m_go.release();
    EXPECT_TRUE(waitFor([&] { return isTold(); }));
}

TEST_F(ExportsTest, tellNobodyWhoIsGone)
{
    auto asker = std::make_unique<QObject>();
    write(asker.get());
    asker.reset();
    m_go.release();
    bool nextIsTold = false;
    m_session->exports().write([](const Library &library, const std::stop_token &) { return csvOf(library); }, path("next.csv"),
                               m_session.get(), [&](const auto &) { nextIsTold = true; });
    ASSERT_TRUE(waitFor([&] { return nextIsTold; }));
    EXPECT_FALSE(isTold());
    EXPECT_TRUE(QFile::exists(path("out.csv")));
}

TEST_F(ExportsTest, endWithTheWindow)
{
    std::binary_semaphore begun{0};
    m_session->exports().write(
        [&](const Library &, const std::stop_token &stop) -> Result<Export> {
            begun.release();
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return Export{{{{}, "late"}}, {}};
        },
        path("out.csv"), m_session.get(), [](const auto &) { FAIL() << "told after its end"; });
    begun.acquire();
    m_session.reset();
    EXPECT_FALSE(QFile::exists(path("out.csv")));
}

#include "app/waiting.h"
#include "dialogs/briefing_dialog.h"
#include "shell/report_commands.h"
#include "state/exports.h"
#include "support/test_paths.h"

#include <QApplication>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <semaphore>

using namespace dateline;

namespace {

/// The sample library, and hands that answer the dialogs.
class ReportCommandsTest : public testing::Test {
protected:
    ReportCommandsTest()
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("border.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        m_answers.setInterval(20);
        QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [this] { answer(); });
        m_answers.start();
    }
    void answer()
    {
        QWidget *top = QApplication::activeModalWidget();
        if (auto *files = qobject_cast<QFileDialog *>(top)) {
            m_suggested = files->findChild<QLineEdit *>()->text();
            files->findChild<QLineEdit *>()->setText(path(m_name));
            QMetaObject::invokeMethod(files, "accept");
        } else if (auto *briefing = qobject_cast<BriefingDialog *>(top)) {
            m_days = {briefing->findChildren<QDateEdit *>()[0]->date(), briefing->findChildren<QDateEdit *>()[1]->date()};
            briefing->findChildren<QDateEdit *>()[0]->setDate({2024, 7, 1});
            briefing->findChildren<QDateEdit *>()[1]->setDate({2024, 7, 31});
            briefing->accept();
        }
    }
    /// Something else that is written first, until it is let go.
    void keepBusy()
    {
        m_session.exports().write(
            [this](const Library &, const std::stop_token &) -> Result<Export> {
                m_go.acquire();
                return failure(ErrorCode::CannotWrite);
            },
            {}, &m_session, [](const auto &) {});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString pageOf(const QString &name) const { return QString::fromUtf8(bytesOf(path(name))); }

    QTemporaryDir m_folder;
    std::binary_semaphore m_go{0};
    Session m_session;
    std::unique_ptr<ReportCommands> m_reports = std::make_unique<ReportCommands>(m_session, nullptr);
    QTimer m_answers;
    QString m_name = QStringLiteral("report");
    QString m_suggested;
    QList<QDate> m_days;
};

} // namespace

TEST_F(ReportCommandsTest, writesTheChronologyOfWhatIsShown)
{
    EventFilter filter;
    filter.types = {EventType::Threaten};
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return m_session.shown().count() == 1; }));
    const QSignalSpy said(m_reports.get(), &ReportCommands::said);
    m_reports->writeChronology();
    EXPECT_TRUE(m_suggested.startsWith(QStringLiteral("border - Chronology")));
    ASSERT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_TRUE(said.last().first().toString().contains(QStringLiteral("report.html")));
    EXPECT_EQ(pageOf(QStringLiteral("report.html")).count(QStringLiteral("<article ")), 1);
    EXPECT_TRUE(pageOf(QStringLiteral("report.html")).contains(QStringLiteral("· Threaten<")));
}

TEST_F(ReportCommandsTest, asksForTheBriefingsDays)
{
    m_name = QStringLiteral("report.html");
    const QSignalSpy said(m_reports.get(), &ReportCommands::said);
    m_reports->writeBriefing();
    ASSERT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_EQ(m_days, (QList<QDate>{{2024, 11, 1}, {2024, 11, 30}}));
    EXPECT_TRUE(pageOf(m_name).contains(QStringLiteral("Briefing · July 2024")));
}

TEST_F(ReportCommandsTest, theWindowGoesOnMeanwhile)
{
    const QSignalSpy said(m_reports.get(), &ReportCommands::said);
    keepBusy();
    m_reports->writeChronology();
    m_session.setLaneMode(LaneMode::Actor);
    EXPECT_TRUE(waitFor([&] { return m_session.lanes()->mode() == LaneMode::Actor; }));
    EXPECT_EQ(said.size(), 1) << "that it is being written";
    m_go.release();
    EXPECT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_TRUE(QFileInfo::exists(path(QStringLiteral("report.html"))));
}

TEST_F(ReportCommandsTest, mayBeGoneBeforeTheReportIsWritten)
{
    keepBusy();
    m_reports->writeChronology();
    m_reports.reset();
    m_go.release();
    EXPECT_TRUE(waitFor([&] { return QFileInfo::exists(path(QStringLiteral("report.html"))); }));
}

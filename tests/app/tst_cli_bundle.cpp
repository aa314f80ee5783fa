#include "app/cli_run.h"
#include "library/library.h"

#include <QCryptographicHash>
#include <QStandardPaths>

using namespace dateline;

namespace {

class CliBundle : public CliTest {
protected:
    QString bundle(const QString &name = QStringLiteral("proof.zip")) const
    {
        const CliRun run = runDateline({QStringLiteral("export"), library(), QStringLiteral("--to"), QStringLiteral("bundle"),
                                        QStringLiteral("-o"), path(name)});
        EXPECT_EQ(run.status, 0) << run.errors.join(u'\n').toStdString();
        return path(name);
    }

    /// As anyone without Dateline would unpack and check it.
    int run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(path({}));
        process.start(program, arguments);
        process.waitForFinished();
        m_said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitCode();
    }

    mutable QString m_said;
};

} // namespace

TEST_F(CliBundle, CanBeCheckedWithoutDateline)
{
    importSamples();
    const QString file = bundle();
    ASSERT_EQ(
        run(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), file, path({})}),
        0);
    EXPECT_EQ(run(QStringLiteral("sha256sum"), {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")}),
              0)
        << m_said.toStdString();
    EXPECT_EQ(m_said.count(QStringLiteral(": OK")), 2 * 6 + 3) << m_said.toStdString();
    QFile readme(path(QStringLiteral("README.txt")));
    ASSERT_TRUE(readme.open(QIODevice::ReadOnly));
    EXPECT_TRUE(readme.readAll().contains("sha256sum -c SHA256SUMS"));
}

TEST_F(CliBundle, ItsReportHasTheContradictions)
{
    importSamples();
    {
        auto opened = Library::open(library(), Library::Access::ReadWrite);
        const auto events = *opened->events().matching({});
        ASSERT_TRUE(opened->change({ChangeKind::MergeEvents, 2, {}}, [&](ChangeScope &scope) {
            return scope.mergeEvents({events.front(), events.back()}); // of different days
        }));
        ASSERT_EQ(opened->groups().disputed()->size(), 1U);
    }
    ASSERT_EQ(run(QStringLiteral("python3"),
                  {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), bundle(), path({})}),
              0);
    EXPECT_TRUE(bytesOf(path(QStringLiteral("report.html"))).contains("Contradiction"));
}

TEST_F(CliBundle, IsVerifiedAndImported)
{
    importSamples();
    const QString file = bundle();
    const CliRun verified = runDateline({QStringLiteral("verify"), file});
    EXPECT_EQ(verified.status, 0);
    EXPECT_TRUE(verified.text().contains(QStringLiteral("6 articles"))) << verified.text().toStdString();
    EXPECT_TRUE(verified.text().contains(QStringLiteral("moved 0, lost 0")));

    const QString other = path(QStringLiteral("other.dateline"));
    const CliRun imported = runDateline({QStringLiteral("import"), other, file});
    EXPECT_EQ(imported.status, 0) << imported.errors.join(u'\n').toStdString();
    const QString again = path(QStringLiteral("again.zip"));
    EXPECT_EQ(runDateline({QStringLiteral("export"), other, QStringLiteral("--to"), QStringLiteral("bundle"),
                           QStringLiteral("-o"), again})
                  .status,
              0);
    EXPECT_EQ(bytesOf(again), bytesOf(file));
}

TEST_F(CliBundle, WhatDiffersIsNamed)
{
    importSamples();
    QByteArray bytes = bytesOf(bundle());
    ASSERT_EQ(run(QStringLiteral("python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral(
                       "import zipfile\n"
                       "old = zipfile.ZipFile('proof.zip')\n"
                       "new = zipfile.ZipFile('forged.zip', 'w')\n"
                       "for name in old.namelist():\n"
                       "    data = old.read(name)\n"
                       "    new.writestr(name, data.replace(b'Azerbaijan', b'Aserbaijan') if 'threat.txt' in name else data)\n"
                       "new.close()\n")}),
              0)
        << m_said.toStdString();
    const CliRun run = runDateline({QStringLiteral("verify"), path(QStringLiteral("forged.zip"))});
    EXPECT_EQ(run.status, 1);
    const QString errors = run.errors.join(u'\n');
    EXPECT_TRUE(errors.contains(QStringLiteral("articles/2024-07-25-border-threat.txt"))) << errors.toStdString();
    EXPECT_TRUE(errors.contains(QStringLiteral("should be")));
    EXPECT_TRUE(errors.contains(QStringLiteral("does not stand in the text"))) << "and the quotes that it breaks";
    EXPECT_TRUE(errors.contains(QStringLiteral("Aserbaijan")));

    const CliRun imported =
        runDateline({QStringLiteral("import"), path(QStringLiteral("o.dateline")), path(QStringLiteral("forged.zip"))});
    EXPECT_EQ(imported.status, 1);
    EXPECT_TRUE(imported.errors.join(u'\n').contains(QStringLiteral("the bundle was changed")));
}

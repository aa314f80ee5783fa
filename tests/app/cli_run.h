#pragma once

#include "support/test_paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace dateline {

/// What a run of the program left.
struct CliRun {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QStringList errors; ///< standard error's lines

    QString text() const { return QString::fromUtf8(output); }
    QStringList lines() const { return text().split(u'\n', Qt::SkipEmptyParts); }
};

/// The program as a shell without any display sees it, in a locale that knows nothing but ASCII.
inline QProcessEnvironment barrenEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

/// `locale`: variables to set instead of LC_ALL=C.
inline CliRun runDateline(const QStringList &arguments, const std::map<QString, QString> &locale = {})
{
    QProcess process;
    QProcessEnvironment environment = barrenEnvironment();
    if (!locale.empty())
        environment.remove(QStringLiteral("LC_ALL"));
    for (const auto &[variable, value] : locale)
        environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.start(builtProgram(QStringLiteral("dateline")), arguments);
    CliRun run;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        ADD_FAILURE() << "dateline " << arguments.join(u' ').toStdString() << ": " << process.errorString().toStdString();
        return run;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    return run;
}

/// A folder of files for the program to work on.
class CliTest : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("l.dateline")); }
    static QString samples() { return sourceTree(QStringLiteral("resources/samples")); }

    QString put(const QString &name, const QString &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        return path(name);
    }
    void importSamples() const { ASSERT_EQ(runDateline({QStringLiteral("import"), library(), samples()}).status, 0); }

private:
    QTemporaryDir m_folder;
};

} // namespace dateline

#include "state/places.h"

#include <QDir>
#include <QStandardPaths>

namespace dateline {

namespace {

QString dataFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

/// Qt 6.4 does not know the state folder; the XDG base directory specification names its default.
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state")) +
           QStringLiteral("/dateline");
}

} // namespace

QString defaultLibraryPath()
{
    return dataFile(QStringLiteral("library.dateline"));
}
QString sampleLibraryPath()
{
    return dataFile(QStringLiteral("sample.dateline"));
}
QString logPath()
{
    return stateFolder() + QStringLiteral("/dateline.log");
}
QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/dateline.ini");
}

} // namespace dateline

#include "support/test_paths.h"

#include <QFile>
#include <QFileInfo>

QString testData(const QString &name) { return QStringLiteral(DATELINE_TEST_DATA "/") + name; }
QString sourceTree(const QString &name) { return QStringLiteral(DATELINE_SOURCE_DIR "/") + name; }
QString builtProgram(const QString &name) { return QStringLiteral(DATELINE_BIN "/") + name; }

QString sharedPath(const QString &name)
{
    const QString path = QStringLiteral(DATELINE_SOURCE_DIR "/../shared/") + name;
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

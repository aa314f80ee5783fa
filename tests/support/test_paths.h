#pragma once

#include <QByteArray>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

/// A file or folder of tests/data.
QString testData(const QString &name);
/// A file or folder of the source tree.
QString sourceTree(const QString &name);
/// A built program: build/<preset>/bin/<name>.
QString builtProgram(const QString &name);
/// A path below ../shared, or empty when it is not there.
QString sharedPath(const QString &name);
/// All bytes of a file; fails the test when it cannot be read.
QByteArray bytesOf(const QString &path);

/// Skips the test with a message where ../shared (or this file of it) is absent.
#define SKIP_WITHOUT_SHARED(name)                                                                                              \
    if (sharedPath(name).isEmpty())                                                                                            \
    GTEST_SKIP() << "../shared/" << QString(name).toStdString() << " is not there"

// So that googletest prints strings instead of bytes.
inline void PrintTo(const QString &string, std::ostream *out) { *out << '"' << string.toStdString() << '"'; }
inline void PrintTo(const QByteArray &bytes, std::ostream *out) { *out << '"' << bytes.toStdString() << '"'; }

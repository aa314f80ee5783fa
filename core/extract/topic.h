#pragma once

#include <QSet>
#include <QString>

namespace dateline {

/// What words are about: the stems of the longer ones, small. O(length).
QSet<QString> topicOf(const QString &words);

/// How many stems two have in common.
qsizetype sharedTopic(const QSet<QString> &a, const QSet<QString> &b);

} // namespace dateline

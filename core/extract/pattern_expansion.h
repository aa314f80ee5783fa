#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// Every sequence of words that a pattern allows: "a b? (c|d e)" → "a c", "a b c", "a d e", "a b d e". {name} stands for a
/// macro's text.
/// `~` before a choice goes to each of its words. REQUIRES: a well-formed pattern.
std::vector<QStringList> expandedPattern(const QString &pattern, const QHash<QString, QString> &macros);

} // namespace dateline

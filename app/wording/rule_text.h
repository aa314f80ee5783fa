#pragma once

#include <QString>

namespace dateline {

/// The words that a rule of extract looks for, in quotation marks: “reject”, “will … unless”.
QString ruleWords(const QString &rule);

} // namespace dateline

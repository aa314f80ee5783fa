#include "wording/rule_text.h"

#include "wording/quote_text.h"

#include <QHash>

namespace dateline {

QString ruleWords(const QString &rule)
{
    // Rules are named by the words of the text's language, but for those that grammar makes.
    static const QHash<QString, QString> made{{QStringLiteral("will.threat"), QStringLiteral("will … unless")},
                                              {QStringLiteral("will.not"), QStringLiteral("will not")}};
    return inQuotes(made.value(rule, rule));
}

} // namespace dateline

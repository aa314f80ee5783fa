#include "extract/topic.h"

#include <algorithm>

namespace dateline {

QSet<QString> topicOf(const QString &words)
{
    constexpr qsizetype shortest = 5; // letters of a word that says something
    constexpr qsizetype stem = 6;
    QSet<QString> topic;
    QString word;
    for (const QChar letter : words.toLower() + u' ') {
        if (letter.isLetter()) {
            word += letter;
            continue;
        }
        if (word.size() >= shortest)
            topic.insert(word.left(stem));
        word.clear();
    }
    return topic;
}

qsizetype sharedTopic(const QSet<QString> &a, const QSet<QString> &b)
{
    return std::ranges::count_if(a, [&](const QString &stem) { return b.contains(stem); });
}

} // namespace dateline

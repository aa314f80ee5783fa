#include "formats/headline.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace dateline {

namespace {

constexpr int longestHeadline = 160;
constexpr int longestFirstWords = 80;

QString headline(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const qsizetype end = text.indexOf(u'\n', start);
    if (end < 0 || end - start > longestHeadline)
        return {};
    const QString line = text.mid(start, end - start).simplified();
    const qsizetype next = text.indexOf(u'\n', end + 1);
    const bool stands = text.mid(end + 1, (next < 0 ? text.size() : next) - end - 1).trimmed().isEmpty();
    const bool goesOn = !text.mid(end).trimmed().isEmpty();
    static const QString sentenceEnds = QStringLiteral(".;:,");
    return stands && goesOn && !sentenceEnds.contains(line.back()) ? line : QString();
}

QString fileNameWords(const QString &path)
{
    static const QRegularExpression date(QStringLiteral("(?<!\\d)\\d{4}([-_. ]?)\\d\\d\\1\\d\\d(?!\\d)"));
    static const QRegularExpression between(QStringLiteral("[-_\\s]+"));
    QString words = QFileInfo(path).completeBaseName();
    words.remove(date).replace(between, QStringLiteral(" "));
    words = words.trimmed();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

QString titleOf(const QString &text, const QString &path)
{
    QString title = headline(text);
    if (title.isEmpty())
        title = fileNameWords(path);
    if (title.isEmpty())
        title = shortened(text.left(4 * longestFirstWords), longestFirstWords);
    return title.isEmpty() ? QFileInfo(path).fileName() : title;
}

QString shortened(const QString &words, int longest)
{
    const QString line = words.simplified();
    if (line.size() <= longest)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longest - 1);
    if (end <= 0)
        end = line[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1;
    return line.left(end) + u'…';
}

} // namespace dateline

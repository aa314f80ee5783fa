#include "library/snippet.h"

namespace dateline {
namespace {

constexpr int wordsBefore = 60; // UTF-16 units of text around the match
constexpr int wordsAfter = 120;

/// The nearest place at or after `from`, but not after `limit`, where a word begins.
int wordStart(const QString &text, int from, int limit)
{
    if (from <= 0)
        return 0;
    for (int at = from; at < limit; ++at) {
        if (text[at - 1].isSpace() && !text[at].isSpace())
            return at;
    }
    return from + (text[from].isLowSurrogate() ? 1 : 0);
}

/// The nearest place at or before `to`, but not before `limit`, where a word ends.
int wordEnd(const QString &text, int to, int limit)
{
    if (to >= text.size())
        return static_cast<int>(text.size());
    for (int at = to; at > limit; --at) {
        if (text[at].isSpace() && !text[at - 1].isSpace())
            return at;
    }
    return to - (text[to].isLowSurrogate() ? 1 : 0);
}

/// One line: every run of blanks becomes one; the blanks at both ends stay as one, for pieces are put side by side.
QString flattened(QStringView text)
{
    QString line;
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

} // namespace

Snippet snippetAt(const QString &text, TextSpan match)
{
    const int from = wordStart(text, match.start - wordsBefore, match.start);
    const int to = wordEnd(text, match.end + wordsAfter, match.end);
    QString before = flattened(QStringView(text).mid(from, match.start - from));
    if (before.startsWith(u' '))
        before.remove(0, 1);
    Snippet made;
    const QString ellipsis = QStringLiteral("…");
    made.text = (from > 0 ? ellipsis : QString()) + before;
    made.match.start = static_cast<int>(made.text.size());
    made.text += flattened(QStringView(text).mid(match.start, match.length()));
    made.match.end = static_cast<int>(made.text.size());
    QString after = flattened(QStringView(text).mid(match.end, to - match.end));
    if (after.endsWith(u' '))
        after.chop(1);
    made.text += after + (to < text.size() ? ellipsis : QString());
    return made;
}

} // namespace dateline

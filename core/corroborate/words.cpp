#include "corroborate/words.h"

#include "domain/ascii.h"

namespace dateline {

namespace {

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Case and accents gone: é → e, Ł → ł.
void appendFolded(QString &key, char32_t c)
{
    const QString letter = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const QChar unit : letter) {
        if (!unit.isMark())
            key += unit.toCaseFolded();
    }
}

char32_t codePointAt(const QString &text, qsizetype at, int &length)
{
    length = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    return text[at].unicode();
}

} // namespace

void forEachWord(const QString &text, const std::function<void(const ComparedWord &)> &take)
{
    ComparedWord word;
    const auto end = [&] {
        if (!word.key.isEmpty())
            take(word);
        word.key.resize(0); // its room serves the next word
    };
    int previousIdeograph = -1; // where the sign just before stands
    int length = 0;
    for (int at = 0; at < static_cast<int>(text.size()); at += length) {
        if ((length = asciiRun(text, at)) > 0) {
            previousIdeograph = -1;
            if (word.key.isEmpty())
                word.span.start = at;
            word.span.end = at + length;
            appendLowered(word.key, QStringView(text).mid(at, length));
            continue;
        }
        const char32_t c = codePointAt(text, at, length);
        if (isIdeograph(c)) {
            end();
            if (previousIdeograph >= 0)
                take({text.mid(previousIdeograph, at + length - previousIdeograph), {previousIdeograph, at + length}});
            previousIdeograph = at;
            continue;
        }
        previousIdeograph = -1;
        if (QChar::isLetterOrNumber(c) || (QChar::isMark(c) && !word.key.isEmpty())) {
            if (word.key.isEmpty())
                word.span.start = at;
            appendFolded(word.key, c);
            word.span.end = at + length;
        } else {
            end();
        }
    }
    end();
}

std::uint64_t stableHash(QStringView text, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 0x100000001b3ULL;
    return joinedHash(hash, seed);
}

} // namespace dateline

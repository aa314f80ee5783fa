#include "extract/lexicon.h"

#include "domain/ascii.h"

#include <QFile>

#include <algorithm>

namespace dateline {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

void appendFolded(QString &key, QChar c)
{
    switch (c.unicode()) {
    case u'ł':
    case u'Ł':
        key += u'l';
        return;
    case u'ı':
    case u'İ':
        key += u'i';
        return;
    case u'ø':
    case u'Ø':
        key += u'o';
        return;
    case u'đ':
    case u'Đ':
        key += u'd';
        return;
    default:
        break;
    }
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (part.isLetterOrNumber() || part.isSurrogate())
            key += part;
    }
}

/// Whether the character at `at` belongs to the word although it is no letter: the full stop of "U.S", the apostrophe of
/// "d'Ivoire".
bool joinsWord(const QString &text, int at, int sinceStop)
{
    const bool letterFollows = at + 1 < text.size() && text[at + 1].isLetter();
    if (!letterFollows)
        return false;
    if (text[at] == u'.')
        return sinceStop == 1;
    if (!isApostrophe(text[at]))
        return false;
    const bool possessive = text[at + 1].toLower() == u's' && (at + 2 == text.size() || !isWordCharacter(text[at + 2]));
    return !possessive;
}

} // namespace

std::vector<LexiconWord> lexiconWords(const QString &text)
{
    std::vector<LexiconWord> words;
    const int size = static_cast<int>(text.size());
    int at = 0;
    while (at < size) {
        if (!isWordCharacter(text[at])) {
            const bool possessive = isApostrophe(text[at]) && !words.empty() && words.back().end == at && at + 1 < size &&
                                    text[at + 1].toLower() == u's';
            at += possessive ? 2 : 1;
            continue;
        }
        LexiconWord word{{}, at, at, false};
        int capitals = 0;
        int sinceStop = 0;
        while (at < size && (isWordCharacter(text[at]) || joinsWord(text, at, sinceStop))) {
            if (const int run = asciiRun(text, at); run > 0) {
                const QStringView letters = QStringView(text).mid(at, run);
                appendLowered(word.key, letters);
                capitals += static_cast<int>(std::ranges::count_if(letters, [](QChar c) { return c <= u'Z' && c >= u'A'; }));
                sinceStop += run;
                at += run;
                continue;
            }
            if (isWordCharacter(text[at])) {
                appendFolded(word.key, text[at]);
                capitals += text[at].isUpper() ? 1 : 0;
                ++sinceStop;
            } else {
                sinceStop = 0;
            }
            ++at;
        }
        word.end = at;
        word.capitals = capitals > 1;
        if (!word.key.isEmpty())
            words.push_back(std::move(word));
    }
    return words;
}

QString lexiconKey(const std::vector<LexiconWord> &words, std::size_t first, std::size_t count)
{
    QString key = words[first].key;
    for (std::size_t i = first + 1; i < first + count; ++i)
        key += u' ' + words[i].key;
    return key;
}

std::vector<QStringList> lexiconRows(const QString &name)
{
    QFile file(QStringLiteral(":/lexicon/%1.tsv").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.push_back(line.split(u'\t'));
    }
    rows.erase(rows.begin());
    return rows;
}

QStringList lexiconList(const QString &cell)
{
    QStringList list;
    for (const QString &entry : cell.split(u';', Qt::SkipEmptyParts))
        list << entry.trimmed();
    return list;
}

} // namespace dateline

#include "wording/suspicion_text.h"

#include "domain/suspicious_text.h"

#include <QCoreApplication>
#include <QList>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SuspicionText)
};

constexpr qsizetype mostNamed = 8;
const QString comma = QStringLiteral(", ");

QString alphabetText(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::Latin:
        return Texts::tr("Latin", "alphabet");
    case Alphabet::Greek:
        return Texts::tr("Greek", "alphabet");
    case Alphabet::Cyrillic:
        return Texts::tr("Cyrillic", "alphabet");
    case Alphabet::Armenian:
        return Texts::tr("Armenian", "alphabet");
    }
    return {};
}

QStringList shownWords(const Event &event)
{
    QStringList words{event.title, event.place, event.speaker ? event.speaker->name : QString()};
    for (const std::vector<Actor> *actors : {&event.sources, &event.targets}) {
        for (const Actor &actor : *actors)
            words << actor.name;
    }
    for (const Citation &citation : event.citations)
        words << citation.exact;
    return words;
}

QString listed(QStringList names)
{
    names.removeDuplicates();
    const bool isCut = names.size() > mostNamed;
    names = names.mid(0, mostNamed);
    return isCut ? names.join(comma) + QStringLiteral(" …") : names.join(comma);
}

} // namespace

QString signCode(const QString &sign)
{
    return QStringLiteral("U+%1").arg(uint{sign.toUcs4().value(0)}, 4, 16, QChar(u'0')).toUpper();
}

QString unhidden(const QString &words)
{
    QString shown;
    int last = 0;
    for (const TextSpan span : hiddenSigns(words)) {
        shown += wordsAt(words, {last, span.start}) + u'[' + signCode(wordsAt(words, span)) + u']';
        last = span.end;
    }
    return shown + words.mid(last);
}

QString mixedWordText(const QString &word)
{
    QStringList alphabets;
    for (const Alphabet alphabet : alphabetsIn(word))
        alphabets << alphabetText(alphabet);
    return Texts::tr("%1 (%2)", "a word, its alphabets").arg(unhidden(word), alphabets.join(comma));
}

QStringList suspicions(const Event &event)
{
    QStringList hidden, mixed;
    for (const QString &words : shownWords(event)) {
        for (const TextSpan span : hiddenSigns(words))
            hidden << signCode(wordsAt(words, span));
        for (const TextSpan span : mixedWords(words))
            mixed << mixedWordText(wordsAt(words, span));
    }
    QStringList lines;
    if (!hidden.isEmpty())
        lines << Texts::tr("Signs hidden in these words: %1").arg(listed(hidden));
    if (!mixed.isEmpty())
        lines << Texts::tr("Letters of several alphabets in one word: %1").arg(listed(mixed));
    return lines;
}

} // namespace dateline

#include "extract/word_forms.h"

namespace dateline {

namespace {

bool isVowel(QChar c)
{
    return QStringLiteral("aeiou").contains(c);
}

bool hissesAtEnd(const QString &word)
{
    return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(QLatin1String("ch")) ||
           word.endsWith(QLatin1String("sh"));
}

bool endsInConsonantY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

/// "attack" → "attacks", "launch" → "launches", "deny" → "denies", "go" → "goes".
QString withS(const QString &word)
{
    if (hissesAtEnd(word) || (word.endsWith(u'o') && word.size() < 5))
        return word + QLatin1String("es");
    return endsInConsonantY(word) ? word.chopped(1) + QLatin1String("ies") : word + u's';
}

} // namespace

WordForms::WordForms(const QStringList &irregular, const QStringList &doubling)
{
    for (const QString &row : irregular) {
        const QStringList forms = row.split(u' ');
        m_irregular.insert(forms[0], forms);
    }
    for (const QString &lemma : doubling)
        m_doubling.insert(lemma, true);
}

VerbForms WordForms::verb(const QString &lemma) const
{
    const QString stem = m_doubling.contains(lemma) ? lemma + lemma.back() : lemma;
    VerbForms forms{lemma, withS(lemma), stem + QLatin1String("ed"), {}, stem + QLatin1String("ing")};
    if (lemma.endsWith(u'e')) {
        forms.past = lemma + u'd';
        const bool keeps = lemma.endsWith(QLatin1String("ee")) || lemma.endsWith(QLatin1String("ye"));
        forms.gerund = (keeps ? lemma : lemma.chopped(1)) + QLatin1String("ing");
    } else if (endsInConsonantY(lemma)) {
        forms.past = lemma.chopped(1) + QLatin1String("ied");
    }
    forms.participle = forms.past;
    if (const auto found = m_irregular.constFind(lemma); found != m_irregular.constEnd()) {
        forms.past = found->at(1);
        forms.participle = found->at(2);
        forms.third = found->value(3, forms.third);
    }
    return forms;
}

QString WordForms::plural(const QString &noun)
{
    if (noun.endsWith(QLatin1String("man")))
        return noun.chopped(2) + QLatin1String("en");
    return withS(noun);
}

} // namespace dateline

#include "extract/grammar.h"

#include "extract/lexicon.h"

#include <array>
#include <utility>

namespace dateline {

namespace {

using namespace word_class;

struct NamedClass {
    const char *name;
    WordClasses classes;
};
constexpr std::array namedClasses{
    NamedClass{"determiner", Determiner},
    NamedClass{"article", The},
    NamedClass{"possessive", Possessive},
    NamedClass{"preposition", Preposition},
    NamedClass{"place", Place},
    NamedClass{"of", Of},
    NamedClass{"for", For},
    NamedClass{"by", By},
    NamedClass{"with", With},
    NamedClass{"between", Between},
    NamedClass{"against", Against},
    NamedClass{"conjunction", Conjunction},
    NamedClass{"and", And},
    NamedClass{"subordinator", Subordinator},
    NamedClass{"that", That},
    NamedClass{"condition", Condition},
    NamedClass{"unless", Unless},
    NamedClass{"after", After},
    NamedClass{"before", Before},
    NamedClass{"since", Since},
    NamedClass{"relative", Relative},
    NamedClass{"pronoun", Pronoun},
    NamedClass{"singular", Singular},
    NamedClass{"plural", word_class::Plural},
    NamedClass{"future", Future},
    NamedClass{"modal", Modal},
    NamedClass{"hypothetical", Hypothetical},
    NamedClass{"must", Must},
    NamedClass{"have", Have},
    NamedClass{"be", Be},
    NamedClass{"do", Do},
    NamedClass{"to", To},
    NamedClass{"not", Not},
    NamedClass{"futurenot", Future | Not},
    NamedClass{"adverb", Adverb},
    NamedClass{"alleged", Alleged},
    NamedClass{"planned", Planned},
    NamedClass{"office", Office},
    NamedClass{"body", Body},
    NamedClass{"people", People},
    NamedClass{"crowd", Crowd},
    NamedClass{"country", Country},
    NamedClass{"two", Two},
    NamedClass{"title", Title},
    NamedClass{"attribution", Attribution},
    NamedClass{"speaks", Speaks},
    NamedClass{"noun", Noun},
    NamedClass{"bare", Bare},
    NamedClass{"time", Time},
    NamedClass{"other", Other},
    NamedClass{"first", FirstPerson},
    NamedClass{"contrast", Contrast},
    NamedClass{"present", Present},
    NamedClass{"accident", Accident},
    NamedClass{"land", Land},
    NamedClass{"half", Half},
    NamedClass{"firstpossessive", FirstPossessive},
    NamedClass{"gerundaux", VerbGerund},
};
/// Classes whose words are lemmas of verbs.
constexpr std::array verbClasses{NamedClass{"verb", 0}, NamedClass{"raising", Raising}, NamedClass{"say", Say},
                                 NamedClass{"claim", Say | Claim}};

QHash<QString, QStringList> rowsByName(const QString &table)
{
    QHash<QString, QStringList> rows;
    for (const QStringList &row : lexiconRows(table))
        rows[row[0]] += lexiconList(row[1]);
    return rows;
}

} // namespace

Grammar::Grammar(const QString &language, Vocabulary &words) : Grammar(rowsByName(QStringLiteral("grammar_") + language), words)
{
}

Grammar::Grammar(const QHash<QString, QStringList> &rows, Vocabulary &words)
    : m_forms(rows.value(QStringLiteral("irregular")), rows.value(QStringLiteral("doubling")))
{
    for (const NamedClass &named : namedClasses) {
        for (const QString &word : rows.value(QLatin1String(named.name)))
            add(word, named.classes, words);
    }
    for (const QString &noun : rows.value(QStringLiteral("noun")))
        add(WordForms::plural(noun), Noun, words);
    for (const char *personal : {"office", "body"}) {
        for (const QString &noun : rows.value(QLatin1String(personal)))
            add(WordForms::plural(noun), QLatin1String(personal) == QLatin1String("office") ? Office | People : Body | People,
                words);
    }
    for (const NamedClass &named : verbClasses) {
        for (const QString &lemma : rows.value(QLatin1String(named.name)))
            addVerb(lemma, words, named.classes);
    }
    for (const QString &word : rows.value(QStringLiteral("abbreviation")))
        words.markAbbreviation(words.add(word));
}

LexemeId Grammar::add(const QString &word, WordClasses classes, Vocabulary &words)
{
    const LexemeId lexeme = words.add(word);
    if (m_classes.size() <= lexeme) {
        m_classes.resize(lexeme + 1);
        m_lemmas.resize(lexeme + 1);
    }
    m_classes[lexeme] |= classes;
    return lexeme;
}

std::optional<VerbForms> Grammar::verbOf(LexemeId word) const
{
    const auto base = m_bases.constFind(lemma(word));
    return base == m_bases.constEnd() ? std::nullopt : std::optional(m_forms.verb(*base));
}

std::vector<LexemeId> Grammar::addVerb(const QString &lemma, Vocabulary &words, WordClasses also)
{
    const VerbForms forms = m_forms.verb(lemma);
    const std::array<std::pair<QString, WordClasses>, 5> all{{{forms.base, VerbBase},
                                                              {forms.third, VerbThird},
                                                              {forms.past, VerbPast},
                                                              {forms.participle, VerbParticiple},
                                                              {forms.gerund, VerbGerund}}};
    const LexemeId base = words.add(lemma);
    m_bases.insert(base, lemma);
    std::vector<LexemeId> lexemes;
    for (const auto &[form, kind] : all) {
        const LexemeId lexeme = add(form, kind | also, words);
        if (!m_lemmas[lexeme])
            m_lemmas[lexeme] = base;
        if (lexemes.empty() || lexemes.back() != lexeme)
            lexemes.push_back(lexeme);
    }
    const bool single = lemma.size() > 4 && lemma.endsWith(u'l') && forms.past == lemma + QLatin1String("ed");
    if (single) { // "cancelled" as well as "canceled"
        for (const auto &[ending, kind] :
             {std::pair{"led", VerbPast | VerbParticiple}, std::pair{"ling", WordClasses{VerbGerund}}}) {
            lexemes.push_back(add(lemma + QLatin1String(ending), kind | also, words));
            m_lemmas[lexemes.back()] = base;
        }
    }
    return lexemes;
}

} // namespace dateline

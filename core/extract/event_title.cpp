#include "extract/event_title.h"

#include "extract/actor_lexicon.h"
#include "extract/quote_span.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace dateline {

using namespace word_class;

namespace {

constexpr int plainWords = 9; // after so many words a title ends where it can
constexpr int mostWords = 14;
constexpr int longestName = 9; // tokens of a subject taken as it stands

/// The words of tokens [first, last) one after another, dates left out with the preposition before them.
class TitleWords {
public:
    explicit TitleWords(const ScannedText &text) : m_text(text) {}

    QString of(int first, int last, int words) const
    {
        QString title;
        int count = 0;
        bool blank = false;
        for (int at = first; at < last; ++at) {
            blank |= m_text.token(at).has(Token::SpaceBefore);
            if (isLeftOut(at, last))
                continue;
            if (title.isEmpty() && !m_text.isKind(at, TokenClass::Word) && !m_text.isKind(at, TokenClass::Number) &&
                !m_text.isKind(at, TokenClass::Currency))
                continue;
            if (endsAt(at, count, words))
                break;
            const bool space = blank && !title.isEmpty() && !m_text.isKind(at, TokenClass::Comma);
            blank = false;
            count += space;
            if (space)
                title += u' ';
            title += m_text.is(at, FirstPossessive) ? QStringView(u"their") : m_text.wordAt(at);
        }
        return cut(title);
    }

private:
    bool isLeftOut(int at, int last) const
    {
        if (saysWhen(at) || m_text.isKind(at, TokenClass::Quote))
            return true;
        const bool joins = m_text.is(at, Preposition) || m_text.isKind(at, TokenClass::Comma);
        int next = at + 1;
        while (next < last && joins && m_text.is(next, The))
            ++next;
        return joins && next < last && saysWhen(next);
    }

    bool saysWhen(int at) const { return m_text.isDate(at) && !m_text.isMeeting(at); }

    bool endsAt(int at, int count, int words) const
    {
        const TokenClass kind = m_text.token(at).kind;
        if (kind == TokenClass::Semicolon || kind == TokenClass::Colon || kind == TokenClass::Opening ||
            kind == TokenClass::Stop || count >= mostWords)
            return true;
        if (kind == TokenClass::Dash && m_text.token(at).has(Token::SpaceBefore))
            return true;
        if (kind == TokenClass::Comma && count >= 3)
            return true;
        if (m_text.is(at, Relative | Attribution) && count >= 3)
            return true;
        return count >= words && m_text.is(at, Preposition | Conjunction | Subordinator | To);
    }

    static QString cut(QString title)
    {
        static const QStringList hanging{
            QStringLiteral("to"),   QStringLiteral("of"),  QStringLiteral("in"),   QStringLiteral("on"),
            QStringLiteral("the"),  QStringLiteral("a"),   QStringLiteral("and"),  QStringLiteral("for"),
            QStringLiteral("with"), QStringLiteral("by"),  QStringLiteral("that"), QStringLiteral("at"),
            QStringLiteral("from"), QStringLiteral("its"), QStringLiteral("what"), QStringLiteral("after"),
            QStringLiteral("as"),   QStringLiteral("an"),  QStringLiteral("or"),   QStringLiteral("but")};
        while (!title.isEmpty() && (title.back() == u',' || hanging.contains(title.section(u' ', -1)))) {
            const qsizetype blank = title.lastIndexOf(u' ');
            title = title.back() == u',' ? title.chopped(1) : title.left(std::max<qsizetype>(blank, 0));
        }
        return title;
    }

    const ScannedText &m_text;
};

QString namesOf(const ScannedText &text, const Party &party)
{
    QStringList names;
    for (const ActorCode code : party.codes)
        names << actorTitle(text, code);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(QLatin1String(", ")) + QLatin1String(" and ") + last;
}

QString subjectWords(const ScannedText &text, const SentenceReading &reading, const Party &party, const TitleWords &words)
{
    const bool here = !party.isNobody() && !party.reference && party.first >= reading.first && party.last < reading.last;
    if (!here || party.last - party.first >= longestName)
        return namesOf(text, party);
    int first = party.first;
    while (first < party.last && text.is(first, Determiner | The))
        ++first;
    return words.of(first, party.last + 1, longestName + 2);
}

/// What the article's own verb says, where it says it: "was", "were".
std::optional<bool> pluralOf(const ScannedText &text, const VerbGroup &group)
{
    if (!text.is(group.first, Be | Have) || text.is(group.first, VerbGerund | Bare))
        return std::nullopt;
    const QStringView auxiliary = text.wordAt(group.first);
    if (auxiliary == QLatin1String("had"))
        return std::nullopt;
    return !auxiliary.endsWith(u's') || auxiliary.size() == 1;
}

bool isPlural(const ScannedText &text, const Party &party)
{
    if (party.codes.size() > 1)
        return true;
    if (party.isNobody() || party.reference)
        return false;
    if (party.codes.empty() && text.wordAt(party.last).endsWith(QLatin1String("men")))
        return true;
    const QStringView last = text.wordAt(party.last);
    const bool things = last.endsWith(u's') && !last.endsWith(QLatin1String("ss")) &&
                        !text.token(party.last).has(Token::Capital) && !text.is(party.last, Office | Body);
    if (things)
        return true;
    const bool people =
        text.is(party.last, People) && (text.wordAt(party.last).endsWith(u's') || !text.is(party.last, Body | Office));
    return people || text.language.names.isPeople(text.token(party.last).lexeme);
}

/// Behind "that" and "According to an agency, …".
int subjectStart(const ScannedText &text, int first, int verb)
{
    while (first < verb && text.is(first, That))
        ++first;
    const bool led = text.is(first, Preposition | Attribution | Subordinator | Adverb) && !text.is(first, Determiner);
    for (int at = verb - 2; led && at > first; --at) {
        if (text.isKind(at, TokenClass::Comma))
            return at + 1;
    }
    return first;
}

QString verbWords(const ScannedText &text, const VerbGroup &group, bool plural, bool planned)
{
    const auto forms = text.language.grammar.verbOf(text.token(group.main).lexeme);
    const bool holds = group.copula && text.is(group.main, Have); // "had a telephone conversation"
    if (!forms || (group.copula && !holds))
        return planned ? QStringLiteral("to be") : plural ? QStringLiteral("are") : QStringLiteral("is");
    const bool future = planned || (group.future && !group.negated);
    if (group.passive)
        return (future ? QStringLiteral("to be ") : plural ? QStringLiteral("are ") : QStringLiteral("is ")) + forms->participle;
    if (future)
        return QLatin1String("to ") + forms->base;
    if (group.negated)
        return (plural ? QLatin1String("do not ") : QLatin1String("does not ")) + forms->base;
    return plural ? forms->base : forms->third;
}

QString withCapital(QString title)
{
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

QString actorTitle(const ScannedText &text, ActorCode code)
{
    const QString &known = text.language.names.code(code);
    const QString name = actorName(known);
    return name.isEmpty() ? known : name;
}

QString titleOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act, bool planned)
{
    const TitleWords words(text);
    ClauseTokens clause = clauseOf(text, reading, act);
    if (act.nominal) {
        while (clause.first < act.first && text.is(clause.first, Determiner | The))
            ++clause.first;
        const QString phrase = words.of(clause.first, clause.last, plainWords);
        const bool bare = phrase.count(u' ') < 2; // "Skirmishes": the sentence says of whom
        return withCapital(bare ? words.of(clause.first, reading.last, plainWords) : phrase);
    }
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    const bool undergoes = group.passive && act.rule->form != ActRule::Form::State;
    const Party &subject = undergoes ? act.target : act.source;
    clause.first = subjectStart(text, clause.first, group.first);
    const bool whole = undergoes && clause.first < group.first; // "the offer of Egypt is rejected"
    QString who = act.ownVoice ? namesOf(text, subject) : whole ? QString() : subjectWords(text, reading, subject, words);
    const bool pronoun = clause.first + 1 >= group.first && clause.first < group.first && text.is(clause.first, Pronoun);
    if (who.isEmpty() && group.link != ClauseLink::Infinitive && !pronoun)
        who = words.of(text.is(clause.first, The) ? clause.first + 1 : clause.first, group.first, plainWords);
    const auto [begin, end] = reading.mentionsIn(clause.first, group.first);
    const bool named = whole && begin < end && reading.mentions[begin].reference && reading.mentions[begin].first == clause.first;
    if (named) { // "the country's military"
        const Mention &mention = reading.mentions[begin];
        who = actorTitle(text, mention.code) + (mention.genitive ? QLatin1String("'s ") : QLatin1String(" ")) +
              words.of(mention.last + 1, group.first, plainWords);
    }
    if (whole && who.isEmpty())
        who = subjectWords(text, reading, subject, words);
    const QString rest = words.of(group.main + 1, std::max(clause.last, group.main + 1),
                                  plainWords - std::min(4, static_cast<int>(who.count(u' '))));
    const bool many = (whole ? pluralOf(text, group) : std::nullopt)
                          .value_or(isPlural(text, subject) || (subject.codes.empty() && group.first > 0 &&
                                                                text.is(group.first - 1, FirstPerson | word_class::Plural)));
    const QString verb = verbWords(text, group, many, planned && !group.passive);
    return withCapital(QStringList{who, verb, rest}.join(u' ').simplified());
}

} // namespace dateline

#include "extract/actor_names.h"

#include "extract/lexicon.h"
#include "extract/token_scan.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isShortAcronym(const QString &alias)
{
    const auto letters = std::ranges::count_if(alias, [](QChar c) { return c.isLetter(); });
    return letters <= 3 && std::ranges::none_of(alias, [](QChar c) { return c.isLower() || c.isSpace(); });
}

/// "Armenian" → "Armenians"; not "French", "Chinese", "Scotsman".
bool hasPlural(const QString &demonym)
{
    static const std::array endings{QLatin1String("s"), QLatin1String("sh"), QLatin1String("ch"), QLatin1String("ese"),
                                    QLatin1String("man")};
    return demonym.endsWith(QLatin1String("German")) ||
           std::ranges::none_of(endings, [&](QLatin1String e) { return demonym.endsWith(e); });
}

QString withoutAccents(const QString &word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace

ActorNames::ActorNames(Vocabulary &words, const std::vector<NamedActor> &more) : m_nodes(1)
{
    addActors(words);
    addPeople(words);
    for (const NamedActor &actor : more)
        addActor(actor, words);
}

/// One that the tables know has further names.
void ActorNames::addActor(const NamedActor &actor, Vocabulary &words)
{
    auto number = static_cast<std::size_t>(std::ranges::find(m_codes, actor.code) - m_codes.begin());
    if (actor.code.isEmpty() || number == m_codes.size()) {
        number = m_codes.size();
        m_codes.push_back(actor.code);
        m_kinds.push_back(actor.kind);
        m_usual.emplace_back();
    }
    m_usual[number] = actor.name;
    const Name name = actor.kind == ActorKind::Person ? Name::Person : Name::Proper;
    for (const QString &alias : QStringList{actor.name} + actor.aliases)
        addName(alias, {static_cast<std::uint16_t>(number), name}, words, Known::IsReplaced);
}

void ActorNames::addPeople(Vocabulary &words)
{
    for (const QStringList &row : lexiconRows(QStringLiteral("people"))) {
        const auto code = std::ranges::find(m_codes, row[0]);
        Q_ASSERT(code != m_codes.end());
        for (const QString &name : lexiconList(row[1]) + lexiconList(row[2]))
            addName(name, {static_cast<std::uint16_t>(code - m_codes.begin()), Name::Person}, words);
    }
}

void ActorNames::addActors(Vocabulary &words)
{
    for (const QStringList &row : lexiconRows(QStringLiteral("actors"))) {
        const bool isActor = row[0] != QLatin1String("-");
        const auto code = static_cast<std::uint16_t>(m_codes.size());
        m_codes.push_back(isActor ? row[0] : QString());
        m_usual.push_back(isActor ? row[2] : QString());
        m_kinds.push_back(actorKindFromName(row[1]).value_or(ActorKind::State));
        const auto entry = [&](Name name) { return Entry{code, isActor ? name : Name::Nothing}; };
        for (const QString &name : QStringList{row[2]} + lexiconList(row[5]))
            addName(name, entry(Name::Proper), words);
        for (const QString &name : lexiconList(row[4]))
            addName(name, entry(Name::Capital), words);
        for (const QString &name : lexiconList(row[3])) {
            addName(name, entry(Name::Demonym), words);
            if (hasPlural(name)) {
                addName(name + u's', entry(Name::Proper), words);
                const LexemeId last = words.add(name.section(u' ', -1) + u's');
                m_people.resize(std::max<std::size_t>(m_people.size(), last + 1));
                m_people[last] = true;
            }
        }
    }
}

void ActorNames::addName(const QString &alias, Entry entry, Vocabulary &words, Known known)
{
    static const Vocabulary empty;
    for (const QString &spelling : {alias, withoutAccents(alias)}) {
        std::uint32_t node = 0;
        for (const Token &token : scanTokens(spelling, empty).tokens) {
            if (token.kind != TokenClass::Word)
                continue;
            QString word = wordsAt(spelling, token.span());
            word.remove(u'.');
            const LexemeId lexeme = words.add(word);
            std::uint32_t next = node ? child(node, lexeme) : (lexeme < m_roots.size() ? m_roots[lexeme] : 0);
            if (!next) {
                next = static_cast<std::uint32_t>(m_nodes.size());
                Node made;
                made.word = lexeme;
                if (node) {
                    made.sister = m_nodes[node].next;
                    m_nodes[node].next = next;
                } else {
                    m_roots.resize(std::max<std::size_t>(m_roots.size(), lexeme + 1));
                    m_roots[lexeme] = next;
                }
                m_nodes.push_back(made);
            }
            node = next;
        }
        Node &last = m_nodes[node];
        if (!node || (known == Known::Stays && last.ends && last.name != Name::Nothing))
            continue;
        last.ends = true;
        last.name = entry.name;
        last.code = entry.code;
        last.capitalsOnly = isShortAcronym(alias);
    }
}

std::uint32_t ActorNames::child(std::uint32_t node, LexemeId word) const
{
    std::uint32_t next = m_nodes[node].next;
    while (next && m_nodes[next].word != word)
        next = m_nodes[next].sister;
    return next;
}

std::optional<ActorNames::Match> ActorNames::at(const std::vector<Token> &tokens, int first, int end) const
{
    const Token &start = tokens[static_cast<std::size_t>(first)];
    const auto behind = static_cast<std::size_t>(first) + 2; // "al-Qaeda"
    const bool prefixed = first + 2 < end && tokens[behind - 1].kind == TokenClass::Dash && tokens[behind].has(Token::Capital);
    if (!start.lexeme || start.lexeme >= m_roots.size() || !(start.has(Token::Capital) || prefixed))
        return std::nullopt;
    std::optional<Match> best;
    std::uint32_t node = m_roots[start.lexeme];
    for (int at = first; node;) {
        const Node &here = m_nodes[node];
        if (here.ends && (!here.capitalsOnly || start.has(Token::AllCapitals)))
            best = Match{at, here.code, here.name};
        do
            ++at;
        while (at < end && tokens[static_cast<std::size_t>(at)].kind == TokenClass::Dash &&
               !tokens[static_cast<std::size_t>(at)].has(Token::SpaceBefore));
        if (at >= end)
            break;
        node = child(node, tokens[static_cast<std::size_t>(at)].lexeme);
    }
    return best;
}

} // namespace dateline

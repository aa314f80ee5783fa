#include "extract/act_patterns.h"

#include "extract/lexicon.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr int subjectWords = 14; // how far a passive's subject is looked through
constexpr int nearWords = 7;     // how far a word of a pattern may stand behind the one before

constexpr std::array<std::pair<const char *, ActRule::Role>, 9> roleNames{{{"both", ActRule::Both},
                                                                           {"self", ActRule::Self},
                                                                           {"home", ActRule::Home},
                                                                           {"gov", ActRule::Governs},
                                                                           {"intent", ActRule::Intent},
                                                                           {"weak", ActRule::Weak},
                                                                           {"rev", ActRule::Reverse},
                                                                           {"active", ActRule::Active},
                                                                           {"answers", ActRule::Answers}}};

std::uint16_t rolesFrom(const QString &cell)
{
    std::uint16_t roles = 0;
    const QStringList names = cell.split(u' ', Qt::SkipEmptyParts);
    for (const auto &[name, role] : roleNames) {
        if (names.contains(QLatin1String(name)))
            roles |= role;
    }
    return roles;
}

ActRule::Form formFrom(const QString &cell)
{
    if (cell == QLatin1String("verb"))
        return ActRule::Form::Verb;
    if (cell == QLatin1String("noun"))
        return ActRule::Form::Noun;
    return cell == QLatin1String("state") ? ActRule::Form::State : ActRule::Form::Mark;
}

} // namespace

/// Makes patterns of the table's rows.
struct ActPatterns::Builder {
    ActPatterns &patterns;
    Vocabulary &words;
    Grammar &grammar;
    QHash<QString, std::vector<LexemeId>> sets;

    /// "@aid" a set; "talk" the word, its plural and, for verbs, every form.
    std::vector<LexemeId> alternatives(const QString &cell)
    {
        std::vector<LexemeId> found;
        for (const QString &word : cell.split(u'|')) {
            if (word.startsWith(u'@')) {
                const std::vector<LexemeId> &set = sets[word];
                found.insert(found.end(), set.begin(), set.end());
                continue;
            }
            found.push_back(grammar.add(word, 0, words));
            if (word.size() > 3)
                found.push_back(grammar.add(WordForms::plural(word), 0, words));
        }
        std::ranges::sort(found);
        return found;
    }

    void addSet(const QString &name, const QString &cell)
    {
        std::vector<LexemeId> &set = sets[name];
        for (const QString &entry : lexiconList(cell)) {
            const QString word = entry.section(u' ', -1); // of "travel ban" the head
            set.push_back(grammar.add(word, 0, words));
            set.push_back(grammar.add(WordForms::plural(word), 0, words));
        }
    }

    std::vector<LexemeId> triggers(const QString &word, ActRule::Form form)
    {
        if (form == ActRule::Form::Verb)
            return grammar.addVerb(word, words);
        std::vector<LexemeId> found{grammar.add(word, 0, words)};
        if (form == ActRule::Form::Noun)
            found.push_back(grammar.add(WordForms::plural(word), word_class::Noun, words));
        return found;
    }

    void addPattern(const QString &text, std::size_t rule)
    {
        const QStringList cells = text.split(u' ', Qt::SkipEmptyParts);
        Pattern pattern{rule, {}};
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const bool near = cells[i].startsWith(u'~');
            pattern.tail.push_back({alternatives(near ? cells[i].mid(1) : cells[i]), near});
        }
        const auto number = static_cast<std::uint32_t>(patterns.m_patterns.size());
        patterns.m_patterns.push_back(std::move(pattern));
        for (const LexemeId trigger : triggers(cells.front(), patterns.m_rules[rule].form)) {
            if (patterns.m_byTrigger.size() <= trigger)
                patterns.m_byTrigger.resize(trigger + 1);
            patterns.m_byTrigger[trigger].push_back(number);
        }
    }
};

ActPatterns::ActPatterns(const QString &language, Vocabulary &words, Grammar &grammar) : m_grammar(grammar)
{
    Builder builder{*this, words, grammar, {}};
    for (const QStringList &row : lexiconRows(QStringLiteral("acts_") + language)) {
        if (row[2] == QLatin1String("set")) {
            builder.addSet(row[0], row[4]);
            continue;
        }
        m_rules.push_back({row[0], eventTypeFromName(row[1]).value_or(EventType::Agree), formFrom(row[2]), rolesFrom(row[3])});
        for (const QString &pattern : lexiconList(row[4]))
            builder.addPattern(pattern, m_rules.size() - 1);
    }
    for (std::vector<std::uint32_t> &list : m_byTrigger) {
        std::ranges::stable_sort(list, std::ranges::greater{}, [this](std::uint32_t n) { return m_patterns[n].tail.size(); });
    }
}

bool ActPatterns::Word::has(LexemeId word) const
{
    return word && std::ranges::binary_search(any, word);
}

const ActRule *ActPatterns::rule(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id, &ActRule::id);
    Q_ASSERT(found != m_rules.end());
    return &*found;
}

std::optional<int> ActPatterns::matchTail(const Pattern &pattern, const std::vector<Token> &tokens, int first, int end) const
{
    using namespace word_class;
    int at = first;
    for (const Word &word : pattern.tail) {
        const int limit = std::min(end, at + 1 + (word.near ? nearWords : 1));
        int found = at + 1;
        while (found < limit && !word.has(tokens[static_cast<std::size_t>(found)].lexeme)) {
            const Token &passed = tokens[static_cast<std::size_t>(found)];
            const WordClasses classes = m_grammar.of(passed.lexeme);
            const bool clauseEnds =
                passed.kind == TokenClass::Comma || passed.kind == TokenClass::Semicolon || (classes & (Relative | That));
            if (clauseEnds)
                return std::nullopt;
            ++found;
        }
        if (found >= limit)
            return std::nullopt;
        at = found;
    }
    return at;
}

/// The object of a pattern where it stands before the verb, in tokens [subject, first).
std::optional<int> ActPatterns::matchSubject(const Pattern &pattern, const std::vector<Token> &tokens, int subject,
                                             int first) const
{
    if (subject < 0 || pattern.tail.size() != 1 || !pattern.tail.front().near)
        return std::nullopt;
    for (int at = std::max(subject, first - subjectWords); at < first; ++at) {
        if (pattern.tail.front().has(tokens[static_cast<std::size_t>(at)].lexeme))
            return at;
    }
    return std::nullopt;
}

std::optional<ActPatterns::Match> ActPatterns::at(const std::vector<Token> &tokens, int first, int end, ActRule::Form form,
                                                  std::uint64_t &tried, int subject) const
{
    const LexemeId trigger = tokens[static_cast<std::size_t>(first)].lexeme;
    if (!starts(trigger))
        return std::nullopt;
    for (const std::uint32_t number : m_byTrigger[trigger]) {
        const Pattern &pattern = m_patterns[number];
        if (m_rules[pattern.rule].form != form)
            continue;
        ++tried;
        auto last = matchTail(pattern, tokens, first, end);
        const auto object = last ? std::nullopt : matchSubject(pattern, tokens, subject, first);
        if (object)
            last = first;
        if (last && m_rules[pattern.rule].id == QLatin1String("nothing"))
            return std::nullopt;
        if (last)
            return Match{&m_rules[pattern.rule], *last, static_cast<int>(pattern.tail.size()) + 1, object.value_or(-1)};
    }
    return std::nullopt;
}

} // namespace dateline

#include "extract/date_matcher.h"

#include "extract/date_guards.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t longestPattern = 24;
constexpr int mostDates = 2;
constexpr int mostSteps = 4096; // from one token: bounds what words with many meanings can cost

class Matcher {
public:
    Matcher(const QString &text, const TokenScan &scan, const DateAtoms &atoms, const DateLexicon &lexicon,
            const DatePatterns &patterns, DateWork &work)
        : m_text(text), m_scan(scan), m_atoms(atoms), m_lexicon(lexicon), m_patterns(patterns),
          m_the(lexicon.knownClass(QStringLiteral("the"))), m_units(lexicon.knownClass(QStringLiteral("units"))), m_work(work)
    {
    }

    std::vector<DateMatch> run()
    {
        std::size_t at = 0;
        while (at < m_atoms.atoms.size()) {
            const int token = m_atoms.atoms[at].first;
            if (token < m_end) {
                ++at;
                continue;
            }
            m_best = {};
            m_steps = 0;
            step(DatePatterns::root, at, token, 0);
            if (m_best.found)
                take();
            while (at < m_atoms.atoms.size() && m_atoms.atoms[at].first == token)
                ++at;
        }
        m_work.tokensVisited += static_cast<std::int64_t>(m_scan.tokens.size());
        return std::move(m_matches);
    }

private:
    struct Step {
        DateClass kind;
        std::int32_t value;
        std::size_t atom;
    };
    struct Candidate {
        bool found = false;
        std::tuple<int, int, int> key; // end of the last date's words, end of all, minus the row
        const DatePatterns::Accept *accept = nullptr;
        std::array<Step, longestPattern> path;
        std::size_t length = 0;
    };

    void step(std::uint32_t node, std::size_t atom, int token, std::size_t depth)
    {
        for (; atom < m_atoms.atoms.size() && m_atoms.atoms[atom].first == token; ++atom) {
            const DateAtom &here = m_atoms.atoms[atom];
            if (here.breaks && depth > 0)
                return;
            for (const DateSense &sense : m_atoms.sensesOf(here)) {
                if (depth == 0 && !m_patterns.begins(sense.kind))
                    continue;
                ++m_work.rulesTried;
                if (++m_steps > mostSteps)
                    return;
                const std::uint32_t following = m_patterns.next(node, sense.kind);
                if (following == 0)
                    continue;
                m_path[depth] = {sense.kind, sense.value, atom};
                accept(following, depth + 1, here.last);
                std::size_t next = atom;
                while (next < m_atoms.atoms.size() && m_atoms.atoms[next].first < here.last)
                    ++next;
                if (depth + 1 < longestPattern)
                    step(following, next, here.last, depth + 1);
            }
        }
    }

    void accept(std::uint32_t node, std::size_t length, int end)
    {
        for (const DatePatterns::Accept &accept : m_patterns.acceptsAt(node)) {
            std::size_t last = length;
            while (accept.roles[last - 1] == DatePatterns::context)
                --last;
            const std::tuple key(m_atoms.atoms[m_path[last - 1].atom].last, end, -static_cast<int>(accept.row));
            if (m_best.found && key <= m_best.key)
                continue;
            if (!guarded(accept, length, last))
                continue;
            m_best.found = true;
            m_best.key = key;
            m_best.accept = &accept;
            m_best.length = length;
            std::copy_n(m_path.begin(), length, m_best.path.begin());
        }
    }

    bool guarded(const DatePatterns::Accept &accept, std::size_t length, std::size_t last) const
    {
        const auto &guards = m_patterns.row(accept.row).guards;
        if (guards.empty())
            return true;
        std::size_t first = 0;
        while (accept.roles[first] == DatePatterns::context)
            ++first;
        const DateShape shape = shapeOf(accept, m_path, length, 0);
        const DateGuardContext context{
            m_text, m_scan, m_lexicon, shape, m_atoms.atoms[m_path[first].atom].first, m_atoms.atoms[m_path[last - 1].atom].last};
        return std::ranges::all_of(guards, [&](DateGuard guard) { return guard(context); });
    }

    /// What date number `part` says, and what it lacks from the words around it.
    DateShape shapeOf(const DatePatterns::Accept &accept, const std::array<Step, longestPattern> &path, std::size_t length,
                      int part) const
    {
        DateShape shape;
        for (const bool own : {true, false}) {
            for (std::size_t i = 0; i < length; ++i) {
                const DateSlot slot = m_lexicon.slotOf(path[i].kind);
                if ((accept.roles[i] != part) == own || (!own && !isShared(slot, shape)))
                    continue;
                shape.fill(slot, path[i].value);
                if (path[i].kind == m_units)
                    shape.fill(DateSlot::Plural, 1);
                if (slot == DateSlot::Direction && i > 0 && path[i - 1].kind == m_the)
                    shape.fill(DateSlot::Definite, 1);
            }
        }
        return shape;
    }

    /// Whether a date may take the slot from the one beside it: each has its own day and its own "early".
    static bool isShared(DateSlot slot, const DateShape &shape)
    {
        const bool hasDay = shape.has(DateSlot::Day) || shape.has(DateSlot::Ordinal);
        return slot != DateSlot::Mod && !(hasDay && (slot == DateSlot::Day || slot == DateSlot::Ordinal));
    }

    void take()
    {
        const DateKind kind = m_patterns.row(m_best.accept->row).kind;
        std::array<DateMatch, mostDates + 1> dates;
        int count = 0;
        for (std::size_t i = 0; i < m_best.length; ++i) {
            const int part = m_best.accept->roles[i];
            if (part < 0 || part > mostDates)
                continue;
            const DateAtom &atom = m_atoms.atoms[m_best.path[i].atom];
            DateMatch &date = dates[static_cast<std::size_t>(part)];
            if (part == count) {
                date.first = atom.first;
                date.row = m_best.accept->row;
                date.shape = shapeOf(*m_best.accept, m_best.path, m_best.length, part);
                ++count;
            }
            date.last = atom.last;
        }
        for (int part = 0; part < count; ++part) {
            DateMatch &date = dates[static_cast<std::size_t>(part)];
            if (kind == DateKind::Range)
                date.pairing = part == 0 ? DateMatch::Pairing::First : DateMatch::Pairing::Second;
            m_end = date.last;
            if (kind != DateKind::Name)
                m_matches.push_back(date);
        }
    }

    const QString &m_text;
    const TokenScan &m_scan;
    const DateAtoms &m_atoms;
    const DateLexicon &m_lexicon;
    const DatePatterns &m_patterns;
    DateClass m_the;
    DateClass m_units;
    DateWork &m_work;
    std::array<Step, longestPattern> m_path;
    Candidate m_best;
    int m_steps = 0;
    int m_end = 0;
    std::vector<DateMatch> m_matches;
};

} // namespace

std::vector<DateMatch> matchDates(const QString &text, const TokenScan &scan, const DateAtoms &atoms, const DateLexicon &lexicon,
                                  const DatePatterns &patterns, DateWork &work)
{
    return Matcher(text, scan, atoms, lexicon, patterns, work).run();
}

} // namespace dateline

#include "library/search_query.h"

#include "library/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <deque>

namespace dateline {
namespace {

constexpr std::size_t mostWords = 100; // of a phrase
using Kind = QueryNode::Kind;

void eachTerm(const QueryNode &node, const std::function<void(const QueryTerm &)> &take)
{
    if (node.kind == Kind::Term)
        take(node.term);
    for (const QueryNode &part : node.parts)
        eachTerm(part, take);
}

bool nodeHolds(const QueryNode &node, const std::function<bool(const QueryTerm &)> &term)
{
    const auto holds = [&term](const QueryNode &part) { return nodeHolds(part, term); };
    switch (node.kind) {
    case Kind::Term:
        return term(node.term);
    case Kind::All:
        return std::ranges::all_of(node.parts, holds);
    case Kind::Any:
        return std::ranges::any_of(node.parts, holds);
    case Kind::Not:
        return !holds(node.parts.front());
    }
    return false;
}

std::optional<QString> expressionOf(const QueryNode &node)
{
    if (node.kind == Kind::Not)
        return std::nullopt;
    if (node.kind == Kind::Term)
        return node.term.key == QueryTerm::Key::Words ? std::optional(WordPattern(node.term).expression()) : std::nullopt;
    QStringList wanted;
    QStringList excluded;
    for (const QueryNode &part : node.parts) {
        const bool without = part.kind == Kind::Not && node.kind == Kind::All;
        const auto made = expressionOf(without ? part.parts.front() : part);
        if (!made)
            return std::nullopt;
        (without ? excluded : wanted) << *made;
    }
    if (wanted.isEmpty())
        return std::nullopt;
    QString all = u'(' + wanted.join(node.kind == Kind::All ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + u')';
    if (!excluded.isEmpty())
        all = u'(' + all + QStringLiteral(" NOT (") + excluded.join(QStringLiteral(" OR ")) + QStringLiteral("))");
    return all;
}

/// Without what asks for something else than words; nothing where that alone may do.
std::optional<QueryNode> wordsOf(const QueryNode &node)
{
    if (node.kind == Kind::Term)
        return node.term.key == QueryTerm::Key::Words ? std::optional(node) : std::nullopt;
    std::vector<QueryNode> kept;
    for (const QueryNode &part : node.parts) {
        if (auto words = wordsOf(part); words && (node.kind == Kind::All || *words == part))
            kept.push_back(*std::move(words));
        else if (node.kind != Kind::All)
            return std::nullopt;
    }
    if (kept.empty())
        return std::nullopt;
    return node.kind == Kind::All && kept.size() == 1 ? kept.front() : QueryNode{node.kind, {}, std::move(kept)};
}

/// Letters in small and digits; 0 for every other sign.
constexpr auto asciiLetters = [] {
    std::array<char, 0x80> made{};
    for (char sign = '0'; sign <= '9'; ++sign)
        made[static_cast<std::size_t>(sign)] = sign;
    for (char sign = 'a'; sign <= 'z'; ++sign)
        made[static_cast<std::size_t>(sign)] = made[static_cast<std::size_t>(sign - 'a' + 'A')] = sign;
    return made;
}();

// These two go without a branch a sign, for there are millions of texts.

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char sign : text)
        all |= static_cast<unsigned char>(sign);
    return all < 0x80;
}

/// Whether an ASCII text has three letters behind each other, in any case. REQUIRES: they are small.
bool hasLetters(std::string_view text, std::string_view three)
{
    constexpr int small = 0x20; // makes letters small and leaves digits
    int found = 0;
    for (std::size_t at = 0; at + three.size() <= text.size(); ++at)
        found |= ((text[at] | small) == three[0]) & ((text[at + 1] | small) == three[1]) & ((text[at + 2] | small) == three[2]);
    return found != 0;
}

/// Whether a sign of a text is folded to what begins with a letter; true for signs beyond the plane of common ones.
bool mayHaveWordFrom(std::string_view utf8, char letter)
{
    const std::vector<char> &starts = plainStarts();
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = [&](std::size_t offset) { return at + offset < utf8.size() ? utf8[at + offset] & 0x3F : 0; };
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead >= 0xF0)
            return true;
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        const int sign = length == 1   ? lead
                         : length == 2 ? (lead & 0x1F) << 6 | byte(1)
                                       : (lead & 0x0F) << 12 | byte(1) << 6 | byte(2);
        if (starts[static_cast<std::size_t>(sign)] == letter)
            return true;
        at += length;
    }
    return false;
}

void wantedPatterns(const QueryNode &node, std::vector<WordPattern> &patterns)
{
    if (node.kind == Kind::Term && node.term.key == QueryTerm::Key::Words)
        patterns.emplace_back(node.term);
    if (node.kind == Kind::Not)
        return;
    for (const QueryNode &part : node.parts)
        wantedPatterns(part, patterns);
}

} // namespace

WordPattern::WordPattern(const QueryTerm &term)
{
    WordScanner scanner(term.text, WordScanner::Purpose::Querying);
    while (m_words.size() < mostWords && scanner.next())
        m_words.push_back(scanner.word());
    // The index holds a sign with the one after it, so a single sign is the beginning of a word.
    m_prefix = term.prefix || WordScanner::isSingleSign(m_words.back());
}

QString WordPattern::expression() const
{
    std::string words;
    for (const std::string &word : m_words)
        words += (words.empty() ? "" : " ") + word;
    return u'"' + QString::fromStdString(words) + (m_prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

std::optional<TextSpan> WordPattern::find(QStringView text) const
{
    struct Seen {
        std::string word;
        std::string tail; // the last sign of a run, at the same place
        TextSpan span;
    };
    const auto holds = [](const std::string &word, const Seen &seen) { return word == seen.word || word == seen.tail; };
    const std::string &final = m_words.back();
    WordScanner scanner(text);
    if (m_words.size() == 1 && static_cast<unsigned char>(final.front()) < 0x80) { // no sign of a run, and no phrase
        while (scanner.next()) {
            if (m_prefix ? scanner.word().starts_with(final) : scanner.word() == final)
                return scanner.span();
        }
        return std::nullopt;
    }
    std::deque<Seen> last;
    while (scanner.next()) {
        if (scanner.isTail())
            last.back().tail = scanner.word();
        else
            last.push_back({scanner.word(), {}, scanner.span()});
        if (last.size() > m_words.size())
            last.pop_front();
        if (last.size() < m_words.size())
            continue;
        const bool ends =
            m_prefix ? last.back().word.starts_with(final) || last.back().tail.starts_with(final) : holds(final, last.back());
        if (ends && std::equal(m_words.begin(), m_words.end() - 1, last.begin(), holds)) {
            TextSpan span{last.front().span.start, last.back().span.end};
            const int length = static_cast<int>(QString::fromStdString(final).size());
            if (WordScanner::isSingleSign(final)) // one of the pair
                span = last.back().word.starts_with(final) ? TextSpan{span.start, last.back().span.start + length}
                                                           : TextSpan{span.end - length, span.end};
            return span;
        }
    }
    return std::nullopt;
}

bool WordPattern::mayStandIn(std::string_view utf8) const
{
    const std::string_view first = m_words.front();
    if (first.size() < 3 || hasLetters(utf8, first.substr(0, 3)))
        return true;
    return !isAscii(utf8) && (!isAscii(first) || mayHaveWordFrom(utf8, first.front()));
}

bool WordPattern::standsIn(std::string_view utf8) const
{
    if (!isAscii(utf8))
        return find(QString::fromUtf8(utf8)).has_value();
    // Of ASCII the words are its letters and digits, in any case.
    const char *const end = utf8.data() + utf8.size();
    const auto wordEnd = [end](const char *at) {
        while (at != end && asciiLetters[static_cast<unsigned char>(*at)] != 0)
            ++at;
        return at;
    };
    const auto nextWord = [end](const char *at) {
        while (at != end && asciiLetters[static_cast<unsigned char>(*at)] == 0)
            ++at;
        return at;
    };
    const auto isAt = [&](const char *at) {
        for (const std::string &word : m_words) {
            const char *const after = wordEnd(at);
            const bool last = &word == &m_words.back();
            const auto length = static_cast<std::size_t>(after - at);
            if ((last && m_prefix ? length < word.size() : length != word.size()) ||
                !std::equal(word.begin(), word.end(), at,
                            [](char wanted, char sign) { return wanted == asciiLetters[static_cast<unsigned char>(sign)]; }))
                return false;
            at = nextWord(after);
        }
        return true;
    };
    for (const char *at = nextWord(utf8.data()); at != end; at = nextWord(wordEnd(at))) {
        if (asciiLetters[static_cast<unsigned char>(*at)] == m_words.front().front() && isAt(at))
            return true;
    }
    return false;
}

bool SearchQuery::asksForEvents() const
{
    using Key = QueryTerm::Key;
    bool asks = false;
    forEachTerm([&asks](const QueryTerm &term) {
        asks = asks || (term.key != Key::Words && term.key != Key::Outlet && term.key != Key::Language);
    });
    return asks;
}

std::optional<QString> SearchQuery::expression() const
{
    return m_read.root ? expressionOf(*m_read.root) : std::nullopt;
}

SearchQuery SearchQuery::wordsAlone() const
{
    return SearchQuery(ReadQuery{m_read.root ? wordsOf(*m_read.root) : std::nullopt, {}});
}

bool SearchQuery::holds(const std::function<bool(const QueryTerm &)> &term) const
{
    return !m_read.root || nodeHolds(*m_read.root, term);
}

void SearchQuery::forEachTerm(const std::function<void(const QueryTerm &)> &take) const
{
    if (m_read.root)
        eachTerm(*m_read.root, take);
}

std::optional<TextSpan> SearchQuery::firstMatch(QStringView text) const
{
    std::vector<WordPattern> patterns;
    if (m_read.root)
        wantedPatterns(*m_read.root, patterns);
    std::optional<TextSpan> first;
    for (const WordPattern &pattern : patterns) {
        const auto span = pattern.find(text);
        if (span && (!first || *span < *first))
            first = span;
    }
    return first;
}

} // namespace dateline

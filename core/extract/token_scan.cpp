#include "extract/token_scan.h"

#include <algorithm>

namespace dateline {

std::size_t TokenScan::sentenceOf(int token) const
{
    const auto after = std::ranges::upper_bound(sentences, token, {}, &Sentence::first);
    return static_cast<std::size_t>(after - sentences.begin()) - 1;
}

namespace {

/// Letters of the word that is being read, folded as the vocabulary wants them.
class FoldedWord {
public:
    void add(char16_t letter)
    {
        if (m_count < m_letters.size()) {
            m_letters[m_count] = folded(letter);
            m_hash = Vocabulary::hashStep(m_hash, m_letters[m_count]);
        }
        ++m_count;
    }
    LexemeId in(const Vocabulary &words) const
    {
        return m_count < m_letters.size() ? words.findFolded(m_letters.data(), m_count, m_hash) : 0;
    }

private:
    std::array<char16_t, Vocabulary::longestWord> m_letters;
    std::size_t m_count = 0;
    std::uint32_t m_hash = Vocabulary::hashStart;
};

class Scanner {
public:
    Scanner(const QString &text, const Vocabulary &words)
        : m_text(reinterpret_cast<const char16_t *>(text.utf16())), m_size(static_cast<int>(text.size())), m_words(words)
    {
        m_scan.tokens.reserve(static_cast<std::size_t>(m_size) / 5 + 8);
        m_linesAreParagraphs = hasLongLine(text);
    }

    TokenScan run()
    {
        while (m_at < m_size)
            step();
        endSentence();
        return std::move(m_scan);
    }

private:
    CharClass at(int position) const { return position < m_size ? charClass(m_text[position]) : CharClass::Line; }
    static bool isLetter(CharClass c) { return c == CharClass::Letter || c == CharClass::Capital; }
    static bool isSpace(CharClass c) { return c == CharClass::Space || c == CharClass::Line; }

    /// Lines longer than any program wraps them at: every line end is a person's.
    static bool hasLongLine(const QString &text)
    {
        constexpr qsizetype longestWrapped = 160;
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype end = text.indexOf(u'\n', start);
            if ((end < 0 ? text.size() : end) - start > longestWrapped)
                return true;
            start = end < 0 ? text.size() : end + 1;
        }
        return false;
    }

    void step()
    {
        const CharClass c = at(m_at);
        switch (c) {
        case CharClass::Line:
            lineEnd();
            return;
        case CharClass::Space:
        case CharClass::Mark:
            m_flags |= Token::SpaceBefore;
            ++m_at;
            return;
        case CharClass::Letter:
        case CharClass::Capital:
            word();
            return;
        case CharClass::Digit:
            number();
            return;
        case CharClass::Stop:
            stop();
            return;
        case CharClass::Apostrophe:
            apostrophe();
            return;
        default:
            single(c);
            return;
        }
    }

    void push(int begin, TokenClass kind, LexemeId lexeme, unsigned flags = 0)
    {
        m_scan.tokens.push_back({begin, m_at - begin, lexeme, kind, static_cast<std::uint8_t>(m_flags | flags)});
        m_flags = 0;
    }

    void lineEnd()
    {
        int lines = 0;
        for (; m_at < m_size && isSpace(at(m_at)); ++m_at)
            lines += m_text[m_at] == u'\n';
        m_flags |= Token::SpaceBefore | Token::LineBefore;
        if (lines > 1 || m_linesAreParagraphs) {
            endSentence();
            m_flags |= Token::ParagraphBefore;
            ++m_paragraph;
        }
    }

    void word()
    {
        const int begin = m_at;
        FoldedWord key;
        int letters = 0;
        int capitals = 0;
        for (CharClass c = at(m_at); isLetter(c) || c == CharClass::Mark || c == CharClass::Digit; c = at(++m_at)) {
            key.add(m_text[m_at]);
            ++letters;
            capitals += c == CharClass::Capital;
        }
        unsigned flags = at(begin) == CharClass::Capital ? unsigned{Token::Capital} : 0u;
        if (letters > 1 && capitals == letters)
            flags |= Token::AllCapitals;
        if (letters == 1 && m_at < m_size && m_text[m_at] == u'.' && dottedLetters(key, capitals))
            flags |= Token::Dotted | (capitals > 1 ? unsigned{Token::AllCapitals} : 0u);
        else if (m_at < m_size && at(m_at) == CharClass::Apostrophe)
            innerApostrophe(key, letters);
        LexemeId lexeme = key.in(m_words);
        if (m_at < m_size && m_text[m_at] == u'.' && !(flags & Token::Dotted) && takesStop(lexeme, letters, capitals)) {
            ++m_at;
            flags |= Token::Dotted;
        }
        push(begin, TokenClass::Word, lexeme, flags);
    }

    /// "U.S.", "a.m.", "B.C": letters and stops in turn. The key is the letters alone.
    bool dottedLetters(FoldedWord &key, int &capitals)
    {
        if (!isLetter(at(m_at + 1)) || isLetter(at(m_at + 2)))
            return false;
        while (m_at + 1 < m_size && m_text[m_at] == u'.' && isLetter(at(m_at + 1)) && !isLetter(at(m_at + 2))) {
            key.add(m_text[m_at + 1]);
            capitals += at(m_at + 1) == CharClass::Capital;
            m_at += 2;
        }
        if (m_at < m_size && m_text[m_at] == u'.')
            ++m_at;
        return true;
    }

    /// "Aug.", "Mr.", the initial of "J. Smith".
    bool takesStop(LexemeId lexeme, int letters, int capitals) const
    {
        if (lexeme && m_words.isAbbreviation(lexeme))
            return true;
        return letters == 1 && capitals == 1 && at(m_at + 1) == CharClass::Space && at(m_at + 2) == CharClass::Capital;
    }

    /// "aujourd'hui", "don't" are one word; "l'été" and "o'clock" are two; of "today's" the rest is a token of its own.
    void innerApostrophe(FoldedWord &key, int letters)
    {
        if (!isLetter(at(m_at + 1)) || m_words.splitsApostrophe())
            return;
        const bool possessive = folded(m_text[m_at + 1]) == u's' && !isLetter(at(m_at + 2));
        if (possessive)
            return;
        key.add(u'\'');
        ++m_at;
        if (letters <= 2)
            return;
        for (CharClass c = at(m_at); isLetter(c) || c == CharClass::Mark; c = at(++m_at))
            key.add(m_text[m_at]);
    }

    void number()
    {
        const int begin = m_at;
        const auto digits = [&] {
            while (at(m_at) == CharClass::Digit)
                ++m_at;
        };
        digits();
        while (m_at + 1 < m_size && (m_text[m_at] == u'.' || m_text[m_at] == u',' || m_text[m_at] == u':') &&
               at(m_at + 1) == CharClass::Digit) {
            ++m_at;
            digits();
        }
        FoldedWord suffix;
        bool any = false;
        for (CharClass c = at(m_at); isLetter(c) || c == CharClass::Mark; c = at(++m_at)) {
            suffix.add(m_text[m_at]);
            any = true;
        }
        const bool ordinal = !any && m_words.hasOrdinalStop() && m_at - begin <= 2 && m_at < m_size && m_text[m_at] == u'.' &&
                             at(m_at + 1) == CharClass::Space && isLetter(at(m_at + 2));
        m_at += ordinal ? 1 : 0;
        push(begin, TokenClass::Number, any ? suffix.in(m_words) : 0, ordinal ? unsigned{Token::Dotted} : 0u);
    }

    void apostrophe()
    {
        const int begin = m_at++;
        const bool behindWord =
            !m_scan.tokens.empty() && m_scan.tokens.back().end() == begin &&
            (m_scan.tokens.back().kind == TokenClass::Word || m_scan.tokens.back().kind == TokenClass::Number);
        const bool possessive = behindWord && m_at < m_size && folded(m_text[m_at]) == u's' && !isLetter(at(m_at + 1));
        m_at += possessive ? 1 : 0;
        push(begin, possessive ? TokenClass::Possessive : TokenClass::Apostrophe, 0);
    }

    void single(CharClass c)
    {
        static constexpr std::array<TokenClass, 19> kinds{
            TokenClass::Word,  TokenClass::Word,     TokenClass::Other,   TokenClass::Number, TokenClass::Other,
            TokenClass::Other, TokenClass::Comma,    TokenClass::Dash,    TokenClass::Slash,  TokenClass::Apostrophe,
            TokenClass::Quote, TokenClass::Opening,  TokenClass::Closing, TokenClass::Colon,  TokenClass::Semicolon,
            TokenClass::Stop,  TokenClass::Currency, TokenClass::Percent, TokenClass::Other};
        const int begin = m_at++;
        push(begin, kinds[static_cast<std::size_t>(c)], 0);
    }

    void stop()
    {
        const int begin = m_at;
        while (at(m_at) == CharClass::Stop)
            ++m_at;
        push(begin, TokenClass::Stop, 0);
        int next = m_at;
        while (at(next) == CharClass::Quote || at(next) == CharClass::Closing || at(next) == CharClass::Apostrophe)
            ++next;
        if (next < m_size && !isSpace(at(next)))
            return;
        int start = next;
        while (start < m_size && isSpace(at(start)))
            ++start;
        if (start < m_size && at(start) == CharClass::Letter)
            return; // "… he said"
        while (m_at < next)
            single(at(m_at));
        endSentence();
    }

    void endSentence()
    {
        const auto count = static_cast<int>(m_scan.tokens.size());
        const int first = m_scan.sentences.empty() ? 0 : m_scan.sentences.back().last;
        if (count > first)
            m_scan.sentences.push_back({first, count, m_paragraph});
    }

    const char16_t *m_text;
    int m_size;
    const Vocabulary &m_words;
    int m_at = 0;
    int m_paragraph = 0;
    bool m_linesAreParagraphs = false;
    unsigned m_flags = Token::SpaceBefore | Token::ParagraphBefore | Token::LineBefore;
    TokenScan m_scan;
};

} // namespace

TokenScan scanTokens(const QString &text, const Vocabulary &words)
{
    return Scanner(text, words).run();
}

} // namespace dateline

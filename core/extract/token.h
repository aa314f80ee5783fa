#pragma once

#include "domain/text_span.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// A word's number in a Vocabulary; 0 = a word that no table knows.
using LexemeId = std::uint32_t;

enum class TokenClass : std::uint8_t {
    Word,       ///< letters; "U.S." with its stops; "Aug." with its stop when a table calls it an abbreviation
    Number,     ///< "25", "25th", "1,500", "22.8", "10:30"; the lexeme is that of the letters behind the digits ("th")
    Possessive, ///< 's behind a word
    Comma,
    Dash, ///< - – — and their kin
    Slash,
    Apostrophe, ///< ' ’ ‘ that belongs to no word
    Quote,      ///< " “ ” „ « »
    Opening,    ///< ( [
    Closing,    ///< ) ]
    Colon,
    Semicolon,
    Stop, ///< . ! ? … that is no part of a word or number
    Currency,
    Percent,
    Other,
};

/// One token. 16 bytes: an article is scanned into an array of them once, and every finder walks this array.
struct Token {
    enum Flag : std::uint8_t {
        SpaceBefore = 1,     ///< white space or the text's start stands before it
        ParagraphBefore = 2, ///< the first of a paragraph
        Capital = 4,         ///< begins with a capital letter
        AllCapitals = 8,     ///< two letters or more, and every one a capital
        Dotted = 16,         ///< a word that ends with its own full stop: "U.S.", "Aug."
        LineBefore = 32,     ///< the first of a line
    };
    int begin = 0; ///< UTF-16 position in the text
    int length = 0;
    LexemeId lexeme = 0;
    TokenClass kind = TokenClass::Other;
    std::uint8_t flags = 0;

    int end() const { return begin + length; }
    TextSpan span() const { return {begin, end()}; }
    bool has(Flag flag) const { return (flags & flag) != 0; }
};

/// Tokens [first, last) of one sentence. Every token is in exactly one sentence; none crosses a paragraph.
struct Sentence {
    int first = 0;
    int last = 0;
    int paragraph = 0;
};

/// A text's tokens and sentences, in the order of the text.
struct TokenScan {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    /// From the first to the last character of a sentence.
    TextSpan spanOf(const Sentence &sentence) const
    {
        return {tokens[static_cast<std::size_t>(sentence.first)].begin,
                tokens[static_cast<std::size_t>(sentence.last) - 1].end()};
    }
    /// The index of the sentence that holds the token. O(log sentences). REQUIRES: a token's index.
    std::size_t sentenceOf(int token) const;
};

} // namespace dateline

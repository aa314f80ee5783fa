#pragma once

#include <array>
#include <cstdint>

namespace dateline {

/// Kinds of words that stand around dates and decide whether they are some, one bit each, so that a look at a neighbour is one
/// test.
using WordMask = std::uint64_t;

/// The class or family of the word tables that sets each bit, in the order of the bits.
// clang-format off
inline constexpr std::array<const char *, 45> wordMaskClasses{
    "in", "since", "by", "from", "until", "during", "to", "between", "on", "at", "of", "and", "or", "for", "as", "the", "a",
    "poss", "dir", "mod", "comp", "edge", "fiscal", "future", "past", "shift", "shift.before", "shift.after", "ago",
    "hence", "month.cap", "season.fall", "season.spring", "weekday.short", "festive", "paper", "times", "cardinal", "count",
    "units", "measure", "media", "numbered", "pastending", "futurestart"};
// clang-format on

namespace word_mask {
inline constexpr WordMask In = WordMask{1} << 0;
inline constexpr WordMask Since = WordMask{1} << 1;
inline constexpr WordMask By = WordMask{1} << 2;
inline constexpr WordMask From = WordMask{1} << 3;
inline constexpr WordMask Until = WordMask{1} << 4;
inline constexpr WordMask During = WordMask{1} << 5;
inline constexpr WordMask To = WordMask{1} << 6;
inline constexpr WordMask Between = WordMask{1} << 7;
inline constexpr WordMask On = WordMask{1} << 8;
inline constexpr WordMask At = WordMask{1} << 9;
inline constexpr WordMask Of = WordMask{1} << 10;
inline constexpr WordMask And = WordMask{1} << 11;
inline constexpr WordMask Or = WordMask{1} << 12;
inline constexpr WordMask For = WordMask{1} << 13;
inline constexpr WordMask As = WordMask{1} << 14;
inline constexpr WordMask The = WordMask{1} << 15;
inline constexpr WordMask A = WordMask{1} << 16;
inline constexpr WordMask Possessive = WordMask{1} << 17;
inline constexpr WordMask Direction = WordMask{1} << 18;
inline constexpr WordMask Modifier = WordMask{1} << 19;
inline constexpr WordMask Comparative = WordMask{1} << 20;
inline constexpr WordMask Edge = WordMask{1} << 21;
inline constexpr WordMask Fiscal = WordMask{1} << 22;
inline constexpr WordMask Future = WordMask{1} << 23;
inline constexpr WordMask Past = WordMask{1} << 24;
inline constexpr WordMask Shift = WordMask{1} << 25;
inline constexpr WordMask Before = WordMask{1} << 26;
inline constexpr WordMask After = WordMask{1} << 27;
inline constexpr WordMask Ago = WordMask{1} << 28;
inline constexpr WordMask Hence = WordMask{1} << 29;
inline constexpr WordMask AmbiguousMonth = WordMask{1} << 30;
inline constexpr WordMask Fall = WordMask{1} << 31;
inline constexpr WordMask Spring = WordMask{1} << 32;
inline constexpr WordMask ShortWeekday = WordMask{1} << 33;
inline constexpr WordMask Festive = WordMask{1} << 34;
inline constexpr WordMask Paper = WordMask{1} << 35;
inline constexpr WordMask Times = WordMask{1} << 36;
inline constexpr WordMask Cardinal = WordMask{1} << 37;
inline constexpr WordMask Count = WordMask{1} << 38;
inline constexpr WordMask Units = WordMask{1} << 39;
inline constexpr WordMask Measure = WordMask{1} << 40;
inline constexpr WordMask Media = WordMask{1} << 41;
inline constexpr WordMask Numbered = WordMask{1} << 42;
inline constexpr WordMask PastEnding = WordMask{1} << 43;  ///< the ending "-ed" is a word of its own in the table
inline constexpr WordMask FutureStart = WordMask{1} << 44; ///< words of several that look ahead begin with it: "expected to"
} // namespace word_mask

} // namespace dateline

#include "extract/quote_span.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int shortSentence = 32; // tokens: quoted whole when it tells one event only

int wordsIn(const ScannedText &text, int first, int last)
{
    int words = 0;
    for (int at = first; at < last; ++at)
        words += text.token(at).has(Token::SpaceBefore) || at == first;
    return words;
}

bool isMark(const ScannedText &text, int at)
{
    const TokenClass kind = text.token(at).kind;
    return kind == TokenClass::Comma || kind == TokenClass::Semicolon || kind == TokenClass::Colon || kind == TokenClass::Dash;
}

/// The comma, dash or quotation mark before a group's subject: where "…, officials said" begins.
int partingBefore(const ScannedText &text, int from, int group)
{
    int at = group;
    while (at > from && !isMark(text, at) && !text.isKind(at, TokenClass::Quote))
        --at;
    return at;
}

int phraseStart(const ScannedText &text, int at, int from)
{
    constexpr int longestPhrase = 6;
    const int first = std::max(from, at - longestPhrase);
    while (at > first) {
        const bool inside = text.isKind(at - 1, TokenClass::Possessive) ||
                            (text.isKind(at - 1, TokenClass::Dash) && !text.token(at).has(Token::SpaceBefore)) ||
                            (text.isKind(at - 1, TokenClass::Word) &&
                             !text.is(at - 1, Preposition | To | Conjunction | Auxiliary | Subordinator | Relative | Pronoun) &&
                             (!text.is(at - 1, Verb) || text.is(at - 1, Noun | Determiner)));
        if (!inside)
            break;
        --at;
    }
    return at;
}

int clauseStart(const ScannedText &text, const SentenceReading &reading, const FoundAct &act)
{
    if (act.nominal)
        return phraseStart(text, act.first, reading.first);
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    if (group.link == ClauseLink::Relative && group.opener > reading.first) // from what "which" stands for
        return phraseStart(text, text.isKind(group.opener - 1, TokenClass::Comma) ? group.opener - 1 : group.opener,
                           reading.first);
    if (group.link == ClauseLink::Participle && group.passive)
        return phraseStart(text, group.first, reading.first);
    const Party &subject = group.passive ? act.target : act.source;
    constexpr int longestLead = 12;    // "On Monday, in Moscow, …"
    constexpr int longestSubject = 22; // of a passive: "A declaration on … between Armenia and Iran was signed"
    if (group.link == ClauseLink::Main && group.first - group.boundary <= (group.passive ? longestSubject : longestLead))
        return group.boundary;
    const bool own = group.link != ClauseLink::Coordinate && group.link != ClauseLink::Infinitive;
    if (own && !subject.isNobody() && subject.first >= reading.first && subject.first < group.first &&
        (subject.first >= group.boundary || group.link == ClauseLink::Participle))
        return subject.first;
    if (group.link == ClauseLink::Main)
        return group.boundary;
    return std::min(group.first, std::max(group.boundary, reading.first));
}

/// A comma behind which another thing is told: ", while …", ", although …".
int contrastAfter(const ScannedText &text, int from, int end)
{
    for (int at = from; at + 1 < end; ++at) {
        if (text.isKind(at, TokenClass::Comma) && text.is(at + 1, Contrast))
            return at;
    }
    return end;
}

int clauseEnd(const ScannedText &text, const SentenceReading &reading, const FoundAct &act)
{
    int end = reading.last;
    const int group = act.nominal ? -1 : act.group;
    for (std::size_t i = 0; i < reading.groups.size(); ++i) {
        const VerbGroup &next = reading.groups[i];
        if (next.first <= act.last || static_cast<int>(i) <= group)
            continue;
        const bool apart = next.link == ClauseLink::Main || next.link == ClauseLink::Coordinate ||
                           (next.link == ClauseLink::Relative && text.isKind(next.opener - 1, TokenClass::Comma)) ||
                           (act.nominal && next.link != ClauseLink::Participle && next.link != ClauseLink::Infinitive);
        if (!apart)
            continue;
        const int parting = next.opener >= 0 ? next.opener : partingBefore(text, act.last + 1, next.first);
        if (parting <= act.last + 1 && next.opener < 0 && !act.nominal)
            continue; // nothing parts them
        end = std::min(end, std::max(parting, act.last + 1));
        break;
    }
    return contrastAfter(text, act.last + 1, end);
}

/// Without marks at either end that belong to neither side; a closing quotation mark stays with its opening one.
TextSpan trimmed(const ScannedText &text, int first, int last)
{
    while (first < last && (isMark(text, first) || text.isKind(first, TokenClass::Closing) || text.is(first, And | That)))
        ++first;
    while (last > first + 1 && (isMark(text, last - 1) || text.isKind(last - 1, TokenClass::Opening) ||
                                text.is(last - 1, Conjunction | Subordinator)))
        --last;
    return {text.token(first).begin, text.token(last - 1).end()};
}

} // namespace

ClauseTokens clauseOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act)
{
    return {clauseStart(text, reading, act), std::max(clauseEnd(text, reading, act), act.last + 1)};
}

TextSpan quoteOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act,
                 const std::vector<const FoundAct *> &others, const std::optional<Speaker> &speaker)
{
    const bool main = act.standing.act < 0 && !act.standing.aside && act.standing.speech < 0;
    ClauseTokens clause = clauseOf(text, reading, act);
    if (act.standing.speech >= 0 && act.standing.act < 0 && (act.source.reference || act.source.isNobody()))
        clause.first = std::min(clause.first, reading.groups[static_cast<std::size_t>(act.standing.speech)].boundary);
    if (main && others.empty() && !act.nominal) {
        clause.last = reading.last;
        if (clause.first - reading.first <= shortSentence / 2)
            clause.first = reading.first;
    } else if (main && others.empty() && reading.last - reading.first <= shortSentence) {
        clause = {reading.first, reading.last};
    }
    if (speaker && speaker->group > act.group && speaker->group >= 0) { // without "…, officials said"
        const VerbGroup &tells = reading.groups[static_cast<std::size_t>(speaker->group)];
        clause.last = std::min(clause.last, std::max(act.last + 1, partingBefore(text, act.last + 1, tells.first)));
    }
    if (wordsIn(text, clause.first, clause.last) > longestQuote)
        clause.first =
            std::max(clause.first, std::min(act.first, std::max(clauseStart(text, reading, act), act.first - longestQuote / 2)));
    while (wordsIn(text, clause.first, clause.last) > longestQuote && clause.last > act.last + 1)
        --clause.last;
    return trimmed(text, clause.first, clause.last);
}

} // namespace dateline

#include "extract/date_guards.h"

#include "extract/date_tense.h"

#include <algorithm>
#include <array>

namespace dateline {

const Token *DateGuardContext::tokenAt(int index) const
{
    return index >= 0 && index < static_cast<int>(scan.tokens.size()) ? &scan.tokens[static_cast<std::size_t>(index)] : nullptr;
}

const Token *DateGuardContext::before(int n) const
{
    for (int i = 0; i < n; ++i) {
        if (const Token *start = tokenAt(first - i); !start || start->has(Token::ParagraphBefore))
            return nullptr;
    }
    return tokenAt(first - n);
}

const Token *DateGuardContext::after(int n) const
{
    for (int i = 0; i < n; ++i) {
        if (const Token *next = tokenAt(last + i); !next || next->has(Token::ParagraphBefore))
            return nullptr;
    }
    return tokenAt(last + n - 1);
}

bool DateGuardContext::is(const Token *token, WordMask kinds) const
{
    return token && token->kind == TokenClass::Word && (lexicon.maskOf(token->lexeme) & kinds) != 0;
}

namespace {

using namespace word_mask;

using Context = DateGuardContext;

bool isWord(const Token *token)
{
    return token && token->kind == TokenClass::Word;
}
bool isKind(const Token *token, TokenClass kind)
{
    return token && token->kind == kind;
}

constexpr WordMask timePrepositions = In | Since | By | From | Until | During | To | Between | On | At | Shift;

/// "soldiers", "elections", "people": a noun in the plural, as far as its form tells.
bool looksPlural(const Context &context, const Token *token)
{
    if (!isWord(token) || token->has(Token::Capital))
        return false;
    const QStringView word = context.wordsOf(*token);
    static const std::array<QLatin1String, 5> irregular{QLatin1String("people"), QLatin1String("men"), QLatin1String("women"),
                                                        QLatin1String("children"), QLatin1String("troops")};
    if (std::ranges::any_of(irregular, [&](QLatin1String each) { return word == each; }))
        return true;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")) && !word.endsWith(QLatin1String("us")) &&
           !word.endsWith(QLatin1String("is"));
}

/// What stands between a count and what is counted, or makes a number no year: "$2000", "2000 km", "No. 1917".
bool isQuantity(const Context &context)
{
    const Token *before = context.before();
    const Token *after = context.after();
    if (isKind(before, TokenClass::Currency) || isKind(after, TokenClass::Percent) || isKind(after, TokenClass::Currency) ||
        isKind(after, TokenClass::Number) || isKind(before, TokenClass::Number))
        return true;
    if (context.is(before, Numbered) && before->has(Token::Capital))
        return true; // Resolution 1973
    if (before && before->kind == TokenClass::Other && !context.tokenAt(context.first)->has(Token::SpaceBefore))
        return true; // #2000
    return context.is(after, Units | Measure);
}

bool yearGuard(const Context &context)
{
    const int year = context.shape.value(DateSlot::Year, 0);
    const Token *before = context.before();
    const Token *after = context.after();
    if (isQuantity(context))
        return false;
    const bool determined =
        context.is(before, In | Since | By | Until | During | Modifier | Fiscal | Between | And | To | From) ||
        isKind(before, TokenClass::Possessive) || isKind(before, TokenClass::Opening) || isKind(before, TokenClass::Dash) ||
        isKind(before, TokenClass::Slash);
    const bool plural = looksPlural(context, after);
    if (plural && !determined && !context.is(before, The | Possessive | Direction))
        return false;
    if (year >= 1900 && year < 2100)
        return !plural || determined || !context.is(before, Of);
    if (determined)
        return true;
    // Before 1900 a number is a year where it follows "of" or "the", is not round and counts nothing.
    const bool bounded = !isWord(after) || after->has(Token::Capital);
    return context.is(before, Of | The | On | Before | After | As) && !plural && (bounded || year % 50 != 0);
}

bool yearsGuard(const Context &context)
{
    const int year = context.shape.value(DateSlot::Year, 0);
    return year >= 1500 && year < 2100;
}

/// "May", "March" and the other months that are also words and names.
bool monthGuard(const Context &context)
{
    const Token *month = context.tokenAt(context.first);
    if (!context.is(month, AmbiguousMonth) || month->has(Token::Dotted)) {
        if (month->has(Token::AllCapitals))
            return !isWord(context.before()) || context.is(context.before(), timePrepositions);
        // April Glaspie: a first name, unless something leads up to a month.
        const Token *next = context.after();
        const bool led = isWord(context.before()) && !context.is(context.before(), And | Or);
        return led || !isWord(next) || !next->has(Token::Capital);
    }
    const Token *before = context.before();
    const Token *after = context.after();
    if (month->has(Token::AllCapitals))
        return false;
    if (context.is(before, timePrepositions) || context.is(before, Of | Modifier | Direction | And | Or))
        return !context.is(before, Shift) || !isWord(after) || !after->has(Token::Capital);
    if (isKind(after, TokenClass::Possessive))
        return !isWord(before) || !before->has(Token::Capital);
    if (isWord(before) && before->has(Token::Capital))
        return false; // Theresa May, Long March
    return isWord(before) && !context.is(before, The | A | Possessive) && (!isWord(after) || !after->has(Token::Capital));
}

bool decadeWordGuard(const Context &context)
{
    return context.is(context.tokenAt(context.first), The);
}

/// "on the 20th", not "the 20th regiment".
bool dayOfMonthGuard(const Context &context)
{
    const Token *after = context.after();
    const int day = context.shape.value(DateSlot::Ordinal, 0);
    const Token *number = context.tokenAt(context.last - 1);
    return day >= 1 && day <= 31 && number->kind == TokenClass::Number &&
           context.is(context.before(), On | By | Until | To | From) &&
           (!isWord(after) || context.is(after, And | In | To | On | By | Past | The | Of));
}

bool seasonGuard(const Context &context)
{
    const Token *season = context.tokenAt(context.last - 1);
    const Token *before = context.before();
    const Token *after = context.after();
    const bool hasThe = context.is(context.tokenAt(context.first), The);
    if (context.is(season, Fall))
        return hasThe && context.is(before, In | By | During | Until | Since) && !context.is(after, Of);
    if (season->has(Token::Capital) && isWord(after) && after->has(Token::Capital))
        return false; // Winter Olympics
    const bool led = context.is(before, timePrepositions) || context.is(before, Of | Direction | Modifier | Edge | At);
    if (context.is(season, Spring) || season->has(Token::Capital))
        return hasThe || led;
    return true;
}

/// "Sunday Times", "Bloody Sunday", "Black Friday": names with a weekday in them.
bool weekdayGuard(const Context &context)
{
    const Token *day = context.tokenAt(context.first);
    const Token *before = context.before();
    const Token *after = context.after();
    if (context.is(day, ShortWeekday) && !day->has(Token::Dotted))
        return context.is(before, On);
    if (context.is(before, Festive) || (context.is(after, Paper) && after->has(Token::Capital)))
        return false;
    if (day->has(Token::AllCapitals) && isWord(before) && before->has(Token::AllCapitals))
        return false;
    return !context.is(before, The) || !isWord(after) || !after->has(Token::Capital);
}

bool weekdaysGuard(const Context &context)
{
    return !context.is(context.before(), The);
}

/// A clock needs more than two numbers with a mark between them: 3:30 may be a score.
bool clockGuard(const Context &context)
{
    using enum DateSlot;
    if (context.shape.has(AmPm) || context.shape.has(Zone) || context.last - context.first > 1 || context.shape.has(Part))
        return true;
    const Token *token = context.tokenAt(context.first);
    const QStringView words = context.wordsOf(*token);
    if (!words.contains(u':'))
        return words.back().isLetter();
    return words.size() == 5 || words.size() == 8 || context.is(context.before(), At | By | Until | From | Since);
}

/// "this week of", "the same day of": the words go on.
bool notOfGuard(const Context &context)
{
    const Token *after = context.after();
    return !context.is(after, Of) &&
           !(isKind(after, TokenClass::Dash) && !after->has(Token::SpaceBefore) && !context.shape.has(DateSlot::Mod));
}

/// "for the year", "in the quarter" where the words stand alone.
bool theUnitGuard(const Context &context)
{
    using enum DateSlot;
    if (!notOfGuard(context) || !context.shape.has(Unit))
        return false;
    const auto unit = context.shape.as<DateUnit>(Unit);
    if (unit != DateUnit::Year && unit != DateUnit::Quarter && unit != DateUnit::Month && unit != DateUnit::Week &&
        unit != DateUnit::Day)
        return false;
    const Token *after = context.after();
    return !isWord(after) || context.is(after, And | To | In | On | At | By | For | From | Past | Future | Comparative | Or);
}

/// "two days after," – nothing follows that the time is counted from.
bool atStopGuard(const Context &context)
{
    const Token *after = context.after();
    return !after || after->kind == TokenClass::Stop || after->kind == TokenClass::Comma;
}

/// Whether a number, a count or a percentage stands before: "15 a year", "$3 million a day".
bool followsAmount(const Context &context)
{
    const Token *before = context.before();
    return isKind(before, TokenClass::Number) || isKind(before, TokenClass::Percent) ||
           context.is(before, Times | Cardinal | Count) ||
           (looksPlural(context, before) &&
            (isKind(context.before(2), TokenClass::Number) || context.is(context.before(2), Cardinal)));
}

bool isUnit(const Context &context, DateUnit unit)
{
    return context.shape.has(DateSlot::Unit) && context.shape.as<DateUnit>(DateSlot::Unit) == unit;
}

bool aRateGuard(const Context &context)
{
    return !isUnit(context, DateUnit::Second) && !isUnit(context, DateUnit::Quarter) && !followsAmount(context) &&
           notOfGuard(context);
}

bool durationGuard(const Context &context)
{
    using enum DateSlot;
    const Token *before = context.before();
    if (isKind(before, TokenClass::Currency))
        return false;
    if (isUnit(context, DateUnit::Quarter) || (isUnit(context, DateUnit::Second) && !context.shape.has(Number)))
        return false; // "three quarters of"
    if (context.is(context.after(), Of) && context.is(context.after(2), Media))
        return false; // "75 hours of video" measures the video
    return !isKind(before, TokenClass::Dash) || context.tokenAt(context.first)->has(Token::SpaceBefore);
}

bool bareUnitsGuard(const Context &context)
{
    const Token *after = context.after();
    if (context.is(context.before(), In) && isWord(after) && !context.is(after, And | To | For | Past | Future))
        return false;
    return !context.is(after, Shift | Ago | Hence) && !isKind(after, TokenClass::Possessive) &&
           !(isKind(after, TokenClass::Dash) && !after->has(Token::SpaceBefore));
}

/// Adverbs of time; "the Daily Mail" is a paper.
bool adverbGuard(const Context &context)
{
    const Token *word = context.tokenAt(context.first);
    return !word->has(Token::Capital) || !isWord(context.before());
}

bool soonGuard(const Context &context)
{
    return !context.is(context.after(), Shift | As) && !context.is(context.before(), As) &&
           tenseAround(context.text, context.scan, context.lexicon, context.first, context.last) == DateTense::Future;
}

/// "the past" as a noun: "the past weeks" and "the past president" are not.
bool pastNounGuard(const Context &context)
{
    const Token *after = context.after();
    return !isWord(after) || context.is(after, And | To | In | On | At | By | For | Of | From | Or | Future | Past);
}

/// Languages whose weekdays and seasons are also other words ask for a preposition: "в среду".
bool prepositionedGuard(const Context &context)
{
    return context.is(context.before(), timePrepositions | Of | Modifier | Edge | Direction);
}

/// "now-defunct" says nothing of a day.
bool aloneGuard(const Context &context)
{
    const Token *after = context.after();
    return !isKind(after, TokenClass::Dash) || after->has(Token::SpaceBefore);
}

/// "Tuesday the 25th", not "Tuesday the first".
bool ordNumberGuard(const Context &context)
{
    return context.tokenAt(context.last - 1)->kind == TokenClass::Number;
}

/// A word that is a name with a capital in the middle of a sentence.
bool noCapGuard(const Context &context)
{
    return !context.tokenAt(context.first)->has(Token::Capital);
}

struct Named {
    const char *name;
    DateGuard guard;
};
constexpr std::array<Named, 23> guards{{{"year", &yearGuard},
                                        {"years", &yearsGuard},
                                        {"month", &monthGuard},
                                        {"decadeword", &decadeWordGuard},
                                        {"dayofmonth", &dayOfMonthGuard},
                                        {"season", &seasonGuard},
                                        {"weekday", &weekdayGuard},
                                        {"weekdays", &weekdaysGuard},
                                        {"clock", &clockGuard},
                                        {"notof", &notOfGuard},
                                        {"theunit", &theUnitGuard},
                                        {"atstop", &atStopGuard},
                                        {"arate", &aRateGuard},
                                        {"duration", &durationGuard},
                                        {"bareunits", &bareUnitsGuard},
                                        {"rate", &followsAmount},
                                        {"adverb", &adverbGuard},
                                        {"prepositioned", &prepositionedGuard},
                                        {"alone", &aloneGuard},
                                        {"soon", &soonGuard},
                                        {"nocap", &noCapGuard},
                                        {"pastnoun", &pastNounGuard},
                                        {"ordnumber", &ordNumberGuard}}};

} // namespace

DateGuard dateGuardNamed(const QString &name)
{
    const auto found = std::ranges::find_if(guards, [&](const Named &named) { return name == QLatin1String(named.name); });
    Q_ASSERT(found != guards.end());
    return found->guard;
}

} // namespace dateline

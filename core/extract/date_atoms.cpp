#include "extract/date_atoms.h"

#include "extract/date_numbers.h"

#include <algorithm>

namespace dateline {

int DateAtoms::valueOf(const DateAtom &atom, DateClass kind, int otherwise) const
{
    for (const DateSense &sense : sensesOf(atom)) {
        if (sense.kind == kind)
            return sense.value;
    }
    return otherwise;
}

bool DateAtoms::hasSense(const DateAtom &atom, DateClass kind) const
{
    return std::ranges::any_of(sensesOf(atom), [&](const DateSense &sense) { return sense.kind == kind; });
}

std::size_t DateAtoms::indexAt(int token) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(atoms, token, {}, &DateAtom::first) - atoms.begin());
}

namespace {

constexpr int firstPlainYear = 1000;
constexpr int lastPlainYear = 2199;
constexpr int mostNumberTokens = 9;

/// The classes that numbers and signs are, looked up once a text.
struct BuiltIn {
    explicit BuiltIn(const DateLexicon &lexicon)
    {
        const auto named = [&](const char *name) { return lexicon.knownClass(QLatin1String(name)); };
        day = named("day");
        number = named("num");
        ordinal = named("ord");
        year = named("year");
        shortYear = named("shortyear");
        clock = named("clock");
        militaryClock = named("milclock");
        hour = named("hour");
        decade = named("decade");
        date = named("date");
        nineEleven = named("nineeleven");
        cardinal = named("cardinal");
        ordinalSuffix = named("ordinalsuffix");
        decadeSuffix = named("decadesuffix");
        hours = named("hours");
        andWord = named("and");
        signs = {named("comma"), named("dash"), named("slash"), named("apostrophe"), named("possessive")};
    }
    DateClass day, number, ordinal, year, shortYear, clock, militaryClock, hour, decade, date, nineEleven, cardinal,
        ordinalSuffix, decadeSuffix, hours, andWord;
    std::array<DateClass, 5> signs;
};

class AtomBuilder {
public:
    AtomBuilder(const QString &text, const TokenScan &scan, const DateLexicon &lexicon)
        : m_text(text), m_tokens(scan.tokens), m_lexicon(lexicon), m_builtIn(lexicon)
    {
        m_found.atoms.reserve(m_tokens.size() / 3);
        m_found.senses.reserve(m_tokens.size() / 2);
    }

    DateAtoms run()
    {
        for (int at = 0; at < static_cast<int>(m_tokens.size()); ++at) {
            const Token &token = m_tokens[static_cast<std::size_t>(at)];
            switch (token.kind) {
            case TokenClass::Word:
                if (token.lexeme)
                    word(at, token);
                break;
            case TokenClass::Number:
                number(at, token);
                break;
            case TokenClass::Comma:
                sign(at, 0);
                break;
            case TokenClass::Dash:
                sign(at, 1);
                break;
            case TokenClass::Slash:
                sign(at, 2);
                break;
            case TokenClass::Apostrophe:
                sign(at, 3);
                break;
            case TokenClass::Possessive:
                sign(at, 4);
                break;
            default:
                break;
            }
        }
        return std::move(m_found);
    }

private:
    const Token &token(int at) const { return m_tokens[static_cast<std::size_t>(at)]; }
    bool exists(int at) const { return at < static_cast<int>(m_tokens.size()); }

    void open(int first, int last)
    {
        m_found.atoms.push_back(
            {first, last, static_cast<std::uint32_t>(m_found.senses.size()), 0, token(first).has(Token::ParagraphBefore)});
    }
    /// A sense and, where its class has one, its family's.
    void add(DateClass kind, int value)
    {
        m_found.senses.push_back({kind, false, false, value});
        ++m_found.atoms.back().count;
        const DateClass family = m_lexicon.familyOf(kind);
        if (family != kind) {
            m_found.senses.push_back({family, false, false, value});
            ++m_found.atoms.back().count;
        }
    }
    void close()
    {
        if (m_found.atoms.back().count == 0)
            m_found.atoms.pop_back();
    }

    void sign(int at, std::size_t which)
    {
        open(at, at + 1);
        add(m_builtIn.signs[which], 0);
    }

    static bool fits(const DateSense &sense, const Token &token)
    {
        return (!sense.needsCapital || token.has(Token::Capital)) && (!sense.needsDot || token.has(Token::Dotted));
    }

    void word(int at, const Token &token)
    {
        const auto senses = m_lexicon.sensesOf(token.lexeme);
        if (!senses.empty()) {
            open(at, at + 1);
            bool isCardinal = false;
            for (const DateSense &sense : senses) {
                if (!fits(sense, token))
                    continue;
                if (sense.kind == m_builtIn.cardinal)
                    isCardinal = true;
                else
                    add(sense.kind, sense.value);
            }
            close();
            if (isCardinal)
                cardinal(at);
        }
        for (const DateLexicon::Phrase &phrase : m_lexicon.phrasesAt(token.lexeme))
            this->phrase(at, phrase);
    }

    void phrase(int at, const DateLexicon::Phrase &phrase)
    {
        const int last = at + 1 + static_cast<int>(phrase.rest.size());
        if (!exists(last - 1))
            return;
        for (int i = at + 1; i < last; ++i) {
            if (DateLexicon::keyOf(token(i)) != phrase.rest[static_cast<std::size_t>(i - at - 1)] ||
                token(i).has(Token::ParagraphBefore))
                return;
        }
        open(at, last);
        for (const DateSense &sense : phrase.senses) {
            if (!fits(sense, token(at)))
                continue;
            if (sense.kind == m_builtIn.cardinal)
                add(m_builtIn.number, sense.value * numberScale);
            else
                add(sense.kind, sense.value);
        }
        close();
    }

    std::optional<int> cardinalAt(int at) const { return valueAt(at, m_builtIn.cardinal); }
    std::optional<int> valueAt(int at, DateClass kind) const
    {
        if (!exists(at) || token(at).kind != TokenClass::Word)
            return std::nullopt;
        for (const DateSense &sense : m_lexicon.sensesOf(token(at).lexeme)) {
            if (sense.kind == kind)
                return sense.value;
        }
        return std::nullopt;
    }

    /// "twenty-five", "one hundred and twenty", "twenty-first". The words after the first that join it are read with it.
    void cardinal(int at)
    {
        if (at < m_cardinalEnd)
            return;
        int total = 0;
        int group = *cardinalAt(at);
        int last = at + 1;
        while (last - at < mostNumberTokens) {
            const bool joined = exists(last) && token(last).kind == TokenClass::Dash && !token(last).has(Token::SpaceBefore);
            const bool conjoined = group >= 100 && valueAt(last, m_builtIn.andWord).has_value();
            const int following = last + (joined || conjoined ? 1 : 0);
            const auto more = cardinalAt(following);
            if (!more || token(following).has(Token::ParagraphBefore)) {
                const auto ordinal = joined ? valueAt(following, m_builtIn.ordinal) : std::nullopt;
                if (ordinal && group % 10 == 0 && *ordinal < 10) {
                    open(at, following + 1);
                    add(m_builtIn.ordinal, total + group + *ordinal);
                }
                break;
            }
            if (*more >= 100 && group < *more) {
                group *= *more;
            } else if (*more < group && (group >= 100 || *more < 10)) {
                group += *more;
            } else {
                break;
            }
            if (group >= 1000) {
                total += group;
                group = 0;
            }
            last = following + 1;
        }
        m_cardinalEnd = last;
        open(at, last);
        add(m_builtIn.number, std::min(total + group, 1'000'000) * numberScale);
    }

    void number(int at, const Token &token)
    {
        qsizetype digits = token.length;
        const QStringView word = QStringView(m_text).mid(token.begin, token.length);
        while (digits > 0 && (word[digits - 1] < u'0' || word[digits - 1] > u'9'))
            --digits;
        const NumberReading reading = readNumber(word.left(digits));
        if (digits == token.length) {
            open(at, at + 1);
            plain(reading);
            close();
            numericDate(at, reading);
        } else if (token.has(Token::Dotted) && reading.whole) {
            open(at, at + 1);
            add(m_builtIn.ordinal, *reading.whole);
            add(m_builtIn.number, *reading.tenths);
        } else if (token.lexeme) {
            open(at, at + 1);
            suffixed(reading, token.lexeme);
            close();
        }
    }

    void plain(const NumberReading &reading)
    {
        if (reading.day)
            add(m_builtIn.date, *reading.day);
        if (reading.clockSecond)
            add(m_builtIn.clock, *reading.clockSecond);
        else if (reading.clockMinute)
            add(m_builtIn.clock, *reading.clockMinute * 60);
        if (reading.tenths && *reading.tenths <= 10'000'000)
            add(m_builtIn.number, *reading.tenths);
        if (!reading.whole)
            return;
        const int whole = *reading.whole;
        if (reading.digits <= 2 && whole >= 1 && whole <= 31)
            add(m_builtIn.day, whole);
        if (reading.digits <= 2 && whole <= 24)
            add(m_builtIn.hour, whole);
        if (reading.digits == 2)
            add(m_builtIn.shortYear, whole);
        if (reading.digits == 4 && whole >= firstPlainYear && whole <= lastPlainYear)
            add(m_builtIn.year, whole);
        if (reading.digits == 4 && whole / 100 <= 24 && whole % 100 < 60)
            add(m_builtIn.militaryClock, (whole / 100 * 60 + whole % 100) * 60);
    }

    void suffixed(const NumberReading &reading, LexemeId suffix)
    {
        for (const DateSense &sense : m_lexicon.sensesOf(suffix)) {
            if (sense.kind == m_builtIn.ordinalSuffix && reading.whole)
                add(m_builtIn.ordinal, *reading.whole);
            if (sense.kind == m_builtIn.decadeSuffix && reading.whole && *reading.whole % 10 == 0)
                decade(reading);
            if (m_lexicon.slotOf(sense.kind) == DateSlot::AmPm)
                timeWithSuffix(reading, sense);
            if (sense.kind == m_builtIn.hours && reading.digits == 4 && *reading.whole / 100 <= 24 && *reading.whole % 100 < 60)
                add(m_builtIn.clock, (*reading.whole / 100 * 60 + *reading.whole % 100) * 60);
        }
    }

    void decade(const NumberReading &reading)
    {
        if (reading.digits == 4 && *reading.whole >= firstPlainYear)
            add(m_builtIn.decade, *reading.whole / 10);
        else if (reading.digits == 2)
            add(m_builtIn.decade, *reading.whole >= 30 ? 190 + *reading.whole / 10 : 200 + *reading.whole / 10);
        else if (reading.digits == 3)
            add(m_builtIn.decade, *reading.whole / 10);
    }

    /// "5pm", "5:30am": one token is the whole clock.
    void timeWithSuffix(const NumberReading &reading, const DateSense &half)
    {
        const int minutes = reading.clockMinute.value_or(reading.digits > 0 && reading.digits <= 2 ? *reading.whole * 60 : -1);
        if (minutes < 0 || minutes >= 13 * 60)
            return;
        add(m_builtIn.clock, (minutes % (12 * 60) + half.value * 60) * 60);
    }

    /// 2024-07-25, 7/25/2024, 9/11: three numbers, no blanks.
    void numericDate(int at, const NumberReading &first)
    {
        if (!first.whole || !exists(at + 2))
            return;
        const TokenClass mark = token(at + 1).kind;
        if ((mark != TokenClass::Dash && mark != TokenClass::Slash) || token(at + 1).has(Token::SpaceBefore))
            return;
        const auto second = wholeAt(at + 2);
        if (!second)
            return;
        const auto third = exists(at + 4) && token(at + 3).kind == mark && !token(at + 3).has(Token::SpaceBefore)
                               ? wholeAt(at + 4)
                               : std::nullopt;
        if (!third && mark == TokenClass::Slash && *first.whole == 9 && *second == 11) {
            open(at, at + 3);
            add(m_builtIn.nineEleven, 20010911);
        }
        const auto day = third ? dayOf(first, *second, *third, token(at + 4).length) : std::nullopt;
        if (day) {
            open(at, at + 5);
            add(m_builtIn.date, *day);
        }
    }

    std::optional<int> wholeAt(int at) const
    {
        const Token &number = token(at);
        if (number.kind != TokenClass::Number || number.has(Token::SpaceBefore))
            return std::nullopt;
        return readNumber(QStringView(m_text).mid(number.begin, number.length)).whole;
    }

    std::optional<int> dayOf(const NumberReading &first, int second, int third, int lastDigits) const
    {
        if (first.digits == 4)
            return packedDay(*first.whole, second, third);
        if (lastDigits != 4 && lastDigits != 2)
            return std::nullopt;
        const bool dayFirst = m_lexicon.dayFirst() || *first.whole > 12;
        return dayFirst ? packedDay(third, second, *first.whole) : packedDay(third, *first.whole, second);
    }

    const QString &m_text;
    const std::vector<Token> &m_tokens;
    const DateLexicon &m_lexicon;
    const BuiltIn m_builtIn;
    int m_cardinalEnd = 0; // words before it are part of a number that is read
    DateAtoms m_found;
};

} // namespace

DateAtoms findDateAtoms(const QString &text, const TokenScan &scan, const DateLexicon &lexicon)
{
    return AtomBuilder(text, scan, lexicon).run();
}

} // namespace dateline

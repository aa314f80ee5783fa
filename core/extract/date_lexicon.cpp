#include "extract/date_lexicon.h"

#include "extract/lexicon.h"
#include "extract/meetings.h"
#include "extract/token_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

/// Names of values in the tables; an enumeration's in its order.
int valueNamed(const QString &name)
{
    static const QHash<QString, int> values = [] {
        static const std::array<QStringList, 8> groups{
            QStringLiteral(
                "SECOND MINUTE HOUR DAY WEEK WEEKEND FORTNIGHT MONTH QUARTER YEAR DECADE CENTURY MILLENNIUM HALFHOUR HALFYEAR "
                "HALFCENTURY")
                .split(u' '),
            QStringLiteral("THIS LAST NEXT PREVIOUS FOLLOWING SAME").split(u' '),
            QStringLiteral("BACK AHEAD BACKWARD FORWARD").split(u' '),
            QStringLiteral("MORNING AFTERNOON EVENING NIGHT NOON MIDNIGHT DAYTIME").split(u' '),
            QStringLiteral("PAST PRESENT FUTURE RECENT").split(u' '),
            QStringLiteral("SPRING SUMMER AUTUMN WINTER").split(u' '),
            QStringLiteral("EASTER GOODFRIDAY EASTERMONDAY PENTECOST ASCENSION ASHWEDNESDAY PALMSUNDAY THANKSGIVING MEMORIALDAY "
                           "LABORDAY KINGDAY PRESIDENTSDAY")
                .split(u' '),
            QStringLiteral(
                "- BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END "
                "APPROX")
                .split(u' ')};
        QHash<QString, int> named;
        for (const QStringList &group : groups) {
            for (int i = 0; i < group.size(); ++i)
                named.insert(group[i], i);
        }
        return named;
    }();
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    Q_ASSERT(isNumber || values.contains(name));
    return isNumber ? number : values.value(name);
}

/// Families and the slot they fill; all others only hold a pattern together.
using SlotRow = std::pair<const char *, DateSlot>;
// clang-format off
constexpr std::array slotRows{
    SlotRow{"year", DateSlot::Year}, SlotRow{"month", DateSlot::Month}, SlotRow{"day", DateSlot::Day},
    SlotRow{"ord", DateSlot::Ordinal}, SlotRow{"weekday", DateSlot::Weekday}, SlotRow{"weekdays", DateSlot::Weekday},
    SlotRow{"season", DateSlot::Season}, SlotRow{"half", DateSlot::Half}, SlotRow{"decade", DateSlot::Decade},
    SlotRow{"decadeword", DateSlot::DecadeWord}, SlotRow{"era", DateSlot::Era}, SlotRow{"part", DateSlot::Part},
    SlotRow{"noon", DateSlot::Part}, SlotRow{"clock", DateSlot::Clock}, SlotRow{"milclock", DateSlot::Clock},
    SlotRow{"hour", DateSlot::Hour}, SlotRow{"ampm", DateSlot::AmPm}, SlotRow{"zone", DateSlot::Zone},
    SlotRow{"num", DateSlot::Number}, SlotRow{"vague", DateSlot::Vague}, SlotRow{"extra", DateSlot::Extra},
    SlotRow{"unit", DateSlot::Unit}, SlotRow{"units", DateSlot::Unit}, SlotRow{"dir", DateSlot::Direction},
    SlotRow{"after", DateSlot::Direction}, SlotRow{"before", DateSlot::Direction}, SlotRow{"mod", DateSlot::Mod},
    SlotRow{"edge", DateSlot::Mod}, SlotRow{"approx", DateSlot::Mod}, SlotRow{"shift", DateSlot::Shift},
    SlotRow{"ago", DateSlot::Shift}, SlotRow{"hence", DateSlot::Shift}, SlotRow{"ref", DateSlot::Reference},
    SlotRow{"refword", DateSlot::Reference}, SlotRow{"holiday", DateSlot::Holiday}, SlotRow{"movable", DateSlot::Movable},
    SlotRow{"fixedday", DateSlot::FixedDay}, SlotRow{"nineeleven", DateSlot::FixedDay}, SlotRow{"todays", DateSlot::Today},
    SlotRow{"tonight", DateSlot::Tonight}, SlotRow{"adverb", DateSlot::Adverb}, SlotRow{"every", DateSlot::Every},
    SlotRow{"decadesuffix", DateSlot::Plural}, SlotRow{"count", DateSlot::Count}, SlotRow{"date", DateSlot::Date},
    SlotRow{"shortyear", DateSlot::ShortYear}, SlotRow{"fiscal", DateSlot::Fiscal}, SlotRow{"qnumber", DateSlot::QuarterNumber}};
// clang-format on

DateSlot slotNamed(const QString &family)
{
    const auto row = std::ranges::find_if(slotRows, [&](const SlotRow &r) { return family == QLatin1String(r.first); });
    return row == slotRows.end() ? DateSlot::None : row->second;
}

} // namespace

DateLexicon::DateLexicon(const QString &language) : m_slots(1, DateSlot::None), m_families(1)
{
    // What the scan and the numbers bring along needs a class even where no word has it.
    for (const char *name : {"comma",  "dash", "slash",      "apostrophe", "possessive",    "stop",        "day",
                             "num",    "ord",  "year",       "shortyear",  "clock",         "milclock",    "hour",
                             "decade", "date", "nineeleven", "cardinal",   "ordinalsuffix", "decadesuffix"})
        classNamed(QLatin1String(name));
    for (const QStringList &row : lexiconRows(QStringLiteral("dates_") + language))
        addRow(row);
    addMeetings();
    m_senses.resize(m_words.size());
    m_phrases.resize(m_words.size());
    for (auto &phrases : m_phrases)
        std::ranges::stable_sort(phrases, std::ranges::greater{}, [](const Phrase &phrase) { return phrase.rest.size(); });
    fillMasks();
}

DateClass DateLexicon::classNamed(const QString &name)
{
    if (const auto found = m_classes.constFind(name); found != m_classes.constEnd())
        return *found;
    const qsizetype dot = name.indexOf(u'.');
    const DateClass family = dot < 0 ? DateClass{0} : classNamed(name.left(dot));
    const auto number = static_cast<DateClass>(m_slots.size());
    Q_ASSERT(m_slots.size() < 255);
    m_classes.insert(name, number);
    m_slots.push_back(dot < 0 ? slotNamed(name) : m_slots[family]);
    m_families.push_back(dot < 0 ? number : family);
    return number;
}

void DateLexicon::addRow(const QStringList &row)
{
    if (row[0] == QLatin1String("@dayfirst")) {
        m_dayFirst = true;
        return;
    }
    if (row[0] == QLatin1String("@ordinalstop")) {
        m_words.setOrdinalStop();
        return;
    }
    if (row[0] == QLatin1String("@splitapostrophe")) {
        m_words.setSplitApostrophe();
        return;
    }
    const QStringList needs = row.value(3).split(u' ');
    DateSense sense;
    sense.kind = classNamed(row[1]);
    sense.value = valueNamed(row[2]);
    sense.needsCapital = needs.contains(QLatin1String("cap"));
    sense.needsDot = needs.contains(QLatin1String("dot"));
    const bool abbreviation = sense.needsDot || needs.contains(QLatin1String("abbr"));
    for (const QString &words : lexiconList(row[0]))
        addWords(words, sense, abbreviation);
}

void DateLexicon::addWords(const QString &words, const DateSense &sense, bool abbreviation)
{
    if (words.endsWith(u'\'') && !words.contains(u' ')) { // "l'", which the scan parts from the next word
        const LexemeId elided = m_words.add(words);
        m_senses.resize(m_words.size());
        m_senses[elided].push_back(sense);
        return;
    }
    for (const Token &token : scanTokens(words, m_words).tokens) {
        if (token.kind == TokenClass::Word && token.lexeme == 0)
            m_words.add(wordsAt(words, token.span()).remove(u'.'));
    }
    const std::vector<Token> tokens = scanTokens(words, m_words).tokens;
    const LexemeId first = tokens.front().lexeme;
    m_senses.resize(m_words.size());
    m_phrases.resize(m_words.size());
    if (tokens.size() == 1) {
        m_senses[first].push_back(sense);
        if (abbreviation)
            m_words.markAbbreviation(first);
        return;
    }
    std::vector<std::uint32_t> rest;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        rest.push_back(keyOf(tokens[i]));
    const auto known = std::ranges::find(m_phrases[first], rest, &Phrase::rest);
    if (known != m_phrases[first].end())
        known->senses.push_back(sense);
    else
        m_phrases[first].push_back({std::move(rest), {sense}});
}

/// Names of meetings are no dates, but tell when a text was written.
void DateLexicon::addMeetings()
{
    const DateClass meeting = classNamed(QStringLiteral("meeting"));
    for (std::size_t i = 0; i < knownMeetings().size(); ++i) {
        for (const QString &name : knownMeetings()[i].names)
            addWords(name, {meeting, true, false, static_cast<std::int32_t>(i)}, false);
    }
}

void DateLexicon::fillMasks()
{
    std::vector<WordMask> ofClass(m_slots.size());
    for (std::size_t bit = 0; bit < wordMaskClasses.size(); ++bit)
        ofClass[knownClass(QLatin1String(wordMaskClasses[bit]))] |= WordMask{1} << bit;
    ofClass[0] = 0;
    m_masks.resize(m_words.size());
    for (std::size_t word = 0; word < m_senses.size(); ++word) {
        for (const DateSense &sense : m_senses[word])
            m_masks[word] |= ofClass[sense.kind] | ofClass[familyOf(sense.kind)];
        for (const Phrase &phrase : m_phrases[word]) {
            if (phrase.senses.front().kind == knownClass(QStringLiteral("future")))
                m_masks[word] |= word_mask::FutureStart;
        }
    }
    m_hasPastEnding = knownClass(QStringLiteral("pastending")) != 0;
}

std::span<const DateSense> DateLexicon::sensesOf(LexemeId word) const
{
    return m_senses[word];
}
std::span<const DateLexicon::Phrase> DateLexicon::phrasesAt(LexemeId first) const
{
    return m_phrases[first];
}

std::uint32_t DateLexicon::keyOf(const Token &token)
{
    constexpr std::uint32_t kinds = 0x80000000u;
    return token.kind == TokenClass::Word ? token.lexeme : kinds | static_cast<std::uint32_t>(token.kind);
}

} // namespace dateline

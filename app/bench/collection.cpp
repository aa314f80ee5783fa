#include "bench/collection.h"

#include "bench/numbers.h"
#include "domain/calendar.h"
#include "domain/edtf.h"

#include <array>
#include <cmath>

namespace dateline::bench {

namespace {

constexpr int toldEvents = 10;
constexpr int paragraphWords = 26; // beside each of them
constexpr int vocabulary = 40'000;

constexpr std::array<const char *, 12> states{"Armenia", "Azerbaijan", "Russia",  "Turkey", "Iran",   "Georgia",
                                              "France",  "Germany",    "Ukraine", "Poland", "Israel", "China"};
constexpr std::array<const char *, 8> sentences{
    "%1 warned %2 on %3 that it would answer every shot at the border.",
    "%1 imposed sanctions on %2 on %3 after months of talks.",
    "%1 and %2 signed an agreement on trade on %3 in the capital.",
    "On %3 %1 accused %2 of shelling two villages near the border.",
    "%1 recalled its ambassador from %2 on %3 in protest.",
    "On %3 %1 sent humanitarian aid to %2 after the earthquake.",
    "%1 rejected the proposal of %2 on %3 and called it a pretext.",
    "The foreign minister of %1 met his counterpart from %2 on %3 for talks.",
};
constexpr std::array<const char *, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                              "July",    "August",   "September", "October", "November", "December"};

/// A word of the language that nobody speaks: the lower its number, the more often it is said.
QString word(int number)
{
    static constexpr std::array<const char *, 16> syllables{"ba", "ke", "li",  "mo",  "nu",  "ra",  "se",  "ti",
                                                            "vo", "du", "gha", "zel", "por", "min", "tas", "erk"};
    QString made;
    for (int rest = number + 16; rest > 0; rest /= 16)
        made += QLatin1String(syllables[static_cast<std::size_t>(rest % 16)]);
    return made;
}

/// Zipf's law: the rank of a word is as likely as it is low.
QString anyWord(Numbers &numbers)
{
    const double share = numbers.below(1'000'000) / 1e6;
    return word(static_cast<int>(std::pow(vocabulary, share)) - 1);
}

QString dayInWords(CivilSecond second)
{
    const auto day = civilDay(second);
    return QStringLiteral("%1 %2 %3")
        .arg(static_cast<unsigned>(day.day()))
        .arg(QLatin1String(months[static_cast<unsigned>(day.month()) - 1]))
        .arg(static_cast<int>(day.year()));
}

/// Most articles come in about the order of their days; one of eight is out of an archive, from any day before.
CivilSecond publicationDay(int number, Numbers &numbers)
{
    constexpr int articlesADay = 25, jitter = 20;
    const int today = number / articlesADay + jitter;
    const int day = numbers.below(8) == 0 ? numbers.below(today) : today - numbers.below(jitter);
    return civilSecond(2012, 1, 1) + day * secondsPerDay;
}

QString toldEvent(Numbers numbers)
{
    const auto first = static_cast<std::size_t>(numbers.below(12));
    const auto second = (first + 1 + static_cast<std::size_t>(numbers.below(11))) % 12;
    const CivilSecond at = civilSecond(2000, 1, 1) + numbers.below(24 * 365) * secondsPerDay;
    return QString::fromUtf8(sentences[static_cast<std::size_t>(numbers.below(8))])
        .arg(QLatin1String(states[first]), QLatin1String(states[second]), dayInWords(at));
}

} // namespace

PastedText collectionArticle(int number)
{
    Numbers numbers(static_cast<unsigned>(number) + 1);
    PastedText made;
    made.title = QStringLiteral("Report %1: %2 %3").arg(number).arg(anyWord(numbers), anyWord(numbers));
    made.text = QStringLiteral("Published: %1\n\n").arg(dayInWords(publicationDay(number, numbers)));
    for (int event = 0; event < toldEvents; ++event) {
        // Neighbours in number tell the same half of the time, as articles of one day do.
        const int told = event % 2 == 0 ? -(number / 4 * toldEvents + event) - 1 : number * toldEvents + event;
        made.text += toldEvent(Numbers(static_cast<unsigned>(told)));
        for (int words = 0; words < paragraphWords; ++words)
            made.text += (words % 13 == 0 ? QStringLiteral(" Then ") : QStringLiteral(" ")) + anyWord(numbers) +
                         (words % 13 == 12 ? QStringLiteral(".") : QString());
        made.text += QStringLiteral("\n\n");
    }
    return made;
}

} // namespace dateline::bench

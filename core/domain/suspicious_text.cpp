#include "domain/suspicious_text.h"

#include <QList>

#include <array>
#include <bit>
#include <optional>

namespace dateline {

namespace {

constexpr std::array alphabets{Alphabet::Latin, Alphabet::Greek, Alphabet::Cyrillic, Alphabet::Armenian};

/// The code point at `at`; half a pair is itself.
char32_t signAt(const QString &text, int at)
{
    const QChar unit = text[at];
    const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
}

constexpr bool isWithin(char32_t sign, char32_t first, char32_t last)
{
    return first <= sign && sign <= last;
}

bool isHidden(char32_t sign)
{
    const bool turns = sign == 0x061C || sign == 0x200E || sign == 0x200F || isWithin(sign, 0x202A, 0x202E) ||
                       isWithin(sign, 0x2066, 0x206F); // the last six are their forerunners
    const bool filler = sign == 0x3164 || sign == 0xFFA0;
    return turns || filler || isWithin(sign, 0xFFF9, 0xFFFB); // notes between lines
}

bool isTag(char32_t sign)
{
    return isWithin(sign, 0xE0000, 0xE007F);
}

bool isJoiner(char32_t sign)
{
    return isWithin(sign, 0x200B, 0x200D) || isWithin(sign, 0x2060, 0x2064) || sign == 0x180E || sign == 0xFEFF;
}

std::optional<Alphabet> alphabetOf(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Latin:
        return Alphabet::Latin;
    case QChar::Script_Greek:
        return Alphabet::Greek;
    case QChar::Script_Cyrillic:
        return Alphabet::Cyrillic;
    case QChar::Script_Armenian:
        return Alphabet::Armenian;
    default:
        return std::nullopt;
    }
}

constexpr unsigned bitOf(Alphabet alphabet)
{
    return 1U << static_cast<unsigned>(alphabet);
}

/// What a word is written in.
struct Writing {
    unsigned alphabets = 0;
    bool greekLikeLatin = false;

    void take(char32_t sign)
    {
        static const QString likeLatin = QString::fromUtf8("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχϲϳ");
        const auto alphabet = alphabetOf(sign);
        if (!alphabet)
            return;
        alphabets |= bitOf(*alphabet);
        greekLikeLatin = greekLikeLatin || (alphabet == Alphabet::Greek && sign < 0x10000 &&
                                            likeLatin.contains(QChar(static_cast<char16_t>(sign))));
    }
    bool deceives() const
    {
        return std::popcount(alphabets) > 1 && (alphabets != (bitOf(Alphabet::Latin) | bitOf(Alphabet::Greek)) || greekLikeLatin);
    }
};

} // namespace

std::vector<TextSpan> hiddenSigns(const QString &text)
{
    std::vector<TextSpan> found;
    std::size_t sure = 0; // joiners behind these wait for what they stand before
    char32_t before = 0;
    bool inFlag = false;
    for (int at = 0, end = 0; at < text.size(); at = end) {
        const char32_t sign = signAt(text, at);
        end = at + (sign > 0xFFFF ? 2 : 1);
        if (isJoiner(sign)) {
            found.push_back({at, end});
            continue;
        }
        if (found.size() > sure && !(alphabetOf(before) && alphabetOf(sign)))
            found.resize(sure);
        inFlag = sign == 0x1F3F4 || (inFlag && isTag(sign));
        if (isHidden(sign) || (isTag(sign) && !inFlag))
            found.push_back({at, end});
        sure = found.size();
        before = sign;
    }
    found.resize(sure);
    return found;
}

std::vector<Alphabet> alphabetsIn(const QString &words)
{
    Writing writing;
    for (const char32_t sign : words.toUcs4())
        writing.take(sign);
    std::vector<Alphabet> found;
    for (const Alphabet alphabet : alphabets) {
        if (writing.alphabets & bitOf(alphabet))
            found.push_back(alphabet);
    }
    return found;
}

std::vector<TextSpan> mixedWords(const QString &text)
{
    std::vector<TextSpan> found;
    TextSpan word;
    Writing writing;
    const auto closeWord = [&] {
        if (writing.deceives())
            found.push_back(word);
        word = {};
        writing = {};
    };
    for (int at = 0, end = 0; at < text.size(); at = end) {
        const char32_t sign = signAt(text, at);
        end = at + (sign > 0xFFFF ? 2 : 1);
        if (QChar::isLetterOrNumber(sign) || (QChar::isMark(sign) && !word.isEmpty())) {
            word = {word.isEmpty() ? at : word.start, end};
            writing.take(sign);
        } else if (QChar::category(sign) != QChar::Other_Format) { // which tears no word apart
            closeWord();
        }
    }
    closeWord();
    return found;
}

} // namespace dateline

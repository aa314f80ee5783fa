#include "corroborate/figure.h"

#include "corroborate/words.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dateline {

namespace {

enum class WordKind : std::uint8_t { None, Number, Times, Bound, Fate, Anyone, Noun, Unit, Not, Join };
struct Known {
    WordKind kind = WordKind::None;
    QString value;
};

/// :/corroborate/figures.tsv. REQUIRES: it is built in.
const QHash<QString, Known> &knownWords()
{
    static const QHash<QString, Known> words = [] {
        static const QStringList kinds{QString(),
                                       QStringLiteral("number"),
                                       QStringLiteral("times"),
                                       QStringLiteral("bound"),
                                       QStringLiteral("fate"),
                                       QStringLiteral("anyone"),
                                       QStringLiteral("noun"),
                                       QStringLiteral("unit"),
                                       QStringLiteral("not"),
                                       QStringLiteral("join")};
        QHash<QString, Known> read;
        QFile file(QStringLiteral(":/corroborate/figures.tsv"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        file.readLine(); // the names of the columns
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
            read.insert(cells.value(0),
                        {static_cast<WordKind>(std::max<qsizetype>(0, kinds.indexOf(cells.value(1)))), cells.value(2)});
        }
        return read;
    }();
    return words;
}

struct Word {
    QString key;
    TextSpan span;
    Known known;
    bool capital = false;
    bool opens = false; // a clause: a stop stands before it
};

constexpr QStringView stops = u".;:!?()[]\n";

/// A number's own signs part no words: 1,200 and 3.5 and 12 000.
bool isInsideNumber(const QString &text, TextSpan before, TextSpan after)
{
    if (before.end + 1 != after.start || !text[before.end - 1].isDigit() || !text[after.start].isDigit())
        return false;
    const QChar between = text[before.end];
    return between == u',' || between == u'.' || between == u'\u00A0' || between == u'\u202F' || between == u'’' ||
           (between == u' ' && after.length() == 3);
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    forEachWord(text, [&](const ComparedWord &found) {
        if (!words.empty() && isInsideNumber(text, words.back().span, found.span)) {
            words.back().key += text[words.back().span.end] + found.key;
            words.back().span.end = found.span.end;
            return;
        }
        Word word{found.key, found.span, knownWords().value(found.key), text[found.span.start].isUpper(), words.empty()};
        for (int at = words.empty() ? found.span.start : words.back().span.end; at < found.span.start; ++at)
            word.opens |= stops.contains(text[at]);
        words.push_back(std::move(word));
    });
    return words;
}

/// "1,200" and "1.200" are twelve hundred, "3.5" and "3,5" three and a half: three digits after a sign are thousands.
std::optional<double> digits(const QString &key)
{
    QString plain;
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (key[at].isDigit()) {
            plain += QChar(u'0' + key[at].digitValue());
            continue;
        }
        if (key[at].isLetter())
            return std::nullopt;
        qsizetype next = at + 1;
        while (next < key.size() && key[next].isDigit())
            ++next;
        if (next - at - 1 != 3)
            plain += u'.';
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Whether a number is of something that is always counted: "Near Tegh 9 soldiers", but not "Article 5 negotiations".
bool isKnownThing(const Figure &figure)
{
    return !figure.fate.isEmpty() || std::ranges::any_of(knownWords(), [&](const Known &known) {
        return known.value == figure.counted &&
               (known.kind == WordKind::Noun || known.kind == WordKind::Anyone || known.kind == WordKind::Unit);
    });
}

/// A figure at a number's word, and the words it takes.
class FigureReader {
public:
    FigureReader(const QString &text, const std::vector<Word> &words) : m_text(text), m_words(words) {}

    /// The place after the number is left in `at`.
    std::optional<Figure> read(std::size_t &at) const
    {
        const std::size_t first = at;
        std::optional<double> value = numberAt(at);
        if (!value)
            return std::nullopt;
        for (; at < m_words.size() && m_words[at].known.kind == WordKind::Times && !m_words[at].opens; ++at)
            *value *= m_words[at].known.value.toDouble();
        Figure figure;
        figure.value = *value;
        figure.words = {m_words[first].span.start, m_words[at - 1].span.end};
        figure.bound = boundBefore(first);
        if (takeSign(first, at, figure))
            return figure;
        takeCounted(first, at, figure);
        return figure.counted.isEmpty() && figure.fate.isEmpty() ? std::nullopt : std::optional(figure);
    }

private:
    std::optional<double> numberAt(std::size_t &at) const
    {
        const Word &word = m_words[at];
        if (word.known.kind == WordKind::Number) {
            double value = word.known.value.toDouble();
            const bool tens = value >= 20 && std::fmod(value, 10) == 0;
            ++at;
            if (tens && at < m_words.size() && m_words[at].known.kind == WordKind::Number &&
                m_words[at].known.value.toDouble() < 10)
                value += m_words[at++].known.value.toDouble(); // "twenty-five"
            return value;
        }
        if (word.known.kind == WordKind::Times && word.key == QLatin1String("dozen")) // "a dozen": its value is taken below
            return 1;
        const auto value = digits(word.key);
        at += value ? 1 : 0;
        return value;
    }

    Figure::Bound boundBefore(std::size_t first) const
    {
        Figure::Bound bound = Figure::Bound::Exactly;
        for (std::size_t back = 1; back <= 2 && back <= first && !m_words[first - back + 1].opens; ++back) {
            const Word &word = m_words[first - back];
            if (word.known.kind != WordKind::Bound)
                continue;
            if (word.known.value == QLatin1String("atmost"))
                return Figure::Bound::AtMost; // "less than"
            if (bound == Figure::Bound::Exactly)
                bound = word.known.value == QLatin1String("atleast") ? Figure::Bound::AtLeast : Figure::Bound::About;
        }
        return bound;
    }

    bool takeSign(std::size_t first, std::size_t after, Figure &figure) const
    {
        const auto sign = [&](int at) { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); };
        for (const QChar currency : {u'$', u'€', u'£'}) {
            if (sign(m_words[first].span.start - 1) == currency || sign(m_words[after - 1].span.end) == currency)
                figure.counted = currency;
        }
        const int end = m_words[after - 1].span.end;
        if (sign(end) == u'%' || (sign(end).isSpace() && sign(end + 1) == u'%'))
            figure.counted = u'%';
        return !figure.counted.isEmpty();
    }

    /// What is counted comes soon after the number; what befell it after that, or before: "killed 12 soldiers".
    void takeCounted(std::size_t first, std::size_t after, Figure &figure) const
    {
        constexpr std::size_t far = 5;
        for (std::size_t at = after; at < std::min(after + far, m_words.size()) && !m_words[at].opens; ++at) {
            const Word &word = m_words[at];
            if (word.known.kind == WordKind::Number || word.key[0].isDigit())
                break;
            if (!take(word, at == after, figure))
                break;
        }
        for (std::size_t back = 1; figure.fate.isEmpty() && back <= far && back <= first && !m_words[first - back + 1].opens;
             ++back) {
            const Word &word = m_words[first - back];
            if (word.known.kind == WordKind::Number || word.key[0].isDigit())
                break;
            if (word.known.kind == WordKind::Fate && !figure.counted.isEmpty() && isPeople(figure))
                figure.fate = word.known.value;
        }
    }

    /// False when nothing more can belong to the number.
    bool take(const Word &word, bool isNext, Figure &figure) const
    {
        switch (word.known.kind) {
        case WordKind::Unit:
        case WordKind::Noun:
        case WordKind::Anyone:
            if (!figure.counted.isEmpty())
                return word.known.kind != WordKind::Unit;
            figure.counted = word.known.value;
            figure.anyone = word.known.kind == WordKind::Anyone;
            figure.words.end = word.span.end;
            return word.known.kind != WordKind::Unit;
        case WordKind::Fate:
            figure.fate = word.known.value;
            figure.words.end = word.span.end;
            return false;
        case WordKind::Join:
            return false;
        case WordKind::Not:
            // "12 of them were killed", but "12 in July".
            return !isNext && !figure.counted.isEmpty();
        default:
            if (isNext && !word.capital && word.key.size() > 2 && !isCalendarNumber(figure)) { // "12 villages"
                figure.counted = word.key;
                figure.words.end = word.span.end;
            }
            return true;
        }
    }

    static bool isCalendarNumber(const Figure &figure)
    {
        return figure.value >= 1000 && figure.value <= 2100 && figure.value == std::floor(figure.value);
    }
    static bool isPeople(const Figure &figure)
    {
        return figure.anyone || std::ranges::any_of(knownWords(), [&](const Known &known) {
                   return known.kind == WordKind::Noun && known.value == figure.counted;
               });
    }

    const QString &m_text;
    const std::vector<Word> &m_words;
};

} // namespace

bool Figure::countsAs(const Figure &other) const
{
    const bool sameFate = fate == other.fate;
    if (!fate.isEmpty() && sameFate)
        return counted == other.counted || counted.isEmpty() || other.counted.isEmpty() || anyone || other.anyone;
    return sameFate && !counted.isEmpty() && counted == other.counted;
}

bool Figure::agreesWith(const Figure &other) const
{
    constexpr double roughly = 0.15, slightly = 0.001;
    const bool rough = bound == Bound::About || other.bound == Bound::About;
    const double tolerance = std::max(value, other.value) * (rough ? roughly : slightly);
    if (std::abs(value - other.value) <= tolerance)
        return true;
    const Figure &smaller = value < other.value ? *this : other;
    const Figure &larger = value < other.value ? other : *this;
    return smaller.bound == Bound::AtLeast || larger.bound == Bound::AtMost;
}

std::vector<Figure> figuresIn(const QString &text)
{
    const std::vector<Word> words = wordsOf(text);
    const FigureReader reader(text, words);
    std::vector<Figure> figures;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t first = at;
        // After a capital stands a day, a page or a name's number: "July 25", "Article 5", "Resolution 822".
        const bool named = first > 0 && !words[first].opens && words[first].key[0].isDigit() && words[first - 1].capital &&
                           first > 1 && words[first - 1].known.kind == WordKind::None;
        const bool month = first > 0 && words[first - 1].capital && words[first - 1].known.kind == WordKind::Not && first > 1;
        auto figure = reader.read(at);
        const bool doubtful = named || (month && words[first].key[0].isDigit());
        if (figure && (!doubtful || isKnownThing(*figure)))
            figures.push_back(*std::move(figure));
        at = std::max(at, first + 1);
    }
    return figures;
}

} // namespace dateline

#include "library/words.h"

#include <QList>
#include <QString>

#include <array>

namespace dateline {
namespace {

bool isSign(char32_t c)
{
    if (c < 0x2E80)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c);
    default:
        return c == 0x30FC; // the prolonged sound mark belongs to both kana
    }
}

bool isApostrophe(char32_t c) { return c == U'\'' || c == 0x2019 || (c >= 0x02B9 && c <= 0x02BF); }

bool isWordPart(char32_t c) { return QChar::isLetterOrNumber(c) && !isApostrophe(c); }

bool isInvisible(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

/// Letters that have no decomposition but a plain spelling.
const char *plainSpelling(char32_t c)
{
    switch (c) {
    case 0x00DF: return "ss"; // ß
    case 0x00E6: return "ae"; // æ
    case 0x00F0: return "d";  // ð
    case 0x00F8: return "o";  // ø
    case 0x00FE: return "th"; // þ
    case 0x0111: return "d";  // đ
    case 0x0127: return "h";  // ħ
    case 0x0131: return "i";  // ı
    case 0x0138: return "k";  // ĸ
    case 0x0142: return "l";  // ł
    case 0x014B: return "n";  // ŋ
    case 0x0153: return "oe"; // œ
    case 0x0167: return "t";  // ŧ
    case 0x0180: return "b";  // ƀ
    case 0x0259: return "a";  // ə: Əliyev is Aliyev
    case 0x0268: return "i";  // ɨ
    default: return nullptr;
    }
}

void appendUtf8(std::string &word, char32_t c)
{
    const auto next = [&word, c](int shift) { word += static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        word += static_cast<char>(c);
        return;
    }
    word += static_cast<char>(c < 0x800 ? 0xC0 | c >> 6 : c < 0x10000 ? 0xE0 | c >> 12 : 0xF0 | c >> 18);
    if (c >= 0x10000)
        next(12);
    if (c >= 0x800)
        next(6);
    next(0);
}

std::string foldedSlowly(char32_t c)
{
    std::string folded;
    if (isSign(c)) {
        appendUtf8(folded, QChar::toCaseFolded(c));
        return folded;
    }
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : decomposed.toUcs4()) {
        if (!isWordPart(part))
            continue;
        const char32_t lower = QChar::toCaseFolded(part);
        if (const char *plain = plainSpelling(lower))
            folded += plain;
        else
            appendUtf8(folded, lower);
    }
    return folded;
}

/// The letter or digit that an ASCII one is seen as; 0 for every other sign.
char plainLetter(QChar c)
{
    static constexpr auto table = [] {
        std::array<char, 0x80> made{};
        for (char each = '0'; each <= '9'; ++each)
            made[static_cast<std::size_t>(each)] = each;
        for (char each = 'a'; each <= 'z'; ++each)
            made[static_cast<std::size_t>(each)] = made[static_cast<std::size_t>(each - 'a' + 'A')] = each;
        return made;
    }();
    return c.unicode() < table.size() ? table[c.unicode()] : '\0';
}

} // namespace

std::string foldedLetter(char32_t c)
{
    constexpr char32_t tableSize = 0x1100; // the alphabets from Latin to Georgian
    static const auto table = [] {
        std::array<std::string, tableSize> made;
        for (char32_t each = 0; each < tableSize; ++each)
            made[each] = foldedSlowly(each);
        return made;
    }();
    return c < tableSize ? table[c] : foldedSlowly(c);
}

const std::vector<char> &plainStarts()
{
    static const auto table = [] {
        std::vector<char> made(0x10000);
        for (char32_t each = 0; each < made.size(); ++each) {
            const bool mayBePlain =
                each < 0x600 || QChar::toCaseFolded(each) != each || QChar::decompositionTag(each) != QChar::NoDecomposition;
            const std::string folded = mayBePlain && !isSign(each) ? foldedLetter(each) : "";
            made[each] = folded.empty() || static_cast<unsigned char>(folded.front()) >= 0x80 ? '\0' : folded.front();
        }
        return made;
    }();
    return table;
}

char32_t WordScanner::codePointAt(int position, int &length) const
{
    const QChar unit = m_text[position];
    length = 1;
    if (unit.isHighSurrogate() && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(unit, m_text[position + 1]);
    }
    return unit.unicode();
}

bool WordScanner::takePair(char32_t first, int length)
{
    const int start = m_position;
    m_position += length;
    m_word.clear();
    m_word += foldedLetter(first);
    int nextLength = 0;
    const char32_t second = m_position < m_text.size() ? codePointAt(m_position, nextLength) : 0;
    const bool paired = isSign(second);
    if (paired)
        m_word += foldedLetter(second);
    else if (m_insideRun && m_purpose == Purpose::Querying)
        m_word.clear();
    m_span = {start, paired ? m_position + nextLength : m_position};
    m_isTail = m_insideRun && !paired;
    m_insideRun = paired;
    return !m_word.empty();
}

/// A word of plain letters and digits between plain signs, as most are: found here, or nothing has moved but past signs.
bool WordScanner::takePlainWord()
{
    const auto size = static_cast<int>(m_text.size());
    while (m_position < size) {
        int at = m_position;
        m_word.clear();
        for (char letter = 0; at < size && (letter = plainLetter(m_text[at])) != 0; ++at)
            m_word += letter;
        if (at < size && m_text[at].unicode() >= 0x80)
            return false;
        m_insideRun = m_isTail = false;
        m_span = {m_position, at};
        m_position = at < size && m_word.empty() ? at + 1 : at;
        if (!m_word.empty())
            return true;
    }
    return false;
}

bool WordScanner::next()
{
    while (m_position < m_text.size()) {
        if (takePlainWord())
            return true;
        if (m_position >= m_text.size())
            return false;
        int length = 0;
        char32_t c = codePointAt(m_position, length);
        if (isSign(c)) {
            if (takePair(c, length))
                return true;
            continue;
        }
        m_insideRun = m_isTail = false;
        const int start = m_position;
        int end = start;
        m_word.clear();
        while (!isSign(c) && (isWordPart(c) || (end > start && isInvisible(c)))) {
            m_word += foldedLetter(c);
            m_position += length;
            end = m_position;
            if (m_position >= m_text.size())
                break;
            c = codePointAt(m_position, length);
        }
        if (!m_word.empty()) {
            m_span = {start, end};
            return true;
        }
        if (end == start)
            m_position += length;
    }
    return false;
}

bool WordScanner::isSingleSign(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    const auto points = text.toUcs4();
    return points.size() == 1 && isSign(points.first());
}

} // namespace dateline

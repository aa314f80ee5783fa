#include "extract/vocabulary.h"

#include <QChar>

namespace dateline {

namespace {

/// The dashes and quotation marks of all languages; Other for any other character.
CharClass dashOrQuote(char16_t c)
{
    switch (c) {
    case u'-':
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return CharClass::Dash;
    case u'\'':
    case u'\u2019':
    case u'\u2018':
    case u'\u02BC':
    case u'`':
        return CharClass::Apostrophe;
    case u'"':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u00AB':
    case u'\u00BB':
        return CharClass::Quote;
    default:
        return CharClass::Other;
    }
}

CharClass punctuation(char16_t c)
{
    switch (c) {
    case u'\n':
        return CharClass::Line;
    case u',':
        return CharClass::Comma;
    case u'/':
        return CharClass::Slash;
    case u'(':
    case u'[':
        return CharClass::Opening;
    case u')':
    case u']':
        return CharClass::Closing;
    case u':':
        return CharClass::Colon;
    case u';':
        return CharClass::Semicolon;
    case u'.':
    case u'!':
    case u'?':
    case u'\u2026':
        return CharClass::Stop;
    case u'%':
        return CharClass::Percent;
    default:
        return dashOrQuote(c);
    }
}

} // namespace

CharClass CharTable::classify(char16_t c)
{
    if (const CharClass mark = punctuation(c); mark != CharClass::Other)
        return mark;
    const QChar letter(c);
    if (letter.isUpper())
        return CharClass::Capital;
    const bool ordinal = c == u'\u00AA' || c == u'\u00BA'; // 1º
    if (ordinal || letter.isLetter() || letter.isSurrogate())
        return CharClass::Letter;
    if (letter.isMark())
        return CharClass::Mark;
    if (c >= u'0' && c <= u'9')
        return CharClass::Digit;
    if (letter.isSpace())
        return CharClass::Space;
    return letter.category() == QChar::Symbol_Currency ? CharClass::Currency : CharClass::Other;
}

char16_t CharTable::fold(char16_t c)
{
    switch (c) {
    case u'ı':
    case u'İ':
        return u'i';
    case u'ё':
    case u'Ё':
        return u'е';
    case u'\u2019':
    case u'\u2018':
    case u'\u02BC':
    case u'`':
        return u'\'';
    default:
        return QChar(c).toLower().unicode();
    }
}

CharTable::CharTable()
{
    for (std::size_t c = 0; c < size; ++c) {
        m_kinds[c] = classify(static_cast<char16_t>(c));
        m_folded[c] = fold(static_cast<char16_t>(c));
    }
}

const CharTable charTable;

Vocabulary::Vocabulary() : m_words(1), m_hashes(1), m_abbreviation(1), m_slots(4096) {}

std::size_t Vocabulary::slotOf(const char16_t *letters, std::size_t count, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (const LexemeId word = m_slots[slot].word) {
        if (m_slots[slot].hash == hash && m_words[word].compare(0, std::u16string::npos, letters, count) == 0)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

LexemeId Vocabulary::find(QStringView word) const
{
    std::u16string key;
    std::uint32_t hash = hashStart;
    for (const QChar letter : word) {
        key += folded(letter.unicode());
        hash = hashStep(hash, key.back());
    }
    return findFolded(key.data(), key.size(), hash);
}

LexemeId Vocabulary::add(QStringView word)
{
    Q_ASSERT(word.size() < static_cast<qsizetype>(longestWord));
    std::u16string key;
    std::uint32_t hash = hashStart;
    for (const QChar letter : word) {
        key += folded(letter.unicode());
        hash = hashStep(hash, key.back());
    }
    const std::size_t slot = slotOf(key.data(), key.size(), hash);
    if (m_slots[slot].word)
        return m_slots[slot].word;
    const auto number = static_cast<LexemeId>(m_words.size());
    m_slots[slot] = {hash, number};
    m_words.push_back(std::move(key));
    m_hashes.push_back(hash);
    m_abbreviation.push_back(false);
    if (m_words.size() * 4 > m_slots.size())
        grow();
    return number;
}

void Vocabulary::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (LexemeId word = 1; word < m_words.size(); ++word)
        m_slots[slotOf(m_words[word].data(), m_words[word].size(), m_hashes[word])] = {m_hashes[word], word};
}

void Vocabulary::markAbbreviation(LexemeId word)
{
    m_abbreviation[word] = true;
}

} // namespace dateline

#include "reading/folded_text.h"

#include "library/words.h"

#include <QChar>

#include <algorithm>

namespace dateline {

namespace {

/// Typewriter's signs for those of printers.
char32_t plainSign(char32_t c)
{
    switch (c) {
    case U'’':
    case U'‘':
    case U'‚':
    case U'ʼ':
        return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
        return U'"';
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
    case U'−':
        return U'-';
    default:
        return c;
    }
}

/// Empty for what is not seen: marks by themselves, soft hyphens, joiners.
std::string foldedSign(char32_t c)
{
    if (std::string letter = foldedLetter(c); !letter.empty())
        return letter;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return {};
    if (QChar::isSpace(c))
        return " ";
    const char32_t plain = plainSign(c);
    return QString::fromUcs4(&plain, 1).toStdString();
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    m_folded.reserve(static_cast<std::size_t>(text.size()));
    m_signs.reserve(static_cast<std::size_t>(text.size()));
    for (int at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const TextSpan span{at, at + (pair ? 2 : 1)};
        at = span.end;
        const std::string folded = foldedSign(c);
        const bool further = folded.empty() || (folded == " " && !m_folded.empty() && m_folded.back() == ' ');
        if (!further)
            m_signs.push_back({m_folded.size(), span});
        else if (!m_signs.empty())
            m_signs.back().span.end = span.end;
        m_folded += further ? std::string() : folded;
    }
}

std::size_t FoldedText::signAt(std::size_t offset) const
{
    return static_cast<std::size_t>(std::ranges::upper_bound(m_signs, offset, {}, &Sign::offset) - m_signs.begin()) - 1;
}

std::vector<TextSpan> FoldedText::find(const QString &words) const
{
    const std::string wanted = FoldedText(words).m_folded;
    std::vector<TextSpan> found;
    if (wanted.empty() || wanted == " ")
        return found;
    for (auto at = m_folded.find(wanted); at != std::string::npos;) {
        const std::size_t last = signAt(at + wanted.size() - 1);
        found.push_back({m_signs[signAt(at)].span.start, m_signs[last].span.end});
        at = m_folded.find(wanted, last + 1 < m_signs.size() ? m_signs[last + 1].offset : m_folded.size());
    }
    return found;
}

} // namespace dateline

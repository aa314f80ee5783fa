#include "formats/markdown_body.h"

#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

QString entity(QChar letter)
{
    return QStringLiteral("&#%1;").arg(letter.unicode());
}

/// Walks over the text once, with the pieces that are open as a stack.
class BodyWriter {
public:
    BodyWriter(const QString &text, std::vector<MarkedPiece> pieces, const AttributesOf &attributesOf);
    QString write();

private:
    struct Open {
        std::size_t piece;
        qsizetype bracket;       // where it stands in the body
        std::vector<int> around; // marks, outermost first
    };
    void closeAt(int position);
    void openAt(int position);
    void open(std::size_t piece);
    void closeTop();
    int writeLineEnds(int position);
    bool mustBeEntities(TextSpan lineEnds) const;
    void writeLetter(int position);
    bool needsBackslash(int position) const;
    bool standsAtLineEnd(int position) const;

    const QString &m_text;
    std::vector<MarkedPiece> m_pieces;
    const AttributesOf &m_attributesOf;
    QSet<int> m_starts;
    QSet<int> m_ends;
    std::size_t m_next = 0; // the next piece to open
    std::vector<Open> m_open;
    QSet<int> m_begun; // marks that have a piece already
    QString m_body;
    qsizetype m_lineLetters = 0; // letters of the text in this line of Markdown
    bool m_onlyDigits = true;    // they are digits
};

BodyWriter::BodyWriter(const QString &text, std::vector<MarkedPiece> pieces, const AttributesOf &attributesOf)
    : m_text(text), m_pieces(std::move(pieces)), m_attributesOf(attributesOf)
{
    std::ranges::stable_sort(m_pieces, [](const MarkedPiece &a, const MarkedPiece &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    for (const MarkedPiece &piece : m_pieces) {
        m_starts.insert(piece.span.start);
        m_ends.insert(piece.span.end);
    }
}

QString BodyWriter::write()
{
    const auto size = static_cast<int>(m_text.size());
    for (int position = 0; position < size;) {
        closeAt(position);
        openAt(position);
        if (m_text[position] == u'\n') {
            position = writeLineEnds(position);
        } else {
            writeLetter(position);
            ++position;
        }
    }
    closeAt(size);
    return m_body + u'\n';
}

void BodyWriter::open(std::size_t piece)
{
    std::vector<int> around;
    for (const Open &outer : m_open)
        around.push_back(m_pieces[outer.piece].mark);
    m_open.push_back({piece, m_body.size(), std::move(around)});
    m_body += u'[';
}

void BodyWriter::closeTop()
{
    const Open top = std::move(m_open.back());
    m_open.pop_back();
    if (m_body.size() == top.bracket + 1) { // it went on here, where its paragraph ends
        m_body.chop(1);
        return;
    }
    const int mark = m_pieces[top.piece].mark;
    const bool first = !m_begun.contains(mark);
    m_begun.insert(mark);
    m_body += QStringLiteral("]{") + m_attributesOf(mark, first, top.around) + u'}';
}

/// Closes what ends here. What lies above it on the stack is closed too and goes on as a piece of its own.
void BodyWriter::closeAt(int position)
{
    if (!m_ends.contains(position))
        return;
    const auto ends = [&](const Open &open) { return m_pieces[open.piece].span.end == position; };
    std::vector<std::size_t> goOn;
    while (std::ranges::any_of(m_open, ends)) {
        if (!ends(m_open.back()))
            goOn.push_back(m_open.back().piece);
        closeTop();
    }
    for (auto piece = goOn.rbegin(); piece != goOn.rend(); ++piece)
        open(*piece);
}

void BodyWriter::openAt(int position)
{
    for (; m_next < m_pieces.size() && m_pieces[m_next].span.start == position; ++m_next)
        open(m_next);
}

/// A place that only an entity can say: a piece begins, ends or changes among the line ends, or they stand at an end of the text.
bool BodyWriter::mustBeEntities(TextSpan lineEnds) const
{
    if (lineEnds.start == 0 || lineEnds.end == m_text.size() || m_starts.contains(lineEnds.start) ||
        m_ends.contains(lineEnds.end))
        return true;
    for (int position = lineEnds.start + 1; position < lineEnds.end; ++position) {
        if (m_starts.contains(position) || m_ends.contains(position))
            return true;
    }
    return false;
}

/// The whole run of line ends at `position`; returns the position after what was written.
int BodyWriter::writeLineEnds(int position)
{
    int first = position;
    while (first > 0 && m_text[first - 1] == u'\n')
        --first;
    int end = position;
    while (end < m_text.size() && m_text[end] == u'\n')
        ++end;
    if (mustBeEntities({first, end})) {
        m_body += entity(u'\n');
        ++m_lineLetters;
        m_onlyDigits = false;
        return position + 1;
    }
    if (end - position == 1) {
        m_body += QStringLiteral("\\\n");
    } else {
        for (int more = position + 2; more < end; ++more)
            m_body += entity(u'\n');
        const std::vector<Open> goOn = m_open;
        while (!m_open.empty())
            closeTop();
        m_body += QStringLiteral("\n\n");
        for (const Open &outer : goOn)
            open(outer.piece);
    }
    m_lineLetters = 0;
    m_onlyDigits = true;
    return end;
}

bool BodyWriter::standsAtLineEnd(int position) const
{
    return position + 1 == m_text.size() || m_text[position + 1] == u'\n';
}

bool BodyWriter::needsBackslash(int position) const
{
    static const QString always = QStringLiteral("\\[]*_`<~|");
    static const QString atLineStart = QStringLiteral("#>+-=:");
    const QChar letter = m_text[position];
    if (always.contains(letter) || (m_lineLetters == 0 && atLineStart.contains(letter)))
        return true;
    if (letter == u'&') {
        const QChar next = position + 1 < m_text.size() ? m_text[position + 1] : QChar();
        return next == u'#' || next.isLetterOrNumber();
    }
    return (letter == u'.' || letter == u')') && m_lineLetters > 0 && m_onlyDigits; // "1." would begin a list
}

void BodyWriter::writeLetter(int position)
{
    const QChar letter = m_text[position];
    const char16_t code = letter.unicode();
    const bool bareBlank = code == u' ' && (m_lineLetters == 0 || standsAtLineEnd(position));
    if (bareBlank || code < 0x20 || code == 0x7f)
        m_body += entity(letter);
    else if (needsBackslash(position))
        m_body += QStringLiteral("\\") + letter;
    else
        m_body += letter;
    ++m_lineLetters;
    m_onlyDigits = m_onlyDigits && code >= u'0' && code <= u'9';
}

} // namespace

QString markdownBody(const QString &text, std::vector<MarkedPiece> pieces, const AttributesOf &attributesOf)
{
    return BodyWriter(text, std::move(pieces), attributesOf).write();
}

} // namespace dateline

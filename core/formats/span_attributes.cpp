#include "formats/span_attributes.h"

#include <QRegularExpression>

namespace dateline {

namespace {

const QString eventClass = QStringLiteral("event");
constexpr qsizetype longestBlock = 64 * 1024;
const QString dateClass = QStringLiteral("date");

/// The place of the closing `}`, quotes respected; a blank line ends the search.
struct Closing {
    qsizetype end = -1;       // of `}`
    qsizetype openQuote = -1; // of a quote that never closes
    qsizetype searchedTo = 0;
};
Closing findClosing(QStringView text, qsizetype brace)
{
    Closing closing;
    const qsizetype limit = std::min(text.size(), brace + longestBlock);
    closing.searchedTo = limit;
    for (qsizetype at = brace + 1; at < limit; ++at) {
        const QChar letter = text[at];
        const bool blankLine = letter == u'\n' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (blankLine) {
            closing.searchedTo = at;
            return closing;
        }
        if (closing.openQuote >= 0) {
            if (letter == u'\\')
                ++at;
            else if (letter == text[closing.openQuote])
                closing.openQuote = -1;
        } else if ((letter == u'"' || letter == u'\'') && text[at - 1] == u'=') {
            closing.openQuote = at;
        } else if (letter == u'}') {
            closing.end = at;
            return closing;
        }
    }
    return closing;
}

/// Walks over the inside of one block.
class AttributeParser {
public:
    AttributeParser(QStringView text, qsizetype begin, qsizetype end) : m_text(text), m_at(begin), m_end(end) {}

    std::optional<AttributeError> parse(MarkedSpan &span);

private:
    QString bareWord();
    QString value();
    std::optional<AttributeError> keyValue(MarkedSpan &span);
    std::optional<AttributeError> word(MarkedSpan &span);
    bool inside() const { return m_at < m_end; }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    int m_kinds = 0;
};

QString AttributeParser::bareWord()
{
    const qsizetype start = m_at;
    while (inside() && !m_text[m_at].isSpace())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

QString AttributeParser::value()
{
    const QChar quote = inside() ? m_text[m_at] : QChar();
    if (quote != u'"' && quote != u'\'')
        return bareWord();
    QString words;
    for (++m_at; inside() && m_text[m_at] != quote; ++m_at) {
        if (m_text[m_at] == u'\\' && m_at + 1 < m_end) {
            ++m_at;
            words += m_text[m_at] == u'n' ? QChar(u'\n') : m_text[m_at];
        } else {
            words += m_text[m_at] == u'\n' ? QChar(u' ') : m_text[m_at]; // the attributes may go on in the next line
        }
    }
    ++m_at;
    return words;
}

std::optional<AttributeError> AttributeParser::keyValue(MarkedSpan &span)
{
    const qsizetype start = m_at;
    while (inside() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'-' || m_text[m_at] == u'_'))
        ++m_at;
    const QString key = m_text.mid(start, m_at - start).toString();
    if (key.isEmpty() || !inside() || m_text[m_at] != u'=')
        return AttributeError{ErrorCode::BadSyntax, QStringLiteral("key=value"), start};
    ++m_at;
    if (span.attribute(key))
        return AttributeError{ErrorCode::DuplicateId, key, start};
    const qsizetype valueStart = m_at;
    const QString read = value();
    span.attributes.push_back({key, read, 0, static_cast<int>(start)});
    if (read.isEmpty() && m_at == valueStart)
        return AttributeError{ErrorCode::BadSyntax, QStringLiteral("key=value"), start};
    if (inside() && !m_text[m_at].isSpace())
        return AttributeError{ErrorCode::BadSyntax, QStringLiteral("key=\"value\""), m_at};
    return std::nullopt;
}

std::optional<AttributeError> AttributeParser::word(MarkedSpan &span)
{
    const qsizetype start = m_at;
    const QChar sign = m_text[m_at++];
    const QString name = bareWord();
    if (name.isEmpty() || (sign == u'#' && !span.id.isEmpty()))
        return AttributeError{ErrorCode::BadSyntax, sign == u'#' ? QStringLiteral("#id") : QStringLiteral(".class"), start};
    if (sign == u'#') {
        span.id = name;
    } else if (name == eventClass || name == dateClass) {
        span.kind = name == eventClass ? MarkedSpan::Kind::Event : MarkedSpan::Kind::Date;
        if (++m_kinds > 1)
            return AttributeError{ErrorCode::BadSyntax, QStringLiteral("key=value"), start};
    } else {
        span.otherClasses << name;
    }
    return std::nullopt;
}

std::optional<AttributeError> AttributeParser::parse(MarkedSpan &span)
{
    for (;;) {
        while (inside() && m_text[m_at].isSpace())
            ++m_at;
        if (!inside())
            return std::nullopt;
        const bool isWord = m_text[m_at] == u'.' || m_text[m_at] == u'#';
        if (auto error = isWord ? word(span) : keyValue(span))
            return error;
    }
}

} // namespace

tl::expected<ReadAttributes, AttributeError> readAttributes(QStringView text, qsizetype brace)
{
    static const QRegularExpression ours(QStringLiteral("(?:^|\\s)\\.(?:event|date)(?=\\s|$)"));
    static const QRegularExpression oursUnclosed(QStringLiteral("^\\s*\\.(?:event|date)(?![\\w-])"));
    const Closing closing = findClosing(text, brace);
    if (closing.end < 0) {
        const bool meant = oursUnclosed.match(text.mid(brace + 1, 200).toString()).hasMatch();
        if (!meant)
            return ReadAttributes{std::nullopt, closing.openQuote >= 0 ? 0 : closing.searchedTo};
        const bool quote = closing.openQuote >= 0;
        return tl::make_unexpected(AttributeError{ErrorCode::BadSyntax, quote ? QStringLiteral("\"") : QStringLiteral("}"),
                                                  quote ? closing.openQuote : brace});
    }
    const QString inside = text.mid(brace + 1, closing.end - brace - 1).toString();
    if (!ours.match(inside).hasMatch())
        return ReadAttributes{};
    AttributeBlock block;
    block.end = closing.end + 1;
    if (auto error = AttributeParser(text, brace + 1, closing.end).parse(block.span))
        return tl::make_unexpected(*error);
    return ReadAttributes{std::move(block), 0};
}

QString attributeText(const QString &key, const QString &value)
{
    static const QRegularExpression bare(QStringLiteral("^[\\p{L}\\p{N}_.~?%/:+@-]+$"));
    if (bare.match(value).hasMatch())
        return u' ' + key + u'=' + value;
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'\n', QStringLiteral("\\n"));
    return u' ' + key + QStringLiteral("=\"") + quoted + u'"';
}

} // namespace dateline

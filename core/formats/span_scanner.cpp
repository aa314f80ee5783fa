#include "formats/span_scanner.h"

#include "formats/span_attributes.h"

#include <algorithm>

namespace dateline {

namespace {

bool isAsciiPunctuation(QChar letter)
{
    const char16_t code = letter.unicode();
    return code > 0x20 && code < 0x7f && !letter.isLetterOrNumber();
}

/// What is taken out of the text: [start, end), ascending.
class Cuts {
public:
    void add(qsizetype start, qsizetype end) { m_cuts.push_back({static_cast<int>(start), static_cast<int>(end)}); }
    QString apply(const QString &text);
    int moved(int position) const;

private:
    std::vector<TextSpan> m_cuts;
    std::vector<int> m_removedBefore;
};

QString Cuts::apply(const QString &text)
{
    std::ranges::sort(m_cuts);
    QString rest;
    rest.reserve(text.size());
    int from = 0;
    for (const TextSpan cut : m_cuts) {
        m_removedBefore.push_back(from - static_cast<int>(rest.size()));
        rest += QStringView(text).mid(from, cut.start - from);
        from = cut.end;
    }
    rest += QStringView(text).mid(from);
    return rest;
}

int Cuts::moved(int position) const
{
    const auto after = std::ranges::upper_bound(m_cuts, position, {}, &TextSpan::end);
    const auto index = static_cast<std::size_t>(after - m_cuts.begin());
    if (index < m_cuts.size())
        return std::min(position, m_cuts[index].start) - m_removedBefore[index];
    const TextSpan &last = m_cuts.back();
    return position - m_removedBefore.back() - last.length();
}

/// One walk over the text with a stack of open brackets.
class SpanScanner {
public:
    SpanScanner(const QString &text, int firstLine) : m_text(text), m_line(firstLine) {}
    Result<ScannedMarkdown> scan();

private:
    struct Open {
        qsizetype at;
        int line;
        int column;
    };
    std::optional<Error> closeBracket();
    void lineEnd();
    void skipCode();
    bool skipFence();
    QStringView lineAt(qsizetype start) const;
    Error errorAt(const AttributeError &error) const;
    int column(qsizetype at) const { return static_cast<int>(at - m_lineStart) + 1; }
    void place(MarkedSpan::Attribute &attribute) const;
    ScannedMarkdown finished();

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_paragraphEnd = -1;
    qsizetype m_noBraceBefore = 0; // no `}` stands before it: keeps a text of nothing but "]{" linear
    int m_line;
    std::vector<Open> m_open;
    std::vector<MarkedSpan> m_spans;
    Cuts m_cuts;
};

Result<ScannedMarkdown> SpanScanner::scan()
{
    while (m_at < m_text.size()) {
        if (m_at == m_lineStart && skipFence())
            continue;
        const QChar letter = m_text[m_at];
        if (letter == u'\\' && m_at + 1 < m_text.size() && isAsciiPunctuation(m_text[m_at + 1])) {
            m_at += 2;
        } else if (letter == u'`') {
            skipCode();
        } else if (letter == u'\n') {
            lineEnd();
        } else if (letter == u'[') {
            m_open.push_back({m_at, m_line, column(m_at)});
            ++m_at;
        } else if (letter == u']') {
            if (const auto error = closeBracket())
                return tl::make_unexpected(*error);
        } else {
            ++m_at;
        }
    }
    return finished();
}

void SpanScanner::lineEnd()
{
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
    qsizetype next = m_at;
    while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'\t'))
        ++next;
    if (next == m_text.size() || m_text[next] == u'\n')
        m_open.clear();
}

/// A run of backticks opens code when a run as long closes it in the same paragraph.
void SpanScanner::skipCode()
{
    qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] == u'`')
        ++m_at;
    const qsizetype run = m_at - start;
    if (m_paragraphEnd < m_at) {
        const qsizetype blank = m_text.indexOf(QStringLiteral("\n\n"), m_at);
        m_paragraphEnd = blank < 0 ? m_text.size() : blank;
    }
    const qsizetype limit = m_paragraphEnd;
    for (qsizetype at = m_at; at < limit;) {
        if (m_text[at] != u'`') {
            ++at;
            continue;
        }
        const qsizetype closing = at;
        while (at < limit && m_text[at] == u'`')
            ++at;
        if (at - closing != run)
            continue;
        for (; m_at < at; ++m_at) {
            if (m_text[m_at] == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
        return;
    }
}

/// The letters of the fence that `line` opens, 0 when it opens none (CommonMark 4.5).
qsizetype fenceLength(QStringView line)
{
    const QStringView words = line.trimmed();
    if (!words.startsWith(u'`') && !words.startsWith(u'~'))
        return 0;
    qsizetype length = 1;
    while (length < words.size() && words[length] == words[0])
        ++length;
    const bool inlineCode = words[0] == u'`' && words.mid(length).contains(u'`');
    return length < 3 || inlineCode ? 0 : length;
}

QStringView SpanScanner::lineAt(qsizetype start) const
{
    const qsizetype end = m_text.indexOf(u'\n', start);
    return QStringView(m_text).mid(start, (end < 0 ? m_text.size() : end) - start);
}

/// At the start of a line: passes over a fenced code block.
bool SpanScanner::skipFence()
{
    const QStringView opening = lineAt(m_at);
    const qsizetype length = fenceLength(opening);
    if (length == 0)
        return false;
    const QChar fence = opening.trimmed()[0];
    bool closed = false;
    for (QStringView line = opening; !closed && m_at < m_text.size();) {
        m_at += line.size();
        if (m_at < m_text.size())
            lineEnd();
        line = lineAt(m_at);
        const QStringView words = line.trimmed();
        closed = words.size() >= length && std::ranges::all_of(words, [&](QChar letter) { return letter == fence; });
        if (closed)
            m_at += line.size();
    }
    m_open.clear();
    return true;
}

Error SpanScanner::errorAt(const AttributeError &error) const
{
    MarkedSpan::Attribute place;
    place.column = static_cast<int>(error.at);
    this->place(place);
    return {error.code, {error.argument}, {}, place.line, place.column};
}

/// From a position in the text, at `{` or after it, to line and column.
void SpanScanner::place(MarkedSpan::Attribute &attribute) const
{
    const qsizetype at = attribute.column;
    const auto lines = static_cast<int>(QStringView(m_text).mid(m_at, at - m_at).count(u'\n'));
    attribute.line = m_line + lines;
    attribute.column = static_cast<int>(at - (lines == 0 ? m_lineStart : m_text.lastIndexOf(u'\n', at - 1) + 1)) + 1;
}

std::optional<Error> SpanScanner::closeBracket()
{
    const qsizetype bracket = m_at++;
    const bool braced = m_at < m_text.size() && m_text[m_at] == u'{';
    std::optional<AttributeBlock> block;
    if (braced && m_at >= m_noBraceBefore) {
        auto read = readAttributes(m_text, m_at);
        if (!read)
            return errorAt(read.error());
        m_noBraceBefore = read->noBraceBefore;
        block = std::move(read->block);
    }
    if (m_open.empty())
        return block ? std::optional(Error{ErrorCode::BadSyntax, {QStringLiteral("[")}, {}, m_line, column(bracket)})
                     : std::nullopt;
    const Open open = m_open.back();
    m_open.pop_back();
    if (!block)
        return std::nullopt;
    MarkedSpan span = std::move(block->span);
    span.written = {static_cast<int>(open.at), static_cast<int>(bracket)};
    span.line = open.line;
    span.column = open.column;
    for (MarkedSpan::Attribute &attribute : span.attributes)
        place(attribute);
    m_spans.push_back(std::move(span));
    m_cuts.add(open.at, open.at + 1);
    m_cuts.add(bracket, block->end);
    while (m_at < block->end) {
        if (m_text[m_at++] == u'\n') {
            ++m_line;
            m_lineStart = m_at;
        }
    }
    return std::nullopt;
}

ScannedMarkdown SpanScanner::finished()
{
    if (m_spans.empty())
        return {m_text, {}};
    std::ranges::sort(m_spans, {}, [](const MarkedSpan &span) { return span.written; });
    ScannedMarkdown scanned{m_cuts.apply(m_text), std::move(m_spans)};
    std::vector<int> around;
    for (std::size_t index = 0; index < scanned.spans.size(); ++index) {
        MarkedSpan &span = scanned.spans[index];
        span.words = {m_cuts.moved(span.written.start + 1), m_cuts.moved(span.written.end)};
        while (!around.empty() && scanned.spans[static_cast<std::size_t>(around.back())].written.end < span.written.start)
            around.pop_back();
        span.parent = around.empty() ? -1 : around.back();
        around.push_back(static_cast<int>(index));
    }
    return scanned;
}

} // namespace

const MarkedSpan::Attribute *MarkedSpan::attribute(const QString &key) const
{
    const auto found = std::ranges::find(attributes, key, &Attribute::key);
    return found == attributes.end() ? nullptr : &*found;
}

Result<ScannedMarkdown> takeSpansOut(const QString &markdown, int firstLine)
{
    return SpanScanner(markdown, firstLine).scan();
}

} // namespace dateline

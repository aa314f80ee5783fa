#include "formats/markdown_text.h"

#include "formats/html_entity.h"
#include "formats/source_text.h"

#include <md4c.h>

#include <algorithm>

namespace dateline {

namespace {

/// Turns a byte of UTF-8 text into its UTF-16 position. md4c goes through the text from front to back, so each step is short.
class ByteCursor {
public:
    explicit ByteCursor(const QByteArray &bytes) : m_bytes(bytes) {}

    int unitAt(qsizetype byte)
    {
        for (; m_byte < byte; ++m_byte)
            m_unit += unitsOf(m_bytes[m_byte]);
        while (m_byte > byte)
            m_unit -= unitsOf(m_bytes[--m_byte]);
        return m_unit;
    }

private:
    /// UTF-16 units that begin with this byte: none for a continuation, two for four bytes.
    static int unitsOf(char byte)
    {
        const auto value = static_cast<unsigned char>(byte);
        return (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
    }
    const QByteArray &m_bytes;
    qsizetype m_byte = 0;
    int m_unit = 0;
};

/// Receives md4c's events and writes the text.
class TextBuilder {
public:
    explicit TextBuilder(const QByteArray &markdown) : m_markdown(markdown), m_cursor(markdown) {}

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void text(MD_TEXTTYPE type, const char *words, MD_SIZE size);
    MarkdownText take() { return std::move(m_result); }

private:
    struct List {
        bool ordered;
        bool tight;
        unsigned number;
    };
    void wantLines(int lines) { m_lines = std::max(m_lines, lines); }
    void flush();
    void addWords(const char *words, MD_SIZE size);
    void addEntity(const char *words, MD_SIZE size);
    void addInserted(const QString &words);
    void addCode(const char *words, MD_SIZE size);
    void addHtml(const char *words, MD_SIZE size);
    void enterList(List list);
    void enterItem();
    void enterParagraph(MD_BLOCKTYPE type);
    void lost(const char *subject, const QString &example = {})
    {
        countLoss(m_result.losses, LossKind::Markup, QLatin1String(subject), example);
    }
    std::optional<int> sourceOf(const char *words)
    {
        const qsizetype byte = words - m_markdown.constData();
        return byte >= 0 && byte < m_markdown.size() ? std::optional(m_cursor.unitAt(byte)) : std::nullopt;
    }

    const QByteArray &m_markdown;
    ByteCursor m_cursor;
    MarkdownText m_result;
    std::vector<List> m_lists;
    QString m_prefix; // before the next words: bullet, indentation, cell border
    int m_lines = 0;  // line ends before the next words
    int m_cell = 0;
    bool m_inCode = false;
    bool m_inHtml = false;
    bool m_inTag = false; // between < and > of an HTML block
    bool m_hiddenHtml = false;
    qsizetype m_headingStart = -1;
};

void TextBuilder::flush()
{
    if (!m_result.text.isEmpty())
        m_result.text += QString(m_lines, u'\n');
    m_result.text += m_prefix;
    m_lines = 0;
    m_prefix.clear();
}

void TextBuilder::addWords(const char *words, MD_SIZE size)
{
    flush();
    const QString added = textOfUtf8({words, static_cast<qsizetype>(size)});
    const auto start = static_cast<int>(m_result.text.size());
    m_result.text += added;
    if (const auto source = sourceOf(words)) {
        const auto length = static_cast<int>(added.size());
        m_result.runs.push_back({{*source, *source + length}, {start, start + length}, true});
    }
}

void TextBuilder::addEntity(const char *words, MD_SIZE size)
{
    flush();
    const QString entity = QString::fromUtf8(words, static_cast<qsizetype>(size));
    const QString added = entityText(entity);
    const auto start = static_cast<int>(m_result.text.size());
    m_result.text += added;
    if (const auto source = sourceOf(words))
        m_result.runs.push_back(
            {{*source, *source + static_cast<int>(entity.size())}, {start, start + static_cast<int>(added.size())}, false});
}

void TextBuilder::addInserted(const QString &words)
{
    flush();
    m_result.text += words;
}

void TextBuilder::addCode(const char *words, MD_SIZE size)
{
    if (m_inCode && size == 1 && *words == '\n')
        ++m_lines;
    else
        addWords(words, size);
}

/// Tags go, the words between them stay; a script's words go too.
void TextBuilder::addHtml(const char *words, MD_SIZE size)
{
    const QByteArray html(words, static_cast<qsizetype>(size));
    lost("html", QString::fromUtf8(html).simplified());
    if (!m_inHtml) {
        if (html.toLower().startsWith("<br"))
            addInserted(QStringLiteral("\n"));
        return;
    }
    const QByteArray lower = html.toLower();
    if (lower.contains("<script") || lower.contains("<style") || lower.contains("<!--"))
        m_hiddenHtml = true;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= html.size(); ++at) {
        const bool opens = at < html.size() && html[at] == '<';
        const bool ends = at == html.size() || html[at] == '\n';
        if (!m_inTag && (opens || ends) && at > start && !m_hiddenHtml && !html.mid(start, at - start).trimmed().isEmpty())
            addWords(words + start, static_cast<MD_SIZE>(at - start));
        if (at == html.size())
            break;
        if (ends && !m_inTag)
            wantLines(1);
        m_inTag = opens || (m_inTag && html[at] != '>');
        if (opens || ends || html[at] == '>')
            start = at + 1;
    }
    if (lower.contains("</script") || lower.contains("</style") || lower.contains("-->"))
        m_hiddenHtml = false;
}

void TextBuilder::enterItem()
{
    List &list = m_lists.back();
    wantLines(list.tight ? 1 : 2);
    m_prefix = QString(2 * (static_cast<qsizetype>(m_lists.size()) - 1), u' ') +
               (list.ordered ? QString::number(list.number++) + QStringLiteral(". ") : QStringLiteral("- "));
}

void TextBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
        enterList({false, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0, 0});
        return;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        enterList({true, list->is_tight != 0, list->start});
        return;
    }
    case MD_BLOCK_LI:
        enterItem();
        return;
    case MD_BLOCK_TR:
        wantLines(1);
        m_cell = 0;
        return;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_cell++ > 0)
            m_prefix += QStringLiteral(" | ");
        return;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return;
    default:
        enterParagraph(type);
    }
}

void TextBuilder::enterList(List list)
{
    wantLines(m_lists.empty() ? 2 : 1);
    m_lists.push_back(list);
}

/// Whatever stands apart: a paragraph, a heading, code, a table …
void TextBuilder::enterParagraph(MD_BLOCKTYPE type)
{
    const char *markup = type == MD_BLOCK_QUOTE   ? "quote"
                         : type == MD_BLOCK_TABLE ? "table"
                         : type == MD_BLOCK_HR    ? "rule"
                         : type == MD_BLOCK_H     ? "heading"
                                                  : nullptr;
    if (markup)
        lost(markup);
    m_inCode = type == MD_BLOCK_CODE;
    m_inHtml = type == MD_BLOCK_HTML;
    m_inTag = m_hiddenHtml = false;
    wantLines(2);
    if (m_prefix.isEmpty())
        m_prefix = QString(2 * static_cast<qsizetype>(m_lists.size()), u' ');
    if (type == MD_BLOCK_H)
        m_headingStart = m_result.text.isEmpty() ? 0 : m_result.text.size() + m_lines;
}

void TextBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        m_prefix.clear();
        wantLines(m_lists.empty() ? 2 : 1);
        return;
    case MD_BLOCK_LI:
        m_prefix.clear();
        return;
    case MD_BLOCK_TR:
        m_prefix.clear();
        return;
    case MD_BLOCK_H:
        if (m_result.heading.isEmpty())
            m_result.heading = m_result.text.mid(m_headingStart).simplified();
        break;
    case MD_BLOCK_CODE:
        m_lines = 0;
        break; // the line end of its last line
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return;
    default:
        break;
    }
    m_inCode = m_inHtml = false;
    m_prefix.clear();
    wantLines(2);
}

void TextBuilder::enterSpan(MD_SPANTYPE type, void *detail)
{
    const auto words = [](const MD_ATTRIBUTE &attribute) {
        return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
    };
    switch (type) {
    case MD_SPAN_A:
        lost("link", words(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        return;
    case MD_SPAN_IMG:
        lost("image", words(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        return;
    case MD_SPAN_CODE:
        lost("code");
        return;
    case MD_SPAN_DEL:
        lost("strikethrough");
        return;
    default:
        lost("emphasis");
        return;
    }
}

void TextBuilder::text(MD_TEXTTYPE type, const char *words, MD_SIZE size)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        addInserted(QString(QChar::ReplacementCharacter));
        return;
    case MD_TEXT_BR:
        addInserted(QStringLiteral("\n"));
        return;
    case MD_TEXT_SOFTBR:
        addInserted(QStringLiteral(" "));
        return;
    case MD_TEXT_ENTITY:
        addEntity(words, size);
        return;
    case MD_TEXT_CODE:
        addCode(words, size);
        return;
    case MD_TEXT_HTML:
        addHtml(words, size);
        return;
    default:
        addWords(words, size);
        return;
    }
}

TextBuilder &builder(void *user)
{
    return *static_cast<TextBuilder *>(user);
}

} // namespace

std::optional<TextSpan> MarkdownText::spanOf(TextSpan source) const
{
    const auto first = std::ranges::upper_bound(runs, source.start, {}, [](const Run &run) { return run.source.end; });
    auto past = std::ranges::lower_bound(runs, source.end, {}, [](const Run &run) { return run.source.start; });
    if (first == runs.end() || past == runs.begin() || first >= past)
        return std::nullopt;
    const Run &last = *--past;
    const TextSpan span{first->exact ? first->text.start + std::max(0, source.start - first->source.start) : first->text.start,
                        last.exact ? last.text.end - std::max(0, last.source.end - source.end) : last.text.end};
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

Result<MarkdownText> textOfMarkdown(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    TextBuilder text(bytes);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) { return builder(user).enterBlock(type, detail), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return builder(user).leaveBlock(type), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) { return builder(user).enterSpan(type, detail), 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *user) {
        return builder(user).text(type, words, size), 0;
    };
    if (md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &text) != 0)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("Markdown")});
    return text.take();
}

} // namespace dateline

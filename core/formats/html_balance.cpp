#include "formats/html_balance.h"

#include "formats/html_tags.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostTags = 500'000; // a page of more is text only from there on: memory stays bounded
// Gumbo looks up the nesting at every tag. No real page comes near this; behind it nesting is cut to what costs nothing.
constexpr qint64 mostSteps = 20'000'000;
constexpr int shallow = 32;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isTablePart(const QByteArray &name)
{
    return name == "td" || name == "th" || name == "tr" || name == "tbody" || name == "thead" || name == "tfoot";
}

/// What is known of an element's name, looked up once a page.
struct Name {
    QByteArray text;
    QByteArray written; ///< in the balanced page
    HtmlTreatment treatment = HtmlTreatment::Keep;
    std::vector<int> closes; ///< what its start tag closes
    bool isBlock = false;
    bool isTransparent = false; ///< an open <li> is found through it
    bool isCell = false;        ///< no end tag from inside passes it
    bool isTable = false;
    bool isTablePart = false;
    bool isItem = false; ///< li, dt, dd
    int open = 0;        ///< how many are open
    int flattened = 0;   ///< how many start tags were left out for depth and wait for their end tag
};

class Balancer {
public:
    explicit Balancer(const QByteArray &page) : m_page(page) { m_out.html.reserve(page.size() / 2); }

    BalancedHtml run()
    {
        while (m_at < m_page.size()) {
            qsizetype tag = m_page.indexOf('<', m_at);
            tag = tag < 0 ? m_page.size() : tag;
            m_out.html.append(m_page.constData() + m_at, tag - m_at);
            m_at = tag;
            if (m_at < m_page.size())
                markup();
        }
        closeDownTo(0);
        return std::move(m_out);
    }

private:
    char byteAt(qsizetype at) const { return at < m_page.size() ? m_page[at] : '\0'; }

    void markup()
    {
        const char next = byteAt(m_at + 1);
        if (isLetter(next) || (next == '/' && isLetter(byteAt(m_at + 2)))) {
            const HtmlTag tag = readHtmlTag(m_page, m_at);
            m_at = tag.end;
            if (tag.isEnd)
                end(tag);
            else
                start(tag);
        } else if (next == '!' || next == '?' || next == '/') {
            skipDeclaration();
        } else {
            m_out.html += "&lt;";
            ++m_at;
        }
    }

    void skipDeclaration()
    {
        const bool comment = m_page.mid(m_at, 4) == "<!--";
        const qsizetype found = comment ? m_page.indexOf("-->", m_at + 2) : m_page.indexOf('>', m_at);
        m_at = found < 0 ? m_page.size() : found + (comment ? 3 : 1);
    }

    int idOf(const QByteArray &name)
    {
        const auto known = m_ids.constFind(name);
        if (known != m_ids.cend())
            return *known;
        Name made;
        made.text = name;
        made.treatment = treatmentOf(name);
        const bool isSpan = made.treatment == HtmlTreatment::Span || made.treatment == HtmlTreatment::Hide;
        made.written = isSpan ? QByteArray("span") : name == "form" ? QByteArray("section") : name;
        made.isBlock = isHtmlBlock(name) || name == "form";
        made.isTransparent = name == "address" || name == "div" || name == "p";
        made.isCell = name == "td" || name == "th" || name == "caption" || name == "table";
        made.isTable = name == "table";
        made.isTablePart = isTablePart(name);
        made.isItem = name == "li" || name == "dt" || name == "dd";
        const int id = static_cast<int>(m_names.size());
        m_ids.insert(name, id);
        m_names.push_back(std::move(made));
        std::vector<int> closes;
        for (const QByteArray &closed : closedBy(name))
            closes.push_back(closed == name ? id : idOf(closed));
        nameOf(id).closes = std::move(closes);
        return id;
    }
    Name &nameOf(int id) { return m_names[static_cast<std::size_t>(id)]; }

    void start(const HtmlTag &tag)
    {
        const int id = idOf(tag.name);
        switch (nameOf(id).treatment) {
        case HtmlTreatment::Omit:
            return;
        case HtmlTreatment::Raw:
            return skipRaw(tag);
        case HtmlTreatment::Single:
            if (nameOf(id).open++ == 0)
                write(tag, tag.name);
            return;
        case HtmlTreatment::Void:
            if (m_tags < mostTags && !(tag.name == "br" && m_out.html.endsWith("<br><br>")))
                write(tag, tag.name);
            return;
        case HtmlTreatment::Keep:
        case HtmlTreatment::Span:
        case HtmlTreatment::Hide:
            break;
        }
        if (tag.name == "title")
            return title(tag);
        if (!(tag.closesItself && m_foreign > 0))
            open(tag, id);
    }

    void open(const HtmlTag &tag, int id)
    {
        closeImplied(id);
        m_steps += static_cast<qint64>(m_stack.size());
        if (m_steps > mostSteps && m_stack.size() > shallow)
            closeDownTo(shallow);
        const int deepest = m_steps > mostSteps ? shallow : deepestHtml;
        if (static_cast<int>(m_stack.size()) >= deepest || m_tags >= mostTags) {
            ++nameOf(id).flattened;
            if (nameOf(id).isBlock)
                breakLine();
            return;
        }
        m_stack.push_back(id);
        ++nameOf(id).open;
        m_foreign += tag.name == "svg" || tag.name == "math";
        // A link inside a link, and one that leads nowhere (<a name>), is just words.
        const bool link = tag.name != "a" || nameOf(id).open == 1;
        write(tag, link ? nameOf(id).written : QByteArray("span"));
        m_spanLinks.push_back(!link);
    }

    /// Where a block's tag was left out. Two <br> are a paragraph's end, more of them nothing else.
    void breakLine()
    {
        if (m_tags < mostTags && !m_out.html.endsWith("<br><br>")) {
            m_tags += 2;
            m_out.html += "<br><br>";
        }
    }

    /// Ends what the start tag of `id` ends: an open <li> for the next <li>.
    void closeImplied(int id)
    {
        const Name &name = nameOf(id);
        const bool any = std::ranges::any_of(name.closes, [&](int closed) { return nameOf(closed).open > 0; });
        if (!any)
            return;
        std::size_t lowest = m_stack.size();
        for (std::size_t at = m_stack.size(); at-- > 0;) {
            const Name &open = nameOf(m_stack[at]);
            if (std::ranges::find(name.closes, m_stack[at]) != name.closes.end()) {
                lowest = at;
                if (!name.isTablePart)
                    break;
            } else if (lowest < m_stack.size() || isBoundary(name, open)) {
                break;
            }
        }
        closeDownTo(lowest);
    }
    static bool isBoundary(const Name &opening, const Name &open)
    {
        if (opening.isTablePart)
            return open.isTable;
        return open.isBlock && !(opening.isItem && open.isTransparent);
    }

    void end(const HtmlTag &tag)
    {
        const auto known = m_ids.constFind(tag.name);
        if (known == m_ids.cend())
            return;
        Name &name = nameOf(*known);
        if (name.flattened > 0) {
            --name.flattened;
            return;
        }
        if (name.open == 0 || name.treatment == HtmlTreatment::Single)
            return;
        for (std::size_t at = m_stack.size(); at-- > 0;) {
            if (m_stack[at] == *known)
                return closeDownTo(at);
            const Name &open = nameOf(m_stack[at]);
            const bool isCellWall = open.isCell && !name.isTablePart && !name.isTable;
            if (isCellWall || (!name.isBlock && open.isBlock) || (name.isItem && open.isBlock && !open.isTransparent))
                return;
        }
    }

    void closeDownTo(std::size_t size)
    {
        while (m_stack.size() > size) {
            Name &name = nameOf(m_stack.back());
            m_out.html += "</" + (m_spanLinks.back() ? QByteArray("span") : name.written) + '>';
            --name.open;
            m_foreign -= name.text == "svg" || name.text == "math";
            m_stack.pop_back();
            m_spanLinks.pop_back();
        }
    }

    void write(const HtmlTag &tag, const QByteArray &name)
    {
        ++m_tags;
        m_out.html += '<' + name;
        if (tag.name == "form")
            m_out.html += " role=\"form\"";
        if (treatmentOf(tag.name) == HtmlTreatment::Hide)
            m_out.html += " hidden=\"\"";
        for (const auto &[attribute, value] : tag.attributes) {
            m_out.html += ' ' + attribute + "=\"";
            for (const char byte : value) {
                if (byte == '"')
                    m_out.html += "&quot;";
                else
                    m_out.html += byte;
            }
            m_out.html += '"';
        }
        m_out.html += '>';
    }

    /// The text up to the end tag; where there is none, a browser takes the whole rest too.
    QByteArrayView rawText(const QByteArray &name)
    {
        const qsizetype start = m_at;
        for (qsizetype at = m_page.indexOf("</", m_at); at >= 0; at = m_page.indexOf("</", at + 2)) {
            const char after = byteAt(at + 2 + name.size());
            const bool ends = after == '>' || after == '/' || after == ' ' || after == '\n' || after == '\t' || after == '\r';
            if (ends && m_page.mid(at + 2, name.size()).toLower() == name) {
                const qsizetype close = m_page.indexOf('>', at);
                m_at = close < 0 ? m_page.size() : close + 1;
                return QByteArrayView(m_page).sliced(start, at - start);
            }
        }
        m_at = m_page.size();
        return QByteArrayView(m_page).sliced(start);
    }

    void skipRaw(const HtmlTag &tag)
    {
        const QByteArrayView content = rawText(tag.name);
        const auto type = std::ranges::find(tag.attributes, QByteArray("type"), &std::pair<QByteArray, QByteArrayView>::first);
        if (tag.name == "script" && type != tag.attributes.end() && type->second.contains("ld+json"))
            m_out.jsonLd.push_back(content.toByteArray());
    }

    /// Only the first title counts; pictures have titles of their own.
    void title(const HtmlTag &tag)
    {
        const QByteArrayView content = rawText(tag.name);
        if (m_hasTitle || m_foreign > 0)
            return;
        m_hasTitle = true;
        write(tag, tag.name);
        m_out.html += content;
        m_out.html += "</title>";
    }

    const QByteArray &m_page;
    BalancedHtml m_out;
    qsizetype m_at = 0;
    QHash<QByteArray, int> m_ids;
    std::vector<Name> m_names;
    std::vector<int> m_stack;
    std::vector<bool> m_spanLinks; // beside m_stack: whether it is an <a> that was written as <span>
    int m_foreign = 0;             // open svg and math
    int m_tags = 0;
    qint64 m_steps = 0; // start tags, each times its depth
    bool m_hasTitle = false;
};

} // namespace

BalancedHtml balanceHtml(const QByteArray &utf8)
{
    return Balancer(utf8).run();
}

} // namespace dateline

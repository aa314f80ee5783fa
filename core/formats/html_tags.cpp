#include "formats/html_tags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype longestValue = 4096; // longer ones are pictures and programs

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

QSet<QByteArray> names(const char *list)
{
    const QList<QByteArray> each = QByteArray(list).split(' ');
    return {each.begin(), each.end()};
}

bool isKnownAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> known =
        names("aria-hidden charset class content datetime hidden href http-equiv id itemprop itemscope itemtype lang name open "
              "property pubdate rel role style title type xml:lang");
    return known.contains(name);
}

/// One pass over the tag's attributes.
class AttributeReader {
public:
    AttributeReader(const QByteArray &page, HtmlTag &tag, qsizetype at) : m_page(page), m_tag(tag), m_at(at) {}

    void read()
    {
        while (true) {
            while (m_at < m_page.size() && (isBlank(m_page[m_at]) || m_page[m_at] == '/'))
                ++m_at;
            if (m_at >= m_page.size() || m_page[m_at] == '>')
                break;
            attribute();
        }
        m_tag.closesItself = m_at > 0 && m_page[m_at - 1] == '/';
        m_tag.end = std::min(m_at + 1, m_page.size());
    }

private:
    void attribute()
    {
        const qsizetype start = m_at++; // a "=" may begin a name
        while (m_at < m_page.size() && !isBlank(m_page[m_at]) && m_page[m_at] != '/' && m_page[m_at] != '>' &&
               m_page[m_at] != '=')
            ++m_at;
        const QByteArray name = m_at - start > 16 ? QByteArray() : m_page.mid(start, m_at - start).toLower();
        qsizetype next = m_at;
        while (next < m_page.size() && isBlank(m_page[next]))
            ++next;
        QByteArrayView given;
        if (next < m_page.size() && m_page[next] == '=') {
            m_at = next + 1;
            given = value();
        }
        const bool met =
            std::ranges::find(m_tag.attributes, name, &std::pair<QByteArray, QByteArrayView>::first) != m_tag.attributes.end();
        if (isKnownAttribute(name) && !met && given.size() <= longestValue)
            m_tag.attributes.emplace_back(name, given);
    }

    QByteArrayView value()
    {
        while (m_at < m_page.size() && isBlank(m_page[m_at]))
            ++m_at;
        if (m_at >= m_page.size())
            return {};
        const char quote = m_page[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype start = ++m_at;
            const qsizetype end = m_page.indexOf(quote, start);
            m_at = end < 0 ? m_page.size() : end + 1;
            return QByteArrayView(m_page).sliced(start, (end < 0 ? m_page.size() : end) - start);
        }
        const qsizetype start = m_at;
        while (m_at < m_page.size() && !isBlank(m_page[m_at]) && m_page[m_at] != '>')
            ++m_at;
        return QByteArrayView(m_page).sliced(start, m_at - start);
    }

    const QByteArray &m_page;
    HtmlTag &m_tag;
    qsizetype m_at;
};

} // namespace

HtmlTreatment treatmentOf(const QByteArray &name)
{
    static const QHash<QByteArray, HtmlTreatment> table = [] {
        const std::pair<HtmlTreatment, const char *> groups[] = {
            {HtmlTreatment::Span, "b big code em font i nobr s small strike strong tt u"},
            {HtmlTreatment::Hide,
             "svg math template noscript select object applet marquee video audio canvas rt rp dialog button"},
            {HtmlTreatment::Void, "br hr meta link base"},
            {HtmlTreatment::Single, "html head body"},
            {HtmlTreatment::Omit, "area col embed img image input param source track wbr keygen frame frameset bgsound basefont "
                                  "isindex option optgroup plaintext"},
            {HtmlTreatment::Raw, "script style textarea xmp iframe noembed noframes"}};
        QHash<QByteArray, HtmlTreatment> made;
        for (const auto &[treatment, list] : groups) {
            for (const QByteArray &each : QByteArray(list).split(' '))
                made.insert(each, treatment);
        }
        return made;
    }();
    return table.value(name, HtmlTreatment::Keep);
}

bool isHtmlBlock(const QByteArray &name)
{
    static const QSet<QByteArray> blocks = names(
        "address article aside blockquote caption center colgroup dd details dir div dl dt fieldset figcaption figure footer "
        "h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary table tbody td "
        "tfoot th thead tr ul");
    return blocks.contains(name);
}

const std::vector<QByteArray> &closedBy(const QByteArray &name)
{
    static const QHash<QByteArray, std::vector<QByteArray>> table{
        {"li", {"li"}},
        {"p", {"p"}},
        {"dt", {"dt", "dd"}},
        {"dd", {"dt", "dd"}},
        {"td", {"td", "th"}},
        {"th", {"td", "th"}},
        {"tr", {"td", "th", "tr"}},
        {"tbody", {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}},
        {"thead", {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}},
        {"tfoot", {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}},
        {"a", {"a"}}};
    static const std::vector<QByteArray> paragraph{"p"};
    static const std::vector<QByteArray> none;
    const auto found = table.constFind(name);
    if (found != table.cend())
        return *found;
    return isHtmlBlock(name) ? paragraph : none;
}

HtmlTag readHtmlTag(const QByteArray &page, qsizetype at)
{
    HtmlTag tag;
    tag.isEnd = page[at + 1] == '/';
    const qsizetype start = at + (tag.isEnd ? 2 : 1);
    qsizetype end = start;
    while (end < page.size() && !isBlank(page[end]) && page[end] != '/' && page[end] != '>')
        ++end;
    tag.name = page.mid(start, end - start).toLower();
    AttributeReader(page, tag, end).read();
    return tag;
}

} // namespace dateline

#include "formats/html_page.h"

#include "formats/html_balance.h"
#include "formats/html_tags.h"

#include <QStringList>

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

HtmlNode elementOf(const GumboElement &element)
{
    HtmlNode node;
    node.name = nameOf(element);
    node.attributes.reserve(element.attributes.length);
    for (unsigned int index = 0; index < element.attributes.length; ++index) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[index]);
        node.attributes.emplace_back(QByteArray(attribute->name), QString::fromUtf8(attribute->value).trimmed());
    }
    return node;
}

struct OpenElement {
    const GumboNode *node;
    int index;
    unsigned int nextChild = 0;
};

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

/// Gumbo's tree as one list; no recursion.
std::vector<HtmlNode> flatList(const GumboNode &root)
{
    std::vector<HtmlNode> nodes{elementOf(root.v.element)};
    std::vector<OpenElement> open{{&root, 0}};
    while (!open.empty()) {
        OpenElement &top = open.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.nextChild == children.length) {
            nodes[static_cast<std::size_t>(top.index)].end = static_cast<int>(nodes.size());
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[top.nextChild++]);
        const int index = static_cast<int>(nodes.size());
        if (isElement(*child)) {
            nodes.push_back(elementOf(child->v.element));
            nodes.back().parent = top.index;
            open.push_back({child, index});
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
            HtmlNode text;
            text.text = QString::fromUtf8(child->v.text.text);
            text.parent = top.index;
            text.end = index + 1;
            nodes.push_back(std::move(text));
        }
    }
    return nodes;
}

} // namespace

QString HtmlNode::attribute(QByteArrayView attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, &std::pair<QByteArray, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

bool HtmlNode::hasAttribute(QByteArrayView attributeName) const
{
    return std::ranges::find(attributes, attributeName, &std::pair<QByteArray, QString>::first) != attributes.end();
}

bool HtmlNode::hasWord(QByteArrayView attributeName, const QString &word) const
{
    const QString value = attribute(attributeName);
    return !value.isEmpty() && value.split(u' ').contains(word, Qt::CaseInsensitive);
}

HtmlPage::HtmlPage(const QString &source)
{
    BalancedHtml balanced = balanceHtml(source.toUtf8());
    m_jsonLd = std::move(balanced.jsonLd);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
        gumbo_parse_with_options(&options, balanced.html.constData(), static_cast<std::size_t>(balanced.html.size())), destroy);
    m_nodes = flatList(*parsed->root);
}

int HtmlPage::first(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_nodes, name, &HtmlNode::name);
    return found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
}

QString HtmlPage::lineOf(int index, int longest) const
{
    QString line;
    for (int at = index; at < node(index).end && line.size() <= longest; ++at) {
        const HtmlNode &part = node(at);
        if (part.isText())
            line += part.text;
        else if (isHtmlBlock(part.name) || part.name == "br")
            line += u' ';
    }
    return line.simplified().left(longest);
}

} // namespace dateline

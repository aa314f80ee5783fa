#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace dateline {

/// An element, or a piece of text (no name) with its entities resolved.
struct HtmlNode {
    QByteArray name; ///< lower case; empty = text
    int parent = -1;
    int end = 0; ///< behind its last descendant
    std::vector<std::pair<QByteArray, QString>> attributes;
    QString text;

    bool isText() const { return name.isEmpty(); }
    /// The attribute's value, trimmed; empty when there is none.
    QString attribute(QByteArrayView attributeName) const;
    bool hasAttribute(QByteArrayView attributeName) const;
    /// Whether `word` is one of the attribute's words: itemprop="name headline".
    bool hasWord(QByteArrayView attributeName, const QString &word) const;
};

/// A web page: its elements and texts in the order of the file, each before its descendants, so that every look at it is one
/// loop. Node 0 is <html>. Immutable. Memory and time grow linearly with the file, whatever stands in it.
class HtmlPage {
public:
    explicit HtmlPage(const QString &source);

    const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    const HtmlNode &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    const std::vector<QByteArray> &jsonLd() const { return m_jsonLd; }
    /// The first element of that name, or -1.
    int first(QByteArrayView name) const;
    bool contains(int ancestor, int index) const { return ancestor <= index && index < node(ancestor).end; }
    /// The text of an element as one line, hidden text too, cut behind `longest` characters.
    QString lineOf(int index, int longest = 1000) const;

private:
    std::vector<HtmlNode> m_nodes;
    std::vector<QByteArray> m_jsonLd;
};

} // namespace dateline

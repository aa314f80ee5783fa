#include "formats/xml_tree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace dateline {

namespace {

class TreeReader {
public:
    explicit TreeReader(const QString &text) : m_xml(text) {}

    Result<XmlElement> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty())
            step(m_xml.readNext());
        if (m_xml.hasError() || !m_problem.isEmpty())
            return failure(ErrorCode::BadSyntax, {m_problem.isEmpty() ? QStringLiteral("XML") : m_problem}, {},
                           static_cast<int>(m_xml.lineNumber()));
        return std::move(m_root.children.front());
    }

private:
    void step(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD && m_xml.text().contains(u'['))
            m_problem = QStringLiteral("<!DOCTYPE … SYSTEM …>");
        else if (token == QXmlStreamReader::StartElement)
            open();
        else if (token == QXmlStreamReader::EndElement)
            m_open.pop_back();
        else if (token == QXmlStreamReader::Characters)
            addText(m_xml.text());
    }

    void open()
    {
        XmlElement element{m_xml.name().toString(), m_xml.namespaceUri().toString(), m_xml.attributes(), {}, {}, {}};
        for (const QXmlStreamAttribute &attribute : element.attributes)
            count(attribute.value().size());
        if (++m_elements > mostXmlElements)
            m_problem = QStringLiteral("< ≤ %1").arg(mostXmlElements);
        if (m_open.size() >= deepestXml)
            m_problem = QStringLiteral("< < ≤ %1").arg(deepestXml);
        std::vector<XmlElement> &siblings = innermost().children;
        siblings.push_back(std::move(element));
        m_open.push_back(siblings.size() - 1);
    }

    void addText(QStringView text)
    {
        count(text.size());
        XmlElement &parent = innermost();
        (parent.children.empty() ? parent.text : parent.children.back().tail) += text;
    }

    void count(qsizetype units)
    {
        m_units += units;
        if (m_units > largestXmlText)
            m_problem = QString::number(largestXmlText);
    }

    XmlElement &innermost()
    {
        XmlElement *element = &m_root;
        for (const std::size_t index : m_open)
            element = &element->children[index];
        return *element;
    }

    QXmlStreamReader m_xml;
    XmlElement m_root;
    std::vector<std::size_t> m_open; // the way from m_root: pointers would dangle when a list of children grows
    QString m_problem;
    qsizetype m_units = 0;
    int m_elements = 0;
};

} // namespace

const XmlElement *XmlElement::child(const char *key) const
{
    const auto found = std::ranges::find(children, QLatin1String(key), &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::childText(const char *key) const
{
    const XmlElement *found = child(key);
    return found ? found->fullText() : QString();
}

QString XmlElement::fullText() const
{
    QString all = text;
    for (const XmlElement &each : children)
        all += each.fullText() + each.tail;
    return all;
}

Result<XmlElement> parseXml(const QString &text)
{
    return TreeReader(text).read();
}

} // namespace dateline

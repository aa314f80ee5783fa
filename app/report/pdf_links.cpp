#include "report/pdf_links.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int entryLength = 20; // of the table of objects
constexpr int offsetLength = 10;

/// A text as PDF has it: UTF-16, as hexadecimal digits.
QByteArray textOf(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar letter : text) {
        bytes += static_cast<char>(letter.unicode() >> 8);
        bytes += static_cast<char>(letter.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// The objects of a file, and those that take their place.
class PdfUpdate {
public:
    explicit PdfUpdate(QByteArray pdf) : m_pdf(std::move(pdf))
    {
        const qsizetype start = m_pdf.lastIndexOf("startxref\n");
        m_table = m_pdf.mid(start + 10).trimmed().split('\n').first().toLongLong();
        m_entries = m_pdf.indexOf('\n', m_table + 5) + 1; // behind "xref" and "0 COUNT"
        m_trailer = m_pdf.indexOf("trailer", m_entries);
        m_count = numberBehind("/Size ", m_trailer);
    }

    int root() const { return numberBehind("/Root ", m_trailer); }
    int newObject() { return m_count++; }
    /// What stands between an object's first line and its end.
    QByteArray object(int number) const
    {
        const qsizetype start = m_pdf.indexOf('\n', offset(number)) + 1;
        return m_pdf.mid(start, m_pdf.indexOf("endobj", start) - start);
    }
    /// The first of an object's numbers behind a key.
    int numberIn(int object, const char *key) const { return numberBehind(key, offset(object)); }
    void put(int number, const QByteArray &object) { m_changed[number] = object; }

    QByteArray finish()
    {
        const QByteArray rest = m_pdf.mid(m_trailer, m_pdf.lastIndexOf("startxref\n") - m_trailer)
                                    .replace("/Size " + QByteArray::number(numberBehind("/Size ", m_trailer)),
                                             "/Size " + QByteArray::number(m_count) + "\n/Prev " + QByteArray::number(m_table));
        QByteArray table("xref\n");
        for (const auto &[number, object] : m_changed) {
            table += QByteArray::number(number) + " 1\n" + QByteArray::number(m_pdf.size()).rightJustified(offsetLength, '0') +
                     " 00000 n \n";
            m_pdf += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(m_pdf.size());
        return m_pdf + table + rest + "startxref\n" + start + "\n%%EOF\n";
    }

private:
    qsizetype offset(int number) const { return m_pdf.mid(m_entries + number * entryLength, offsetLength).toLongLong(); }
    int numberBehind(const char *key, qsizetype from) const
    {
        const qsizetype at = m_pdf.indexOf(key, from) + static_cast<qsizetype>(qstrlen(key));
        qsizetype end = at;
        while (m_pdf[end] >= '0' && m_pdf[end] <= '9')
            ++end;
        return m_pdf.mid(at, end - at).toInt();
    }

    QByteArray m_pdf;
    qsizetype m_table = 0;
    qsizetype m_entries = 0;
    qsizetype m_trailer = 0;
    int m_count = 0;
    std::map<int, QByteArray> m_changed;
};

std::vector<int> pagesOf(const PdfUpdate &pdf)
{
    const QByteArray tree = pdf.object(pdf.numberIn(pdf.root(), "/Pages "));
    const qsizetype start = tree.indexOf('[') + 1;
    std::vector<int> pages;
    const QList<QByteArray> words = tree.mid(start, tree.indexOf(']') - start).simplified().split(' '); // "5 0 R 9 0 R"
    for (qsizetype word = 0; word + 2 < words.size(); word += 3)
        pages.push_back(words[word].toInt());
    return pages;
}

class Linker {
public:
    Linker(PdfUpdate &pdf, const PdfLinks &links, QSizeF page) : m_pdf(pdf), m_links(links), m_page(page), m_pages(pagesOf(pdf))
    {
    }

    /// False for a file that is built in another way.
    bool knowsPages() const { return static_cast<int>(m_pages.size()) == m_links.pages; }

    void addLinks()
    {
        std::map<int, QByteArray> ofPages;
        for (const PdfLinks::Link &link : m_links.links) {
            const QByteArray leads = destination(link.target);
            if (leads.isEmpty())
                continue;
            QByteArray corners;
            for (const double at : {link.place.left(), m_page.height() - link.place.bottom(), link.place.right(),
                                    m_page.height() - link.place.top()})
                corners += QByteArray::number(at, 'f', 2) + ' ';
            ofPages[link.page] += "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[" + corners + "]/Dest" + leads + ">>\n";
        }
        for (const auto &[page, links] : ofPages) // every page has a list of them, if an empty one
            m_pdf.put(m_pdf.numberIn(m_pages[static_cast<std::size_t>(page)], "/Annots "), "[\n" + links + ']');
    }

    void addOutline()
    {
        if (m_links.outline.empty())
            return;
        std::vector<Item> items(m_links.outline.size() + 1); // the root is the first
        std::vector<std::size_t> open{0};
        for (std::size_t at = 0; at < items.size(); ++at) {
            items[at].object = m_pdf.newObject();
            if (at == 0)
                continue;
            open.resize(std::min(open.size(), static_cast<std::size_t>(m_links.outline[at - 1].level)));
            items[at].parent = open.back();
            items[open.back()].children.push_back(items[at].object);
            open.push_back(at);
        }
        for (std::size_t at = 0; at < items.size(); ++at)
            m_pdf.put(items[at].object, "<<\n" + (at > 0 ? wordsOf(m_links.outline[at - 1], items[at], items) : QByteArray()) +
                                            childrenOf(items[at]) + ">>");
        QByteArray catalog = m_pdf.object(m_pdf.root());
        m_pdf.put(m_pdf.root(), catalog.insert(catalog.lastIndexOf(">>"), key("/Outlines", items.front().object)));
    }

private:
    struct Item {
        int object = 0;
        std::size_t parent = 0;
        std::vector<int> children{}; // objects
    };

    static QByteArray key(const char *name, int object) { return name + (' ' + QByteArray::number(object)) + " 0 R\n"; }

    static QByteArray childrenOf(const Item &item)
    {
        return item.children.empty() ? QByteArray()
                                     : key("/First", item.children.front()) + key("/Last", item.children.back()) + "/Count " +
                                           QByteArray::number(item.children.size()) + '\n';
    }

    QByteArray wordsOf(const PdfLinks::Part &part, const Item &item, const std::vector<Item> &items) const
    {
        const Item &parent = items[item.parent];
        const auto own = std::ranges::find(parent.children, item.object);
        QByteArray words = "/Title " + textOf(part.title) + '\n' + key("/Parent", parent.object);
        if (const QByteArray leads = destination(part.target); !leads.isEmpty())
            words += "/Dest " + leads + '\n';
        if (own != parent.children.begin())
            words += key("/Prev", *(own - 1));
        if (own + 1 != parent.children.end())
            words += key("/Next", *(own + 1));
        return words;
    }

    QByteArray destination(const QString &name) const
    {
        const auto target = m_links.targets.find(name);
        if (target == m_links.targets.end())
            return {};
        const auto &[page, y] = target->second;
        return '[' + QByteArray::number(m_pages[static_cast<std::size_t>(page)]) + " 0 R/XYZ 0 " +
               QByteArray::number(m_page.height() - y, 'f', 2) + " null]";
    }

    PdfUpdate &m_pdf;
    const PdfLinks &m_links;
    QSizeF m_page;
    std::vector<int> m_pages; // objects
};

} // namespace

QByteArray linkedPdf(const QByteArray &pdf, const PdfLinks &links, QSizeF page)
{
    PdfUpdate update(pdf);
    Linker linker(update, links, page);
    if (!linker.knowsPages())
        return pdf;
    linker.addLinks();
    linker.addOutline();
    return update.finish();
}

} // namespace dateline

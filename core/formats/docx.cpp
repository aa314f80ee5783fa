#include "formats/docx.h"

#include "formats/document_text.h"

#include <QHash>

#include <deque>

namespace dateline {

namespace {

bool is(const XmlElement &element, const char *name)
{
    return element.name == QLatin1String(name);
}

/// A property that is there and not switched off.
bool has(const XmlElement *properties, const char *name)
{
    const XmlElement *property = properties ? properties->child(name) : nullptr;
    if (!property)
        return false;
    for (const QXmlStreamAttribute &attribute : property->attributes) {
        if (attribute.name() == QLatin1String("val"))
            return attribute.value() != QLatin1String("0") && attribute.value() != QLatin1String("false");
    }
    return true;
}

QString valueOf(const XmlElement &element, const char *name)
{
    for (const QXmlStreamAttribute &attribute : element.attributes) {
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    }
    return {};
}

class DocxReader {
public:
    explicit DocxReader(const std::vector<ArchiveMember> &members)
    {
        readNotes(members, "word/footnotes.xml", "footnote");
        readNotes(members, "word/endnotes.xml", "endnote");
    }

    DocumentParts read(const XmlElement &root)
    {
        for (const XmlElement &child : root.children)
            readBlock(child);
        m_document.text = m_text.text();
        return std::move(m_document);
    }

private:
    void readNotes(const std::vector<ArchiveMember> &members, const char *file, const char *name)
    {
        auto root = furtherMember(members, file, LossKind::Note, m_document.losses);
        if (!root)
            return;
        for (XmlElement &note : root->children)
            m_notes.insert(QLatin1String(name) + valueOf(note, "id"), std::move(note));
    }

    void lose(LossKind kind, const char *subject, const QString &example = {})
    {
        countLoss(m_document.losses, kind, QLatin1String(subject), example.simplified());
    }

    void readBlock(const XmlElement &block)
    {
        if (is(block, "p"))
            readParagraph(block);
        else if (is(block, "tbl"))
            readTable(block);
        else if (is(block, "moveFrom") || is(block, "del"))
            lose(LossKind::TrackedChange, "deletion", block.fullText());
        else if (!is(block, "sectPr"))
            for (const XmlElement &child : block.children)
                readBlock(child);
    }

    void readParagraph(const XmlElement &paragraph)
    {
        const QString words = inlineText(paragraph);
        const XmlElement *properties = paragraph.child("pPr");
        if (properties && properties->child("numPr"))
            m_text.addItem(words);
        else
            m_text.addParagraph(words);
        if (properties && properties->child("pStyle") &&
            valueOf(*properties->child("pStyle"), "val").startsWith(QLatin1String("Heading")))
            lose(LossKind::Markup, "heading", words);
        readBehind();
    }

    /// Text boxes and notes that stand in what was read last. Notes of notes come in turn: there is no end to how deep they go.
    void readBehind()
    {
        readBoxes();
        if (std::exchange(m_isInNotes, true))
            return;
        for (; m_notesRead < m_taken.size(); ++m_notesRead) {
            m_text.setNote(m_notesRead, inlineText(m_taken[m_notesRead]));
            readBoxes();
        }
        m_isInNotes = false;
    }

    void readBoxes()
    {
        for (const XmlElement *box : std::exchange(m_boxes, {}))
            readBlock(*box);
    }

    void readTable(const XmlElement &table)
    {
        std::vector<QStringList> rows;
        for (const XmlElement &row : table.children) {
            if (!is(row, "tr"))
                continue;
            QStringList cells;
            for (const XmlElement &cell : row.children) {
                if (is(cell, "tc"))
                    cells << inlineText(cell).simplified();
            }
            rows.push_back(cells);
        }
        m_text.addTable(rows);
        lose(LossKind::Markup, "table", rows.empty() ? QString() : rows.front().join(u' '));
        readBehind();
    }

    QString inlineText(const XmlElement &element)
    {
        QString words;
        for (const XmlElement &child : element.children)
            words += wordsOf(child);
        return is(element, "p") ? words + u'\n' : words;
    }

    QString wordsOf(const XmlElement &element)
    {
        static const QHash<QString, QString> signs{{QStringLiteral("tab"), QStringLiteral(" ")},
                                                   {QStringLiteral("br"), QStringLiteral("\n")},
                                                   {QStringLiteral("cr"), QStringLiteral("\n")},
                                                   {QStringLiteral("noBreakHyphen"), QString(QChar(0x2011))}};
        static const QStringList silent{QStringLiteral("pPr"), QStringLiteral("rPr"), QStringLiteral("instrText"),
                                        QStringLiteral("tcPr"), QStringLiteral("Fallback")};
        if (silent.contains(element.name))
            return {};
        if (is(element, "t"))
            return element.text;
        if (const auto sign = signs.find(element.name); sign != signs.end())
            return *sign;
        if (is(element, "footnoteReference") || is(element, "endnoteReference"))
            return noteMark(element);
        if (is(element, "txbxContent")) { // a text box: blocks of their own behind the paragraph
            m_boxes.push_back(&element);
            return {};
        }
        return wordsBelow(element);
    }

    QString wordsBelow(const XmlElement &element)
    {
        if (is(element, "del") || is(element, "moveFrom")) {
            lose(LossKind::TrackedChange, "deletion", element.fullText());
            return {};
        }
        if (is(element, "ins"))
            lose(LossKind::TrackedChange, "insertion", element.fullText());
        else if (is(element, "commentReference"))
            lose(LossKind::Note, "comment");
        else if (is(element, "hyperlink"))
            lose(LossKind::Markup, "link", element.fullText());
        else if (is(element, "blip") || is(element, "imagedata"))
            lose(LossKind::Markup, "picture");
        else if (is(element, "r") && has(element.child("rPr"), "vanish")) {
            lose(LossKind::Markup, "hidden words", element.fullText());
            return {};
        }
        return inlineText(element);
    }

    QString noteMark(const XmlElement &reference)
    {
        const QString name = reference.name.chopped(static_cast<qsizetype>(std::char_traits<char>::length("Reference")));
        const auto note = m_notes.find(name + valueOf(reference, "id"));
        if (note == m_notes.end())
            return {};
        m_taken.push_back(std::move(*note));
        m_notes.erase(note); // a note that refers to itself would never end
        return m_text.addNote();
    }

    DocumentText m_text;
    DocumentParts m_document;
    QHash<QString, XmlElement> m_notes;
    std::deque<XmlElement> m_taken; // in the order of their marks
    std::size_t m_notesRead = 0;
    bool m_isInNotes = false;
    std::vector<const XmlElement *> m_boxes; // in the root or in m_taken
};

void readHead(const std::vector<ArchiveMember> &members, DocumentParts &document)
{
    static const QHash<QString, QString> keys{{QStringLiteral("title"), QStringLiteral("title")},
                                              {QStringLiteral("creator"), QStringLiteral("author")},
                                              {QStringLiteral("language"), QStringLiteral("language")}};
    const auto root = furtherMember(members, "docProps/core.xml", LossKind::Metadata, document.losses);
    if (!root)
        return;
    for (const XmlElement &field : root->children) {
        if (const QString value = field.fullText().simplified(); !value.isEmpty())
            document.head.fields.push_back({keys.value(field.name, field.name), value});
    }
}

} // namespace

Result<DocumentParts> readDocx(const QByteArray &bytes)
{
    return readArchive(bytes).and_then([](const std::vector<ArchiveMember> &members) {
        return xmlMember(members, "word/document.xml").map([&](const XmlElement &root) {
            DocumentParts document = DocxReader(members).read(root);
            readHead(members, document);
            return document;
        });
    });
}

} // namespace dateline

#include "formats/odt.h"

#include "formats/document_text.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

bool is(const XmlElement &element, const char *name)
{
    return element.name == QLatin1String(name);
}

bool isIn(const XmlElement &element, const char *name, const char *space)
{
    return is(element, name) && element.space.contains(QLatin1String(space));
}

class OdtReader {
public:
    DocumentParts read(const XmlElement &body)
    {
        readBlocks(body, false);
        m_document.text = m_text.text();
        return std::move(m_document);
    }

private:
    void lose(LossKind kind, const char *subject, const QString &example = {})
    {
        countLoss(m_document.losses, kind, QLatin1String(subject), example.simplified());
    }

    void readBlocks(const XmlElement &parent, bool inList)
    {
        for (const XmlElement &block : parent.children)
            readBlock(block, inList);
    }

    void readBlock(const XmlElement &block, bool inList)
    {
        if (isIn(block, "p", ":text:") || isIn(block, "h", ":text:"))
            readParagraph(block, inList);
        else if (isIn(block, "table", ":table:"))
            readTable(block);
        else if (isIn(block, "tracked-changes", ":text:"))
            readChanges(block);
        else if (isIn(block, "frame", ":drawing:")) {
            readFrame(block);
            readBoxes();
        } else if (isIn(block, "sequence-decls", ":text:") || isIn(block, "forms", ":office:"))
            return;
        else
            readBlocks(block, inList || isIn(block, "list-item", ":text:"));
    }

    void readParagraph(const XmlElement &paragraph, bool inList)
    {
        const QString words = wordsIn(paragraph);
        if (is(paragraph, "h"))
            lose(LossKind::Markup, "heading", words);
        if (inList)
            m_text.addItem(words);
        else
            m_text.addParagraph(words);
        readBoxes();
    }

    /// Text boxes that stand in what was read last.
    void readBoxes()
    {
        for (const XmlElement *box : std::exchange(m_boxes, {}))
            readBlocks(*box, false);
    }

    void readTable(const XmlElement &table)
    {
        std::vector<QStringList> rows;
        addRows(table, rows);
        m_text.addTable(rows);
        lose(LossKind::Markup, "table", rows.empty() ? QString() : rows.front().join(u' '));
        readBoxes();
    }

    void addRows(const XmlElement &parent, std::vector<QStringList> &rows)
    {
        for (const XmlElement &child : parent.children) {
            if (!is(child, "table-row")) {
                addRows(child, rows); // head rows, groups of rows
                continue;
            }
            QStringList cells;
            for (const XmlElement &cell : child.children) {
                if (is(cell, "table-cell"))
                    cells << wordsIn(cell).simplified();
            }
            rows.push_back(cells);
        }
    }

    /// What stands here was deleted; what was inserted stands in the text.
    void readChanges(const XmlElement &changes)
    {
        for (const XmlElement &region : changes.children) {
            if (const XmlElement *deletion = region.child("deletion")) {
                QString words;
                for (const XmlElement &child : deletion->children)
                    words += is(child, "change-info") ? QString() : child.fullText();
                lose(LossKind::TrackedChange, "deletion", words);
            } else if (region.child("insertion")) {
                lose(LossKind::TrackedChange, "insertion");
            }
        }
    }

    void readFrame(const XmlElement &frame)
    {
        for (const XmlElement &child : frame.children) {
            if (is(child, "text-box"))
                m_boxes.push_back(&child);
            else if (is(child, "image"))
                lose(LossKind::Markup, "picture", frame.childText("title"));
        }
    }

    QString wordsIn(const XmlElement &element)
    {
        QString words = element.text;
        for (const XmlElement &child : element.children)
            words += wordsOf(child) + child.tail;
        return words;
    }

    QString wordsOf(const XmlElement &element)
    {
        if (is(element, "s") || is(element, "tab"))
            return QStringLiteral(" ");
        if (is(element, "line-break"))
            return QStringLiteral("\n");
        if (isIn(element, "note", ":text:")) {
            const XmlElement *body = element.child("note-body");
            return body ? m_text.addNote(wordsIn(*body)) : QString();
        }
        if (isIn(element, "annotation", ":office:")) {
            lose(LossKind::Note, "comment", element.childText("p"));
            return {};
        }
        if (isIn(element, "frame", ":drawing:")) {
            readFrame(element);
            return {};
        }
        if (isIn(element, "a", ":text:"))
            lose(LossKind::Markup, "link", element.fullText());
        return isIn(element, "p", ":text:") || isIn(element, "h", ":text:") ? wordsIn(element) + u'\n' : wordsIn(element);
    }

    DocumentText m_text;
    DocumentParts m_document;
    std::vector<const XmlElement *> m_boxes;
};

void readHead(const std::vector<ArchiveMember> &members, DocumentParts &document)
{
    static const QHash<QString, QString> keys{{QStringLiteral("title"), QStringLiteral("title")},
                                              {QStringLiteral("initial-creator"), QStringLiteral("author")},
                                              {QStringLiteral("creator"), QStringLiteral("creator")},
                                              {QStringLiteral("language"), QStringLiteral("language")},
                                              {QStringLiteral("creation-date"), QStringLiteral("created")}};
    const auto root = furtherMember(members, "meta.xml", LossKind::Metadata, document.losses);
    const XmlElement *meta = root ? root->child("meta") : nullptr;
    if (!meta)
        return;
    for (const XmlElement &field : meta->children) {
        const QString value = field.fullText().simplified();
        if (keys.contains(field.name) && !value.isEmpty())
            document.head.fields.push_back({keys[field.name], value});
    }
}

bool isLocked(const std::vector<ArchiveMember> &members)
{
    const auto manifest = std::ranges::find(members, QLatin1String("META-INF/manifest.xml"), &ArchiveMember::name);
    return manifest != members.end() && manifest->bytes.contains("encryption-data");
}

} // namespace

Result<DocumentParts> readOdt(const QByteArray &bytes)
{
    return readArchive(bytes).and_then([](const std::vector<ArchiveMember> &members) -> Result<DocumentParts> {
        if (isLocked(members))
            return failure(ErrorCode::Locked, {QStringLiteral("ODT")});
        const auto root = xmlMember(members, "content.xml");
        if (!root)
            return tl::make_unexpected(root.error());
        const XmlElement *body = root->child("body");
        const XmlElement *text = body ? body->child("text") : nullptr;
        if (!text)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("<office:text>")});
        DocumentParts document = OdtReader().read(*text);
        readHead(members, document);
        return document;
    });
}

} // namespace dateline

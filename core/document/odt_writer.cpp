#include "document/odt_writer.h"

#include "document/zip_writer.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr double inchesPerPixel = 1.0 / 96;
constexpr double textWidth = 6.5; // inches between the margins of odt_styles.xml
const QString picturePath = QStringLiteral("Pictures/timeline.png");

/// Namespaces of OpenDocument that the content uses, by the prefix that they have here.
constexpr std::pair<const char *, const char *> namespaces[]{
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
};

QString inches(double length)
{
    return QString::number(length, 'f', 3) + QStringLiteral("in");
}

/// An XML part of the package; names are written with the prefixes above.
class OdtPart {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    explicit OdtPart(const char *root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QLatin1String(root));
        for (const auto &[prefix, address] : namespaces)
            m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(address));
        m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
    }
    void start(const char *name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), writable(value));
    }
    void end() { m_xml.writeEndElement(); }
    void text(const QString &words) { m_xml.writeCharacters(writable(words)); }
    void element(const char *name, const QString &words, const Attributes &attributes = {})
    {
        start(name, attributes);
        text(words);
        end();
    }
    QByteArray finished()
    {
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

class ContentWriter {
public:
    explicit ContentWriter(const Document &document) : m_document(document), m_part("office:document-content") {}

    QByteArray write()
    {
        m_part.start("office:body");
        m_part.start("office:text");
        paragraph("Title", m_document.title);
        if (!m_document.subtitle.isEmpty())
            paragraph("Subtitle", m_document.subtitle);
        for (const DocumentBlock &block : m_document.blocks)
            std::visit([this](const auto &each) { write(each); }, block);
        m_part.end();
        m_part.end();
        return m_part.finished();
    }

private:
    void startParagraph(const char *style) { m_part.start("text:p", {{"text:style-name", QLatin1String(style)}}); }
    void paragraph(const char *style, const QString &words)
    {
        startParagraph(style);
        m_part.text(words);
        m_part.end();
    }
    void span(const char *style, const QString &words)
    {
        m_part.element("text:span", words, {{"text:style-name", QLatin1String(style)}});
    }
    void bookmark(const QString &name) { m_part.element("text:bookmark", {}, {{"text:name", name}}); }

    void write(const DocumentHeading &heading)
    {
        const QString level = QString::number(heading.level);
        m_part.start("text:h", {{"text:style-name", QStringLiteral("Heading_20_") + level}, {"text:outline-level", level}});
        bookmark(heading.anchor);
        m_part.text(heading.text);
        m_part.end();
    }

    void write(const DocumentContents &contents)
    {
        m_part.start("text:table-of-content",
                     {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("false")}});
        m_part.start("text:table-of-content-source", {{"text:outline-level", QStringLiteral("2")}});
        m_part.element("text:index-title-template", contents.title, {{"text:style-name", QStringLiteral("Contents_20_Heading")}});
        m_part.end();
        m_part.start("text:index-body");
        m_part.start("text:index-title", {{"text:name", QStringLiteral("Contents_Head")}});
        paragraph("Contents_20_Heading", contents.title);
        m_part.end();
        for (const DocumentHeading &heading : headingsOf(m_document)) {
            startParagraph(heading.level == 1 ? "Contents_20_1" : "Contents_20_2");
            m_part.element("text:a", heading.text,
                           {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", u'#' + heading.anchor}});
            m_part.element("text:tab", {});
            m_part.element("text:bookmark-ref", QStringLiteral("–"),
                           {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", heading.anchor}});
            m_part.end();
        }
        m_part.end();
        m_part.end();
    }

    /// A note is written where it is first called; later calls refer to it.
    void writeNotes(const std::vector<int> &notes)
    {
        for (const int number : notes) {
            const QString name = QStringLiteral("note-%1").arg(number);
            m_part.start("text:span", {{"text:style-name", QStringLiteral("Note_20_Number")}});
            if (number != notes.front())
                m_part.text(QStringLiteral(" "));
            if (m_called.contains(number))
                m_part.element("text:note-ref", QString::number(number),
                               {{"text:note-class", QStringLiteral("footnote")},
                                {"text:reference-format", QStringLiteral("text")},
                                {"text:ref-name", name}});
            else
                writeNote(m_document.notes[static_cast<std::size_t>(number - 1)], name, number);
            m_part.end();
            m_called.insert(number);
        }
    }

    void writeNote(const DocumentNote &note, const QString &name, int number)
    {
        m_part.start("text:note", {{"text:id", name}, {"text:note-class", QStringLiteral("footnote")}});
        m_part.element("text:note-citation", QString::number(number));
        m_part.start("text:note-body");
        startParagraph("Footnote");
        m_part.text(note.text());
        m_part.end();
        m_part.end();
        m_part.end();
    }

    void writeLine(const char *style, const DocumentLine &line)
    {
        startParagraph(style);
        m_part.text(line.text);
        writeNotes(line.notes);
        m_part.end();
    }

    void write(const DocumentLine &line) { writeLine("Text_20_body", line); }

    void write(const DocumentEntry &entry)
    {
        startParagraph("Entry");
        bookmark(entry.anchor);
        span("Entry_20_Date", entry.date);
        m_part.element("text:line-break", {});
        m_part.text(entry.what.text);
        writeNotes(entry.what.notes);
        for (const QString &mark : entry.marks) {
            m_part.element("text:s", {}); // a blank that stays
            span("Mark", mark);
        }
        m_part.end();
        for (const DocumentLine &line : entry.lines)
            writeLine("Entry_20_Line", line);
    }

    void write(const DocumentTable &table)
    {
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        m_part.start("table:table", {{"table:name", name}});
        m_part.element("table:table-column", {}, {{"table:number-columns-repeated", QString::number(table.head.size())}});
        m_part.start("table:table-header-rows");
        m_part.start("table:table-row");
        for (qsizetype column = 0; column < table.head.size(); ++column)
            writeCell(table.numbers.value(column) ? "Table_20_Number_20_Heading" : "Table_20_Heading", {table.head[column], {}});
        m_part.end();
        m_part.end();
        for (const auto &row : table.rows) {
            m_part.start("table:table-row");
            for (std::size_t column = 0; column < row.size(); ++column)
                writeCell(table.numbers.value(static_cast<qsizetype>(column)) ? "Table_20_Number" : "Table_20_Contents",
                          row[column]);
            m_part.end();
        }
        m_part.end();
    }

    void writeCell(const char *style, const DocumentLine &cell)
    {
        m_part.start("table:table-cell", {{"office:value-type", QStringLiteral("string")}});
        writeLine(style, cell);
        m_part.end();
    }

    void write(const DocumentPicture &picture)
    {
        const double scale = std::min(inchesPerPixel, textWidth / std::max(picture.size.width(), 1));
        startParagraph("Text_20_body");
        m_part.start("draw:frame", {{"draw:name", QStringLiteral("Timeline")},
                                    {"text:anchor-type", QStringLiteral("as-char")},
                                    {"svg:width", inches(picture.size.width() * scale)},
                                    {"svg:height", inches(picture.size.height() * scale)}});
        m_part.element("draw:image", {},
                       {{"xlink:href", picturePath},
                        {"xlink:type", QStringLiteral("simple")},
                        {"xlink:show", QStringLiteral("embed")},
                        {"xlink:actuate", QStringLiteral("onLoad")}});
        m_part.element("svg:desc", picture.alt);
        m_part.end();
        m_part.end();
    }

    const Document &m_document;
    OdtPart m_part;
    QSet<int> m_called; // notes
    int m_tables = 0;
};

QByteArray metaOf(const Document &document)
{
    OdtPart part("office:document-meta");
    part.start("office:meta");
    part.element("meta:generator", QStringLiteral("Dateline"));
    part.element("dc:title", document.title);
    part.element("dc:language", document.language);
    part.end();
    return part.finished();
}

/// The styles with what depends on the document: its language, and where its lines begin.
QByteArray stylesOf(const Document &document)
{
    QFile file(QStringLiteral(":/page/odt_styles.xml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString language = document.language.section(u'-', 0, 0);
    const QString country = document.language.section(u'-', -1);
    return file.readAll()
        .replace("@language@", language.toUtf8())
        .replace("@country@", country.size() == 2 && country != language ? country.toUtf8() : QByteArray("none"))
        .replace("@direction@", document.rightToLeft ? "rl-tb" : "lr-tb");
}

QByteArray manifestOf(bool picture)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), QStringLiteral("text/xml"));
    if (picture)
        entry(picturePath, QStringLiteral("image/png"));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const Document &document)
{
    const auto block = std::ranges::find_if(
        document.blocks, [](const DocumentBlock &each) { return std::holds_alternative<DocumentPicture>(each); });
    const bool picture = block != document.blocks.end();
    std::vector<ZipMember> members{
        // Whoever looks for the kind of file reads it at its place in the archive, unpacked.
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
        {QStringLiteral("content.xml"), ContentWriter(document).write()},
        {QStringLiteral("styles.xml"), stylesOf(document)},
        {QStringLiteral("meta.xml"), metaOf(document)},
    };
    if (picture)
        members.push_back({picturePath, std::get<DocumentPicture>(*block).png, true});
    members.push_back({QStringLiteral("META-INF/manifest.xml"), manifestOf(picture)});
    return zipOf(members);
}

} // namespace dateline

#include "document/html_writer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QXmlStreamWriter>

#include <utility>

namespace dateline {

namespace {

const QString page = QStringLiteral(":/page/");

QString resource(const char *name)
{
    QFile file(page + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// How the content of a script or a style reads to HTML and to XML alike.
QString guarded(const QString &content)
{
    return QStringLiteral("/*<![CDATA[*/\n") + content + QStringLiteral("/*]]>*/");
}

/// The one script, or style, that the page's policy lets through.
QString allowed(const QString &content)
{
    const QByteArray hash = QCryptographicHash::hash(guarded(content).toUtf8(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("'sha256-%1'").arg(QLatin1String(hash));
}

/// JSON within a script element: nothing in it may look like the element's end, or like markup to a reader of XML.
QString embedded(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    text.replace(u'<', QStringLiteral("\\u003c")).replace(u'>', QStringLiteral("\\u003e"));
    return text.replace(u'&', QStringLiteral("\\u0026"));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document &document) : m_document(document), m_xml(&m_bytes) {}

    QByteArray write()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
        start("html", {{"xmlns", QStringLiteral("http://www.w3.org/1999/xhtml")},
                       {"lang", m_document.language},
                       {"dir", m_document.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
        writeHead();
        start("body");
        start("header");
        element("h1", m_document.title, {{"dir", QStringLiteral("auto")}});
        if (!m_document.subtitle.isEmpty())
            element("p", m_document.subtitle, {{"class", QStringLiteral("subtitle")}});
        end();
        if (hasTimeline())
            element("div", {}, {{"id", QStringLiteral("timeline")}});
        start("main");
        for (const DocumentBlock &block : m_document.blocks)
            std::visit([this](const auto &each) { write(each); }, block);
        leaveSections(0);
        writeNotes();
        end();
        writeScripts();
        m_xml.writeEndDocument();
        return std::move(m_bytes) + '\n';
    }

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    bool hasTimeline() const { return !m_document.timeline.isEmpty(); }

    void start(const char *name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes) {
            if (!value.isEmpty())
                m_xml.writeAttribute(QLatin1String(key), writable(value));
        }
    }
    void end() { m_xml.writeEndElement(); }
    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }
    void text(const QString &words) { m_xml.writeCharacters(writable(words)); }
    void element(const char *name, const QString &words, const Attributes &attributes = {})
    {
        start(name, attributes);
        text(words);
        end();
        newLine();
    }
    void empty(const char *name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), writable(value));
        newLine();
    }
    void guardedElement(const char *name, const QString &content, const Attributes &attributes = {})
    {
        start(name, attributes);
        m_xml.writeCharacters(QStringLiteral("/*"));
        m_xml.writeCDATA(QStringLiteral("*/\n") + content + QStringLiteral("/*"));
        m_xml.writeCharacters(QStringLiteral("*/"));
        end();
        newLine();
    }

    void writeHead()
    {
        m_style = resource("report.css") + (hasTimeline() ? resource("timeline.css") : QString());
        m_script = hasTimeline() ? resource("time_axis.js") + resource("painter.js") + resource("timeline.js") : QString();
        const QString scripts = m_script.isEmpty() ? QStringLiteral("'none'") : allowed(m_script);
        start("head");
        newLine();
        empty("meta", {{"charset", QStringLiteral("utf-8")}});
        empty(
            "meta",
            {{"http-equiv", QStringLiteral("Content-Security-Policy")},
             {"content",
              QStringLiteral("default-src 'none'; img-src data:; style-src %1; script-src %2").arg(allowed(m_style), scripts)}});
        empty("meta", {{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        empty("meta", {{"name", QStringLiteral("generator")}, {"content", QStringLiteral("Dateline")}});
        element("title", m_document.title);
        guardedElement("style", m_style);
        end();
        newLine();
    }

    void writeScripts()
    {
        if (!hasTimeline())
            return;
        guardedElement("script", embedded(m_document.timeline),
                       {{"type", QStringLiteral("application/json")}, {"id", QStringLiteral("timeline-data")}});
        guardedElement("script", m_script);
    }

    void leaveSections(int level)
    {
        for (; m_section > level; --m_section)
            end();
    }

    void write(const DocumentHeading &heading)
    {
        leaveSections(heading.level - 1);
        for (; m_section < heading.level; ++m_section)
            start("section");
        const QByteArray name = "h" + QByteArray::number(std::min(heading.level + 1, 6));
        element(name.constData(), heading.text, {{"id", heading.anchor}});
    }

    void write(const DocumentContents &contents)
    {
        start("nav", {{"class", QStringLiteral("contents")}, {"aria-label", contents.title}});
        element("h2", contents.title);
        start("ul");
        newLine();
        for (const DocumentHeading &heading : headingsOf(m_document)) {
            start("li", {{"class", QStringLiteral("level-%1").arg(heading.level)}});
            element("a", heading.text, {{"href", u'#' + heading.anchor}});
            end();
        }
        end();
        end();
        newLine();
    }

    void writeNoteNumbers(const std::vector<int> &notes)
    {
        for (const int number : notes) {
            const QString digits = QString::number(number);
            if (number != notes.front())
                text(QStringLiteral(" "));
            start("sup");
            start("a", {{"href", QStringLiteral("#note-") + digits},
                        {"id", m_called.contains(number) ? QString() : QStringLiteral("call-") + digits},
                        {"role", QStringLiteral("doc-noteref")}});
            text(digits);
            end();
            end();
            m_called.insert(number);
        }
    }

    void writeLine(const char *name, const DocumentLine &line, const char *kind = "")
    {
        start(name, {{"class", QLatin1String(kind)}});
        text(line.text);
        writeNoteNumbers(line.notes);
        end();
        newLine();
    }

    void write(const DocumentLine &line) { writeLine("p", line); }

    void write(const DocumentEntry &entry)
    {
        start("article", {{"id", entry.anchor}, {"tabindex", QStringLiteral("-1")}});
        newLine();
        element("p", entry.date, {{"class", QStringLiteral("date")}});
        start("div", {{"class", QStringLiteral("told")}});
        newLine();
        start("p", {{"class", QStringLiteral("what")}});
        start("span", {{"class", QStringLiteral("title")}, {"dir", QStringLiteral("auto")}});
        text(entry.what.text);
        end();
        writeNoteNumbers(entry.what.notes);
        for (const QString &mark : entry.marks) {
            text(QStringLiteral(" "));
            start("span", {{"class", QStringLiteral("mark")}});
            text(mark);
            end();
        }
        end();
        newLine();
        for (const DocumentLine &line : entry.lines)
            writeLine("p", line, "line");
        end();
        end();
        newLine();
    }

    void write(const DocumentTable &table)
    {
        const auto kind = [&](qsizetype column) { return table.numbers.value(column) ? QStringLiteral("number") : QString(); };
        start("table");
        start("thead");
        start("tr");
        for (qsizetype column = 0; column < table.head.size(); ++column)
            element("th", table.head[column], {{"scope", QStringLiteral("col")}, {"class", kind(column)}});
        end();
        end();
        start("tbody");
        newLine();
        for (const auto &row : table.rows) {
            start("tr");
            for (std::size_t column = 0; column < row.size(); ++column)
                writeLine("td", row[column], qPrintable(kind(static_cast<qsizetype>(column))));
            end();
        }
        end();
        end();
        newLine();
    }

    void write(const DocumentPicture &picture)
    {
        start("figure", {{"class", QStringLiteral("picture")}});
        empty("img", {{"src", QStringLiteral("data:image/svg+xml;base64,") + QLatin1String(picture.svg.toBase64())},
                      {"alt", picture.alt},
                      {"width", QString::number(picture.size.width())},
                      {"height", QString::number(picture.size.height())}});
        end();
        newLine();
    }

    void writeNotes()
    {
        if (m_document.notes.empty())
            return;
        start("section", {{"class", QStringLiteral("notes")}, {"role", QStringLiteral("doc-endnotes")}});
        element("h2", m_document.notesTitle, {{"id", QStringLiteral("notes")}});
        start("ol");
        newLine();
        int number = 0;
        for (const DocumentNote &note : m_document.notes)
            writeNote(note, QString::number(++number));
        end();
        end();
        newLine();
    }

    void writeNote(const DocumentNote &note, const QString &number)
    {
        start("li", {{"id", QStringLiteral("note-") + number}});
        if (!note.quote.isEmpty()) {
            start("span", {{"class", QStringLiteral("quote")}, {"dir", QStringLiteral("auto")}, {"lang", note.language}});
            text(note.quote);
            end();
            text(QStringLiteral(" — "));
        }
        start("cite");
        text(note.source);
        end();
        if (!note.url.isEmpty()) {
            text(QStringLiteral(" "));
            writeAddress(note.url);
        }
        text(QStringLiteral(" "));
        element("a", QStringLiteral("↩"), {{"href", QStringLiteral("#call-") + number}, {"aria-label", m_document.backLabel}});
        end();
        newLine();
    }

    /// An article says itself where it was taken from, and may say "javascript:…": only addresses of the web are links.
    void writeAddress(const QString &url)
    {
        const bool web = url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
                         url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
        start(web ? "a" : "span", {{"href", web ? url : QString()},
                                   {"rel", web ? QStringLiteral("noreferrer") : QString()},
                                   {"class", QStringLiteral("url")},
                                   {"dir", QStringLiteral("ltr")}});
        text(url);
        end();
    }

    const Document &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_style;
    QString m_script;
    QSet<int> m_called; // notes
    int m_section = 0;  // levels that are open
};

} // namespace

QByteArray htmlOf(const Document &document)
{
    return HtmlWriter(document).write();
}

} // namespace dateline

#include "formats/format_signature.h"

#include "formats/json_article.h"
#include "formats/json_parser.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace dateline {

namespace {

constexpr qsizetype headSize = 256 * 1024; // where a kind of JSON or XML shows

struct Signature {
    QByteArrayView start;
    const char *name;
};

const std::array<Signature, 19> signatures{{{"%PDF-", "PDF"},
                                            {"SQLite format 3", "SQLite"},
                                            {"{\\rtf", "RTF"},
                                            {"%!PS", "PostScript"},
                                            {"\x89PNG", "PNG"},
                                            {"\xFF\xD8\xFF", "JPEG"},
                                            {"GIF8", "GIF"},
                                            {"RIFF", "RIFF"},
                                            {QByteArrayView("II*\0", 4), "TIFF"},
                                            {QByteArrayView("MM\0*", 4), "TIFF"},
                                            {"\x7F"
                                             "ELF",
                                             "ELF"},
                                            {QByteArrayView("MZ\x90\0", 4), "EXE"},
                                            {"\x1F\x8B", "GZIP"},
                                            {"BZh", "BZIP2"},
                                            {"\xFD"
                                             "7zXZ",
                                             "XZ"},
                                            {"7z\xBC\xAF\x27\x1C", "7-Zip"},
                                            {"Rar!\x1A\x07", "RAR"},
                                            {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "DOC (OLE)"},
                                            {"OggS", "Ogg"}}};

QString zipName(const QByteArray &bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, const char *>, 5> members{{{"word/document.xml", "DOCX"},
                                                                                     {"opendocument.text", "ODT"},
                                                                                     {"application/epub+zip", "EPUB"},
                                                                                     {"xl/workbook.xml", "XLSX"},
                                                                                     {"ppt/presentation.xml", "PPTX"}}};
    for (const auto &[member, name] : members) {
        if (bytes.left(headSize).contains(member) || bytes.right(headSize).contains(member))
            return QLatin1String(name);
    }
    return QStringLiteral("ZIP");
}

/// The first element's name: what stands between "<" and the next sign that no name has.
QStringView rootName(QStringView head)
{
    static const QRegularExpression root(QStringLiteral("<([A-Za-z][\\w:.-]*)"));
    const QRegularExpressionMatch match = root.match(head.toString());
    return head.mid(match.capturedStart(1), match.capturedLength(1));
}

QString xmlName(QStringView head)
{
    if (const QStringView root = rootName(head); root == QLatin1String("timeline"))
        return QStringLiteral("The Timeline Project");
    else if (root == QLatin1String("data") && head.contains(QLatin1String("<event")))
        return QStringLiteral("SIMILE XML");
    static constexpr std::array<std::pair<const char *, const char *>, 9> roots{{{"<html", "HTML"},
                                                                                 {"<TimeML", "TimeML"},
                                                                                 {"xmi:XMI", "UIMA XMI"},
                                                                                 {"<svg", "SVG"},
                                                                                 {"<rss", "RSS"},
                                                                                 {"<feed", "Atom"},
                                                                                 {"office:document", "ODT (XML)"},
                                                                                 {"<TEI", "TEI"},
                                                                                 {"<newsItem", "NewsML"}}};
    for (const auto &[root, name] : roots) {
        if (head.contains(QLatin1String(root), Qt::CaseInsensitive))
            return QLatin1String(name);
    }
    return QStringLiteral("XML");
}

/// Kinds of JSON that are known by a key and not read.
QString jsonName(QStringView head, bool lines)
{
    static constexpr std::array<std::pair<const char *, const char *>, 10> keys{{{"\"%TYPES\"", "UIMA CAS JSON"},
                                                                                 {"\"_views\"", "UIMA CAS JSON"},
                                                                                 {"\"published_basis\"", "Dateline JSON"},
                                                                                 {"\"from_name\"", "Label Studio JSON"},
                                                                                 {"\"completions\"", "Label Studio JSON"},
                                                                                 {"\"start_date\"", "TimelineJS JSON"},
                                                                                 {"\"dateTimeFormat\"", "SIMILE JSON"},
                                                                                 {"\"@context\"", "JSON-LD"},
                                                                                 {"\"entities\"", "doccano"},
                                                                                 {"\"label\"", "doccano"}}};
    for (const auto &[key, name] : keys) {
        if (head.contains(QLatin1String(key)))
            return QLatin1String(name) + (QLatin1String(name) == QLatin1String("doccano") ? QStringLiteral(" JSON") : QString()) +
                   (lines ? QStringLiteral(" (JSONL)") : QString());
    }
    return lines ? QStringLiteral("JSONL") : QStringLiteral("JSON");
}

/// An article may begin with a bracket: only what parses is JSON.
QString jsonFormatName(const QString &text, QStringView body)
{
    if (!body.startsWith(u'{') && !body.startsWith(u'['))
        return {};
    if (const auto document = parseJson(text.first(endOfJson(text)))) {
        const QString article = jsonArticleName(*document);
        return article.isEmpty() ? jsonName(body.left(headSize), false) : article;
    }
    const qsizetype end = body.indexOf(u'\n');
    const auto line = parseJson(end > 0 ? body.left(end).toString() : QString());
    if (!line)
        return {};
    return jsonArticleName(*line) == QLatin1String("doccano JSON") ? QStringLiteral("doccano JSONL")
                                                                   : jsonName(body.left(headSize), true);
}

bool isEmail(QStringView head)
{
    static const QRegularExpression field(QStringLiteral("^(From |[A-Za-z][A-Za-z0-9-]*:|[ \\t])"));
    static const QRegularExpression known(QStringLiteral("^(Message-ID|MIME-Version|Received|Return-Path|Delivered-To):"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (qsizetype start = 0; start < head.size();) {
        qsizetype end = head.indexOf(u'\n', start);
        end = end < 0 ? head.size() : end;
        const QString line = head.mid(start, end - start).toString();
        if (known.match(line).hasMatch())
            return true;
        if (!field.match(line).hasMatch())
            return false;
        start = end + 1;
    }
    return false;
}

} // namespace

QString binaryFormatName(const QByteArray &bytes)
{
    static constexpr qsizetype applicationIdAt = 68; // SQLite file format, 1.3
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipName(bytes);
    for (const Signature &signature : signatures) {
        if (!bytes.startsWith(signature.start))
            continue;
        const bool library = signature.start.startsWith("SQLite") && bytes.mid(applicationIdAt, 4) == QByteArrayView("DtLn");
        return library ? QStringLiteral("Dateline library") : QString::fromLatin1(signature.name);
    }
    return {};
}

QString documentFormatName(const QByteArray &bytes)
{
    const QString binary = binaryFormatName(bytes);
    return binary.isEmpty() && textFormatName(QString::fromLatin1(bytes.left(headSize))) == mailFormat ? mailFormat : binary;
}

QString textFormatName(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const QStringView body = QStringView(text).mid(start);
    const auto begins = [&](const char *words) { return body.startsWith(QLatin1String(words), Qt::CaseInsensitive); };
    if (begins("<!doctype html") || begins("<html"))
        return QStringLiteral("HTML");
    if (begins("<?xml") || begins("<TimeML") || begins("<xmi:XMI") || begins("<!doctype TimeML") || begins("<svg") ||
        begins("<data") || begins("<timeline"))
        return xmlName(body.left(headSize));
    if (begins("BEGIN:VCALENDAR"))
        return QStringLiteral("iCalendar");
    if (begins("#FORMAT=WebAnno TSV"))
        return QStringLiteral("WebAnno TSV");
    if (begins("#!/"))
        return QStringLiteral("Script");
    const QStringView fields = body.left(headSize);
    if (isEmail(fields) && fields.contains(u"multipart/related") && fields.contains(u"<html", Qt::CaseInsensitive))
        return QStringLiteral("MHTML");
    if (isEmail(fields))
        return mailFormat;
    return jsonFormatName(text, body);
}

QString suffixFormatName(const QString &suffix)
{
    static constexpr std::array<std::pair<const char *, const char *>, 10> named{{{"htm xhtml", "HTML"},
                                                                                  {"mht", "MHTML"},
                                                                                  {"tml timeml", "TimeML"},
                                                                                  {"xmi", "UIMA XMI"},
                                                                                  {"jsonld", "JSON-LD"},
                                                                                  {"ndjson", "JSONL"},
                                                                                  {"conll conllu", "CoNLL"},
                                                                                  {"ics ical", "iCalendar"},
                                                                                  {"eml mbox", "E-mail (RFC 5322)"},
                                                                                  {"dateline", "Dateline library"}}};
    static const QStringList capitals = // known by their suffix in capitals
        QString::fromLatin1("html mhtml pdf doc docx odt rtf epub xml sgml sgm tsv tab csv json jsonl lif msg tex bib ris xls "
                            "xlsx ods ppt pptx odp "
                            "png jpg jpeg gif webp bmp tif tiff heic svg mp3 wav ogg flac m4a mp4 mkv mov webm avi "
                            "zip gz bz2 xz 7z rar tar tgz exe dll msi so deb rpm appimage")
            .split(u' ');
    for (const auto &[suffixes, name] : named) {
        if (QString::fromLatin1(suffixes).split(u' ').contains(suffix))
            return QLatin1String(name);
    }
    return capitals.contains(suffix) ? suffix.toUpper() : QString();
}

} // namespace dateline

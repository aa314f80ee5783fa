#include "formats/article_formats.h"

#include "formats/archive.h"
#include "formats/article_reader.h"
#include "formats/brat.h"
#include "formats/bundle.h"
#include "formats/cas_xmi.h"
#include "formats/doccano.h"
#include "formats/document_parts.h"
#include "formats/event_table.h"
#include "formats/format_signature.h"
#include "formats/html_article.h"
#include "formats/html_bytes.h"
#include "formats/icalendar.h"
#include "formats/json_article.h"
#include "formats/markdown_article.h"
#include "formats/plain_text.h"
#include "formats/publication_candidates.h"
#include "formats/simile.h"
#include "formats/source_file.h"
#include "formats/timeline_project.h"
#include "formats/timelinejs.h"
#include "formats/timeml.h"
#include "formats/vis_timeline.h"
#include "formats/web_annotation.h"
#include "formats/webanno_tsv.h"

#include <algorithm>

namespace dateline {

namespace {

using Articles = std::vector<AnnotatedArticle>;

/// The list of what is read, in the order in which content is asked; the suffix decides where no content speaks.
const std::vector<ArticleReader> &readers()
{
    static const std::vector<ArticleReader> list{
        {{QStringLiteral("ann")}, &isBrat, true, &oneArticle<&readBrat>},
        {{}, &isTimelineJsTable, false, &oneArticle<&readTimelineJsTable>},
        {{QStringLiteral("md"), QStringLiteral("markdown")}, &looksLikeDatelineMarkdown, false, &oneArticle<&readMarkdown>},
        {{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")},
         &isHtmlArticle,
         false,
         &oneArticle<&readHtmlArticle>,
         {QStringLiteral("HTML")}},
        {{QStringLiteral("jsonld"), QStringLiteral("json"), QStringLiteral("lif")},
         nullptr,
         false,
         &readJsonArticles,
         jsonArticleNames()},
        {{QStringLiteral("tml"), QStringLiteral("timeml")}, nullptr, false, &oneArticle<&readTimeml>, {QStringLiteral("TimeML")}},
        {{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")}, &isKnownTable, false, &readEventTable},
        {{}, nullptr, false, &oneArticle<&readWebannoTsv>, {QStringLiteral("WebAnno TSV")}},
        {{QStringLiteral("xmi")}, nullptr, false, &oneArticle<&readCasXmi>, {QStringLiteral("UIMA XMI")}},
        {{QStringLiteral("jsonl")}, nullptr, false, &readDoccano, {QStringLiteral("doccano JSONL")}},
        {{QStringLiteral("timeline")},
         nullptr,
         false,
         &oneArticle<&readTimelineProject>,
         {QStringLiteral("The Timeline Project")}},
        {{QStringLiteral("ics"), QStringLiteral("ical")}, nullptr, false, &readICalendar, {QStringLiteral("iCalendar")}},
        {{QStringLiteral("xml")}, nullptr, false, &oneArticle<&readSimileXml>, {QStringLiteral("SIMILE XML")}},
        {{QStringLiteral("txt"), QStringLiteral("text"), QString()}, nullptr, false, &oneArticle<&readPlainText>}};
    return list;
}

const ArticleReader *readerFor(const ReaderInput &input)
{
    const auto byContent = std::ranges::find_if(
        readers(), [&](const ArticleReader &reader) { return reader.recognises && reader.recognises(input); });
    if (byContent != readers().end())
        return &*byContent;
    const QString suffix = suffixOf(input.path);
    const auto bySuffix =
        std::ranges::find_if(readers(), [&](const ArticleReader &reader) { return reader.suffixes.contains(suffix); });
    return bySuffix == readers().end() ? nullptr : &*bySuffix;
}

/// For a text that says what it is.
const ArticleReader *readerNamed(const QString &format)
{
    const auto found =
        std::ranges::find_if(readers(), [&](const ArticleReader &reader) { return reader.formats.contains(format); });
    return found == readers().end() ? nullptr : &*found;
}

/// A file that no reader takes.
tl::unexpected<Error> refused(const QString &path)
{
    const QString suffix = suffixOf(path);
    const QString name = suffixFormatName(suffix);
    if (!name.isEmpty())
        return failure(ErrorCode::UnsupportedFormat, {name}, path);
    return failure(ErrorCode::UnknownFormat, {suffix}, path);
}

bool mayBeEmpty(const QString &path)
{
    return std::ranges::any_of(readers(), [&](const ArticleReader &reader) {
        return reader.acceptsEmptyFile && reader.suffixes.contains(suffixOf(path));
    });
}

bool isReadSuffix(const QString &path)
{
    return std::ranges::any_of(readers(), [&](const ArticleReader &reader) { return reader.suffixes.contains(suffixOf(path)); });
}

/// Web pages say what they are encoded in.
Result<SourceText> decode(const QString &path, const QByteArray &bytes)
{
    const bool isPage = beginsLikeHtml(bytes) || readerNamed(QStringLiteral("HTML"))->suffixes.contains(suffixOf(path));
    return isPage ? decodeHtml(bytes) : decodeText(bytes);
}

Result<Articles> readInput(const ReaderInput &input)
{
    const QString &text = input.source.text;
    if (text.trimmed().isEmpty() && !mayBeEmpty(input.path))
        return failure(ErrorCode::FileEmpty, {}, input.path);
    const QString format = textFormatName(text);
    const ArticleReader *named = format.isEmpty() ? nullptr : readerNamed(format);
    if (!format.isEmpty() && !named)
        return failure(ErrorCode::UnsupportedFormat, {format}, input.path);
    if (!named && looksBinary(text) && isReadSuffix(input.path))
        return failure(ErrorCode::BadEncoding, {QStringLiteral("UTF-8")}, input.path);
    const ArticleReader *reader = named ? named : readerFor(input);
    if (!reader)
        return refused(input.path);
    auto read = reader->read(input);
    if (!read)
        return tl::make_unexpected(inFile(read.error(), input.path));
    return read;
}

/// The name of what is no text by itself, by its content; an e-mail of few fields by its suffix.
QString formatOf(const QString &path, const QByteArray &bytes)
{
    const QString format = documentFormatName(bytes);
    return format.isEmpty() && suffixOf(path) == QLatin1String("eml") ? mailFormat : format;
}

/// Without what is attached to it.
Result<Articles> readAlone(const QString &format, const QString &path, const QByteArray &bytes)
{
    auto document = readDocument(format, bytes);
    if (!document)
        return tl::make_unexpected(inFile(document.error(), path));
    for (const ArchiveMember &file : document->attachments)
        countLoss(document->losses, LossKind::Attachment, file.name);
    if (document->text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {}, path);
    Articles one;
    one.push_back(documentArticle(*std::move(document), format, path, bytes));
    return one;
}

Result<Articles> readOne(const QString &path, QByteArray bytes, const ArticleAt &articleAt, const TableMappings &tables)
{
    auto source = decode(path, bytes);
    if (!source && !isReadSuffix(path))
        return refused(path);
    if (!source)
        return tl::make_unexpected(inFile(source.error(), path));
    return readInput({path, std::move(bytes), std::move(*source), articleAt, tables});
}

/// Takes in what is an article of the files that another one holds; what is none is in `losses` as of this kind. What holds files
/// itself is none here. Returns the first error that is no matter of format.
std::optional<Error> readInner(const QString &path, std::vector<ArchiveMember> &&files, const ArticleAt &articleAt,
                               const TableMappings &tables, LossKind kind, Articles &articles, LossReport &losses)
{
    std::optional<Error> firstError;
    for (ArchiveMember &file : files) {
        const QString name = path + u'/' + file.name;
        const QString format = formatOf(name, file.bytes);
        auto read = isDocument(format) ? readAlone(format, name, file.bytes)
                    : format.isEmpty() ? readOne(name, std::move(file.bytes), articleAt, tables)
                                       : failure(ErrorCode::UnsupportedFormat, {file.name});
        if (!read) {
            if (!firstError && read.error().code != ErrorCode::UnsupportedFormat)
                firstError = read.error();
            countLoss(losses, kind, file.name);
            continue;
        }
        for (AnnotatedArticle &article : *read) {
            article.files = {path};
            articles.push_back(std::move(article));
        }
    }
    return firstError;
}

/// Every file of an archive that is an article; what is none is in the loss report. Archives in archives are none.
Result<Articles> readMembers(const QString &path, const QByteArray &bytes, const ArticleAt &articleAt,
                             const TableMappings &tables)
{
    auto members = readArchive(bytes);
    if (!members)
        return tl::make_unexpected(inFile(members.error(), path));
    Articles articles;
    LossReport losses;
    const auto firstError = readInner(path, *std::move(members), articleAt, tables, LossKind::ArchiveMember, articles, losses);
    if (articles.empty())
        return tl::make_unexpected(firstError.value_or(Error{ErrorCode::UnsupportedFormat, {QStringLiteral("ZIP")}, path}));
    articles.front().losses.insert(articles.front().losses.end(), losses.begin(), losses.end());
    return articles;
}

/// A document and the articles that are attached to it.
Result<Articles> readWithAttachments(const QString &format, const QString &path, const QByteArray &bytes,
                                     const ArticleAt &articleAt, const TableMappings &tables)
{
    auto document = readDocument(format, bytes);
    if (!document)
        return tl::make_unexpected(inFile(document.error(), path));
    Articles articles;
    std::vector<ArchiveMember> attachments = std::move(document->attachments);
    if (!document->text.trimmed().isEmpty())
        articles.push_back(documentArticle(*std::move(document), format, path, bytes));
    LossReport losses;
    const auto firstError = readInner(path, std::move(attachments), articleAt, tables, LossKind::Attachment, articles, losses);
    if (articles.empty())
        return tl::make_unexpected(firstError.value_or(Error{ErrorCode::FileEmpty, {}, path}));
    articles.front().losses.insert(articles.front().losses.end(), losses.begin(), losses.end());
    return articles;
}

AnnotatedArticle first(Articles &&articles)
{
    return std::move(articles.front());
}

} // namespace

Result<Articles> readArticles(const QString &path, const ArticleAt &articleAt, const TableMappings &tables)
{
    auto bytes = readRegularFile(path, largestFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (isBundle(*bytes))
        return readBundle(path, *bytes);
    const QString format = formatOf(path, *bytes);
    if (format == QLatin1String("ZIP"))
        return readMembers(path, *bytes, articleAt, tables);
    if (isDocument(format))
        return readWithAttachments(format, path, *bytes, articleAt, tables);
    if (!format.isEmpty())
        return failure(ErrorCode::UnsupportedFormat, {format}, path);
    return readOne(path, *std::move(bytes), articleAt, tables);
}

Result<AnnotatedArticle> readArticleFile(const QString &path, const ArticleAt &articleAt)
{
    return readArticles(path, articleAt).map(first);
}

Result<AnnotatedArticle> readArticleText(const QString &text)
{
    return readInput({{}, text.toUtf8(), normalizedText(text)}).map(first);
}

Result<AnnotatedArticle> readArticleHtml(const QString &html)
{
    return readHtmlFragment(html);
}

std::vector<PublicationCandidate> publicationCandidates(const QString &path, const QByteArray &bytes)
{
    const QString format = formatOf(path, bytes);
    if (isDocument(format)) {
        const auto document = readDocument(format, bytes);
        return document ? publicationCandidatesOf(document->head, document->text, path) : std::vector<PublicationCandidate>();
    }
    const auto source = decode(path, bytes);
    if (!source)
        return {};
    const ReaderInput input{path, bytes, *source};
    if (isHtmlArticle(input) || suffixOf(path).contains(QStringLiteral("htm")))
        return htmlPublicationCandidates(input);
    return textPublicationCandidates(input);
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const ArticleReader &reader : readers())
        suffixes += reader.suffixes;
    suffixes.removeAll(QString());
    suffixes << QString::fromLatin1("zip pdf docx odt eml").split(u' ');
    return suffixes;
}

} // namespace dateline

#include "formats/web_annotation.h"

#include "formats/article_formats.h"
#include "formats/event_draft.h"
#include "formats/event_json.h"
#include "formats/json_parser.h"
#include "formats/web_annotation_model.h"
#include "formats/web_excerpts.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QString readerName = QStringLiteral("webannotation/1");

AnnotatedArticle fromFile(const ReaderInput &input, Article article)
{
    AnnotatedArticle read;
    read.article = std::move(article);
    read.source = {input.path, input.bytes};
    if (!input.path.isEmpty())
        read.files << input.path;
    return read;
}

/// The article that stands inside one of Dateline's own files.
Result<AnnotatedArticle> embeddedArticle(const ReaderInput &input, const QJsonObject &json)
{
    const QJsonValue text = json[QStringLiteral("text")];
    if (!text.isString())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"text\": \"…\"")});
    AnnotatedArticle read = fromFile(input, {});
    read.article = articleFromJson(json, read.losses);
    read.article.text = normalizedText(jsonText(text)).text;
    const QString reader = jsonText(json[QStringLiteral("reader")]);
    read.article.reader = isExcerptsReader(reader) ? reader : readerName;
    // Someone has changed the text: its citations are checked as always, and say what became of them.
    const QString hash = jsonText(json[hashKey]);
    if (!hash.isEmpty() && hash != QString::fromLatin1(read.article.hash().toHex()))
        countLoss(read.losses, LossKind::Metadata, hashKey, hash);
    return read;
}

/// Beside the annotations: a file with the name of the page, or (`only` page) with their own name and the suffix of an article.
std::optional<AnnotatedArticle> articleBeside(const QString &path, const QString &page, bool only)
{
    if (path.isEmpty())
        return std::nullopt;
    const QString own = QFileInfo(path).fileName();
    QStringList names{QUrl(page).fileName()};
    for (const char *suffix : {"txt", "md", "html", "htm"}) {
        if (only)
            names << QFileInfo(siblingOf(path, QLatin1String(suffix))).fileName();
    }
    for (const QString &name : std::as_const(names)) {
        const QFileInfo file(QFileInfo(path).dir(), name);
        if (name.isEmpty() || name == own || suffixOf(name).startsWith(QLatin1String("json")) || !file.isFile())
            continue;
        if (auto read = readArticleFile(file.filePath()))
            return *std::move(read);
    }
    return std::nullopt;
}

std::optional<AnnotatedArticle> articleOf(const ReaderInput &input, const QString &page, bool only)
{
    if (auto beside = articleBeside(input.path, page, only)) {
        beside->files << input.path;
        return beside;
    }
    auto known = input.articleAt ? input.articleAt(page) : std::nullopt;
    return known ? std::optional(fromFile(input, *std::move(known))) : std::nullopt;
}

struct PageNotes {
    QString page;
    std::vector<WebAnnotation> annotations; ///< those with a target there
};

std::vector<PageNotes> byPage(const WebAnnotationFile &file)
{
    std::vector<PageNotes> pages;
    QHash<QString, std::size_t> places;
    for (const WebAnnotation &annotation : file.annotations) {
        QStringList sources;
        for (const AnnotationTarget &target : annotation.targets)
            sources << target.source;
        sources.removeDuplicates();
        for (const QString &page : std::as_const(sources)) {
            if (!places.contains(page)) {
                places.insert(page, pages.size());
                pages.push_back({page, {}});
            }
            pages[places[page]].annotations.push_back(annotation);
        }
    }
    return pages;
}

/// Makes events of the annotations of one article's page.
class AnnotationEvents {
public:
    /// `page`: whose targets belong to the article; empty = all of them.
    AnnotationEvents(AnnotatedArticle &read, QString page)
        : m_read(read), m_page(std::move(page)), m_placer(read.article.text), m_hash(read.article.hash())
    {
    }

    Result<void> add(const WebAnnotation &annotation)
    {
        return annotation.date.isEmpty() ? addEvent(annotation) : addDate(annotation);
    }

private:
    bool isHere(const AnnotationTarget &target) const { return m_page.isEmpty() || target.source == m_page; }

    /// An annotation of several pages is an event of each; its own id can name but one of them.
    QUuid uidOf(const WebAnnotation &annotation) const
    {
        const bool own = annotation.id.startsWith(uuidScheme) && isHere(annotation.targets.front());
        const QUuid uid = own ? QUuid::fromString(annotation.id.mid(uuidScheme.size())) : QUuid();
        return uid.isNull() ? annotatedEventUid(m_hash, webAnnotationName, annotation.id) : uid;
    }

    Result<void> addEvent(const WebAnnotation &annotation)
    {
        Event event = annotation.event.isEmpty() ? foreignEvent(annotation) : eventFromJson(annotation.event, m_read.losses);
        event.uid = uidOf(annotation);
        if (const auto cited = cite(event, annotation); !cited)
            return cited;
        if (event.citations.empty()) {
            countLoss(m_read.losses, LossKind::ForeignAnnotation, annotation.targets.front().source,
                      annotation.comments.value(0, annotation.tags.join(u' ')));
            return {};
        }
        if (m_uids.contains(event.uid))
            return failure(ErrorCode::DuplicateId, {annotation.id});
        m_uids.insert(event.uid);
        if (event.title.isEmpty())
            event.title = titleFromWords(quoteOf(event));
        m_read.events.push_back(std::move(event));
        return {};
    }

    /// A date is worth its words: one that does not stand where it says it does is lost.
    Result<void> addDate(const WebAnnotation &annotation)
    {
        const auto timex = timexFromJson(annotation.date);
        const TextAnchor &anchor = annotation.targets.front().anchor;
        if (!timex || anchor.isEmpty()) {
            countLoss(m_read.losses, LossKind::BadDateValue, annotation.id);
            return {};
        }
        const auto citation = m_placer.place(anchor, annotation.id, CitationRole::Date, 0);
        if (!citation)
            return tl::make_unexpected(citation.error());
        if (checkCitation(*citation, m_read.article.text).state == CitationState::Verified)
            m_read.dates.push_back({citation->span, *timex});
        else
            countLoss(m_read.losses, LossKind::ForeignAnnotation, QStringLiteral("TimeExpression"), citation->exact);
        return {};
    }

    static Event foreignEvent(const WebAnnotation &annotation)
    {
        Event event;
        event.ownId = annotation.id;
        event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
        event.tags = annotation.tags;
        event.note = annotation.comments.join(u'\n');
        return event;
    }

    Result<void> cite(Event &event, const WebAnnotation &annotation)
    {
        std::array<int, 4> orders{};
        for (const AnnotationTarget &target : annotation.targets) {
            if (target.anchor.isEmpty() || !isHere(target))
                continue;
            int &order = orders[static_cast<std::size_t>(target.role)];
            auto citation = m_placer.place(target.anchor, annotation.id, target.role, order++);
            if (!citation)
                return tl::make_unexpected(citation.error());
            event.citations.push_back(*std::move(citation));
        }
        sortCitations(event);
        return {};
    }

    static QString quoteOf(const Event &event)
    {
        QStringList pieces;
        for (const Citation &citation : event.citations) {
            if (citation.role == CitationRole::Statement)
                pieces << citation.exact;
        }
        return pieces.join(u' ');
    }

    AnnotatedArticle &m_read;
    QString m_page;
    AnchorPlacer m_placer;
    TextHash m_hash;
    QSet<QUuid> m_uids;
};

Result<AnnotatedArticle> withEvents(AnnotatedArticle read, const QString &page, const std::vector<WebAnnotation> &annotations)
{
    AnnotationEvents events(read, page);
    for (const WebAnnotation &annotation : annotations) {
        if (const auto added = events.add(annotation); !added)
            return tl::make_unexpected(added.error());
    }
    return read;
}

/// The page itself, else what is quoted of it.
Result<std::optional<AnnotatedArticle>> readPage(const ReaderInput &input, PageNotes notes, bool only)
{
    std::optional<AnnotatedArticle> read = articleOf(input, notes.page, only);
    if (!read) {
        if (auto excerpts = excerptsOf(notes.annotations, notes.page))
            read = fromFile(input, *std::move(excerpts));
    }
    if (!read)
        return std::nullopt;
    return withEvents(*std::move(read), notes.page, notes.annotations).map([](AnnotatedArticle &&whole) {
        return std::optional(std::move(whole));
    });
}

Result<std::vector<AnnotatedArticle>> readPages(const ReaderInput &input, const WebAnnotationFile &file)
{
    const std::vector<PageNotes> pages = byPage(file);
    if (pages.empty())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"target\": …")});
    std::vector<AnnotatedArticle> articles;
    LossReport losses = file.losses;
    for (const PageNotes &notes : pages) {
        auto read = readPage(input, notes, pages.size() == 1);
        if (!read)
            return tl::make_unexpected(read.error());
        if (*read)
            articles.push_back(**std::move(read));
        else
            countLoss(losses, LossKind::ForeignAnnotation, notes.page);
    }
    if (articles.empty())
        return failure(ErrorCode::NothingQuoted, {pages.front().page});
    LossReport &first = articles.front().losses;
    first.insert(first.end(), losses.begin(), losses.end());
    return articles;
}

} // namespace

bool isWebAnnotation(const QJsonObject &root)
{
    return hasType(root, QStringLiteral("Annotation")) || hasType(root, QStringLiteral("AnnotationCollection")) ||
           hasType(root, QStringLiteral("AnnotationPage")) || root[QStringLiteral("@context")] == annotationContext ||
           root[QStringLiteral("rows")].toArray().at(0)[QStringLiteral("type")] == QStringLiteral("Annotation");
}

bool isHypothesis(const QJsonObject &root)
{
    const auto isAnnotation = [](const QJsonValue &json) {
        return json[QStringLiteral("target")].isArray() && json[QStringLiteral("uri")].isString();
    };
    return isAnnotation(root) || isAnnotation(root[QStringLiteral("rows")].toArray().at(0)) ||
           isAnnotation(root[QStringLiteral("annotations")].toArray().at(0));
}

Result<std::vector<AnnotatedArticle>> readWebAnnotations(const ReaderInput &input, const QJsonObject &root)
{
    const auto file = parseWebAnnotations(root);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->article.isEmpty())
        return readPages(input, *file);
    return embeddedArticle(input, file->article)
        .and_then([&](AnnotatedArticle &&read) { return withEvents(std::move(read), {}, file->annotations); })
        .map([&](AnnotatedArticle &&read) {
            read.losses.insert(read.losses.end(), file->losses.begin(), file->losses.end());
            std::vector<AnnotatedArticle> one;
            one.push_back(std::move(read));
            return one;
        });
}

} // namespace dateline

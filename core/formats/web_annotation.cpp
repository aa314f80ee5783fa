#include "formats/web_annotation.h"

#include "formats/article_formats.h"
#include "formats/event_draft.h"
#include "formats/event_json.h"
#include "formats/json_parser.h"
#include "formats/web_annotation_model.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QString readerName = QStringLiteral("webannotation/1");

/// The article that stands inside one of Dateline's own files.
Result<AnnotatedArticle> embeddedArticle(const ReaderInput &input, const QJsonObject &json)
{
    AnnotatedArticle read;
    const QJsonValue text = json[QStringLiteral("text")];
    if (!text.isString())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"text\": \"…\"")});
    read.article = articleFromJson(json, read.losses);
    read.article.text = normalizedText(jsonText(text)).text;
    read.article.reader = readerName;
    read.source = {input.path, input.bytes};
    if (!input.path.isEmpty())
        read.files << input.path;
    // Someone has changed the text: its citations are checked as always, and say what became of them.
    const QString hash = jsonText(json[hashKey]);
    if (!hash.isEmpty() && hash != QString::fromLatin1(read.article.hash().toHex()))
        countLoss(read.losses, LossKind::Metadata, hashKey, hash);
    return read;
}

/// Beside the annotations: a file with the name of the page, or with their own name and the suffix of an article.
std::optional<AnnotatedArticle> articleBeside(const QString &path, const QString &page)
{
    if (path.isEmpty())
        return std::nullopt;
    const QString own = QFileInfo(path).fileName();
    QStringList names{QUrl(page).fileName()};
    for (const char *suffix : {"txt", "md", "html", "htm"})
        names << QFileInfo(siblingOf(path, QLatin1String(suffix))).fileName();
    for (const QString &name : std::as_const(names)) {
        const QFileInfo file(QFileInfo(path).dir(), name);
        if (name.isEmpty() || name == own || suffixOf(name).startsWith(QLatin1String("json")) || !file.isFile())
            continue;
        if (auto read = readArticleFile(file.filePath()))
            return *std::move(read);
    }
    return std::nullopt;
}

std::optional<AnnotatedArticle> articleOf(const ReaderInput &input, const QString &page)
{
    if (auto beside = articleBeside(input.path, page)) {
        beside->files << input.path;
        return beside;
    }
    auto known = input.articleAt ? input.articleAt(page) : std::nullopt;
    if (!known)
        return std::nullopt;
    AnnotatedArticle read;
    read.article = *std::move(known);
    read.source = {input.path, input.bytes};
    read.files << input.path;
    return read;
}

QStringList pagesOf(const WebAnnotationFile &file)
{
    QStringList pages;
    for (const WebAnnotation &annotation : file.annotations) {
        for (const AnnotationTarget &target : annotation.targets)
            pages << target.source;
    }
    pages.removeDuplicates();
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
    Result<void> addEvent(const WebAnnotation &annotation)
    {
        Event event = annotation.event.isEmpty() ? foreignEvent(annotation) : eventFromJson(annotation.event, m_read.losses);
        event.uid = annotation.id.startsWith(uuidScheme) ? QUuid::fromString(annotation.id.mid(uuidScheme.size())) : QUuid();
        if (event.uid.isNull())
            event.uid = annotatedEventUid(m_hash, QStringLiteral("webannotation"), annotation.id);
        if (const auto cited = cite(event, annotation); !cited)
            return cited;
        if (event.citations.empty()) {
            countLoss(m_read.losses, LossKind::ForeignAnnotation, annotation.targets.front().source,
                      annotation.comments.value(0, annotation.tags.join(u' ')));
            return {};
        }
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
            if (target.anchor.isEmpty() || (!m_page.isEmpty() && target.source != m_page))
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
};

Result<AnnotatedArticle> withEvents(AnnotatedArticle read, const QString &page, const WebAnnotationFile &file)
{
    AnnotationEvents events(read, page);
    for (const WebAnnotation &annotation : file.annotations) {
        if (const auto added = events.add(annotation); !added)
            return tl::make_unexpected(added.error());
    }
    read.losses.insert(read.losses.end(), file.losses.begin(), file.losses.end());
    return read;
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

Result<AnnotatedArticle> readWebAnnotation(const ReaderInput &input, const QJsonObject &root)
{
    const auto file = parseWebAnnotations(root);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!file->article.isEmpty()) {
        return embeddedArticle(input, file->article).and_then([&](AnnotatedArticle &&read) {
            return withEvents(std::move(read), {}, *file);
        });
    }
    const QStringList pages = pagesOf(*file);
    if (pages.isEmpty())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"target\": …")});
    for (const QString &page : pages) {
        if (auto article = articleOf(input, page))
            return withEvents(*std::move(article), page, *file);
    }
    return failure(ErrorCode::CompanionMissing, {pages.front()});
}

} // namespace dateline

#include "workflow/exporter.h"

#include "extract/actor_lexicon.h"
#include "formats/article_formats.h"
#include "formats/bundle.h"
#include "formats/format_table.h"
#include "workflow/annotator.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

#include <memory>
#include <unordered_set>

namespace dateline {
namespace {

const QString timeml = QStringLiteral("timeml");
const QString bundle = QStringLiteral("bundle");
constexpr int longestStem = 60;

EventFilter withActorCodes(EventFilter filter)
{
    const QStringList named = filter.actors;
    for (const QString &name : named) {
        const auto actor = actorNamed(name);
        if (actor && !filter.actors.contains(actor->code))
            filter.actors << actor->code;
    }
    return filter;
}

/// By the article's own date: one that stands for others may have come after these.
bool isOfFilter(const ArticleSummary &article, const EventFilter &filter)
{
    const auto published = article.published ? article.published->earliest() : std::nullopt;
    return (!filter.article || article.id == *filter.article) &&
           (!filter.knownOn || (published && *published < (CivilSecond{*filter.knownOn} + 1) * secondsPerDay));
}

Result<std::unordered_set<EventId>> wantedEvents(const Library &library, const EventFilter &filter)
{
    return library.events().matching(withActorCodes(filter)).map([](const std::vector<EventId> &ids) {
        return std::unordered_set<EventId>(ids.begin(), ids.end());
    });
}

/// An article as it was read, its source with it, so that a writer can give back what nobody changed.
Result<AnnotatedArticle> loadWhole(const Library &library, ArticleId id)
{
    auto article = library.articles().load(id);
    if (!article)
        return tl::make_unexpected(article.error());
    auto source = library.articles().loadSource(id);
    if (!source)
        return tl::make_unexpected(source.error());
    AnnotatedArticle whole;
    whole.article = *std::move(article);
    whole.source = *std::move(source);
    whole.files = {whole.source.path};
    return whole;
}

QString stemOf(const AnnotatedArticle &article)
{
    const QString name = QFileInfo(article.source.path).completeBaseName();
    if (!name.isEmpty())
        return name;
    static const QRegularExpression noWord(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString words = article.article.title.toLower().replace(noWord, QStringLiteral(" ")).simplified();
    if (words.isEmpty())
        return QStringLiteral("article");
    const bool splitsPair = words.size() > longestStem && words[longestStem].isLowSurrogate();
    return words.left(splitsPair ? longestStem - 1 : longestStem).trimmed().replace(u' ', u'-');
}

QString once(const QString &stem, QSet<QString> &taken)
{
    QString name = stem;
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = stem + u'-' + QString::number(number);
    taken.insert(name.toLower()); // some file systems take two cases for one name
    return name;
}

/// brat's files stand side by side: STEM, STEM.txt and STEM.ann all mean the pair.
QString pathOf(const Export &made, const ExportedFile &file, const QString &output)
{
    if (made.files.size() == 1)
        return output;
    for (const ExportedFile &each : made.files) {
        if (output.endsWith(each.suffix))
            return output.chopped(each.suffix.size()) + file.suffix;
    }
    return output + file.suffix;
}

/// What of a library a bundle has no place for. With an error `losses` are not complete.
Result<void> countKept(const Library &library, LossReport &losses)
{
    Result<void> done;
    const auto count = [&](const auto &kept, const char *kind, auto name) {
        if (!kept) {
            done = tl::make_unexpected(kept.error());
            return;
        }
        for (const auto &each : *kept)
            countLoss(losses, LossKind::OfLibrary, QLatin1String(kind), each.*name);
    };
    count(library.bookmarks().list(), "bookmark", &Bookmark::name);
    count(library.views().list(), "view", &SavedView::name);
    count(library.trash().list(), "removed", &TrashItem::title);
    count(library.names().actors(), "actor", &NamedActor::name);
    count(library.names().outlets(), "outlet", &NamedOutlet::name);
    return done;
}

} // namespace

const std::vector<KnownFormat> &knownFormats()
{
    return formatTable();
}

QStringList exportFormats()
{
    return writableFormats();
}

bool holdsOneArticle(const QString &format)
{
    const KnownFormat *known = formatToWrite(format);
    return known && known->holdsOneArticle;
}

Result<Export> exportArticles(const std::vector<AnnotatedArticle> &articles, const ExportOptions &options, const Wording &wording)
{
    Export made;
    std::vector<AnnotatedArticle> prepared;
    if (options.format == timeml) { // dates are all that it can say
        for (const AnnotatedArticle &article : articles)
            prepared.push_back(annotated(article, false));
    }
    WriteOptions how{options.withText, {}};
    if (options.format == bundle && options.further) {
        prepared = inBundleOrder(articles);
        auto further = options.further(prepared, options.disputed);
        if (!further)
            return tl::make_unexpected(further.error());
        for (FurtherFile &file : *further)
            how.further.push_back({std::move(file.name), std::move(file.bytes)});
    }
    auto written = writeArticles(options.format, prepared.empty() ? articles : prepared, how, wording, made.losses);
    if (!written)
        return tl::make_unexpected(written.error());
    for (WrittenFile &file : *written)
        made.files.push_back({std::move(file.suffix), std::move(file.bytes)});
    return made;
}

Result<std::vector<NamedExport>> exportEach(const std::vector<AnnotatedArticle> &articles, const ExportOptions &options,
                                            const Wording &wording)
{
    std::vector<NamedExport> exports;
    QSet<QString> taken;
    for (const AnnotatedArticle &article : articles) {
        auto made = exportArticles({article}, options, wording);
        if (!made)
            return tl::make_unexpected(made.error());
        exports.push_back({once(stemOf(article), taken), *std::move(made)});
    }
    return exports;
}

Result<std::vector<AnnotatedArticle>> collect(const Library &library, const EventFilter &filter)
{
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    const auto wanted = wantedEvents(library, filter);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    std::vector<AnnotatedArticle> collected;
    for (const ArticleSummary &article : *articles) {
        if (!isOfFilter(article, filter))
            continue;
        auto events = library.events().ofArticle(article.id);
        if (!events)
            return tl::make_unexpected(events.error());
        std::erase_if(*events, [&](const StoredEvent &stored) { return !wanted->contains(stored.id); });
        if (events->empty() && filter != EventFilter{})
            continue;
        auto whole = loadWhole(library, article.id);
        if (!whole)
            return tl::make_unexpected(whole.error());
        for (StoredEvent &stored : *events)
            whole->events.push_back(std::move(stored.event));
        collected.push_back(*std::move(whole));
    }
    return collected;
}

Result<Export> exportLibrary(const Library &library, const EventFilter &filter, ExportOptions options, const Wording &wording)
{
    const auto articles = collect(library, filter);
    if (!articles)
        return tl::make_unexpected(articles.error());
    if (options.format != bundle)
        return exportArticles(*articles, options, wording);
    auto disputed = library.groups().disputed();
    if (!disputed)
        return tl::make_unexpected(disputed.error());
    options.disputed = *std::move(disputed);
    return exportArticles(*articles, options, wording).and_then([&](Export &&made) {
        return countKept(library, made.losses).map([&] { return std::move(made); });
    });
}

Result<SavedExport> saveExport(const Export &made, const QString &output)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    const auto failed = [](const QSaveFile &file) {
        return failure(ErrorCode::CannotWrite, {file.errorString()}, file.fileName());
    };
    for (const ExportedFile &part : made.files) {
        auto &file = *files.emplace_back(std::make_unique<QSaveFile>(pathOf(made, part, output)));
        if (!file.open(QIODevice::WriteOnly) || file.write(part.bytes) != part.bytes.size() || !file.flush())
            return failed(file);
    }
    SavedExport saved{{}, made.losses};
    for (const auto &file : files) { // all are written; what is left is to rename them
        if (!file->commit())
            return failed(*file);
        saved.files << file->fileName();
    }
    return saved;
}

} // namespace dateline

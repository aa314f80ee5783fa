#include "cli/console.h"
#include "cli/verb_parser.h"
#include "library/library.h"
#include "wording/date_text.h"
#include "wording/query_text.h"
#include "workflow/typed_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <unordered_map>

namespace dateline {

namespace {

struct Found {
    SearchHit hit;
    ArticleSummary article;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)
};

Result<std::vector<Found>> find(const Library &library, const SearchQuery &query)
{
    const auto hits = library.search().find(query);
    if (!hits)
        return tl::make_unexpected(hits.error());
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    std::unordered_map<ArticleId, const ArticleSummary *> byId;
    for (const ArticleSummary &article : *articles)
        byId.emplace(article.id, &article);
    std::vector<Found> found;
    for (const SearchHit &hit : *hits) {
        if (const auto article = byId.find(hit.article); article != byId.end())
            found.push_back({hit, *article->second});
    }
    return found;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const Found &found)
{
    const CodePointMap points(found.hit.snippet);
    return {{QStringLiteral("title"), found.hit.title},
            {QStringLiteral("publisher"), orNull(found.article.publisher)},
            {QStringLiteral("published"), orNull(found.article.published ? found.article.published->toString() : QString())},
            {QStringLiteral("url"), orNull(found.article.url)},
            {QStringLiteral("events"), found.article.eventCount},
            {QStringLiteral("snippet"), found.hit.snippet},
            {QStringLiteral("match"), QJsonObject{{QStringLiteral("start"), points.toCodePoints(found.hit.match.start)},
                                                  {QStringLiteral("end"), points.toCodePoints(found.hit.match.end)}}}};
}

void printJson(const QString &query, const std::vector<Found> &found)
{
    QJsonArray hits;
    for (const Found &each : found)
        hits.append(jsonOf(each));
    const QJsonObject answer{{QStringLiteral("schema"), 1}, {QStringLiteral("query"), query}, {QStringLiteral("hits"), hits}};
    printBytes(QJsonDocument(answer).toJson());
}

void printHit(const Found &found)
{
    QStringList facts;
    if (!found.article.publisher.isEmpty())
        facts << found.article.publisher;
    if (found.article.published)
        facts << dateText(*found.article.published);
    printLine(facts.isEmpty() ? found.hit.title : Texts::tr("%1 (%2)").arg(found.hit.title, facts.join(QStringLiteral(", "))));
    printLine(QStringLiteral("    ") + found.hit.snippet);
}

} // namespace

ExitStatus searchVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("search LIBRARY QUERY [--json]"),
        Texts::tr(
            "Finds articles by their words: words, \"a phrase\", begin*; a -word must not be in them (write -- before such a "
            "query). Case and accents do not matter. AND, OR, NOT and brackets join; from: until: type: actor: source: target: "
            "pair:AZE>ARM outlet: tag: lang: is: ask for more than words."));
    parser.addFlag(QStringLiteral("json"), Texts::tr("As JSON."));
    parser.parse(arguments, 2, INT_MAX);
    if (parser.isOver())
        return parser.status();

    const QString query = parser.positional().mid(1).join(u' ');
    const auto library = Library::open(parser.positional().first(), Library::Access::ReadOnly);
    const SearchQuery understood = readTypedQuery(query, QLocale().bcp47Name(), std::nullopt);
    const auto found = library ? find(*library, understood) : tl::make_unexpected(library.error());
    if (!found) {
        complain(inLibrary(found.error(), parser.positional().first()));
        return ExitStatus::CannotRun;
    }
    for (const QueryComplaint &complaint : understood.complaints())
        complain(complaintText(complaint));
    if (parser.isSet(QStringLiteral("json")))
        printJson(query, *found);
    else
        std::ranges::for_each(*found, printHit);
    return ExitStatus::Done;
}

} // namespace dateline

#include "library/sample_articles.h"
#include "library/search_query.h"

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

class Searching : public testing::Test {
protected:
    Searching()
    {
        put("Warning", "Officials in Łódź warned that the talks about Baku's border would stop.", "2024-07-25");
        put("Talks", "The talks about trade went on in Ankara; diplomats spoke of a border deal.", "2024-06-19");
        put("Chinese", "中国外交部发言人说会谈重要。", "2023-09-19");
        put("Undated", "İstanbul hosts a meeting; ıssız yollar.", "");
    }
    void put(const QByteArray &title, const QByteArray &text, const char *published)
    {
        ASSERT_TRUE(add(library, articleOf(QString::fromUtf8(title), QString::fromUtf8(text), QString::fromUtf8(published))));
    }
    QString titles(const char *query) const
    {
        const auto hits = library.search().find(QString::fromUtf8(query));
        EXPECT_TRUE(hits) << query;
        QStringList found;
        for (const SearchHit &hit : *hits)
            found << hit.title;
        return found.join(u' ');
    }
    Library library = *Library::inMemory();
};

TEST_F(Searching, WordsAreAllWantedTheLatestFirst)
{
    EXPECT_EQ(titles("talks border"), "Warning Talks");
    EXPECT_EQ(titles("talks Ankara"), "Talks");
    EXPECT_EQ(titles("nowhere"), "");
    EXPECT_EQ(titles("meeting"), "Undated");
}

TEST_F(Searching, PhrasesPrefixesAndWithout)
{
    EXPECT_EQ(titles("\"talks about trade\""), "Talks");
    EXPECT_EQ(titles("“talks about”"), "Warning Talks");
    EXPECT_EQ(titles("\"about talks\""), "");
    EXPECT_EQ(titles("diplo*"), "Talks");
    EXPECT_EQ(titles("diplo"), "");
    EXPECT_EQ(titles("\"about tra\"*"), "Talks");
    EXPECT_EQ(titles("talks -trade"), "Warning");
    EXPECT_EQ(titles("talks -\"about trade\""), "Warning");
    EXPECT_EQ(titles("-talks"), "Chinese Undated");
    EXPECT_EQ(titles("\"talks about"), "Warning Talks");
}

TEST_F(Searching, FoldsWhatPeopleDoNotType)
{
    EXPECT_EQ(titles("lodz"), "Warning");
    EXPECT_EQ(titles("ŁODZ"), "Warning");
    EXPECT_EQ(titles("istanbul issiz"), "Undated");
    EXPECT_EQ(titles("baku"), "Warning");
    EXPECT_EQ(titles("Baku’s"), "Warning");
}

TEST_F(Searching, ScriptsWithoutWords)
{
    for (const char *query : {"中国", "外交部", "会谈", "中", "要", "部发言", "中国 会谈", "\"中国外交\"", "谈*"})
        EXPECT_EQ(titles(query), "Chinese") << query;
    EXPECT_EQ(titles("国中"), "");
    EXPECT_EQ(titles("美"), "");
}

TEST_F(Searching, TitlesAreSearchedAndFollowEditsAndUndo)
{
    EXPECT_EQ(titles("warning"), "Warning");
    const auto hits = library.search().find(QStringLiteral("warning"));
    ArticleFields fields;
    fields.title = QStringLiteral("Renamed");
    ASSERT_TRUE(library.change({ChangeKind::EditArticle, 1, {}},
                               [&](ChangeScope &scope) { return scope.setArticleFields(hits->front().article, fields); }));
    EXPECT_EQ(titles("warning"), "");
    EXPECT_EQ(titles("renamed"), "Renamed");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(titles("warning"), "Warning");
    EXPECT_EQ(titles("renamed"), "");
}

TEST_F(Searching, TheSnippetIsOneLineAroundTheMatch)
{
    const QString far = QStringLiteral("word ").repeated(100);
    ASSERT_TRUE(
        add(library, articleOf(QStringLiteral("Long"), far + QStringLiteral("the 🕊 of\n\n  Peace\n was signed ") + far)));
    const auto hits = library.search().find(QStringLiteral("\"of peace\""));
    ASSERT_EQ(hits->size(), 1u);
    const SearchHit &hit = hits->front();
    EXPECT_EQ(wordsAt(hit.snippet, hit.match), QStringLiteral("of Peace"));
    EXPECT_TRUE(hit.snippet.contains(QStringLiteral("word the 🕊 of Peace was signed word")));
    EXPECT_TRUE(hit.snippet.startsWith(QStringLiteral("…word")) && hit.snippet.endsWith(QStringLiteral("word…")));
    EXPECT_FALSE(hit.snippet.contains(u'\n'));
    EXPECT_LT(hit.snippet.size(), 220);

    const auto signs = library.search().find(QStringLiteral("要"));
    EXPECT_EQ(wordsAt(signs->front().snippet, signs->front().match), QStringLiteral("要"));
    const auto byTitle = library.search().find(QStringLiteral("undated"));
    EXPECT_TRUE(byTitle->front().match.isEmpty());
    EXPECT_TRUE(byTitle->front().snippet.startsWith(QStringLiteral("İstanbul")));
}

TEST_F(Searching, TheLimitHolds)
{
    EXPECT_EQ(library.search().find(QStringLiteral("talks"), 1)->size(), 1u);
    EXPECT_EQ(library.search().find(QStringLiteral("-nowhere"), 1)->size(), 1u);
}

TEST_F(Searching, OfACommonWordTheLatestAreFound)
{
    for (int number = 0; number < 600; ++number)
        put("N" + QByteArray::number(number), "A common word of number " + QByteArray::number(number),
            number == 300 ? "2030" : "2020");
    const auto hits = library.search().find(QStringLiteral("common"), 3);
    ASSERT_EQ(hits->size(), 3u);
    EXPECT_EQ((*hits)[0].title, QStringLiteral("N300"));
    EXPECT_EQ((*hits)[1].title, QStringLiteral("N599"));
    EXPECT_EQ(library.search().find(QStringLiteral("common"), 1000)->size(), 600u);
}

TEST_F(Searching, ArticlesAnswerForTheirEvents)
{
    const auto first = add(library, warning());
    ASSERT_TRUE(first);
    AnnotatedArticle again = articleOf(QStringLiteral("Again"), QStringLiteral("They warned on 26 July."));
    again.events = {eventAt(again.article, QStringLiteral("E3"), QStringLiteral("warned"), EventType::Threaten,
                            QStringLiteral("2024-07-26"))};
    const auto added = add(library, again);
    ASSERT_TRUE(added);
    EXPECT_EQ(titles("type:threaten"), "A warning on the border Again");
    EXPECT_EQ(titles("type:retreat"), "");
    EXPECT_EQ(titles("is:disputed"), "");
    const std::vector<EventId> threats{library.events().ofArticle(first->article)->front().id,
                                       library.events().ofArticle(added->article)->front().id};
    ASSERT_TRUE(library.change({ChangeKind::MergeEvents, 1, {}}, [&](ChangeScope &scope) { return scope.mergeEvents(threats); }));
    EXPECT_EQ(titles("is:disputed"), "A warning on the border Again");
    EXPECT_EQ(library.search().find(QStringLiteral("type:threaten"), 1)->size(), 1u);
}

TEST_F(Searching, OnlyThoseStillThereAreListed)
{
    const auto list = *library.articles().list();
    const auto listed = library.articles().list({list[1].id, ArticleId{4711}, list[0].id});
    ASSERT_EQ(listed->size(), 2u);
    EXPECT_EQ((*listed)[0].title, list[1].title);
    ASSERT_TRUE(remove(library, list[1].id));
    EXPECT_EQ(library.articles().list({list[1].id})->size(), 0u);
    EXPECT_EQ(*library.articles().versions(list[0].id), std::vector<ArticleId>{list[0].id});
}

TEST_F(Searching, NastyTextIsNoError)
{
    for (const char *query : {"",
                              " ",
                              "\"",
                              "\"\"",
                              "-",
                              "--",
                              "*",
                              "NOT",
                              "AND",
                              "a AND",
                              "OR OR",
                              "NEAR(",
                              "NEAR(a b, 2)",
                              "nosuch:foo",
                              "title:talks",
                              "(((",
                              ")",
                              "{a b}:c",
                              "a\"b\"c",
                              "^a",
                              "a + b",
                              "'; DROP TABLE article; --",
                              "%",
                              "\\",
                              "-\"",
                              "\"*",
                              "-*",
                              "\xF0\x9F\x95\x8A"})
        EXPECT_TRUE(library.search().find(QString::fromUtf8(query))) << query;
    EXPECT_EQ(titles("title:talks"), "");
    EXPECT_TRUE(library.search().find(QString(QChar(0))));
    EXPECT_TRUE(library.search().find(QString(QChar(0xD800)) + QStringLiteral("talks")));
    EXPECT_TRUE(library.search().find(QStringLiteral("talks ").repeated(5000)));
    EXPECT_TRUE(library.search().find(QStringLiteral("\"") + QStringLiteral("talks ").repeated(5000)));
    EXPECT_TRUE(library.search().find(QStringLiteral("-talks ").repeated(5000)));
    EXPECT_TRUE(library.search().find(QStringLiteral("x").repeated(100000)));
}

RC_GTEST_FIXTURE_PROP(Searching, AnyTextIsAQuery, ())
{
    const auto piece = rc::gen::element<std::string>("talks", "\"", "*", "-", " ", "(", ")", ":", "AND", "NOT", "NEAR", "{", "}",
                                                     "^", "+", "中", "国", "ł", "\\", "'", ";", "…", "，");
    const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
    std::string query;
    for (const std::string &each : pieces)
        query += each;
    RC_ASSERT(library.search().find(QString::fromStdString(query)).has_value());
}

/// What the index finds and what matching a text by itself finds are the same.
RC_GTEST_PROP(SearchQuery, IndexAndTextAgree, ())
{
    const auto words = rc::gen::element<std::string>("talks", "Talk", "łódź", "LODZ", "中国", "国", "国中", "会", "a", "29");
    const auto joined = [](const std::vector<std::string> &parts, const char *gap) {
        QStringList list;
        for (const std::string &part : parts)
            list << QString::fromStdString(part);
        return list.join(QLatin1String(gap));
    };
    const QString text = joined(*rc::gen::container<std::vector<std::string>>(words), *rc::gen::element("", " ", "-"));
    const QString phrase =
        joined(*rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(words)), *rc::gen::element("", " "));
    const QString asked = u'"' + phrase + u'"' + *rc::gen::element("", "*");
    auto library = *Library::inMemory();
    RC_ASSERT(add(library, articleOf(QString(), text)).has_value());
    RC_ASSERT(library.search().find(asked)->size() == (SearchQuery(asked).firstMatch(text) ? 1u : 0u));
}

TEST_F(Searching, TheBestSayTheWordsMost)
{
    put("Much", "Border, border, border: nothing but the border.", "2020-01-01");
    put("The border", "One word on it.", "2019-01-01");
    const auto titlesOf = [this](const char *query, SearchOrder order) {
        QStringList found;
        const auto hits = library.search().find(QLatin1String(query), 10, order);
        for (const SearchHit &hit : *hits)
            found << hit.title;
        return found;
    };
    EXPECT_EQ(titlesOf("border", SearchOrder::Newest), (QStringList{"Warning", "Talks", "Much", "The border"}));
    const QStringList best = titlesOf("border", SearchOrder::Best);
    EXPECT_TRUE(best.mid(0, 2).contains(QStringLiteral("Much")) && best.mid(0, 2).contains(QStringLiteral("The border")));
    EXPECT_EQ(best.size(), 4);
    const auto much = library.search().find(QStringLiteral("nothing"));
    ASSERT_TRUE(remove(library, much->front().article));
    EXPECT_EQ(titlesOf("border", SearchOrder::Best).size(), 3) << "what is removed is not found";
    EXPECT_EQ(titlesOf("border from:2024", SearchOrder::Best), titlesOf("border from:2024", SearchOrder::Newest));
}

/// More articles have a word than are looked at one by one; `step`: in what order they came.
void expectTheLatestFirst(int step)
{
    constexpr int articles = 1201; // a prime: every step visits every day
    struct Told {
        std::optional<CivilSecond> published;
        ArticleId id;
    };
    std::vector<Told> all, third;
    Library library = *Library::inMemory();
    const auto put = [&](ChangeScope &scope) -> Result<void> {
        for (int number = 0; number < articles; ++number) {
            const int place = number * step % articles;
            const auto day = std::chrono::sys_days{std::chrono::year{2010} / 1 / 1} + std::chrono::days(place / 3);
            const QString words = number % 3 == 0 ? QStringLiteral("trade at the border") : QStringLiteral("the border");
            const auto made = articleOf(QString::number(number), QStringLiteral("%1 on %2.").arg(number).arg(words),
                                        place % 50 == 0 ? QString() : Edtf::day(day).toString());
            const auto added = scope.addArticle(made);
            if (!added)
                return tl::make_unexpected(added.error());
            const auto &published = made.article.published;
            all.push_back({published ? published->earliest() : std::nullopt, added->article});
            if (number % 3 == 0)
                third.push_back(all.back());
        }
        return {};
    };
    ASSERT_TRUE(library.change({ChangeKind::Import, 1, {}}, put));
    const ArticleId gone = third[200].id;
    ASSERT_TRUE(remove(library, gone));
    for (auto *told : {&all, &third}) {
        std::erase_if(*told, [&](const Told &each) { return each.id == gone; });
        std::ranges::sort(*told, std::ranges::greater(), [](const Told &each) { return std::pair(each.published, each.id); });
        const QString words = told == &all ? QStringLiteral("border") : QStringLiteral("border (trade OR nowhere)");
        for (const std::size_t limit : {0U, 1U, 20U, 300U, 5000U}) {
            const auto hits = library.search().find(words, static_cast<int>(limit));
            ASSERT_EQ(hits->size(), std::min(limit, told->size())) << step;
            for (std::size_t each = 0; each < hits->size(); ++each)
                ASSERT_EQ((*hits)[each].article, (*told)[each].id) << step << " " << each;
        }
    }
}

TEST(SearchByDate, TheLatestComeFirstInWhateverOrderTheyCame)
{
    for (const int step : {1, 1200, 7, 577})
        expectTheLatestFirst(step);
}

} // namespace

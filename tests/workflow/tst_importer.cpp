#include "workflow/import_folder.h"
#include "workflow/page_address.h"
#include "workflow/publication_choice.h"
#include "workflow/verifier.h"

#include <rapidcheck/gtest.h>

#include <sqlite3.h>

#include <set>

using namespace dateline;

namespace {

class Importer : public ImportFolder {};

TEST_F(Importer, ABratPairIsOneArticleHoweverItIsNamed)
{
    const QString text = put(QStringLiteral("talks.txt"), bratText);
    const QString annotations = put(QStringLiteral("talks.ann"), bratAnnotations);
    const QList<QStringList> ways{{text}, {annotations}, {text, annotations}, {annotations, text}, {path()}};
    for (const QStringList &way : ways) {
        const auto results = import(way);
        ASSERT_EQ(results.size(), 1u) << way.join(u' ').toStdString();
        EXPECT_EQ(results[0].outcome, ImportOutcome::Added);
        EXPECT_EQ(results[0].eventsAdded, 1);
        ASSERT_TRUE(library.undo());
    }
}

TEST_F(Importer, ATextFirstAndItsAnnotationsLater)
{
    const QString text = put(QStringLiteral("talks.txt"), bratText);
    const auto first = import({text});
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].outcome, ImportOutcome::Added);
    EXPECT_GT(first[0].eventsAdded, 0) << "what Dateline itself found";

    const auto second = import({put(QStringLiteral("talks.ann"), bratAnnotations)});
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].outcome, ImportOutcome::AnnotationsAdded);
    EXPECT_EQ(second[0].article, first[0].article);
    EXPECT_EQ(second[0].eventsAdded, 1);
    EXPECT_EQ(articleCount(), 1u);
    EXPECT_EQ(eventCount(), 1) << "annotations take the place of suggestions";

    // The text alone brings no suggestion beside them.
    QFile::remove(path(QStringLiteral("files/talks.ann")));
    EXPECT_EQ(import({text})[0].outcome, ImportOutcome::Known);
    EXPECT_EQ(eventCount(), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(eventCount(), first[0].eventsAdded) << "they are back";
}

TEST_F(Importer, TheSameTwiceIsKnown)
{
    put(QStringLiteral("talks.txt"), bratText);
    const QString annotations = put(QStringLiteral("talks.ann"), bratAnnotations);
    import({annotations});
    const auto again = import({annotations, annotations});
    ASSERT_EQ(again.size(), 2u);
    EXPECT_EQ(again[0].outcome, ImportOutcome::Known);
    EXPECT_EQ(again[1].outcome, ImportOutcome::Known);
    EXPECT_EQ(eventCount(), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(articleCount(), 0u) << "what was known left no step of its own";
}

TEST_F(Importer, AnnotationsFindTheirPageInTheRequestOrTheLibrary)
{
    const QString page = put(QStringLiteral("z_page.md"), markdown(QStringLiteral("url: https://www.example.org/talks/"),
                                                                   QStringLiteral("Baku warned Yerevan that talks would stop.")));
    const auto note = [](const QString &id, const QString &quote) { // its position is that of another text
        return QStringLiteral(
                   "{\"id\": \"%1\", \"uri\": \"http://example.org/talks#top\", \"text\": \"a note\", \"target\": [{\"source\": "
                   "\"http://example.org/talks#top\", \"selector\": [{\"type\": \"TextQuoteSelector\", \"exact\": \"%2\"}, "
                   "{\"type\": \"TextPositionSelector\", \"start\": 900, \"end\": 914}]}]}")
            .arg(id, quote);
    };
    const QString first = put(QStringLiteral("a_note.json"), note(QStringLiteral("one"), QStringLiteral("warned Yerevan")));
    const auto together = import({first, page});
    ASSERT_EQ(together.size(), 2u);
    EXPECT_EQ(together[0].path, first) << "the order is that of the request";
    EXPECT_EQ(together[0].outcome, ImportOutcome::AnnotationsAdded);
    EXPECT_EQ(together[1].outcome, ImportOutcome::Added);
    EXPECT_EQ(together[0].article, together[1].article);

    const auto later = import({put(QStringLiteral("b_note.json"), note(QStringLiteral("two"), QStringLiteral("never said")))});
    EXPECT_EQ(later[0].outcome, ImportOutcome::AnnotationsAdded);
    EXPECT_EQ(later[0].article, together[1].article);
    const auto checked = verifyLibrary(library);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->moved, 1) << "nothing is re-anchored";
    EXPECT_EQ(checked->lost, 1);

    const auto read = readFiles({first, page}, {});
    ASSERT_TRUE(read[0].article);
    EXPECT_EQ(read[0].article->events.size(), 1u);
}

class Excerpts : public ImportFolder {
protected:
    static QString note(const QString &id, const QString &url, const QString &quote, const QString &prefix)
    {
        return QStringLiteral(
                   "{\"id\": \"%1\", \"uri\": \"%2\", \"text\": \"a note\", \"document\": {\"title\": [\"Talks\"]}, "
                   "\"target\": [{\"source\": \"%2\", \"selector\": [{\"type\": \"TextQuoteSelector\", \"exact\": \"%3\", "
                   "\"prefix\": \"%4\"}, {\"type\": \"TextPositionSelector\", \"start\": 900, \"end\": 914}]}]}")
            .arg(id, url, quote, prefix);
    }

    const QString notes = put(
        QStringLiteral("a_notes.json"),
        u'[' +
            note(QStringLiteral("one"), QStringLiteral("https://example.org/talks"), QStringLiteral("warned Yerevan"),
                 QStringLiteral("Baku ")) +
            u',' + note(QStringLiteral("two"), QStringLiteral("https://example.org/other"), QStringLiteral("met"), {}) + u']');
    const QString page = put(QStringLiteral("z_page.md"), markdown(QStringLiteral("url: https://www.example.org/talks/"),
                                                                   QStringLiteral("Baku warned Yerevan that talks would stop.")));
};

TEST_F(Excerpts, APageTakesThePlaceOfItsPassagesInOneStep)
{
    const auto alone = import({notes});
    ASSERT_EQ(alone.size(), 2u) << "an article a page";
    EXPECT_EQ(alone[0].outcome, ImportOutcome::Added);
    EXPECT_EQ(alone[0].title, QStringLiteral("Talks"));
    EXPECT_EQ(alone[1].path, notes);
    EXPECT_EQ(import({notes})[0].outcome, ImportOutcome::Known);
    EXPECT_EQ(verifyLibrary(library)->verified, 2);

    const auto came = import({page});
    ASSERT_EQ(came.size(), 1u);
    EXPECT_EQ(came[0].outcome, ImportOutcome::Added) << "no new version of the passages";
    EXPECT_EQ(came[0].eventsAdded, 1);
    ASSERT_EQ(articleCount(), 2u) << "the page and the passages of the other one";
    const auto events = eventsOf(came[0].article);
    ASSERT_EQ(events.size(), 1u) << "in the place of suggestions";
    EXPECT_EQ(events[0].event.note, QStringLiteral("a note"));
    EXPECT_EQ(events[0].event.citations[0].span, (TextSpan{5, 19}));
    EXPECT_EQ(verifyLibrary(library)->verified, 2);

    const auto again = import({notes});
    EXPECT_EQ(again[0].outcome, ImportOutcome::Known) << "the same event, whichever came first";
    ASSERT_TRUE(library.undo());
    ASSERT_EQ(articleCount(), 2u);
    EXPECT_TRUE(std::ranges::all_of(articles(), &ArticleSummary::excerpts));
    EXPECT_EQ(eventCount(), 2);
}

TEST_F(Excerpts, APageThatComesInTheSameRequestIsWaitedFor)
{
    const auto results = import({notes, page});
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(results[0].outcome, ImportOutcome::AnnotationsAdded);
    EXPECT_EQ(results[0].article, results[2].article);
    EXPECT_EQ(results[1].outcome, ImportOutcome::Added);
    EXPECT_EQ(articleCount(), 2u);
    const auto read = readFiles({notes, page}, {});
    ASSERT_EQ(read.size(), 3u);
    EXPECT_FALSE(read[0].article->article.isExcerpts());
    EXPECT_TRUE(read[1].article->article.isExcerpts());
}

TEST_F(Excerpts, NotesThatQuoteNothingWaitForTheirPageToo)
{
    const QString silent =
        put(QStringLiteral("b.jsonld"), QStringLiteral("{\"type\": \"Annotation\", \"target\": \"https://example.org/talks\"}"));
    const ImportResult alone = import({silent})[0];
    EXPECT_EQ(alone.outcome, ImportOutcome::NothingQuoted);
    EXPECT_EQ(alone.error->arguments, QStringList{QStringLiteral("https://example.org/talks")});
    EXPECT_FALSE(import({silent, page})[0].error);
}

TEST(PageAddress, WhatLeadsToTheSamePage)
{
    const QString page = QStringLiteral("https://www.example.org/a?b=c");
    for (const char *same : {"http://example.org/a?b=c", "https://EXAMPLE.org/a?b=c#part", " https://www.example.org/a?b=c"})
        EXPECT_TRUE(samePage(page, QString::fromLatin1(same))) << same;
    for (const char *other : {"https://example.org/a", "https://example.org/a?b=d", "https://example.com/a?b=c", "", "a?b=c"})
        EXPECT_FALSE(samePage(page, QString::fromLatin1(other))) << other;
    EXPECT_TRUE(samePage(QStringLiteral("https://example.org/a/"), QStringLiteral("https://example.org/a")));
    EXPECT_FALSE(samePage({}, {}));
}

TEST_F(Importer, AHalfThatIsMissingIsSaid)
{
    const QString text = put(QStringLiteral("talks.txt"), bratText);
    const auto results = import({path(QStringLiteral("files/talks.ann")), text});
    ASSERT_EQ(results.size(), 2u);
    ASSERT_TRUE(results[0].error);
    EXPECT_EQ(results[0].error->code, ErrorCode::FileNotFound);
    EXPECT_EQ(results[1].outcome, ImportOutcome::Added);
}

TEST_F(Importer, AnotherTextAtTheSameUrlIsANewVersion)
{
    const QString head = QStringLiteral("title: Talks\nurl: https://example.org/talks");
    const auto results = import({put(QStringLiteral("a.md"), markdown(head, QStringLiteral("The talks will go on."))),
                                 put(QStringLiteral("b.md"), markdown(head, QStringLiteral("The talks have stopped.")))});
    ASSERT_EQ(results.size(), 2u);
    EXPECT_EQ(results[0].outcome, ImportOutcome::Added);
    EXPECT_EQ(results[1].outcome, ImportOutcome::NewVersion);
    EXPECT_EQ(articleCount(), 2u);
}

TEST_F(Importer, OneRequestIsOneStepOfUndoAlsoAfterReopening)
{
    const auto results = import({sourceTree(QStringLiteral("resources/samples"))});
    ASSERT_EQ(results.size(), 6u);
    const int events = eventCount();
    EXPECT_GT(events, 0);
    EXPECT_EQ(library.changes().nextUndo(), (ChangeLabel{ChangeKind::Import, 6, {}}));

    reopen();
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(articleCount(), 0u);
    EXPECT_FALSE(library.changes().nextUndo());
    reopen();
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(articleCount(), 6u);
    EXPECT_EQ(eventCount(), events);
}

TEST_F(Importer, EveryResultIsOnDiskWhenItIsHandedOut)
{
    ImportRequest request;
    request.paths = {sourceTree(QStringLiteral("resources/samples"))};
    std::vector<ImportProgress> progress;
    std::set<ArticleId> seen;
    const auto results = importFiles(
        library, request, {}, [&](const ImportProgress &step) { progress.push_back(step); },
        [&](const ImportResult &result) {
            const auto other = Library::open(library.path(), Library::Access::ReadOnly);
            EXPECT_TRUE(other->articles().load(result.article)) << result.path.toStdString();
            seen.insert(result.article);
        });
    EXPECT_EQ(seen.size(), 6u);
    ASSERT_GE(progress.size(), 2u);
    EXPECT_EQ(progress.front().done, 0);
    EXPECT_EQ(progress.back().done, 6);
    for (std::size_t step = 0; step < progress.size(); ++step) {
        EXPECT_EQ(progress[step].total, 6);
        EXPECT_TRUE(step == 0 || progress[step].done >= progress[step - 1].done);
    }
    EXPECT_TRUE(progress[0].path.endsWith(QStringLiteral("2023-09-21-ceasefire.ann"))) << progress[0].path.toStdString();
}

TEST_F(Importer, WhatTheLexiconsKnowIsFilledIn)
{
    const QString body = QStringLiteral("[Baku threatened a strike]{.event #a type=THREATEN source=\"Azerbaijani Baku AZE\" "
                                        "target=\"Martians\" title=\"Threat of a strike\"}.");
    import({put(QStringLiteral("a.md"), markdown(QStringLiteral("title: A"), body))});
    const auto events = eventsOf(articles().front().id);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].event.act, QStringLiteral("threat"));
    ASSERT_EQ(events[0].event.sources.size(), 1u);
    EXPECT_EQ(events[0].event.sources[0], (Actor{QStringLiteral("AZE"), QStringLiteral("Azerbaijani")}));
    ASSERT_EQ(events[0].event.targets.size(), 1u);
    EXPECT_EQ(events[0].event.targets[0], (Actor{QString(), QStringLiteral("Martians")}));
}

TEST_F(Importer, ADateThatIsGivenWins)
{
    const auto given = *Edtf::parse(QStringLiteral("2024-07-25"));
    import({put(QStringLiteral("a.md"), markdown(QStringLiteral("title: A\npublished: 2001-01-01"), QStringLiteral("Text.")))},
           given);
    const Article article = *library.articles().load(articles().front().id);
    EXPECT_EQ(article.published, given);
    EXPECT_EQ(article.publishedBasis, DateBasis::Given);
    EXPECT_EQ(article.publishedReason.code, ReasonCode::GivenByUser);
}

TEST_F(Importer, PastedTextIsAnArticleWithItsUrlAndTitle)
{
    const auto results =
        paste({QStringLiteral("A first line.\n\nMore."), QStringLiteral("https://example.org/a"), QStringLiteral("A page")});
    ASSERT_EQ(results.size(), 1u);
    ASSERT_EQ(results[0].outcome, ImportOutcome::Added);
    EXPECT_TRUE(results[0].path.isEmpty());
    EXPECT_EQ(results[0].title, QStringLiteral("A page"));
    const Article article = *library.articles().load(results[0].article);
    EXPECT_EQ(article.url, QStringLiteral("https://example.org/a"));
    EXPECT_EQ(article.text.trimmed(), QStringLiteral("A first line.\n\nMore."));
    EXPECT_EQ(paste({QStringLiteral("A first line.\n\nMore."), {}, {}})[0].outcome, ImportOutcome::Known);
}

TEST_F(Importer, ASelectionOfAPageKeepsItsParagraphs)
{
    PastedText pasted{QStringLiteral("Talks They met. They left."), QStringLiteral("https://example.org/a"), {}};
    pasted.html =
        QStringLiteral("<meta charset='utf-8'><h2>Talks</h2><p>They <b>met</b>.</p><script>no()</script><p>They left.</p>");
    const auto results = paste(pasted);
    ASSERT_EQ(results[0].outcome, ImportOutcome::Added);
    const Article article = *library.articles().load(results[0].article);
    EXPECT_EQ(article.text, QStringLiteral("Talks\n\nThey met.\n\nThey left."));
    EXPECT_EQ(article.title, QStringLiteral("Talks"));
    EXPECT_EQ(article.url, QStringLiteral("https://example.org/a"));
}

TEST_F(Importer, WhatAnEditorColoursIsReadAsItsText)
{
    const QString text = markdown(QStringLiteral("title: A\npublished: 2001-01-01"), QStringLiteral("Text."));
    PastedText pasted{text, {}, {}};
    pasted.html = QStringLiteral("<div><p>---</p><p>title: A</p></div>");
    EXPECT_EQ(paste(pasted)[0].title, QStringLiteral("A"));
    PastedText coloured{QStringLiteral("first line\n  second line"), {}, {}};
    coloured.html = QStringLiteral("<div><span>first line</span></div><div>&nbsp;&nbsp;second line</div>");
    const Article article = *library.articles().load(paste(coloured)[0].article);
    EXPECT_EQ(article.text, coloured.text);
}

TEST_F(Importer, TheSourceOfAnArticleOffersItsDates)
{
    const QString page =
        QStringLiteral("<html><head><meta name=date content=2024-07-25><meta property='article:modified_time' "
                       "content='2024-07-28T10:00:00Z'></head><body><h1>Talks</h1><p>They met, and they left.</p>");
    const auto results = import({put(QStringLiteral("page.html"), page)});
    ASSERT_EQ(results[0].outcome, ImportOutcome::Added);
    const auto choices = publicationChoices(library, results[0].article);
    ASSERT_TRUE(choices);
    ASSERT_EQ(choices->size(), 2u);
    EXPECT_EQ(choices->at(0).date.toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(choices->at(1).reason, (Reason{ReasonCode::PageChanged, {QStringLiteral("article:modified_time")}}));
    EXPECT_FALSE(publicationChoices(library, ArticleId{999}));
}

TEST_F(Importer, NothingPastedIsRefused)
{
    const auto results = paste({QStringLiteral(" \n"), {}, {}});
    ASSERT_EQ(results.size(), 1u);
    ASSERT_TRUE(results[0].error);
    EXPECT_EQ(results[0].error->code, ErrorCode::FileEmpty);
}

TEST_F(Importer, WhatIsRefusedHasItsReasonAndTheRestGoesOn)
{
    const auto results =
        import({path(QStringLiteral("files/missing.txt")), put(QStringLiteral("a.exe"), QStringLiteral("MZ\x01\x02")),
                put(QStringLiteral("empty.txt"), QString()), put(QStringLiteral("a.txt"), QStringLiteral("Some text."))});
    ASSERT_EQ(results.size(), 4u);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(results[i].outcome, ImportOutcome::Refused);
        ASSERT_TRUE(results[i].error);
        EXPECT_EQ(results[i].error->file, results[i].path);
        EXPECT_FALSE(results[i].article);
    }
    EXPECT_EQ(results[3].outcome, ImportOutcome::Added);
}

TEST_F(Importer, ALibraryThatIsLockedForAMomentRefusesThatFileOnly)
{
    put(QStringLiteral("a.txt"), QStringLiteral("First text."));
    put(QStringLiteral("b.txt"), QStringLiteral("Second text."));
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(library.path().toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    ImportRequest request;
    request.paths = {path()};
    const auto results = importFiles(library, request, {}, {}, [&](const ImportResult &result) {
        if (result.error)
            sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    });
    sqlite3_close(other);
    ASSERT_EQ(results.size(), 2u);
    ASSERT_TRUE(results[0].error);
    EXPECT_EQ(results[0].error->code, ErrorCode::LibraryLocked);
    EXPECT_EQ(results[1].outcome, ImportOutcome::Added);
}

TEST_F(Importer, ALibraryThatCannotBeWrittenRefusesAll)
{
    put(QStringLiteral("a.txt"), QStringLiteral("First text."));
    put(QStringLiteral("b.txt"), QStringLiteral("Second text."));
    library = *Library::open(library.path(), Library::Access::ReadOnly);
    const auto results = import({path()});
    ASSERT_EQ(results.size(), 2u);
    for (const ImportResult &result : results) {
        ASSERT_TRUE(result.error);
        EXPECT_EQ(result.error->code, ErrorCode::LibraryReadOnly);
    }
}

TEST_F(Importer, ReadingWithoutStoringGivesTheSame)
{
    const QString samples = sourceTree(QStringLiteral("resources/samples"));
    const auto results = import({samples});
    const auto read = readFiles({samples}, std::nullopt);
    ASSERT_EQ(read.size(), results.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        ASSERT_TRUE(read[i].article) << read[i].path.toStdString();
        EXPECT_EQ(read[i].path, results[i].path);
        std::vector<Event> stored;
        for (const StoredEvent &each : eventsOf(results[i].article))
            stored.push_back(each.event);
        auto events = read[i].article->events;
        std::ranges::stable_sort(events, {}, &Event::statementSpan);
        EXPECT_TRUE(events == stored) << read[i].path.toStdString();
    }
}

RC_GTEST_FIXTURE_PROP(Importer, CancellingKeepsWhatIsCommitted, ())
{
    const int files = *rc::gen::inRange(1, 12);
    const int kept = *rc::gen::inRange(0, files + 1);
    const bool beforeCommit = *rc::gen::arbitrary<bool>();
    for (int number = 0; number < files; ++number)
        put(QStringLiteral("%1.txt").arg(number, 2, 10, QLatin1Char('0')), QStringLiteral("Text %1.").arg(number));

    std::stop_source stop;
    ImportRequest request;
    request.paths = {path()};
    int committed = 0;
    const auto results = importFiles(
        library, request, stop.get_token(),
        [&](const ImportProgress &progress) {
            if (beforeCommit && progress.done == kept && progress.total == files)
                stop.request_stop();
        },
        [&](const ImportResult &) {
            if (++committed == kept && !beforeCommit)
                stop.request_stop();
        });
    // What was read within one moment comes in together.
    RC_ASSERT(committed >= (beforeCommit ? 0 : std::min(kept, files)));
    RC_ASSERT(!beforeCommit || kept > 0 || committed == 0);
    RC_ASSERT(static_cast<int>(results.size()) == committed);
    reopen();
    RC_ASSERT(static_cast<int>(articleCount()) == committed);
    RC_ASSERT(library.changes().nextUndo().has_value() == (committed > 0));
}

/// The W3C's own samples open; the most of them speak of a page without quoting it, and the answer names the page.
TEST_F(Importer, TheW3CSamplesOpen)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats"));
    const auto results = import({sharedPath(QStringLiteral("data/formats/w3c-web-annotation/correct"))});
    EXPECT_GT(results.size(), 40u);
    for (const ImportResult &result : results) {
        EXPECT_NE(result.outcome, ImportOutcome::Refused) << result.path.toStdString();
        EXPECT_TRUE(result.article || result.error->arguments[0].startsWith(QLatin1String("http"))) << result.path.toStdString();
    }
}

/// Every file of the corpora goes in or is refused with a reason, and every citation stands where it should.
TEST_F(Importer, TheSharedCorporaGoThrough)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/articles"));
    const auto results = import({sharedPath(QStringLiteral("data/articles")), sharedPath(QStringLiteral("data/load-sample")),
                                 sharedPath(QStringLiteral("data/formats"))});
    EXPECT_GT(results.size(), 600u);
    int added = 0;
    for (const ImportResult &result : results) {
        EXPECT_EQ(!result.article, result.error.has_value());
        added += result.article ? 1 : 0;
    }
    EXPECT_GT(added, 600);
    const auto checked = verifyLibrary(library);
    ASSERT_TRUE(checked);
    EXPECT_GT(checked->citations, 3000);
    EXPECT_EQ(checked->verified, checked->citations);
    EXPECT_TRUE(checked->damagedArticles.isEmpty());
}

} // namespace

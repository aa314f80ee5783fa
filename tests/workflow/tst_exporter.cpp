#include "workflow/exporter.h"

#include "workflow/import_folder.h"

#include <set>

using namespace dateline;

namespace {

/// Enough of the user's language for a writer.
Wording plainWording()
{
    return {[](const Event &event) { return event.title; }, [](const Reason &reason) { return reasonCodeName(reason.code); },
            [](const Edtf &date) { return date.toString(); }};
}

class Exporter : public ImportFolder {
protected:
    void importSamples() { import({sourceTree(QStringLiteral("resources/samples"))}); }
    std::vector<AnnotatedArticle> collected(const EventFilter &filter = {}) const { return *collect(library, filter); }

    std::vector<NamedExport> exported(const QString &format) const { return *exportEach(collected(), {format}, plainWording()); }

    static std::vector<Event> eventsIn(const std::vector<AnnotatedArticle> &articles)
    {
        std::vector<Event> events;
        for (const AnnotatedArticle &article : articles)
            events.insert(events.end(), article.events.begin(), article.events.end());
        std::ranges::sort(events, {}, &Event::uid);
        return events;
    }
};

TEST_F(Exporter, CollectsEverythingWithItsSource)
{
    importSamples();
    const auto articles = collected();
    ASSERT_EQ(articles.size(), 6u);
    for (const AnnotatedArticle &article : articles) {
        EXPECT_EQ(article.source.bytes, bytesOf(article.source.path));
        EXPECT_FALSE(article.events.empty());
    }
}

TEST_F(Exporter, AFilterLeavesOutEventsAndArticlesWithoutAny)
{
    importSamples();
    put(QStringLiteral("plain.txt"), QStringLiteral("No events in here."));
    import({path()});
    EXPECT_EQ(collected().size(), 7u);

    EventFilter july;
    july.from = civilSecond(2024, 7, 25);
    july.until = civilSecond(2024, 7, 26) - 1;
    const auto articles = collected(july);
    ASSERT_FALSE(articles.empty());
    for (const AnnotatedArticle &article : articles) {
        EXPECT_FALSE(article.events.empty());
        for (const Event &event : article.events) {
            EXPECT_LE(event.happened->earliest().value_or(*july.from), *july.until);
            EXPECT_GE(event.happened->latest().value_or(*july.until), *july.from);
        }
    }
    EXPECT_LT(eventsIn(articles).size(), eventsIn(collected()).size());
}

TEST_F(Exporter, AnActorsNameFindsItsCode)
{
    importSamples();
    EventFilter byCode;
    byCode.actors = {QStringLiteral("AZE")};
    EventFilter byName;
    byName.actors = {QStringLiteral("Azerbaijan")};
    const auto events = eventsIn(collected(byCode));
    EXPECT_FALSE(events.empty());
    EXPECT_EQ(eventsIn(collected(byName)), events);
    byName.actors = {QStringLiteral("Atlantis")};
    EXPECT_TRUE(collected(byName).empty());
}

TEST_F(Exporter, MarkdownNobodyChangedComesBackByteForByte)
{
    importSamples();
    int compared = 0;
    for (const AnnotatedArticle &article : collected()) {
        if (!article.source.path.endsWith(QLatin1String(".md")))
            continue;
        const auto made = exportArticles({article}, {QStringLiteral("markdown")}, plainWording());
        ASSERT_TRUE(made) << article.source.path.toStdString();
        ASSERT_EQ(made->files.size(), 1u);
        EXPECT_EQ(made->files[0].bytes, article.source.bytes);
        ++compared;
    }
    EXPECT_EQ(compared, 5);
}

TEST_F(Exporter, AnArticleThatWasExportedAndImportedIsKnown)
{
    importSamples();
    for (const QString &format : {QStringLiteral("markdown"), QStringLiteral("brat")}) {
        auto other = *Library::inMemory();
        const auto before = collected();
        QDir().mkpath(path(format));
        for (const NamedExport &each : exported(format)) {
            const QString suffix = each.made.files.size() == 1 ? each.made.files.front().suffix : QString();
            ASSERT_TRUE(saveExport(each.made, path(format) + u'/' + each.stem + suffix));
        }
        ImportRequest request;
        request.paths = {path(format)};
        for (const ImportResult &result : importFiles(other, request, {}, {}))
            EXPECT_EQ(result.outcome, ImportOutcome::Added) << result.path.toStdString();
        const auto after = *collect(other, {});
        ASSERT_EQ(after.size(), before.size());
        const auto old = eventsIn(before);
        const auto now = eventsIn(after);
        ASSERT_EQ(now.size(), old.size()) << format.toStdString();
        std::multiset<QString> oldKeys;
        std::multiset<QString> nowKeys;
        const auto keyOf = [](const Event &event) {
            return (event.happened ? event.happened->toString() : QString()) + u'|' + event.title + u'|' +
                   (event.type ? eventTypeName(*event.type) : QString()) + u'|' + modalityName(event.modality) + u'|' +
                   event.citations.front().exact;
        };
        for (const Event &event : old)
            oldKeys.insert(keyOf(event));
        for (const Event &event : now)
            nowKeys.insert(keyOf(event));
        EXPECT_EQ(nowKeys, oldKeys) << format.toStdString();
    }
}

TEST_F(Exporter, FormatsThatAreNotWrittenAreNamed)
{
    const auto made = exportArticles({}, {QStringLiteral("papyrus")}, plainWording());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::UnsupportedFormat);
    for (const QString &format : exportFormats()) {
        const auto none = exportArticles({}, {format}, plainWording());
        EXPECT_EQ(none.has_value(), !holdsOneArticle(format)) << format.toStdString();
    }
}

TEST_F(Exporter, SavesOneFileUnderItsNameAndPairsUnderTheirStem)
{
    QDir().mkpath(path());
    const Export one{{{QStringLiteral(".json"), "{}"}}, {}};
    EXPECT_EQ(saveExport(one, path(QStringLiteral("files/x.data")))->files, QStringList{path(QStringLiteral("files/x.data"))});
    const Export pair{{{QStringLiteral(".txt"), "text"}, {QStringLiteral(".ann"), "T1"}}, {}};
    const QStringList both{path(QStringLiteral("files/p.txt")), path(QStringLiteral("files/p.ann"))};
    for (const char *name : {"files/p", "files/p.txt", "files/p.ann"})
        EXPECT_EQ(saveExport(pair, path(QString::fromLatin1(name)))->files, both);
    EXPECT_EQ(bytesOf(both[0]), "text");
    EXPECT_EQ(bytesOf(both[1]), "T1");
}

TEST_F(Exporter, WhatCannotBeSavedLeavesNothing)
{
    put(QStringLiteral("p.ann/blocks"), QString());
    const Export pair{{{QStringLiteral(".txt"), "text"}, {QStringLiteral(".ann"), "T1"}}, {}};
    const auto saved = saveExport(pair, path(QStringLiteral("files/p")));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(saved.error().file, path(QStringLiteral("files/p.ann")));
    EXPECT_EQ(QDir(path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("p.ann")});
}

TEST_F(Exporter, EachArticleOfAFolderHasANameOfItsOwn)
{
    import({put(QStringLiteral("a/report.txt"), QStringLiteral("One.")),
            put(QStringLiteral("b/Report.txt"), QStringLiteral("Two."))});
    paste({QStringLiteral("Three."), {}, QStringLiteral("Ceasefire: day 1/2")});
    paste({QStringLiteral("Four."), {}, QStringLiteral("…")});
    QStringList stems;
    for (const NamedExport &each : exported(QStringLiteral("markdown")))
        stems << each.stem;
    stems.sort();
    EXPECT_EQ(stems.size(), 4);
    EXPECT_TRUE(stems.contains(QStringLiteral("ceasefire-day-1-2"))) << stems.join(u' ').toStdString();
    EXPECT_TRUE(stems.contains(QStringLiteral("article"))) << stems.join(u' ').toStdString();
    EXPECT_TRUE(stems.contains(QStringLiteral("Report-2")) || stems.contains(QStringLiteral("report-2")));
}

} // namespace

#include "workflow/bundle_verifier.h"

#include "formats/archive.h"
#include "formats/bundle.h"
#include "formats/written_archive.h"
#include "workflow/event_edit.h"
#include "workflow/exporter.h"
#include "workflow/import_folder.h"

#include <QCryptographicHash>

using namespace dateline;

namespace {

class Bundles : public ImportFolder {
protected:
    QByteArray bundle() const
    {
        const ExportOptions options{
            QStringLiteral("bundle"), false, [](const std::vector<AnnotatedArticle> &, const std::vector<EventGroup> &) {
                return Result<std::vector<FurtherFile>>({{QStringLiteral("README.txt"), "How to check."}});
            }};
        const auto made = exportArticles(*collect(library, {}), options, {});
        EXPECT_TRUE(made);
        return made ? made->files.front().bytes : QByteArray();
    }

    QString save(const QByteArray &bytes) const
    {
        const QString file = path(QStringLiteral("bundle.zip"));
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return file;
    }

    /// A library with events of every status, tags, notes, links between them.
    void fill()
    {
        import({sourceTree(QStringLiteral("resources/samples"))});
        put(QStringLiteral("plain.txt"),
            QStringLiteral("Baku\n\nOn 25 July 2024 Azerbaijan threatened Armenia with war. On 26 July "
                           "2024 Armenia rejected the threats.\n"));
        put(QStringLiteral("silent.txt"), QStringLiteral("No events in here."));
        import({path()});
        const std::vector<EventId> all = *library.events().matching({});
        ASSERT_GT(all.size(), 5u);
        EventChange tagged;
        tagged.addedTags = QStringList{QStringLiteral("a tag")};
        tagged.colour = EventColour::Green;
        ASSERT_TRUE(changeEvents(library, {all[1], all[2]}, tagged));
        ASSERT_TRUE(acceptEvents(library, all));
        Event noted = library.events().load(all[3])->event;
        noted.note = QStringLiteral("A note.");
        ASSERT_TRUE(editEvent(library, all[3], noted));
        const auto done = library.change({ChangeKind::MergeEvents, 2, {}}, [&](ChangeScope &scope) -> Result<void> {
            return scope.mergeEvents({all[0], all.back()}).and_then([&] {
                return scope.setOutcome(all[1], Outcome::Confirmed, all[2]);
            });
        });
        ASSERT_TRUE(done);
    }
};

} // namespace

TEST_F(Bundles, ToALibraryAndBackIsTheIdentity)
{
    fill();
    const QByteArray once = bundle();
    const QString file = save(once);
    library = *Library::create(path(QStringLiteral("library/other.dateline")));
    for (const ImportResult &result : import({file}))
        EXPECT_EQ(result.outcome, ImportOutcome::Added);
    EXPECT_EQ(articleCount(), 8u);
    EXPECT_EQ(bundle(), once);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(articleCount(), 0u) << "one step";
    EXPECT_TRUE(library.redo());
    reopen();
    EXPECT_EQ(bundle(), once);
    for (const ImportResult &result : import({file}))
        EXPECT_EQ(result.outcome, ImportOutcome::Known);
}

TEST_F(Bundles, AWholeOneIsGood)
{
    fill();
    const QString file = save(bundle());
    EXPECT_EQ(isBundleFile(file), true);
    EXPECT_EQ(isBundleFile(library.path()), false);
    const auto verification = verifyBundle(file);
    ASSERT_TRUE(verification);
    EXPECT_TRUE(verification->isGood());
    EXPECT_EQ(verification->articles, 8);
    EXPECT_EQ(verification->files, 3 + 2 * 8);
    EXPECT_GT(verification->citations, 8);
    EXPECT_EQ(verification->verified, verification->citations);
}

TEST_F(Bundles, AForgedQuoteIsNamed)
{
    put(QStringLiteral("a.txt"), bratText);
    put(QStringLiteral("a.ann"), bratAnnotations);
    import({path()});
    auto members = *readArchive(bundle(), bundleLimits);
    QByteArray sums;
    for (ArchiveMember &member : members) {
        if (member.name.endsWith(QLatin1String(".jsonld")))
            member.bytes.replace("\"exact\": \"warned Yerevan", "\"exact\": \"attacked Yerevan");
        if (member.name != QLatin1String("SHA256SUMS"))
            sums +=
                QCryptographicHash::hash(member.bytes, QCryptographicHash::Sha256).toHex() + "  " + member.name.toUtf8() + '\n';
    }
    members.front().bytes = sums; // forged with care
    const auto verification = verifyBundle(save(archiveOf(members)));
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->lost, 1);
    ASSERT_EQ(verification->faults.size(), 1u);
    EXPECT_EQ(
        verification->faults[0],
        (BundleFault{BundleFault::Kind::Lost, QStringLiteral("articles/a.jsonld"), QStringLiteral("Baku warns Yerevan"),
                     QStringLiteral("attacked Yerevan on 25 July 2024"), QStringLiteral("warned Yerevan on 25 July 2024")}));
}

TEST_F(Bundles, WhatTheLibraryKeepsIsSaid)
{
    const auto done = library.change({ChangeKind::AddBookmark, 1, {}}, [](ChangeScope &scope) -> Result<void> {
        return scope.addBookmark({{}, 0, QStringLiteral("The truce")}).map([](BookmarkId) {});
    });
    ASSERT_TRUE(done);
    const LossReport said{{LossKind::OfLibrary, QStringLiteral("bookmark"), 1, QStringLiteral("The truce")}};
    EXPECT_EQ(exportLibrary(library, {}, {QStringLiteral("bundle")}, {})->losses, said);
    EXPECT_TRUE(exportLibrary(library, {}, {QStringLiteral("csv")}, {})->losses.empty());
}

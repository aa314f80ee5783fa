#include "domain/page.h"
#include "formats/article_formats.h"
#include "formats/pdf.h"
#include "formats/pdf_lines.h"

#include "formats/written_pdf.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

using namespace dateline;

namespace {

DocumentParts document(const WrittenPdf &pdf)
{
    auto read = readPdf(pdf.bytes());
    EXPECT_TRUE(read);
    return read ? *std::move(read) : DocumentParts();
}

int lossesOf(const LossReport &losses, LossKind kind, const QString &subject)
{
    const auto loss =
        std::ranges::find_if(losses, [&](const Loss &each) { return each.kind == kind && each.subject == subject; });
    return loss == losses.end() ? 0 : loss->count;
}

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u'\n');
}

/// Two pages in two columns, with what stands on every page.
WrittenPdf gazette()
{
    WrittenPdf pdf;
    pdf.setInfo("/Title (Truce holds in the hills) /Author (A. Petrosyan) /CreationDate (D:20240801233000+04'00')");
    pdf.put(60, 40, QStringLiteral("The Border Gazette"), 8);
    pdf.put(60, 90, QStringLiteral("Truce holds in the hills"), 18);
    const double end = pdf.put(60, 130,
                               lines("Published 26 July 2024\n\nArmenia said on Thursday that the cease-\n"
                                     "fire had held for a third day and that a\nceasefire of this length is the longest\n"
                                     "since the spring. A well-known observer\nagreed."));
    pdf.put(70, end, lines("Azerbaijan warned the same day of a well-"));
    pdf.put(60, end + 12, lines("known risk: soldiers who dig in close to\nthe line. On 24 July 2024 its ministry"));
    pdf.put(320, 154,
            lines("summoned the ambassador and asked for a\nwritten answer within three days, while\n"
                  "both sides kept their posts and no shots\nwere heard in the valley, residents and"));
    pdf.put(290, 810, QStringLiteral("- 1 -"), 8);
    pdf.newPage();
    pdf.put(60, 40, QStringLiteral("The Border Gazette"), 8);
    pdf.put(60, 90, lines("monitors said. The talks go on in August\nand will be held in turn in both capitals."));
    pdf.put(290, 810, QStringLiteral("- 2 -"), 8);
    return pdf;
}

} // namespace

TEST(Pdf, ReadsColumnsAsPeopleDo)
{
    const DocumentParts read = document(gazette());
    const QStringList paragraphs = QString(read.text).split(QStringLiteral("\n\n"));
    ASSERT_EQ(paragraphs.size(), 4) << read.text.toStdString();
    EXPECT_EQ(paragraphs[0], QStringLiteral("Truce holds in the hills"));
    EXPECT_EQ(paragraphs[1], QStringLiteral("Published 26 July 2024"));
    EXPECT_EQ(paragraphs[2], QStringLiteral("Armenia said on Thursday that the ceasefire had held for a third day and that a "
                                            "ceasefire of this length is the longest since the spring. A well-known observer "
                                            "agreed."));
    EXPECT_EQ(paragraphs[3], QStringLiteral("Azerbaijan warned the same day of a well-known risk: soldiers who dig in close to "
                                            "the line. On 24 July 2024 its ministry summoned the ambassador and asked for a "
                                            "written answer within three days, while both sides kept their posts and no shots "
                                            "were heard in the valley, residents and\fmonitors said. The talks go on in August "
                                            "and will be held in turn in both capitals."));
}

TEST(Pdf, SaysWhatItLeftOut)
{
    const LossReport losses = document(gazette()).losses;
    EXPECT_EQ(lossesOf(losses, LossKind::PageFurniture, QStringLiteral("header")), 2);
    EXPECT_EQ(lossesOf(losses, LossKind::PageFurniture, QStringLiteral("footer")), 2);
    EXPECT_EQ(lossesOf(losses, LossKind::Markup, QStringLiteral("hyphen")), 1) << "well-known keeps its own";
}

TEST(Pdf, WordsThatRepeatUnderAHeadingStay)
{
    WrittenPdf pdf;
    for (const char *heading : {"In Yerevan", "In Baku", "In Tbilisi"}) {
        if (heading != std::string_view("In Yerevan"))
            pdf.newPage();
        pdf.put(60, 40, QString::fromLatin1(heading), 14);
        pdf.put(60, 70, QStringLiteral("The government said nothing."));
        pdf.put(60, 400, QStringLiteral("It was a quiet day."));
    }
    const DocumentParts read = document(pdf);
    EXPECT_EQ(read.text.count(QStringLiteral("The government said nothing.")), 3);
    EXPECT_TRUE(read.losses.empty());
}

TEST(Pdf, ATableAtTheEdgesEnds)
{
    PdfPages file;
    file.pages.assign(2, {WrittenPdf::height, {}});
    std::vector<PdfLine> lines;
    for (int number = 0; number < 300'000; ++number) // without their digits all the same
        lines.push_back({QString::number(number), number / 150'000, 60, 20, 80, 30, 20});
    LossReport losses;
    dropFurniture(lines, file, losses);
    EXPECT_TRUE(lines.empty());
    EXPECT_EQ(lossesOf(losses, LossKind::PageFurniture, QStringLiteral("header")), 300'000);
}

TEST(Pdf, FurnitureStandsAtTheSameHeight)
{
    PdfPages file;
    file.pages.assign(3, {1'000, {}});
    const auto left = [&](double second, double third) {
        std::vector<PdfLine> lines{{QStringLiteral("Gazette"), 0, 60, 40, 80, 50, 20},
                                   {QStringLiteral("Gazette"), 1, 60, second, 80, second + 10, 20},
                                   {QStringLiteral("Gazette"), 2, 60, third, 80, third + 10, 20}};
        LossReport losses;
        dropFurniture(lines, file, losses);
        return lines.size();
    };
    EXPECT_EQ(left(40, 40), 0u);
    EXPECT_EQ(left(46, 34), 0u) << "but for a little";
    EXPECT_EQ(left(40, 70), 1u);
    EXPECT_EQ(left(60, 80), 3u);
}

TEST(Pdf, KnowsThePageOfItsWords)
{
    const QString text = document(gazette()).text;
    EXPECT_EQ(pageAt(text, 0), 1);
    EXPECT_EQ(pageAt(text, static_cast<int>(text.indexOf(QStringLiteral("residents")))), 1);
    EXPECT_EQ(pageAt(text, static_cast<int>(text.indexOf(QStringLiteral("monitors")))), 2);
    EXPECT_EQ(pageAt(QStringLiteral("no pages"), 3), 0);
}

TEST(Pdf, AWordThatTurnsThePageStaysWhole)
{
    WrittenPdf pdf;
    pdf.put(60, 90, lines("The foreign ministers of both states met in Tbilisi and agreed to disagree on the demar-"));
    pdf.newPage();
    pdf.newPage();
    pdf.put(60, 90, lines("cation of the border."));
    EXPECT_EQ(document(pdf).text, QStringLiteral("The foreign ministers of both states met in Tbilisi and agreed to disagree on "
                                                 "the demarcation\f\fof the border."));
}

TEST(Pdf, TheDayItWasMadeIsNoPublication)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("truce.pdf"));
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(gazette().bytes());
    const auto read = readArticleFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.title, QStringLiteral("Truce holds in the hills"));
    EXPECT_EQ(read->article.author, QStringLiteral("A. Petrosyan"));
    EXPECT_EQ(read->article.reader, QStringLiteral("pdf/1"));
    ASSERT_TRUE(read->article.published);
    EXPECT_EQ(read->article.published->toString(), QStringLiteral("2024-07-26"));
    EXPECT_EQ(read->article.publishedBasis, DateBasis::Stated);
    const auto candidates = publicationCandidates(path, gazette().bytes());
    ASSERT_EQ(candidates.size(), 2u);
    EXPECT_EQ(candidates[1].date.toString(), QStringLiteral("2024-08-01")) << "as written: no zone moves it";
    EXPECT_EQ(candidates[1].reason.code, ReasonCode::PageChanged);

    WrittenPdf other;
    other.setInfo("/Title (Microsoft Word - draft7.docx)");
    other.put(60, 90, QStringLiteral("A headline of its own"), 18);
    other.put(60, 130, QStringLiteral("Words of one line."));
    write(other.bytes());
    const auto named = readArticleFile(path);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->article.title, QStringLiteral("A headline of its own"));
    EXPECT_EQ(lossesOf(named->losses, LossKind::Metadata, QStringLiteral("file title")), 1);
}

TEST(Pdf, RefusesByName)
{
    EXPECT_EQ(readPdf(bytesOf(testData(QStringLiteral("formats/broken_locked.pdf")))).error().code, ErrorCode::Locked);
    WrittenPdf scanned;
    scanned.newPage();
    EXPECT_EQ(readPdf(scanned.bytes()).error().code, ErrorCode::NoText);
    EXPECT_EQ(readPdf("%PDF-1.7\nand nothing else").error().code, ErrorCode::BadSyntax);
    const auto file = readArticles(testData(QStringLiteral("formats/broken_locked.pdf")));
    EXPECT_EQ(file.error().file, testData(QStringLiteral("formats/broken_locked.pdf")));
}

TEST(Pdf, SurvivesDamage)
{
    const QByteArray bytes = gazette().bytes();
    for (qsizetype size = 0; size < bytes.size(); size += 97)
        (void)readPdf(bytes.first(size));
    for (qsizetype at = 0; at < bytes.size(); at += 61) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x5a);
        (void)readPdf(changed);
    }
    QByteArray loop = bytes; // a tree of pages that is its own child
    loop.replace("/Kids [5 0 R", "/Kids [2 0 R");
    (void)readPdf(loop);
}

TEST(Pdf, IsReadOnSeveralThreads)
{
    const QByteArray bytes = gazette().bytes();
    const QString expected = document(gazette()).text;
    std::vector<std::thread> threads;
    std::array<bool, 4> same{};
    for (bool &each : same) {
        threads.emplace_back([&] {
            each = true;
            for (int time = 0; time < 10; ++time) {
                const auto read = readPdf(bytes);
                each = each && read && read->text == expected;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(same, (std::array<bool, 4>{true, true, true, true}));
}

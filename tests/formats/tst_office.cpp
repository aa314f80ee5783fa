#include "formats/archive.h"
#include "formats/article_formats.h"
#include "formats/docx.h"
#include "formats/odt.h"

#include "formats/written_archive.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace dateline;

namespace {

// What stands in talks.odt and talks.docx, which a word processor wrote.
const QString talks =
    QStringLiteral("Talks on the border\n\n"
                   "YEREVAN, 26 July 2024 — Armenia and Azerbaijan will meet on 5 August, the ministry said.[1]\n\n"
                   "On the table, as the agenda has it:\n\n"
                   "• the line of the border,\n• the road through Syunik.\n\n"
                   "Round | Place\n1 | Ijevan\n\n"
                   "The talks were broken off on 12 July 2024.\n\n"
                   "[1] Statement of 26 July 2024.");

QSet<QString> lossesOf(const AnnotatedArticle &article)
{
    QSet<QString> losses;
    for (const Loss &loss : article.losses)
        losses << QStringLiteral("%1 %2").arg(static_cast<int>(loss.kind)).arg(loss.subject);
    return losses;
}

QString key(LossKind kind, const char *subject)
{
    return QStringLiteral("%1 %2").arg(static_cast<int>(kind)).arg(QLatin1String(subject));
}

QByteArray docx(const QByteArray &body, const QByteArray &notes = {})
{
    static const QByteArray w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    std::vector<ArchiveMember> members{
        {QStringLiteral("word/document.xml"), "<w:document" + w + "><w:body>" + body + "</w:body></w:document>"}};
    if (!notes.isEmpty())
        members.push_back({QStringLiteral("word/footnotes.xml"), "<w:footnotes" + w + ">" + notes + "</w:footnotes>"});
    return archiveOf(members);
}

QByteArray odt(const QByteArray &text, const QByteArray &manifest = "<manifest/>", const QByteArray &meta = "<meta/>")
{
    return archiveOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                      {QStringLiteral("content.xml"),
                       "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                       "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                       "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><office:body><office:text>" +
                           text + "</office:text></office:body></office:document-content>"},
                      {QStringLiteral("META-INF/manifest.xml"), manifest},
                      {QStringLiteral("meta.xml"), meta}});
}

} // namespace

class OfficeFile : public testing::TestWithParam<const char *> {};

TEST_P(OfficeFile, IsReadWhole)
{
    const auto read = readArticleFile(testData(QStringLiteral("formats/talks.") + QLatin1String(GetParam())));
    ASSERT_TRUE(read);
    const Article &article = read->article;
    EXPECT_EQ(article.text, talks);
    EXPECT_EQ(article.title, QStringLiteral("Talks on the border"));
    EXPECT_EQ(article.author, QStringLiteral("Ani Petrosyan"));
    ASSERT_TRUE(article.published);
    EXPECT_EQ(article.published->toString(), QStringLiteral("2024-07-26"));
    EXPECT_EQ(article.publishedBasis, DateBasis::Stated) << "the day the file was made is none of publication";
    const QSet<QString> losses = lossesOf(*read);
    for (const QString &loss : {key(LossKind::TrackedChange, "deletion"), key(LossKind::TrackedChange, "insertion"),
                                key(LossKind::Note, "comment"), key(LossKind::Markup, "heading"), key(LossKind::Markup, "table"),
                                key(LossKind::Markup, "link"), key(LossKind::Metadata, "created")})
        EXPECT_TRUE(losses.contains(loss)) << loss.toStdString();
    const auto candidates = publicationCandidates(read->source.path, read->source.bytes);
    ASSERT_EQ(candidates.size(), 2u);
    EXPECT_EQ(candidates[1].date.toString().left(10), QStringLiteral("2024-08-01"));
}

INSTANTIATE_TEST_SUITE_P(Formats, OfficeFile, testing::Values("docx", "odt"));

TEST(Docx, MovedAndHiddenWordsAreNotReadTwice)
{
    const auto read =
        readDocx(docx("<w:p><w:moveFrom><w:r><w:t>Once.</w:t></w:r></w:moveFrom><w:r><w:t>First. </w:t></w:r>"
                      "<w:moveTo><w:r><w:t>Once.</w:t></w:r></w:moveTo>"
                      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen.</w:t></w:r>"
                      "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> Seen.</w:t></w:r></w:p>"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("First. Once. Seen."));
}

TEST(Docx, ANoteThatNamesItselfEnds)
{
    const QByteArray reference = "<w:p><w:r><w:t>Words</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    const auto read = readDocx(docx(reference, "<w:footnote w:id=\"2\">" + reference + "</w:footnote>"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("Words[1]\n\n[1] Words"));
}

TEST(Docx, ABoxWithinANoteIsReadBehindTheParagraph)
{
    const auto read = readArticleFile(testData(QStringLiteral("formats/broken_box_in_note.docx")));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.text, QStringLiteral("The talks went on.[1]\n\nA box within a note.\n\n[1] As the agenda has it."));
}

/// Notes 0 to `count`, each of which refers to the next one: `form` is a note's paragraph, with % for that number.
QByteArray chainOfNotes(int count, const QByteArray &form)
{
    QByteArray notes;
    for (int number = 0; number < count; ++number)
        notes += "<w:footnote w:id=\"" + QByteArray::number(number) + "\">" +
                 QByteArray(form).replace("%", QByteArray::number(number + 1)) + "</w:footnote>";
    return notes;
}

TEST(Docx, NotesOfNotesEnd)
{
    const QByteArray reference = "<w:p><w:footnoteReference w:id=\"%\"/></w:p>";
    const QByteArray boxed = "<w:p><w:txbxContent>" + reference + "</w:txbxContent></w:p>";
    for (const QByteArray &form : {reference, boxed}) {
        const auto read =
            readDocx(docx("<w:p><w:t>Words</w:t></w:p>" + QByteArray(reference).replace("%", "0"), chainOfNotes(30'000, form)));
        ASSERT_TRUE(read);
        EXPECT_TRUE(read->text.startsWith(QStringLiteral("Words\n\n[")));
    }
}

TEST(Office, APartThatCannotBeReadIsALoss)
{
    const auto note = readDocx(docx("<w:p><w:t>Words</w:t></w:p>", "<w:footnote>"));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->losses, (LossReport{{LossKind::Note, QStringLiteral("word/footnotes.xml"), 1, {}}}));
    const auto head = readOdt(odt("<text:p>Words</text:p>", "<manifest/>", "<office:meta>"));
    ASSERT_TRUE(head);
    EXPECT_EQ(head->losses, (LossReport{{LossKind::Metadata, QStringLiteral("meta.xml"), 1, {}}}));
    EXPECT_TRUE(readOdt(odt("<text:p>Words</text:p>"))->losses.empty());
}

TEST(Odt, TextBoxesAndSpaces)
{
    const auto read =
        readOdt(odt("<text:p>One<text:s text:c=\"2000000000\"/>two<text:line-break/>three<draw:frame><draw:text-box>"
                    "<text:p>In a box.</text:p></draw:text-box></draw:frame></text:p><text:p>After.</text:p>"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("One two\nthree\n\nIn a box.\n\nAfter."));
}

TEST(Office, RefusesByName)
{
    EXPECT_EQ(readOdt(odt("<text:p>x</text:p>", "<manifest:encryption-data/>")).error().code, ErrorCode::Locked);
    EXPECT_EQ(readDocx(archiveOf({{QStringLiteral("a.txt"), "x"}})).error().arguments,
              QStringList{QStringLiteral("word/document.xml")});
    EXPECT_EQ(readOdt(archiveOf({{QStringLiteral("content.xml"), "<a/>"}})).error().code, ErrorCode::BadSyntax);
    EXPECT_EQ(readDocx(docx("<w:p>")).error().code, ErrorCode::BadSyntax);
}

TEST(Office, HostileFilesKeepTheLimits)
{
    const QByteArray entities = "<!DOCTYPE a [<!ENTITY b 'ccccccccccccccccccc'>]><a>&b;</a>";
    EXPECT_EQ(readDocx(archiveOf({{QStringLiteral("word/document.xml"), entities}})).error().code, ErrorCode::BadSyntax);
    const QByteArray deep = QByteArray("<w:ins>").repeated(5'000) + QByteArray("</w:ins>").repeated(5'000);
    EXPECT_EQ(readDocx(docx(deep)).error().code, ErrorCode::BadSyntax);
    const QByteArray bomb = QByteArray(30 * 1024 * 1024, ' ');
    EXPECT_EQ(readDocx(docx(bomb)).error().code, ErrorCode::BadSyntax) << "more than 100 : 1";
    const QByteArray whole = bytesOf(testData(QStringLiteral("formats/talks.docx")));
    for (qsizetype at = 0; at < whole.size(); at += 41) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x5a);
        (void)readDocx(changed);
        (void)readOdt(changed);
    }
}

#include "formats/article_formats.h"
#include "formats/mail.h"

#include "formats/written_pdf.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace dateline;

namespace {

const QByteArray head = "From: =?utf-8?Q?Ani_Petrosy=C3=A1n?= <ani@example.org>\r\nTo: desk@example.org\r\n"
                        "Subject: =?utf-8?B?VGFsa3Mgb24gdGhlIGJvcmRlciDigJQgYWdhaW4=?=\r\n"
                        "Date: Thu, 25 Jul 2024 23:30:00 +0400\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";

QByteArray multipart(const QByteArray &kind, const QByteArray &border, const QByteArrayList &parts)
{
    QByteArray bytes = "Content-Type: multipart/" + kind + "; boundary=\"" + border + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        bytes += "--" + border + "\r\n" + part + "\r\n";
    return bytes + "--" + border + "--\r\n";
}

QByteArray attached(const QByteArray &type, const QByteArray &name, const QByteArray &content)
{
    return "Content-Type: " + type + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name +
           "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64();
}

QString textOf(const QByteArray &bytes)
{
    const auto read = readMail(bytes);
    return read ? read->text : QStringLiteral("refused");
}

Result<std::vector<AnnotatedArticle>> readAs(const QString &name, const QByteArray &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readArticles(path);
}

bool hasLoss(const LossReport &losses, LossKind kind, const QString &subject)
{
    return std::ranges::any_of(losses, [&](const Loss &each) { return each.kind == kind && each.subject == subject; });
}

} // namespace

TEST(Mail, HasTitleAuthorAndDayAsWritten)
{
    const auto read = readAs(QStringLiteral("message"), head + "Content-Type: text/plain; charset=windows-1251\r\n\r\n"
                                                               "\xC2\xF1\xF2\xF0\xE5\xF7\xE0 24 July.\r\n");
    ASSERT_TRUE(read);
    const Article &article = read->front().article;
    EXPECT_EQ(article.title, QStringLiteral("Talks on the border — again"));
    EXPECT_EQ(article.author, QStringLiteral("Ani Petrosyán"));
    EXPECT_EQ(article.text, QStringLiteral("Встреча 24 July."));
    EXPECT_EQ(article.reader, QStringLiteral("mail/1"));
    ASSERT_TRUE(article.published);
    EXPECT_EQ(article.published->toString(), QStringLiteral("2024-07-25")) << "in no zone but its own";
    EXPECT_EQ(article.publishedBasis, DateBasis::Metadata);
    EXPECT_EQ(article.publishedReason.arguments, QStringList{QStringLiteral("Date")});
    EXPECT_TRUE(hasLoss(read->front().losses, LossKind::Metadata, QStringLiteral("To")));
}

TEST(Mail, TakesPlainTextBeforeHtml)
{
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nThe plain words.";
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                            "<html><body><p>The rich w=C3=B6rds.</p><p>And more.</p><script>no</script></body></html>";
    EXPECT_EQ(textOf(head + multipart("alternative", "b", {plain, html})), QStringLiteral("The plain words."));
    EXPECT_EQ(textOf(head + multipart("alternative", "b", {html})), QStringLiteral("The rich wörds.\n\nAnd more."));
    EXPECT_EQ(
        textOf(head + multipart("alternative", "b", {"Content-Type: text/plain\r\n\r\n  ", multipart("related", "c", {html})})),
        QStringLiteral("The rich wörds.\n\nAnd more."));
}

TEST(Mail, TheRichestFormIsOneOfWords)
{
    const QByteArray html = "Content-Type: text/html\r\n\r\n<p>The rich words.</p>";
    const QByteArray meeting = "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR";
    const auto read = readMail(head + multipart("alternative", "b", {html, meeting}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("The rich words."));
    EXPECT_TRUE(hasLoss(read->losses, LossKind::Markup, QStringLiteral("text/calendar")));
    const auto alone = readMail(head + multipart("alternative", "b", {meeting}));
    ASSERT_TRUE(alone);
    EXPECT_TRUE(hasLoss(alone->losses, LossKind::Markup, QStringLiteral("text/calendar")) ||
                hasLoss(alone->losses, LossKind::Attachment, QStringLiteral("text/calendar")));
}

TEST(Mail, APageWithoutWordsIsALoss)
{
    const auto read = readMail(
        head + multipart("mixed", "b",
                         {"Content-Type: text/plain\r\n\r\nSee below.", "Content-Type: text/html\r\n\r\n<img src=\"map.png\">"}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("See below."));
    EXPECT_TRUE(hasLoss(read->losses, LossKind::Attachment, QStringLiteral("text/html")));
}

TEST(Mail, JoinsFlowedLines)
{
    EXPECT_EQ(textOf(head + "Content-Type: text/plain; format=flowed\r\n\r\nOfficials met \r\non 24 July.\r\n> They said \r\n> "
                            "so.\r\n-- \r\nAni"),
              QStringLiteral("Officials met on 24 July.\n> They said so.\n-- \nAni"));
}

TEST(Mail, AttachedArticlesAreRead)
{
    WrittenPdf pdf;
    pdf.put(60, 90, QStringLiteral("Armenia and Azerbaijan met on 24 July 2024."));
    const QByteArray forwarded =
        "Content-Type: message/rfc822\r\n\r\nSubject: Forwarded\r\nMessage-ID: <2@example.org>\r\n\r\nOlder words.\r\n";
    const auto read =
        readAs(QStringLiteral("a.eml"), head + multipart("mixed", "b",
                                                         {"Content-Type: text/plain\r\n\r\nSee the statement.",
                                                          attached("application/pdf", "statement.pdf", pdf.bytes()),
                                                          attached("image/png", "photo.png", "\x89PNG\r\n\x1a\n"), forwarded}));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3u);
    EXPECT_EQ((*read)[0].article.text, QStringLiteral("See the statement."));
    EXPECT_EQ((*read)[1].article.text, QStringLiteral("Armenia and Azerbaijan met on 24 July 2024."));
    EXPECT_EQ((*read)[2].article.text, QStringLiteral("Older words."));
    EXPECT_EQ((*read)[2].article.title, QStringLiteral("Forwarded"));
    EXPECT_TRUE(hasLoss((*read)[0].losses, LossKind::Attachment, QStringLiteral("photo.png")));
}

TEST(Mail, OfABoxTheFirst)
{
    const auto read =
        readMail("From a@example.org Thu Jul 25 23:30:00 2024\n" + QByteArray(head).replace("\r\n", "\n") +
                 "\nOne.\n\nFrom b@example.org Thu Jul 25 23:31:00 2024\nSubject: Two\nMessage-ID: <2@x>\n\nTwo.\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("One."));
    EXPECT_TRUE(hasLoss(read->losses, LossKind::Attachment, QStringLiteral("message")));
}

TEST(Mail, KeepsItsLimits)
{
    const auto nested = [](int depth) {
        QByteArray bytes = head;
        for (int level = 0; level < depth; ++level)
            bytes += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(level) + "\"\r\n\r\n--b" +
                     QByteArray::number(level) + "\r\n";
        return bytes + "Content-Type: text/plain\r\n\r\nDeep words.\r\n";
    };
    EXPECT_EQ(textOf(nested(deepestMail)), QStringLiteral("Deep words."));
    const auto deeper = readAs(QStringLiteral("a.eml"), nested(deepestMail + 1));
    EXPECT_EQ(deeper.error().code, ErrorCode::FileEmpty);
    EXPECT_TRUE(readMail(nested(mostMailParts))) << "no stack is worn out";
    EXPECT_EQ(readMail(nested(mostMailParts + 1)).error().code, ErrorCode::BadSyntax);
}

TEST(Mail, SurvivesDamage)
{
    const QByteArray whole = head + multipart("mixed", "b",
                                              {"Content-Type: text/plain; charset=nonsense\r\n\r\nWords \xff\xfe.",
                                               attached("text/plain", "../../x.txt", "More words.")});
    for (qsizetype size = 0; size < whole.size(); size += 13)
        (void)readMail(whole.first(size));
    const auto read = readAs(QStringLiteral("a.eml"), whole);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->back().article.text, QStringLiteral("More words."));
    EXPECT_FALSE(QFile::exists(QStringLiteral("../../x.txt"))) << "a name and nothing else";
}

#include "domain/suspicious_text.h"

#include "support/test_paths.h"

#include <QDirIterator>
#include <QList>
#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QStringList hiddenIn(const char16_t *text)
{
    const QString all = QString::fromUtf16(text);
    QStringList signs;
    for (const TextSpan span : hiddenSigns(all))
        signs << QString::number(wordsAt(all, span).toUcs4().first(), 16).toUpper();
    return signs;
}

QStringList mixedIn(const char16_t *text)
{
    const QString all = QString::fromUtf16(text);
    QStringList words;
    for (const TextSpan span : mixedWords(all))
        words << wordsAt(all, span);
    return words;
}

} // namespace

TEST(SuspiciousText, findsEverySignThatTurnsDirections)
{
    EXPECT_EQ(hiddenIn(u"a\u061Cb\u200Ec\u200Fd\u202Ae\u202Bf\u202Cg\u202Dh\u202Ei\u2066j\u2067k\u2068l\u2069"),
              QStringLiteral("61C 200E 200F 202A 202B 202C 202D 202E 2066 2067 2068 2069").split(u' '));
    EXPECT_EQ(hiddenIn(u""), QStringList());
    EXPECT_EQ(hiddenIn(u"\u202E"), QStringList(QStringLiteral("202E")));
}

TEST(SuspiciousText, findsWhatHidesInWords)
{
    EXPECT_EQ(hiddenIn(u"Arme\u200Bn\u2060\u200Dia, Ба\u200Cку"), QStringLiteral("200B 2060 200D 200C").split(u' '));
    EXPECT_EQ(hiddenIn(u"war\U000E0061\U000E007F"), QStringLiteral("E0061 E007F").split(u' '));
    EXPECT_EQ(hiddenIn(u"a\u3164b\uFFA0c\uFFF9d\u206Ae"), QStringLiteral("3164 FFA0 FFF9 206A").split(u' '));
}

TEST(SuspiciousText, leavesAloneWhatWritingNeeds)
{
    EXPECT_EQ(hiddenIn(u"\uFEFFA start"), QStringList()) << "a byte order mark";
    EXPECT_EQ(hiddenIn(u"Waffen\u00ADstill\u00ADstand"), QStringList()) << "where a word may be parted";
    EXPECT_EQ(hiddenIn(u"می\u200Cخواهم, สวัสดี\u200Bครับ"), QStringList()) << "Persian, Thai";
    EXPECT_EQ(hiddenIn(u"👩\u200D🚀 🏴\U000E0067\U000E0062\U000E007F"), QStringList()) << "a profession, a flag";
    EXPECT_EQ(hiddenIn(u"a \u200B"), QStringList()) << "joins nothing";
}

TEST(SuspiciousText, findsWordsOfSeveralAlphabets)
{
    EXPECT_EQ(mixedIn(u"In Аrmenia and Вaku, Αthens; հello, 3 Πутин!"),
              QString::fromUtf8("Аrmenia Вaku Αthens հello Πутин").split(u' '));
    EXPECT_EQ(mixedIn(u"Аr\u202Emenia’s"), QStringList(QString::fromUtf16(u"Аr\u202Emenia"))) << "what hides tears no word apart";
    EXPECT_EQ(mixedIn(u"x\u0301а"), QStringList(QString::fromUtf16(u"x\u0301а")));
    EXPECT_EQ(alphabetsIn(QString::fromUtf8("Аrmenia 3 Αհ")),
              (std::vector{Alphabet::Latin, Alphabet::Greek, Alphabet::Cyrillic, Alphabet::Armenian}));
}

TEST(SuspiciousText, whatMixesHonestlyIsNoReason)
{
    EXPECT_EQ(mixedIn(u"Tシャツ, Xデー, 東京で, A股, 3μm, 10 kΩ, TNFβ"), QStringList());
    EXPECT_EQ(mixedIn(u"Armenia, Армения, Αρμενία, Հայաստան"), QStringList());
    EXPECT_EQ(mixedIn(u"IP-адрес, Рига/Riga, «Radio» по-русски"), QStringList()) << "each word by itself";
}

TEST(SuspiciousText, honestArticlesHaveNone)
{
    QDirIterator samples(sourceTree(QStringLiteral("resources/samples")), {QStringLiteral("*.md")}, QDir::Files);
    ASSERT_TRUE(samples.hasNext());
    while (samples.hasNext()) {
        const QString text = QString::fromUtf8(bytesOf(samples.next()));
        EXPECT_TRUE(hiddenSigns(text).empty()) << samples.fileName().toStdString();
        EXPECT_TRUE(mixedWords(text).empty()) << samples.fileName().toStdString();
    }
}

RC_GTEST_PROP(SuspiciousTextLaws, spansAreWholeSignsInOrder, (const std::vector<std::uint8_t> &picks))
{
    static const QList<QString> signs{QStringLiteral("a"),           QString::fromUtf8("а"),
                                      QStringLiteral(" "),           QString::fromUtf8("🏴"),
                                      QString(QChar(0x202E)),        QString(QChar(0x200B)),
                                      QString(QChar(0xD83C)),        QString(QChar(0xDC00)),
                                      QString::fromUtf16(u"\u0301"), QString::fromUtf16(u"\U000E0061"),
                                      QString::fromUtf8("京")};
    QString text;
    for (const std::uint8_t pick : picks)
        text += signs[pick % signs.size()];
    const auto lawful = [&](const std::vector<TextSpan> &spans) {
        int last = 0;
        for (const TextSpan span : spans) {
            RC_ASSERT(span.fits(text));
            RC_ASSERT(!span.isEmpty());
            RC_ASSERT(span.start >= last);
            last = span.end;
        }
    };
    lawful(hiddenSigns(text));
    lawful(mixedWords(text));
    for (const TextSpan word : mixedWords(text))
        RC_ASSERT(alphabetsIn(wordsAt(text, word)).size() > 1U);
    RC_ASSERT(static_cast<qsizetype>(hiddenSigns(text).size()) >= text.count(QChar(0x202E)));
}

#include "formats/source_text.h"

#include "formats/code_page.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QString decoded(const QString &sample)
{
    const auto source = decodeText(bytesOf(testData(QStringLiteral("formats/") + sample)));
    EXPECT_TRUE(source.has_value()) << sample.toStdString();
    return source ? source->text : QString();
}

const QString russian =
    QString::fromUtf8("Ереван предупредил Баку\n\nЕРЕВАН, 25 июля 2024 — Министерство иностранных дел Армении отвергло "
                      "обвинения «соседа» № 1.\n");

} // namespace

TEST(SourceText, EveryEncodingGivesTheSameText)
{
    for (const char *sample : {"windows_1251.txt", "utf16_le.txt", "utf16_be_no_mark.txt", "utf8_mark.txt"})
        EXPECT_EQ(decoded(QLatin1String(sample)), russian) << sample;
    EXPECT_EQ(decoded(QStringLiteral("windows_1252.txt")),
              QString::fromUtf8(
                  "Un français à Érevan\n\nPARIS, 25 juillet 2024 — L’été, dit-on, a été « très » long… œuvre à 100 €.\n"));
}

TEST(SourceText, BytesThatAreNoTextAreAnError)
{
    const auto marked = decodeText("\xEF\xBB\xBFHead \xFF line");
    ASSERT_FALSE(marked);
    EXPECT_EQ(marked.error(), (Error{ErrorCode::BadEncoding, {QStringLiteral("UTF-8")}, {}}));
    const auto half = decodeText(QByteArray("\xFF\xFE\x41", 3));
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().arguments, QStringList{QStringLiteral("UTF-16LE")});
    // 0x98 is no letter of 1251, 0x81 none of 1252.
    EXPECT_EQ(decodeText("\xCF\xF0\xE8\x98\x81").error().code, ErrorCode::BadEncoding);
}

TEST(SourceText, LineEndsBecomeLfAndNothingElseChanges)
{
    const auto source = decodeText("a\r\nb\rc\n\xC2\xA0\xF0\x9F\x95\x8A\r\n");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->text, QString::fromUtf8("a\nb\nc\n\u00A0🕊\n"));
    EXPECT_EQ(source->crlfs, (std::vector<int>{1, 9}));
    EXPECT_FALSE(source->hadMark);
}

TEST(SourceText, OnlyTheFirstByteOrderMarkIsTakenAway)
{
    const auto source = decodeText("\xEF\xBB\xBF\xEF\xBB\xBF"
                                   "a");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->text, QString(QChar(0xFEFF)) + u'a');
    EXPECT_TRUE(source->hadMark);
}

TEST(SourceText, ASlipIsNoBinaryFile)
{
    EXPECT_FALSE(looksBinary(QString(2000, u'a') + QChar(0x1a)));
    EXPECT_TRUE(looksBinary(QString(20, u'a') + QChar(1)));
    EXPECT_EQ(normalizedText(QStringLiteral("a") + QChar(u'\0')).text, QStringLiteral("a\uFFFD"));
}

TEST(CodePage, WesternLettersStandBetweenAsciiOnes)
{
    EXPECT_EQ(likelyCodePage("\xC9t\xE9 \xE0 Erevan"), CodePage::Windows1252);
    EXPECT_EQ(likelyCodePage("\xC1\xE0\xEA\xF3 and Yerevan"), CodePage::Windows1251);
}

RC_GTEST_PROP(FileOffsets, APositionOfTheFileIsTheSamePlaceInTheText, ())
{
    static const QStringList parts{QStringLiteral("\r\n"), QStringLiteral("\n"),   QStringLiteral("\r"),
                                   QStringLiteral("x"),    QString::fromUtf8("😀"), QString::fromUtf8("é")};
    const bool mark = *rc::gen::arbitrary<bool>();
    QString file;
    QString text;
    int filePoints = mark ? 1 : 0;
    std::vector<std::pair<int, int>> places;
    const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
    for (const int choice : choices) {
        // "\r" before "\n" would be a CRLF of its own.
        const QString part = parts[choice == 1 && file.endsWith(u'\r') ? 3 : choice];
        places.emplace_back(filePoints, static_cast<int>(text.size()));
        file += part;
        text += part == parts[0] || part == parts[2] ? QStringLiteral("\n") : part;
        filePoints += part == parts[0] ? 2 : 1;
    }
    const auto source = decodeText((mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + file.toUtf8());
    RC_ASSERT(source.has_value());
    RC_ASSERT(source->text == text);
    const FileOffsets offsets(*source, {true, true});
    for (const auto &[point, unit] : places)
        RC_ASSERT(offsets.toUnits(point) == unit);
    RC_ASSERT(offsets.toUnits(filePoints) == static_cast<int>(text.size()));
    RC_ASSERT(!offsets.toUnits(filePoints + 1));
}

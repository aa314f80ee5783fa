#include "formats/delimited_text.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

std::vector<QStringList> rowsOf(const QString &text, QChar delimiter = u',', bool quotes = true)
{
    DelimitedRows rows(text, delimiter, quotes);
    std::vector<QStringList> read;
    while (!rows.atEnd())
        read.push_back(*rows.next());
    return read;
}

QString anyCell()
{
    static const QStringList letters = QString::fromUtf8("=|+|-|@|\t|'|\"|,|;|\n|1|9|.|a|é| |🕊").split(u'|');
    QString cell;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count)
        cell += letters[*rc::gen::inRange(0, static_cast<int>(letters.size()))];
    return cell;
}

} // namespace

TEST(DelimitedText, ReadsWhatOthersWrite)
{
    EXPECT_EQ(rowsOf(QStringLiteral("a,b\n\n\"x, \"\"y\"\"\n2\",\n\"q\" z,1")),
              (std::vector<QStringList>{{"a", "b"}, {"x, \"y\"\n2", ""}, {"q z", "1"}}));
    EXPECT_EQ(rowsOf(QStringLiteral("\"a\tb\"\tc\n"), u'\t', false), (std::vector<QStringList>{{"\"a", "b\"", "c"}}));
    EXPECT_TRUE(rowsOf(QStringLiteral("\n\n")).empty());
}

TEST(DelimitedText, KnowsItsLines)
{
    const QString text = QStringLiteral("\na,\"b\nc\"\n\nd,e");
    DelimitedRows rows(text, u',');
    ASSERT_FALSE(rows.atEnd());
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.line(), 2);
    ASSERT_FALSE(rows.atEnd());
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.line(), 5);
    EXPECT_TRUE(rows.atEnd());
}

TEST(DelimitedText, HostileRowsAreErrors)
{
    const QString unclosed = QStringLiteral("a,b\nc,\"d\ne\nf");
    DelimitedRows open(unclosed, u',');
    ASSERT_TRUE(open.next());
    EXPECT_EQ(open.next().error(), (Error{ErrorCode::BadSyntax, {QStringLiteral("\"")}, {}, 2}));
    const QString commas(mostCellsInRow, u',');
    DelimitedRows wide(commas, u',');
    EXPECT_EQ(wide.next().error().code, ErrorCode::BadSyntax);
    DelimitedRows justNot(QStringView(commas).mid(1), u',');
    EXPECT_TRUE(justNot.next());
}

TEST(DelimitedText, FormulasAreGuardedNumbersAreNot)
{
    EXPECT_EQ(guarded(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    EXPECT_EQ(guarded(QStringLiteral("-0043-03-15")), QStringLiteral("'-0043-03-15")) << "a subtraction to a spreadsheet";
    EXPECT_EQ(guarded(QStringLiteral("-2+3+cmd|' /C calc'!A0")), QStringLiteral("'-2+3+cmd|' /C calc'!A0"));
    EXPECT_EQ(guarded(QStringLiteral("-44")), QStringLiteral("-44"));
    EXPECT_EQ(guarded(QStringLiteral("-5.5")), QStringLiteral("-5.5"));
    EXPECT_EQ(guarded(QStringLiteral("'=1")), QStringLiteral("''=1"));
    EXPECT_EQ(guarded(QStringLiteral("'tis")), QStringLiteral("'tis"));
    EXPECT_EQ(delimitedRow({QStringLiteral("@a"), QStringLiteral("\tb"), QStringLiteral("c")}), "'@a,'\tb,c\r\n");
}

RC_GTEST_PROP(DelimitedText, WhatIsWrittenIsReadAgain, ())
{
    std::vector<QStringList> rows;
    QByteArray csv;
    for (int count = *rc::gen::inRange(0, 5); count > 0; --count) {
        rows.push_back({anyCell(), anyCell(), anyCell()});
        csv += delimitedRow(rows.back());
    }
    const QString text = QString::fromUtf8(csv.replace("\r\n", "\n"));
    std::vector<QStringList> read = rowsOf(text);
    for (QStringList &row : read) {
        for (QString &cell : row) {
            RC_ASSERT(cell == guarded(withoutGuard(cell)));
            cell = withoutGuard(cell);
        }
    }
    RC_ASSERT(read == rows);
}

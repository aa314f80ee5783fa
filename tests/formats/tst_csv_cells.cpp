#include "formats/csv_cells.h"
#include "formats/csv_lexer.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    CsvLexer lexer({}, csv);
    std::vector<QStringList> read;
    for (CsvRow row; lexer.next(row);) {
        read.emplace_back();
        for (qsizetype index = 0; index < row.size(); ++index)
            read.back() << QString::fromUtf8(row.cell(index));
    }
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

TEST(CsvCells, FormulasAreGuardedNumbersAreNot)
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

RC_GTEST_PROP(CsvCells, WhatIsWrittenIsReadAgain, ())
{
    std::vector<QStringList> rows;
    QByteArray csv;
    for (int count = *rc::gen::inRange(0, 5); count > 0; --count) {
        rows.push_back({anyCell(), anyCell(), anyCell()});
        csv += delimitedRow(rows.back());
    }
    std::vector<QStringList> read = rowsOf(csv);
    for (QStringList &row : read) {
        for (QString &cell : row) {
            RC_ASSERT(cell == guarded(withoutGuard(cell)));
            cell = withoutGuard(cell);
        }
    }
    RC_ASSERT(read == rows);
}

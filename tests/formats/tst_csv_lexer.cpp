#include "formats/csv_lexer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QList>

using namespace dateline;

namespace {

using Table = QList<QByteArrayList>;

QByteArrayList cellsOf(const CsvRow &row)
{
    QByteArrayList cells;
    for (qsizetype index = 0; index < row.size(); ++index)
        cells << row.cell(index);
    return cells;
}

Table rowsOf(CsvLexer lexer)
{
    Table rows;
    CsvRow row;
    while (lexer.next(row))
        rows << cellsOf(row);
    return rows;
}

/// The same bytes, in pieces of `size`.
CsvLexer inPieces(const CsvDialect &dialect, const QByteArray &text, qsizetype size, CsvLimits limits = {})
{
    return CsvLexer(
        dialect,
        [text, size, at = qsizetype(0)]() mutable {
            const QByteArray piece = text.mid(at, size);
            at += piece.size();
            return piece;
        },
        limits);
}

QByteArray written(const Table &table, char delimiter)
{
    QByteArray text;
    for (const QByteArrayList &row : table) {
        for (qsizetype index = 0; index < row.size(); ++index) {
            if (index > 0)
                text += delimiter;
            text += '"' + QByteArray(row[index]).replace("\"", "\"\"") + '"';
        }
        text += "\r\n";
    }
    return text;
}

} // namespace

TEST(CsvLexer, takesRowsApart)
{
    EXPECT_EQ(rowsOf(CsvLexer({}, "a,b\n1,\n\r\n,\"x, \"\"y\"\"\"\n")), (Table{{"a", "b"}, {"1", ""}, {"", "x, \"y\""}}));
    EXPECT_EQ(rowsOf(CsvLexer({'\t', false}, "a\t\"b\r\n\"c\"\td")), (Table{{"a", "\"b"}, {"\"c\"", "d"}}));
}

TEST(CsvLexer, aQuotedCellHoldsLines)
{
    CsvLexer lexer({}, "h\n\"one\ntwo\",2\nnext,3\n");
    CsvRow row;
    ASSERT_TRUE(lexer.next(row) && lexer.next(row));
    EXPECT_EQ(cellsOf(row), (QByteArrayList{"one\ntwo", "2"}));
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.lastLine, 3);
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(row.line, 4);
}

TEST(CsvLexer, aQuoteInsideIsALetter)
{
    EXPECT_EQ(rowsOf(CsvLexer({}, "\"he said \"no\" twice\",b\n5\" gun,c\n")),
              (Table{{"he said \"no\" twice", "b"}, {"5\" gun", "c"}}));
}

TEST(CsvLexer, anUnclosedQuoteCostsItsLineOnly)
{
    CsvLexer lexer({}, "a,\"b\nc,d\ne,f\n");
    CsvRow row;
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(row.fault, CsvFault::UnclosedQuote);
    EXPECT_EQ(row.faultAt, 2);
    EXPECT_EQ(row.raw, "a,\"b");
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(cellsOf(row), (QByteArrayList{"c", "d"}));
    EXPECT_EQ(row.line, 2);
    ASSERT_TRUE(lexer.next(row));
    EXPECT_FALSE(lexer.next(row));
}

TEST(CsvLexer, aRowThatSwallowedOthersIsReadAnew)
{
    CsvLexer lexer({}, "1,\"a\n2,b\n3,\"c\"\n");
    CsvRow row;
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(row.lastLine, 3);
    ASSERT_TRUE(lexer.readAnew(row));
    EXPECT_EQ(row.fault, CsvFault::UnclosedQuote);
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(cellsOf(row), (QByteArrayList{"2", "b"}));
    ASSERT_TRUE(lexer.next(row));
    EXPECT_EQ(cellsOf(row), (QByteArrayList{"3", "c"}));
    EXPECT_EQ(row.line, 3);
}

TEST(CsvLexer, quotesThatBreakTooOftenAreLetters)
{
    QByteArray text;
    for (int line = 0; line < 1000; ++line)
        text += "\"a,b\n";
    int calls = 0;
    CsvLexer lexer({},
                   [&] {
                       ++calls;
                       return calls == 1 ? text : QByteArray();
                   },
                   {});
    int faults = 0;
    CsvRow row;
    while (lexer.next(row))
        faults += row.fault ? 1 : 0;
    EXPECT_EQ(faults, CsvLimits().brokenQuotes);
    EXPECT_FALSE(lexer.hasQuotes());
}

TEST(CsvLexer, limitsCostARowAndNoMemory)
{
    const CsvLimits limits{1000, 8, 16};
    const QByteArray table = "a,b\n" + QByteArray(100'000, 'x') + ",c\n1,2,3,4,5,6,7,8,9\nd," + QByteArray("e\0f", 3) + "\ng,h\n";
    for (const qsizetype size : {qsizetype(7), qsizetype(4096), table.size()}) {
        CsvLexer lexer = inPieces({}, table, size, limits);
        std::vector<std::optional<CsvFault>> faults;
        std::vector<int> lines;
        CsvRow row;
        while (lexer.next(row)) {
            EXPECT_LE(row.raw.size(), limits.rowBytes + 1);
            faults.push_back(row.fault);
            lines.push_back(row.line);
        }
        EXPECT_EQ(faults,
                  (std::vector<std::optional<CsvFault>>{{}, CsvFault::RowTooLong, CsvFault::TooManyCells, CsvFault::Nul, {}}));
        EXPECT_EQ(lines, (std::vector<int>{1, 2, 3, 4, 5}));
    }
}

RC_GTEST_PROP(CsvLexer, whatWasWrittenIsRead, ())
{
    const char delimiter = *rc::gen::element(',', ';', '\t', '|');
    const auto cell = rc::gen::container<std::string>(rc::gen::element('a', '"', ',', ';', '\t', '\n', '\r', ' ', '|'));
    const auto rows = *rc::gen::resize(15, rc::gen::container<std::vector<std::vector<std::string>>>(
                                               rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell))));
    Table table;
    for (const auto &row : rows) {
        QByteArrayList cells;
        for (const std::string &each : row)
            cells << QByteArray::fromStdString(each);
        table << cells;
    }
    const auto size = *rc::gen::inRange(1, 40);
    RC_ASSERT(rowsOf(inPieces({delimiter, true}, written(table, delimiter), size)) == table);
}

RC_GTEST_PROP(CsvLexer, anyBytesEndInTime, ())
{
    const auto bytes = *rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\n', '\r', '\0', '\xff'));
    CsvLexer lexer = inPieces({}, QByteArray::fromStdString(bytes), *rc::gen::inRange(1, 9), {20, 4, 3});
    CsvRow row;
    int line = 0;
    while (lexer.next(row)) {
        RC_ASSERT(row.line > line);
        RC_ASSERT(row.raw.size() <= 21);
        RC_ASSERT(row.faultAt <= row.raw.size());
        line = row.line;
    }
}

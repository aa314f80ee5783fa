#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// How a table of text is written.
struct CsvDialect {
    char delimiter = ','; ///< one byte: , ; | or TAB
    bool quotes = true;   ///< RFC 4180: a cell may stand in double quotes, doubled inside; else they are letters
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// What a hostile table may cost.
struct CsvLimits {
    qsizetype rowBytes = 1024 * 1024;
    qsizetype cells = 4096;
    int brokenQuotes = 16; ///< after so many rows that no quote closes, quotes are letters for the rest
};

enum class CsvFault : std::uint8_t {
    UnclosedQuote, ///< the quote at the column is closed nowhere in reach; the row is its first line
    RowTooLong,    ///< its first bytes are the row
    TooManyCells,  ///< at the column begins the first that is too many
    Nul,           ///< a byte 0 stands at the column
};

/// A row of a table; valid until the lexer's next one. Bytes are those of the file: any encoding in which the letters below 0x80
/// are ASCII's.
class CsvRow {
public:
    int line = 0;       ///< where it begins, 1-based
    int lastLine = 0;   ///< where it ends: a quoted cell may hold line ends
    QByteArrayView raw; ///< as it stands in the file, without its line end
    std::optional<CsvFault> fault;
    int faultAt = 0; ///< in `raw`

    qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    /// Without its quotes; empty beyond the last.
    QByteArray cell(qsizetype index) const;
    /// Where it begins in `raw`; the row's end beyond the last.
    int startOf(qsizetype index) const;

private:
    friend class CsvLexer;
    struct Cell {
        int start;
        int end;
        bool quoted;
    };
    std::vector<Cell> m_cells;
};

/// Takes a table apart, a row at a time and in bounded memory: it holds a row and what was read last. Blank lines are no rows; a
/// quote that closes nothing is a letter. Faults cost a row, never those after it.
class CsvLexer {
public:
    using Read = std::function<QByteArray()>; ///< the next bytes; empty = the end
    CsvLexer(CsvDialect dialect, Read read, CsvLimits limits = {});
    /// Of a text that is at hand.
    CsvLexer(CsvDialect dialect, QByteArray text, CsvLimits limits = {});

    bool next(CsvRow &row); ///< false = there is none
    /// The row just given is none, though it was read over several lines: its first line is a row by itself, and what follows is
    /// read anew. False when it has one line only, or quotes broke too often.
    bool readAnew(CsvRow &row);
    bool hasQuotes() const { return m_dialect.quotes; } ///< false also when they broke too often

private:
    bool fill(); // false = no more
    bool isThere(qsizetype at) { return at < m_buffer.size() || fill(); }
    bool isTooLong(qsizetype at) const { return at - m_start > m_limits.rowBytes; }
    qsizetype endOfQuoted(qsizetype open); // behind the closing quote; -1 = none in reach
    void readRow(CsvRow &row);
    void readFirstLine(CsvRow &row, CsvFault fault, qsizetype at);
    void skipLine();
    void finishRow(CsvRow &row, qsizetype end);

    CsvDialect m_dialect;
    Read m_read;
    CsvLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_start = 0; // of the row in hand
    qsizetype m_next = 0;  // behind it and its line end
    int m_line = 1;        // of m_next
    int m_broken = 0;
    bool m_ended = false;
};

} // namespace dateline

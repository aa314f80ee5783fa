#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace dateline {

/// A document of words and the notes they rest on, before it is a page of HTML, ODT or paper. It knows nothing of events: whoever
/// composes it has the words of the reader's language, and isolates names that may run the other way within a sentence. All of it
/// is plain text; writers escape it.

/// What a sentence rests on. Its number is its place in Document::notes, from 1.
struct DocumentNote {
    QString quote;    ///< the exact words in quotation marks; empty where none are quoted
    QString source;   ///< where they stand: outlet, title, day, page
    QString url;      ///< of the source; may be empty
    QString language; ///< of the quote, BCP 47; empty = unknown
    friend bool operator==(const DocumentNote &, const DocumentNote &) = default;

    /// All of it: “the words” — where they stand — the address.
    QString text() const;
};

/// Words and the numbers of their notes.
struct DocumentLine {
    QString text;
    std::vector<int> notes{};
};

/// `level` from 1, the parts of the document; an anchor is a name that is there once: letters, digits and hyphens.
struct DocumentHeading {
    int level = 1;
    QString text;
    QString anchor;
};
/// Where the list of all headings stands.
struct DocumentContents {
    QString title;
};
struct DocumentEntry {
    QString anchor;
    QString date; ///< in words
    DocumentLine what;
    QStringList marks;                 ///< "claimed", "disputed": what must not be overlooked
    std::vector<DocumentLine> lines{}; ///< below it
};
struct DocumentTable {
    QStringList head;
    std::vector<std::vector<DocumentLine>> rows; ///< as many cells as the head has
    QList<bool> numbers{};                       ///< which columns are numbers
};
/// The same picture for who can draw lines and for who cannot.
struct DocumentPicture {
    QByteArray svg;
    QByteArray png;
    QSize size;  ///< pixels, 96 to an inch
    QString alt; ///< what it shows
};
using DocumentBlock =
    std::variant<DocumentHeading, DocumentContents, DocumentLine, DocumentEntry, DocumentTable, DocumentPicture>;

struct Document {
    QString title;
    QString subtitle;
    QString language; ///< BCP 47
    bool rightToLeft = false;
    QString notesTitle; ///< heads the notes where they stand at the end
    QString backLabel;  ///< what the way back from a note is called
    std::vector<DocumentBlock> blocks;
    std::vector<DocumentNote> notes; ///< in the order in which the blocks first call them
    /// What resources/page/timeline.js draws above the words, as JSON: an event for each entry. Empty = nothing. Only HTML has
    /// it.
    QByteArray timeline{};
};

/// The headings in their order.
std::vector<DocumentHeading> headingsOf(const Document &document);

/// Without the characters that XML may not hold: they would make a file that nobody can open.
QString writable(const QString &text);

} // namespace dateline

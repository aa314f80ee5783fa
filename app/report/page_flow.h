#pragma once

#include <QTextLayout>

#include <functional>
#include <memory>
#include <set>
#include <vector>

class QPainter;

namespace dateline {

/// Words, or a picture, that a page cannot cut: a line of text, several side by side.
struct PageStrip {
    /// A line of a text that was laid out; `x` from the left of the type area.
    struct Line {
        std::shared_ptr<const QTextLayout> text;
        int number = 0;
        double x = 0;
    };
    double height = 0;
    std::vector<Line> lines{};
    std::function<void(QPainter &)> picture{}; ///< drawn from its top left
    int pageOf = -1;                           ///< the heading whose page stands at the end of the line
};

/// What stands together where a page has room for it.
struct PageBlock {
    std::vector<PageStrip> strips;
    std::vector<int> notes{}; ///< numbers from 1
    double before = 0;        ///< left out at the top of a page
    bool withNext = false;
    int heading = -1; ///< which one it is
};

/// Fills pages from the top with blocks and from the foot with their notes: a note stands where it is first called, and goes on
/// at the foot of the next page only where one page cannot hold both. Units are the strips'.
class PageFlow {
public:
    struct Placed {
        PageStrip strip;
        double y = 0;
    };
    struct Page {
        std::vector<Placed> body;
        std::vector<PageStrip> foot;
        double bodyHeight = 0;
        double footHeight = 0;
    };
    using NoteStrips = std::function<std::vector<PageStrip>(int number)>;

    PageFlow(double height, NoteStrips notes) : m_height(height), m_notes(std::move(notes)) {}

    void add(PageBlock block);
    /// Ends the last page. Call it once, after the last add().
    std::vector<Page> finish();
    /// Pages from 0, of every heading that was added.
    const std::vector<int> &headingPages() const { return m_headings; }

private:
    double room() const;
    double heightOf(const PageBlock &block);
    void place(const PageBlock &block);
    void placeNote(const PageStrip &strip);
    void turnPage();

    double m_height;
    NoteStrips m_notes;
    std::vector<PageBlock> m_held;  // wait for the next
    std::vector<PageStrip> m_later; // of notes that had no room
    std::set<int> m_called;
    std::vector<Page> m_pages;
    Page m_page;
    std::vector<int> m_headings;
};

/// Between the words of a page and its notes.
inline constexpr double footGap = 14;

} // namespace dateline

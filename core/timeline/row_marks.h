#pragma once

#include "timeline/scene.h"

#include <vector>

namespace dateline {

/// A mark with its label, before both go into the scene.
struct LabelledMark {
    Mark mark;
    double labelX = 0;  ///< left of the label
    double primary = 0; ///< 0 = it has none
    double total = 0;
    double opacity = 1;
    bool inside = false;
};

/// Makes the marks of one row of the timeline, in time order. Events narrower than a shape that would lie on each other fold into
/// one counted mark. They fold within bins that are fixed in time and whose width is a power of two of seconds, so that panning
/// changes nothing and zooming in only ever takes apart. A bin that parts gives way to halves that still touch and draw back with
/// the zoom, each to its own events. Shapes and counted marks of a row never overlap; a shape may reach over
/// the end of a bar.
class RowMarks {
public:
    RowMarks(const SceneRequest &request, int row);
    /// The marks that reach into the viewport.
    std::vector<LabelledMark> build();

private:
    struct Extent {
        double left = 0;
        double right = 0;
        bool narrow = false;
    };
    Extent extentOf(const LaneItem &item) const;
    std::size_t runEnd(std::size_t begin) const;
    CivilSecond binOf(const LaneItem &item) const;
    void addBar(std::size_t index, const Extent &extent);
    void addRun(std::size_t begin, std::size_t end);
    void addNarrow(std::size_t begin, std::size_t end, QRectF rect);
    bool isNarrowIn(std::size_t index, CivilSecond bin) const;
    QRectF countRect(std::size_t begin, std::size_t end) const;
    Mark markOf(std::size_t begin, std::size_t end, const QRectF &rect) const;
    void addLabels();
    void placeLabel(LabelledMark &made, std::size_t index) const;
    bool setLabel(LabelledMark &made, double x, double room) const;
    bool fitsInside(LabelledMark &made) const;
    bool isVisible(const LabelledMark &made) const;

    const SceneRequest &m_request;
    const TimeScale &m_scale;
    std::span<const LaneItem> m_items;
    int m_row;
    CivilSecond m_bin;   // seconds
    double m_parted = 1; // how far halves have drawn back from where they touched: 0 … 1
    std::vector<LabelledMark> m_made;
    std::vector<std::size_t> m_last; // of each mark: its last item
};

} // namespace dateline

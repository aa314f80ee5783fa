#pragma once

#include "canvas/picture_legend.h"
#include "canvas/scene_painter.h"
#include "timeline/page_cuts.h"
#include "timeline/time_range.h"

#include <QHash>
#include <QPageLayout>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace dateline {

/// Sheets of paper side by side that make one long timeline.
struct Poster {
    QPageLayout layout; ///< size and orientation of a sheet; the margins are the picture's own
    int pages = 1;
};

/// What a picture of a timeline is to show.
struct PictureRequest {
    std::shared_ptr<const Lanes> lanes; ///< never null
    LaneWishes wishes;
    QHash<ArticleId, QString> articleTitles; ///< lane names of LaneMode::Article
    std::optional<TimeRange> range;          ///< nothing = all that is in the lanes
    QSize size{1600, 900};                   ///< pixels, 96 to an inch on paper
    double scale = 1;                        ///< of PNG, SVG and one page of PDF: so many times as large, lines and letters too
    std::optional<Poster> poster;            ///< of PDF and printers; takes the place of size and scale
    Facing facing;                           ///< pages follow each other as time runs
    QString title;                           ///< heads the picture, beside its range; a poster has a head in any case
};

/// A timeline laid out on one or more pages and ready to be painted: on screen, paper and into files alike, always in the light
/// theme and without "today", so that the same events give the same picture on any day. What does
/// not fit is made smaller first; where it could not be read any more, the fullest lanes are drawn as columns that count their
/// events; lanes that are too many even so are counted in the legend. A poster is cut at ticks of the ruler; every page repeats
/// the names of the lanes and ends, paler, with a strip of the next one, which is to be glued on it.
///
/// REQUIRES: a QGuiApplication; the offscreen platform will do. Any thread. To make it costs some layouts of the
/// lanes, O(lanes), a page no more than a frame on screen.
class TimelinePicture {
public:
    explicit TimelinePicture(const PictureRequest &request);

    int pages() const { return m_cuts.pages(); }
    QSizeF pageSize() const { return m_page; } ///< in units of the painter
    /// Pixels of the request that one unit of the painter is, below 1 when much had to be made to fit.
    double unit() const { return m_unit; }
    /// `page` from 0. The painter's unit must be unit() pixels.
    void paint(QPainter &painter, int page);

private:
    void fit();
    bool layOut(double unit, int mostRows, double farRows);
    void placeFoot(int eventsNotShown);
    double numberWidth() const;
    Scene sceneOf(int page);
    void paintHead(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintCut(QPainter &painter, double x) const;
    void paintOverlap(QPainter &painter, const Scene &scene, int page) const;
    TimeRange stretch(int page) const;

    PictureRequest m_request;
    QFont m_font;
    QFont m_titleFont;
    const Lanes &m_lanes; // of the request
    ScenePainter m_scenes;
    SceneMetrics m_metrics;
    LaneWishes m_wishes;
    LaneLayout m_layout;
    PictureLegend m_legend;
    TimeRange m_range;
    double m_unit = 1;
    QSizeF m_page;   // in units, as all that follows
    QRectF m_inside; // of the page without its margins
    QRectF m_head;   // no height = none
    QRectF m_scene;
    QRectF m_foot;
    PageCuts m_cuts;
};

} // namespace dateline

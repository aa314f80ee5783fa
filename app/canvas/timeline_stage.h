#pragma once

#include "canvas/scene_painter.h"

#include <memory>
#include <optional>

namespace dateline {

/// What a timeline shows: lanes, the painter that knows their words, and the scene of where one looks, which is built when it is
/// first asked for and kept until something changes. GUI thread.
class TimelineStage {
public:
    /// From where one looks: the camera's viewport over a widget of this size, scrolled down.
    struct Outlook {
        Viewport viewport;
        QSizeF size;
        double scrollY = 0;
        std::optional<CivilSecond> today;
        Facing facing;
    };

    /// New lanes, titles or fonts: what was worded and measured is worth nothing any more. The lanes are not null.
    void set(std::shared_ptr<const Lanes> lanes, const QHash<ArticleId, QString> &articleTitles, const QFont &font);
    void arrange(const LaneWishes &wishes);
    /// Lanes grow with the zoom, and `rested` says how far it has come to rest. What was `y` pixels below the first lane's top is
    /// now where the answer says.
    double zoomTo(double secondsPerPixel, double rested, double y);
    void look(const Outlook &from);
    /// Ascending seconds: when articles were published, and what a person marked.
    void setDays(std::vector<CivilSecond> published, std::vector<CivilSecond> bookmarks);
    /// Pixels of a view of this height that are the lanes'.
    double lanesHeight(double height) const;

    const std::shared_ptr<const Lanes> &lanes() const { return m_lanes; }
    const LaneLayout &layout() const { return m_layout; }
    const LaneWishes &wishes() const { return m_wishes; }
    const EventTable &table() const { return *m_lanes->table(); }
    ScenePainter &painter() const { return *m_painter; }
    const SceneMetrics &metrics() const { return m_painter->metrics(); }
    const Scene &scene() const;
    /// Another number is another scene.
    quint64 sceneNumber() const { return scene(), m_sceneNumber; }

    /// Where what is built is seen.
    Mirror mirror() const { return {m_outlook.facing, m_outlook.size.width(), metrics().headerWidth}; }
    const Mark *markAt(const QPointF &seen) const; ///< into scene(); null where nothing is
    /// The mark of an event, by itself or within a count; null when it is out of sight.
    const Mark *markOf(EventId event) const;
    std::optional<std::size_t> indexOf(const Mark *mark) const;

private:
    std::shared_ptr<const Lanes> m_lanes;
    std::unique_ptr<ScenePainter> m_painter; // refers to m_lanes
    LaneWishes m_wishes;
    LaneLayout m_layout; // of m_lanes
    Outlook m_outlook;
    std::vector<CivilSecond> m_published;
    std::vector<CivilSecond> m_bookmarks;
    mutable std::optional<Scene> m_scene; // nothing = to be built
    mutable quint64 m_sceneNumber = 0;
};

} // namespace dateline

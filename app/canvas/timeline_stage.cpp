#include "canvas/timeline_stage.h"

namespace dateline {

void TimelineStage::set(std::shared_ptr<const Lanes> lanes, const QHash<ArticleId, QString> &articleTitles, const QFont &font)
{
    m_scene.reset();
    m_painter = std::make_unique<ScenePainter>(*lanes, articleTitles, font);
    m_lanes = std::move(lanes);
    arrange(m_wishes);
}

void TimelineStage::arrange(const LaneWishes &wishes)
{
    m_wishes = wishes;
    m_layout = LaneLayout(*m_lanes, metrics(), wishes);
    m_layout.zoomTo(m_outlook.viewport.scale().secondsPerPixel);
    m_scene.reset();
}

double TimelineStage::zoomTo(double secondsPerPixel, double rested, double y)
{
    const LaneLayout before = m_layout;
    m_layout.zoomTo(secondsPerPixel);
    if (rested > 0)
        m_layout.rest(rested);
    return m_layout.sameAs(before, y);
}

void TimelineStage::look(const Outlook &from)
{
    m_outlook = from;
    m_scene.reset();
}

void TimelineStage::setDays(std::vector<CivilSecond> published, std::vector<CivilSecond> bookmarks)
{
    if (published == m_published && bookmarks == m_bookmarks)
        return;
    m_published = std::move(published);
    m_bookmarks = std::move(bookmarks);
    m_scene.reset();
}

double TimelineStage::lanesHeight(double height) const
{
    return height - metrics().rulerHeight - (m_published.empty() ? 0 : metrics().stripHeight);
}

const Scene &TimelineStage::scene() const
{
    if (!m_scene) {
        m_painter->trim();
        SceneRequest request;
        request.lanes = m_lanes.get();
        request.layout = &m_layout;
        request.viewport = m_outlook.viewport;
        request.size = m_outlook.size;
        request.scrollY = m_outlook.scrollY;
        request.metrics = metrics();
        request.measure = m_painter->measure();
        request.today = m_outlook.today;
        request.published = &m_published;
        request.bookmarks = &m_bookmarks;
        request.facing = m_outlook.facing;
        m_scene = buildScene(request);
        ++m_sceneNumber;
    }
    return *m_scene;
}

const Mark *TimelineStage::markAt(const QPointF &seen) const
{
    const auto hit = hitTest(scene(), seen);
    return hit ? &scene().marks[*hit] : nullptr;
}

const Mark *TimelineStage::markOf(EventId event) const
{
    const int row = event ? table().indexOf(event) : -1;
    const auto mark = row < 0 ? std::nullopt : dateline::markOf(scene(), *m_lanes, row);
    return mark ? &scene().marks[*mark] : nullptr;
}

std::optional<std::size_t> TimelineStage::indexOf(const Mark *mark) const
{
    return mark ? std::optional(static_cast<std::size_t>(mark - scene().marks.data())) : std::nullopt;
}

} // namespace dateline

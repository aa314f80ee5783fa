#pragma once

#include "canvas/event_labels.h"
#include "canvas/mark_sprites.h"
#include "canvas/ruler_labels.h"
#include "look/theme.h"
#include "timeline/scene.h"

#include <QFont>
#include <QHash>
#include <QPainter>

#include <optional>
#include <vector>

namespace dateline {

struct SceneCanvas;

/// What changes without a new scene.
struct SceneState {
    std::optional<std::size_t> selected; ///< into Scene::marks
    std::optional<std::size_t> hovered;
    int lane = -1; ///< that the keys are in, into Lanes::lanes()
};

/// Replays scenes of one table's lanes: screen, PNG, SVG and PDF alike. Words are worded, measured and laid out once; painting a
/// frame measures nothing. Made anew when table, lanes or font change. One thread: a window's is the GUI's.
class ScenePainter {
public:
    enum class Medium : std::uint8_t { Screen, Picture }; ///< a picture has no signs to click on

    /// `lanes` must live as long as this.
    ScenePainter(const Lanes &lanes, const QHash<ArticleId, QString> &articleTitles, const QFont &font,
                 Medium medium = Medium::Screen);

    const SceneMetrics &metrics() const { return m_metrics; }
    /// For SceneRequest; valid as long as this lives.
    LabelMeasure measure();
    /// Call it before a scene is built.
    void trim() { m_labels.trim(); }
    /// Whose labels have room for words of their quote, and what they are.
    std::vector<int> takeWanting(std::size_t most) { return m_labels.takeWanting(most); }
    void setQuote(int event, const QString &quote) { m_labels.setQuote(event, quote); }

    void paint(QPainter &painter, const Scene &scene, const Theme &theme, const SceneState &state);
    const QString &laneName(int lane) const { return m_laneNames[static_cast<std::size_t>(lane)]; }

private:
    QColor groundAt(const SceneCanvas &canvas, double y) const;
    void paintArea(const SceneCanvas &canvas, const SceneState &state);
    void paintLanes(const SceneCanvas &canvas);
    void paintGrid(const SceneCanvas &canvas);
    void paintMarks(const SceneCanvas &canvas, const SceneState &state);
    void paintLabels(const SceneCanvas &canvas, const SceneState &state);
    void paintCounts(const SceneCanvas &canvas);
    void paintNumbers(const SceneCanvas &canvas);
    void paintHeaders(const SceneCanvas &canvas, const SceneState &state);
    void paintHeader(const SceneCanvas &canvas, const LaneBand &band);
    void paintChevron(const SceneCanvas &canvas, const LaneBand &band);
    void paintRuler(const SceneCanvas &canvas);
    void paintRulerRow(const SceneCanvas &canvas, const RulerRow &row, bool major, const QRectF &taken);
    QRectF todayTag(const Scene &scene) const;
    void measureMetrics();
    double headerWidth() const;
    double nameLeft() const;
    struct CountText {
        QStaticText text;
        double width = 0;
    };
    const CountText &countTextOf(int count);

    const Lanes &m_lanes;
    Medium m_medium;
    QFont m_font;
    QFont m_boldFont;
    QFont m_countFont;
    EventLabels m_labels;
    MarkSprites m_sprites;
    QHash<QString, CountText> m_countTexts;
    RulerLabels m_rulerLabels;
    std::vector<QString> m_laneNames;
    SceneMetrics m_metrics;
};

} // namespace dateline

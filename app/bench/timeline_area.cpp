#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "canvas/scene_painter.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QStaticText>

#include <cmath>
#include <memory>

namespace dateline::bench {

namespace {

constexpr QSize frameSize(1600, 900);
constexpr int frames = 120;

QFont frameFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    return font;
}

/// What any painter of timelines has to do at least.
std::vector<double> referenceFrames()
{
    QImage image(frameSize, QImage::Format_RGB32);
    std::vector<QStaticText> labels;
    for (int label = 0; label < 150; ++label) {
        labels.emplace_back(QStringLiteral("July %1 statement").arg(label));
        labels.back().prepare({}, frameFont());
    }
    std::vector<double> samples;
    for (int frame = 0; frame < frames; ++frame) {
        samples.push_back(cpuMilliseconds([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), Qt::white);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(QColor(0xb8d4ea));
            for (int box = 0; box < 500; ++box)
                painter.drawRoundedRect(QRectF(box * 37 % 1560 + 0.3, box * 53 % 880 + 0.3, 34, 14), 4, 4);
            painter.setFont(frameFont());
            for (int label = 0; label < 150; ++label)
                painter.drawStaticText(QPointF(label * 97 % 1450, label * 41 % 880), labels[static_cast<std::size_t>(label)]);
        }));
    }
    return samples;
}

class Frames {
public:
    explicit Frames(const Lanes &lanes) : m_lanes(lanes), m_painter(lanes, {}, frameFont()), m_layout(lanes, m_painter.metrics())
    {
    }

    /// One frame as the view makes it: scene and painting.
    void draw(const Viewport &viewport)
    {
        SceneRequest request;
        request.lanes = &m_lanes;
        request.layout = &m_layout;
        request.viewport = viewport;
        request.size = frameSize;
        request.metrics = m_painter.metrics();
        request.measure = m_painter.measure();
        m_painter.trim();
        const Scene scene = buildScene(request);
        m_mostMarks = std::max(m_mostMarks, static_cast<int>(scene.marks.size()));
        QPainter painter(&m_image);
        m_painter.paint(painter, scene, Theme::day(), {});
    }
    Viewport all() const { return Viewport(allShown(m_lanes.dataRange()), frameSize.width() - m_painter.metrics().headerWidth); }
    int mostMarks() const { return m_mostMarks; }

private:
    const Lanes &m_lanes;
    ScenePainter m_painter;
    LaneLayout m_layout;
    QImage m_image{frameSize, QImage::Format_RGB32};
    int m_mostMarks = 0;
};

QJsonObject compared(const std::vector<double> &samples, double reference)
{
    QJsonObject made = summary(samples);
    made.insert(QStringLiteral("median_ratio"), made.value(QStringLiteral("median")).toDouble() / reference);
    made.insert(QStringLiteral("p95_ratio"), made.value(QStringLiteral("p95")).toDouble() / reference);
    return made;
}

QJsonObject measured(int events, double reference)
{
    EventTablePtr table;
    const double tableTime = cpuMilliseconds([&] { table = generatedTable(events); });
    Lanes lanes;
    const double lanesTime = cpuMilliseconds([&] { lanes = Lanes(table, LaneMode::Quad); });
    Frames drawn(lanes);
    const double first = cpuMilliseconds([&] { drawn.draw(drawn.all()); });

    const ViewLimits limits = ViewLimits::around(lanes.dataRange());
    Viewport viewport = drawn.all().zoomed(20, 1200, limits);
    std::vector<double> pan;
    for (int frame = 0; frame < frames; ++frame) {
        viewport = viewport.panned(frame % 40 < 20 ? 23 : -19, limits);
        pan.push_back(cpuMilliseconds([&] { drawn.draw(viewport); }));
    }
    std::vector<double> zoom;
    viewport = drawn.all();
    for (int frame = 0; frame < frames; ++frame) {
        viewport = viewport.zoomed(frame < frames / 2 ? 1.16 : 1 / 1.16, 900, limits);
        zoom.push_back(cpuMilliseconds([&] { drawn.draw(viewport); }));
    }
    return {{QStringLiteral("events"), events},
            {QStringLiteral("table_ms"), tableTime},
            {QStringLiteral("lanes_ms"), lanesTime},
            {QStringLiteral("first_frame_ms"), first},
            {QStringLiteral("pan_ms"), compared(pan, reference)},
            {QStringLiteral("zoom_ms"), compared(zoom, reference)},
            {QStringLiteral("rows"), lanes.rowCount()},
            {QStringLiteral("most_marks"), drawn.mostMarks()}};
}

} // namespace

QJsonObject timelineArea(int mostEvents)
{
    const QJsonObject reference = summary(referenceFrames());
    QJsonArray sizes;
    for (int events = 1000; events <= mostEvents; events *= 10)
        sizes.append(measured(events, reference.value(QStringLiteral("median")).toDouble()));
    return {{QStringLiteral("reference_ms"), reference}, {QStringLiteral("sizes"), sizes}};
}

} // namespace dateline::bench

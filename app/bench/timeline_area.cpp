#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "bench/timeline_frames.h"

#include <QJsonArray>
#include <QPainter>
#include <QStaticText>

#include <cmath>

namespace dateline::bench {

namespace {

constexpr QSize frameSize(1600, 900);
constexpr int panFrames = 60;               // of each pan
constexpr int octaves = 12;                 // of zoom, from everything to days
constexpr double notch = 1.189207115002721; // 2^(1/4)

/// What any painter of timelines has to do at least.
std::vector<double> floorFrames()
{
    QImage image(frameSize, QImage::Format_RGB32);
    std::vector<QStaticText> labels;
    for (int label = 0; label < 150; ++label) {
        labels.emplace_back(QStringLiteral("July %1 statement").arg(label));
        labels.back().prepare({}, frameFont());
    }
    std::vector<double> samples;
    for (int frame = 0; frame < 2 * panFrames; ++frame) {
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

double number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toDouble();
}

QJsonObject compared(const std::vector<double> &samples, double floor)
{
    QJsonObject made = summary(samples);
    made.insert(QStringLiteral("median_ratio"), number(made, "median") / floor);
    made.insert(QStringLiteral("p95_ratio"), number(made, "p95") / floor);
    return made;
}

/// Frames of one number of events, moved by a script.
class Script {
public:
    Script(const Lanes &lanes, double ratio) : m_drawn(lanes, frameSize, ratio), m_limits(ViewLimits::around(lanes.dataRange()))
    {
    }

    double firstFrame()
    {
        return cpuMilliseconds([&] { draw(m_drawn.all()); });
    }

    /// Pans at a zoom of 2^octave: to and fro, as a hand does.
    std::vector<double> pan(double octave)
    {
        Viewport viewport = m_drawn.all().zoomed(std::exp2(octave), 700, m_limits);
        std::vector<double> samples;
        for (int frame = 0; frame < panFrames; ++frame) {
            viewport = viewport.panned(frame % 40 < 20 ? 23 : -19, m_limits);
            samples.push_back(cpuMilliseconds([&] { draw(viewport); }));
        }
        return samples;
    }

    /// The pan at the zoom that takes longest: its median counts.
    QJsonObject worstPan(double floor)
    {
        QJsonObject worst;
        for (int octave = 0; octave <= octaves; ++octave) {
            QJsonObject made = compared(pan(octave), floor);
            made.insert(QStringLiteral("octave"), octave);
            if (number(made, "median") >= number(worst, "median"))
                worst = made;
        }
        return worst;
    }

    /// Notch by notch into the days and out again.
    std::vector<double> zoom()
    {
        std::vector<double> samples;
        Viewport viewport = m_drawn.all();
        for (int frame = 0; frame < 2 * 4 * octaves; ++frame) {
            viewport = viewport.zoomed(frame < 4 * octaves ? notch : 1 / notch, 900, m_limits);
            samples.push_back(cpuMilliseconds([&] { draw(viewport); }));
        }
        return samples;
    }

    /// The largest part of what is allowed: a mark for every three pixels of every row in sight.
    double mostMarks() const { return m_mostMarks; }

private:
    void draw(const Viewport &viewport)
    {
        m_drawn.draw(viewport);
        const Scene &scene = m_drawn.scene();
        const double rows = scene.size.height() / scene.metrics.rowHeight;
        m_mostMarks = std::max(m_mostMarks, static_cast<double>(scene.marks.size()) / (rows * viewport.width() / 3));
    }

    TimelineFrames m_drawn;
    ViewLimits m_limits;
    double m_mostMarks = 0;
};

QJsonObject measured(int events, double floor)
{
    const EventTablePtr table = generatedTable(events);
    Lanes lanes;
    const double lanesTime = cpuMilliseconds([&] { lanes = Lanes(table, LaneMode::Actor); });
    Script script(lanes, 1);
    const double first = lanesTime + script.firstFrame();
    Lanes counted;
    const double coarse =
        cpuMilliseconds([&] { counted = Lanes(table, LaneMode::Actor, Lanes::Packing::None); }) + Script(counted, 1).firstFrame();
    const QJsonObject pan = script.worstPan(floor);
    const QJsonObject zoom = compared(script.zoom(), floor);
    Script large(lanes, 2);
    large.worstPan(floor); // as the other one has before it zooms
    const QJsonObject twice = compared(large.zoom(), floor);
    return {{QStringLiteral("events"), events},
            {QStringLiteral("rows"), lanes.rowCount()},
            {QStringLiteral("lanes_ms"), lanesTime},
            {QStringLiteral("first_picture_ms"), first},
            {QStringLiteral("first_picture_ratio"), first / floor},
            {QStringLiteral("coarse_picture_ms"), coarse},
            {QStringLiteral("pan_ms"), pan},
            {QStringLiteral("zoom_ms"), zoom},
            {QStringLiteral("zoom_at_200_percent_ms"), twice},
            {QStringLiteral("scaling_ratio"), number(twice, "p95") / number(zoom, "p95")},
            {QStringLiteral("marks_ratio"), script.mostMarks()}};
}

double worst(const QJsonArray &sizes, const char *frames, const char *key)
{
    double most = 0;
    for (const QJsonValue &size : sizes) {
        const QJsonValue value = size.toObject().value(QLatin1String(frames));
        most = std::max(most, key ? value.toObject().value(QLatin1String(key)).toDouble() : value.toDouble());
    }
    return most;
}

/// What the timeline promises, at every size.
QJsonArray goals(const QJsonArray &sizes)
{
    QJsonArray made;
    made.append(goal("pan median over the floor's", worst(sizes, "pan_ms", "median_ratio"), 2));
    made.append(goal("pan p95 over the floor's median", worst(sizes, "pan_ms", "p95_ratio"), 3.5));
    made.append(goal("zoom median over the floor's", worst(sizes, "zoom_ms", "median_ratio"), 2));
    made.append(goal("zoom p95 over the floor's median", worst(sizes, "zoom_ms", "p95_ratio"), 3.5));
    made.append(goal("marks over rows x width / 3", worst(sizes, "marks_ratio", nullptr), 1));
    made.append(goal("p95 at 200 % over that at 100 %", worst(sizes, "scaling_ratio", nullptr), 2));
    const QJsonObject first = sizes.first().toObject();
    for (const QJsonValue &value : sizes) {
        const QJsonObject size = value.toObject();
        const int events = size.value(QLatin1String("events")).toInt();
        if (events == 10000)
            made.append(goal("first picture of 1e4 over the floor frame", number(size, "first_picture_ratio"), 8));
        if (events != 1000000)
            continue;
        made.append(goal("first picture of 1e6, ms", number(size, "first_picture_ms"), 400));
        made.append(goal("coarse picture of 1e6, ms", number(size, "coarse_picture_ms"), 50));
        const auto p95 = [](const QJsonObject &of, const char *key) {
            return number(of.value(QLatin1String(key)).toObject(), "p95");
        };
        made.append(goal("pan p95 of 1e6 over that of 1e3", p95(size, "pan_ms") / p95(first, "pan_ms"), 2.5));
        made.append(goal("zoom p95 of 1e6 over that of 1e3", p95(size, "zoom_ms") / p95(first, "zoom_ms"), 2.5));
    }
    return made;
}

} // namespace

QJsonObject timelineArea(int mostEvents)
{
    const QJsonObject floor = summary(floorFrames());
    QJsonArray sizes;
    for (int events = 1000; events <= mostEvents; events *= 10)
        sizes.append(measured(events, number(floor, "median")));
    return {{QStringLiteral("floor_ms"), floor}, {QStringLiteral("sizes"), sizes}, {QStringLiteral("goals"), goals(sizes)}};
}

bool timelinePicture(const PictureOptions &options)
{
    const Lanes lanes(generatedTable(options.events), LaneMode::Actor);
    TimelineFrames drawn(lanes, frameSize, options.ratio);
    const Viewport shown = drawn.all().zoomed(std::exp2(options.octave), 700, ViewLimits::around(lanes.dataRange()));
    drawn.draw(shown, options.dark ? Theme::night() : Theme::day());
    return drawn.image().save(options.file);
}

} // namespace dateline::bench

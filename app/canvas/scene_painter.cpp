#include "canvas/scene_painter.h"

#include "canvas/lane_names.h"
#include "canvas/mark_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double headerPadding = 10;
constexpr double widestHeader = 200;
constexpr double cellPadding = 5;
constexpr double headerShape = 9;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScenePainter)
};

QFont weighted(QFont font, QFont::Weight weight, double size = 1)
{
    font.setWeight(weight);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * size);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * size));
    return font;
}

QString countText(int count)
{
    return count < 1000 ? QString::number(count) : Texts::tr("%1k", "thousand").arg(count / 1000);
}

/// Left of the lane's name.
double shapeRoom(const Lane &lane)
{
    return lane.key.kind == LaneKey::Kind::Quad ? 2 * headerShape : 0;
}

bool crossesToday(const Scene &scene, const QRectF &rect)
{
    return scene.today && *scene.today > rect.left() - 2 && *scene.today < rect.right() + 2;
}

/// The width of the narrowest cell that is whole; the only one's when there are no more.
double narrowestCell(const RulerRow &row)
{
    double width = row.ticks.front().right - row.ticks.front().left;
    for (std::size_t index = 1; index + 1 < row.ticks.size(); ++index)
        width = std::min(width, row.ticks[index].right - row.ticks[index].left);
    return width;
}

} // namespace

/// One painting: what all its parts need.
struct ScenePainter::Canvas {
    QPainter &painter;
    const Scene &scene;
    const Theme &theme;
    double ratio; // device pixels per pixel
    bool pinned;  // the area of the lanes that do not scroll

    double top() const { return pinned ? scene.top() : scene.pinnedBottom; }
    double bottom() const { return pinned ? scene.pinnedBottom : scene.size.height(); }

    /// On the border of a device pixel, so that lines are sharp.
    double sharp(double at) const { return std::floor(at * ratio) / ratio; }
    double hair() const { return std::max(1.0, std::floor(ratio)) / ratio; }
    void vertical(double x, double top, double bottom, const QColor &colour, double width = 0) const
    {
        painter.fillRect(QRectF(sharp(x), top, std::max(width, hair()), bottom - top), colour);
    }
    void horizontal(double y, double left, double right, const QColor &colour) const
    {
        painter.fillRect(QRectF(left, sharp(y), right - left, hair()), colour);
    }
};

ScenePainter::ScenePainter(const Lanes &lanes, const QHash<ArticleId, QString> &articleTitles, const QFont &font, Medium medium)
    : m_lanes(lanes), m_medium(medium), m_font(font), m_boldFont(weighted(font, QFont::DemiBold)),
      m_countFont(weighted(font, QFont::DemiBold, 0.82)), m_labels(lanes.table(), font), m_rulerLabels(font, m_boldFont)
{
    for (const Lane &lane : lanes.lanes())
        m_laneNames.push_back(dateline::laneName(lane.key, articleTitles));
    measureMetrics();
}

void ScenePainter::measureMetrics()
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_boldFont);
    const double line = std::ceil(metrics.height());
    m_metrics.rulerHeight = 2 * (line + 6);
    m_metrics.rowHeight = line + 7;
    m_metrics.barHeight = line + 3;
    m_metrics.shape = std::round(metrics.ascent() * 0.9);
    m_metrics.mostLabel = metrics.averageCharWidth() * 100;
    m_metrics.tickWidths = m_rulerLabels.tickWidths();
    m_metrics.headerWidth = 0;
    if (m_lanes.mode() == LaneMode::None)
        return;
    double widest = 0;
    for (std::size_t lane = 0; lane < m_laneNames.size(); ++lane) {
        const Lane &own = m_lanes.lanes()[lane];
        const double besides = headerPadding / 2 + metrics.horizontalAdvance(QLocale().toString(own.events));
        widest = std::max(widest, shapeRoom(own) + bold.horizontalAdvance(m_laneNames[lane]) + besides);
    }
    m_metrics.headerWidth = std::ceil(nameLeft() + std::min(widest, widestHeader) + headerPadding);
}

/// Right of the sign that collapses a lane.
double ScenePainter::nameLeft() const
{
    return m_medium == Medium::Screen ? 2 * m_metrics.lanePadding + m_metrics.shape : headerPadding;
}

LabelMeasure ScenePainter::measure()
{
    return [this](int event, double room) { return m_labels.size(event, room); };
}

void ScenePainter::paint(QPainter &painter, const Scene &scene, const Theme &theme, const SceneState &state)
{
    const double ratio = painter.deviceTransform().m11();
    const Canvas scrolled{painter, scene, theme, ratio, false};
    painter.fillRect(QRectF(QPointF(), scene.size), theme.background);
    if (scene.pinnedBottom <= scene.top()) {
        paintArea(scrolled, state);
    } else {
        for (const bool pinned : {false, true}) {
            const Canvas area{painter, scene, theme, ratio, pinned};
            painter.save();
            painter.setClipRect(QRectF(0, area.top(), scene.size.width(), area.bottom() - area.top()));
            paintArea(area, state);
            painter.restore();
        }
        scrolled.horizontal(scene.pinnedBottom, 0, scene.size.width(), theme.mutedText);
    }
    paintRuler(scrolled);
}

void ScenePainter::paintArea(const Canvas &canvas, const SceneState &state)
{
    paintLanes(canvas);
    paintGrid(canvas);
    if (canvas.scene.today)
        canvas.vertical(*canvas.scene.today, canvas.top(), canvas.bottom(), canvas.theme.today, 1.5);
    paintMarks(canvas, state);
    paintLabels(canvas, state);
    paintCounts(canvas);
    paintNumbers(canvas);
    paintHeaders(canvas);
}

void ScenePainter::paintLanes(const Canvas &canvas)
{
    for (const LaneBand &band : canvas.scene.bands) {
        if (band.pinned == canvas.pinned && band.place % 2 == 1)
            canvas.painter.fillRect(band.rect, canvas.theme.laneGround);
    }
}

void ScenePainter::paintGrid(const Canvas &canvas)
{
    const QColor faint = blended(canvas.theme.background, canvas.theme.grid, 0.45);
    for (const auto &[row, colour] :
         {std::pair(&canvas.scene.ruler.minor, faint), std::pair(&canvas.scene.ruler.major, canvas.theme.grid)}) {
        for (const Tick &tick : row->ticks) {
            if (tick.left >= 0)
                canvas.vertical(canvas.scene.left() + tick.left, canvas.top(), canvas.bottom(), colour);
        }
    }
}

void ScenePainter::paintMarks(const Canvas &canvas, const SceneState &state)
{
    MarkPainter marks(canvas.painter, canvas.theme);
    const MarkSprites::Ground ground{canvas.theme, canvas.ratio, canvas.scene.left(), canvas.scene.size.width()};
    for (const Mark &mark : canvas.scene.marks) {
        if (mark.pinned != canvas.pinned)
            continue;
        if (mark.kind == MarkKind::Stack) {
            paintStack(canvas, mark);
        } else if (!m_sprites.draw(canvas.painter, mark, ground)) {
            marks.setGround(groundAt(canvas, mark.rect.center().y()));
            marks.draw(mark, ground.left, ground.right);
        }
    }
    const auto isHere = [&](const std::optional<std::size_t> &mark) {
        return mark && canvas.scene.marks[*mark].pinned == canvas.pinned;
    };
    if (isHere(state.hovered) && state.hovered != state.selected)
        marks.drawRing(canvas.scene.marks[*state.hovered], canvas.theme.mutedText, 1.2);
    if (isHere(state.selected))
        marks.drawRing(canvas.scene.marks[*state.selected], canvas.theme.selection, 2);
}

/// The quads of a column on each other, as they stand in the legend.
void ScenePainter::paintStack(const Canvas &canvas, const Mark &mark)
{
    const QuadCounts &counts = canvas.scene.stacks[static_cast<std::size_t>(mark.stack)];
    const double left = canvas.sharp(mark.rect.left());
    const double width = canvas.sharp(mark.rect.right()) - left;
    double below = 0; // events under the quad
    const QColor ground = groundAt(canvas, mark.rect.center().y());
    for (std::size_t quad = counts.size(); quad-- > 0;) {
        const auto height = [&](double events) { return mark.rect.height() * events / mark.count; };
        const double bottom = canvas.sharp(mark.rect.bottom() - height(below));
        below += counts[quad];
        const double top = canvas.sharp(mark.rect.bottom() - height(below));
        if (bottom > top)
            canvas.painter.fillRect(QRectF(left, top, width, bottom - top),
                                    blended(ground, canvas.theme.quad(typeOfQuadIndex(quad)), mark.opacity));
    }
}

void ScenePainter::paintNumbers(const Canvas &canvas)
{
    QPainter &painter = canvas.painter;
    painter.setFont(m_countFont);
    painter.setPen(canvas.theme.mutedText);
    const QFontMetricsF metrics(m_countFont);
    for (const StackNumber &number : canvas.scene.numbers) {
        const CountText &count = countTextOf(number.count);
        if (number.pinned != canvas.pinned || count.width > number.width)
            continue;
        painter.setOpacity(number.opacity);
        const QPointF at(number.bottom.x() - count.width / 2, number.bottom.y() - metrics.height());
        painter.drawStaticText(QPointF(canvas.sharp(at.x()), canvas.sharp(at.y())), count.text);
    }
    painter.setOpacity(1);
}

void ScenePainter::paintLabels(const Canvas &canvas, const SceneState &state)
{
    QPainter &painter = canvas.painter;
    painter.setFont(m_font);
    const double height = QFontMetricsF(m_font).height();
    for (const SceneLabel &label : canvas.scene.labels) {
        const Mark &mark = canvas.scene.marks[label.mark];
        if (mark.pinned != canvas.pinned)
            continue;
        const QPointF at(label.rect.left(), canvas.sharp(label.rect.center().y() - height / 2));
        if (state.selected == label.mark)
            painter.fillRect(label.rect.adjusted(-3, 1, 3, -1), canvas.theme.selectionFill);
        else if (label.inside ? mark.oneOf : crossesToday(canvas.scene, label.rect))
            painter.fillRect(label.rect.adjusted(-2, 1, 2, -1), groundAt(canvas, label.rect.center().y()));
        painter.setOpacity(label.opacity);
        const EventLabels::Texts texts = m_labels.texts(mark.event, label.rect.width() + 0.01);
        painter.setPen(canvas.theme.text);
        painter.drawStaticText(at, *texts.primary);
        if (mark.modality == Modality::Denied)
            canvas.horizontal(label.rect.center().y(), at.x(), at.x() + label.primary, canvas.theme.text);
        if (!texts.title)
            continue;
        painter.setPen(canvas.theme.mutedText);
        painter.drawStaticText(at + QPointF(texts.titleX, 0), *texts.title);
    }
    painter.setOpacity(1);
}

QColor ScenePainter::groundAt(const Canvas &canvas, double y) const
{
    const auto holds = [&](const LaneBand &each) { return each.pinned == canvas.pinned && y < each.rect.bottom(); };
    const auto band = std::ranges::find_if(canvas.scene.bands, holds);
    return band != canvas.scene.bands.end() && band->place % 2 == 1 ? canvas.theme.laneGround : canvas.theme.background;
}

void ScenePainter::paintCounts(const Canvas &canvas)
{
    canvas.painter.setFont(m_countFont);
    canvas.painter.setPen(canvas.theme.text);
    const double height = QFontMetricsF(m_countFont).height();
    for (const Mark &mark : canvas.scene.marks) {
        if (mark.kind != MarkKind::Count || mark.pinned != canvas.pinned)
            continue;
        const CountText &count = countTextOf(mark.count);
        canvas.painter.setOpacity(mark.opacity);
        if (count.width <= mark.rect.width() - 3)
            canvas.painter.drawStaticText(mark.rect.center() - QPointF(count.width, height) / 2, count.text);
    }
    canvas.painter.setOpacity(1);
}

const ScenePainter::CountText &ScenePainter::countTextOf(int count)
{
    const QString words = countText(count);
    const auto known = m_countTexts.constFind(words);
    if (known != m_countTexts.cend())
        return *known;
    CountText made{QStaticText(words), QFontMetricsF(m_countFont).horizontalAdvance(words)};
    made.text.setTextFormat(Qt::PlainText);
    made.text.prepare({}, m_countFont);
    return *m_countTexts.insert(words, made);
}

void ScenePainter::paintHeaders(const Canvas &canvas)
{
    const Scene &scene = canvas.scene;
    const double width = scene.left();
    if (width <= 0)
        return;
    canvas.painter.fillRect(QRectF(0, canvas.top(), width, canvas.bottom() - canvas.top()), canvas.theme.background);
    for (const LaneBand &band : scene.bands) {
        if (band.pinned != canvas.pinned)
            continue;
        if (band.place % 2 == 1)
            canvas.painter.fillRect(QRectF(0, band.rect.top(), width, band.rect.height()), canvas.theme.laneGround);
        paintHeader(canvas, band);
    }
    canvas.vertical(width - canvas.hair(), canvas.top(), canvas.bottom(), canvas.theme.grid);
}

/// Points down above an open lane, to the name of a collapsed one; filled where the lane is pinned.
void ScenePainter::paintChevron(const Canvas &canvas, const LaneBand &band)
{
    const QRectF rect = chevronRect(canvas.scene, band);
    const double reach = rect.width() / 4;
    QPainter &painter = canvas.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(band.collapsed ? -90 : 0);
    const QPolygonF sign{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
    painter.setPen(QPen(canvas.theme.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(canvas.theme.mutedText);
    if (band.pinned)
        painter.drawPolygon(sign);
    else
        painter.drawPolyline(sign);
    painter.restore();
}

/// The name and below it, where there is room, the number of events. They stay in sight while their lane is.
void ScenePainter::paintHeader(const Canvas &canvas, const LaneBand &band)
{
    const Lane &lane = m_lanes.lanes()[static_cast<std::size_t>(band.lane)];
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_boldFont);
    const int lines = band.rect.height() >= 2 * m_metrics.rowHeight ? 2 : 1;
    const double lowest = band.rect.bottom() - lines * m_metrics.rowHeight - m_metrics.lanePadding;
    const double top = std::min(std::max(band.rect.top(), canvas.top()) + m_metrics.lanePadding, lowest);
    const double middle = top + m_metrics.rowHeight / 2;
    if (m_medium == Medium::Screen)
        paintChevron(canvas, band);
    double x = nameLeft();
    if (lane.key.kind == LaneKey::Kind::Quad) {
        Mark mark;
        mark.type = m_lanes.table()->row(m_lanes.row(lane.firstRow).front().event).type;
        mark.rect = QRectF(x, middle - headerShape / 2, headerShape, headerShape);
        MarkPainter(canvas.painter, canvas.theme).draw(mark, 0);
        x += shapeRoom(lane);
    }
    const QString count = QLocale().toString(lane.events);
    const double countWidth = metrics.horizontalAdvance(count);
    const double countX = lines == 2 ? x : canvas.scene.left() - headerPadding - countWidth;
    const double nameEnd = lines == 2 ? canvas.scene.left() - headerPadding / 2 : countX - headerPadding / 2;
    canvas.painter.setFont(m_boldFont);
    canvas.painter.setPen(canvas.theme.text);
    canvas.painter.drawText(QPointF(x, std::floor(middle + bold.capHeight() / 2)),
                            bold.elidedText(m_laneNames[static_cast<std::size_t>(band.lane)], Qt::ElideRight, nameEnd - x));
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(canvas.theme.mutedText);
    const double countMiddle = middle + (lines - 1) * m_metrics.rowHeight * 0.8;
    canvas.painter.drawText(QPointF(countX, std::floor(countMiddle + metrics.capHeight() / 2)), count);
}

QRectF ScenePainter::todayTag(const Scene &scene) const
{
    if (!scene.today)
        return {};
    const double width = QFontMetricsF(m_countFont).horizontalAdvance(Texts::tr("today")) + 10;
    const double height = m_metrics.rulerHeight / 2 - 4;
    const double left = std::clamp(*scene.today - width / 2, scene.left(), std::max(scene.left(), scene.size.width() - width));
    return {left, m_metrics.rulerHeight - height - 2, width, height};
}

void ScenePainter::paintRuler(const Canvas &canvas)
{
    const Scene &scene = canvas.scene;
    const QRectF tag = todayTag(scene);
    canvas.painter.fillRect(QRectF(0, 0, scene.size.width(), scene.top()), canvas.theme.background);
    paintRulerRow(canvas, scene.ruler.major, true, {});
    paintRulerRow(canvas, scene.ruler.minor, false, tag);
    canvas.horizontal(scene.top() - canvas.hair(), 0, scene.size.width(), canvas.theme.grid);
    if (tag.isEmpty())
        return;
    QPainter &painter = canvas.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme.today);
    painter.drawRoundedRect(tag, 4, 4);
    painter.restore();
    const QFontMetricsF metrics(m_countFont);
    painter.setFont(m_countFont);
    painter.setPen(canvas.theme.background);
    painter.drawText(QPointF(tag.left() + 5, std::floor(tag.center().y() + metrics.capHeight() / 2)), Texts::tr("today"));
}

void ScenePainter::paintRulerRow(const Canvas &canvas, const RulerRow &row, bool major, const QRectF &taken)
{
    const double half = m_metrics.rulerHeight / 2;
    const double top = major ? 0 : half;
    QPainter &painter = canvas.painter;
    for (const Tick &tick : row.ticks) {
        if (tick.left >= 0)
            canvas.vertical(canvas.scene.left() + tick.left, top + (major ? 0 : half * 0.35), top + half, canvas.theme.grid);
    }
    const auto form = row.ticks.empty() ? std::nullopt : m_rulerLabels.formFor(row.step, major, narrowestCell(row));
    if (!form)
        return;
    painter.setFont(major ? m_boldFont : m_font);
    painter.setPen(major ? canvas.theme.text : canvas.theme.mutedText);
    const double y = canvas.sharp(top + (half - QFontMetricsF(painter.font()).height()) / 2);
    for (const Tick &tick : row.ticks) {
        const RulerLabels::Text &text = m_rulerLabels.text(tick, row.step, major, *form);
        // A cell that runs off the left edge carries its label along.
        const double x = std::max(tick.left, 0.0) + cellPadding;
        if (x + text.width + cellPadding > tick.right || x > canvas.scene.size.width() - canvas.scene.left())
            continue;
        const QRectF rect(canvas.scene.left() + x, y, text.width, half);
        if (!taken.isEmpty() && rect.intersects(taken))
            continue;
        painter.drawStaticText(rect.topLeft(), text.text);
    }
}

} // namespace dateline

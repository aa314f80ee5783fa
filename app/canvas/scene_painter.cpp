#include "canvas/scene_painter.h"

#include "canvas/day_painter.h"
#include "canvas/lane_names.h"
#include "canvas/mark_painter.h"
#include "canvas/scene_canvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr double cellPadding = 5;

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
    if (count < 1000)
        return QString::number(count);
    return Texts::tr("%1k", "thousand").arg(QLocale().toString(count / 1000.0, 'f', count < 9950 ? 1 : 0));
}

/// What text fades with: with QPainter::setOpacity() Qt blends it in pieces over its threads, many times slower.
QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(colour.alphaF() * static_cast<float>(opacity));
    return colour;
}

bool crossesToday(const Scene &scene, const QRectF &rect)
{
    return scene.today && *scene.today > rect.left() - 2 && *scene.today < rect.right() + 2;
}

/// The width of the narrowest cell that is whole and has no time left out; the only one's when there are no more.
double narrowestCell(const RulerRow &row, const Scene &scene)
{
    const auto isCut = [&](const Tick &tick) {
        return std::ranges::any_of(scene.breaks, [&](const DayMark &gap) {
            return gap.rect.right() > scene.left() + tick.left && gap.rect.left() < scene.left() + tick.right;
        });
    };
    double width = row.ticks.front().right - row.ticks.front().left;
    for (std::size_t index = 1; index + 1 < row.ticks.size(); ++index) {
        if (!isCut(row.ticks[index]))
            width = std::min(width, row.ticks[index].right - row.ticks[index].left);
    }
    return width;
}

} // namespace

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
    const double line = std::ceil(metrics.height());
    m_metrics.rulerHeight = 2 * (line + 6);
    m_metrics.stripHeight = line + 4;
    m_metrics.rowHeight = line + 7;
    m_metrics.barHeight = line + 3;
    m_metrics.shape = std::round(metrics.ascent() * 0.9);
    m_metrics.mostLabel = metrics.averageCharWidth() * 80;
    m_metrics.tickWidths = m_rulerLabels.tickWidths();
    m_metrics.headerWidth = headerWidth();
}

LabelMeasure ScenePainter::measure()
{
    return [this](int event, double room) { return m_labels.size(event, room); };
}

void ScenePainter::paint(QPainter &painter, const Scene &scene, const Theme &theme, const SceneState &state)
{
    const double ratio = painter.deviceTransform().m11();
    const SceneCanvas scrolled{painter, scene, theme, ratio, scene.mirror(), false};
    painter.fillRect(QRectF(QPointF(), scene.size), theme.background);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text runs its own way
    if (scene.pinnedBottom <= scene.top()) {
        paintArea(scrolled, state);
    } else {
        for (const bool pinned : {false, true}) {
            const SceneCanvas area{painter, scene, theme, ratio, scene.mirror(), pinned};
            painter.save();
            painter.setClipRect(QRectF(0, area.top(), scene.size.width(), area.bottom() - area.top()));
            paintArea(area, state);
            painter.restore();
        }
        scrolled.horizontal(scene.pinnedBottom, 0, scene.size.width(), theme.mutedText);
    }
    paintRuler(scrolled);
    paintRulerBreaks(scrolled);
    paintPublished(scrolled, m_countFont);
    paintBookmarks(scrolled);
}

void ScenePainter::paintArea(const SceneCanvas &canvas, const SceneState &state)
{
    paintLanes(canvas);
    paintGrid(canvas);
    if (canvas.scene.today)
        canvas.vertical(*canvas.scene.today, canvas.top(), canvas.bottom(), canvas.theme.today, 1.5);
    paintBreaks(canvas);
    paintLinks(canvas);
    paintMarks(canvas, state);
    paintLabels(canvas, state);
    paintCounts(canvas);
    paintNumbers(canvas);
    paintHeaders(canvas, state);
}

void ScenePainter::paintLanes(const SceneCanvas &canvas)
{
    for (const LaneBand &band : canvas.scene.bands) {
        if (band.pinned == canvas.pinned && band.place % 2 == 1)
            canvas.painter.fillRect(band.rect, canvas.theme.laneGround);
    }
}

void ScenePainter::paintGrid(const SceneCanvas &canvas)
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

void ScenePainter::paintMarks(const SceneCanvas &canvas, const SceneState &state)
{
    canvas.painter.save();
    const bool mirrored = canvas.scene.facing.timeLeftward;
    canvas.painter.translate(mirrored ? canvas.mirror.turn() : canvas.mirror.shift(), 0);
    canvas.painter.scale(mirrored ? -1 : 1, 1);
    std::array units{canvas.painter.worldTransform(), canvas.painter.worldTransform()};
    units[1].scale(1 / canvas.ratio, 1 / canvas.ratio);
    bool inDevicePixels = false;
    const auto count = [&](bool devicePixels) {
        if (devicePixels != std::exchange(inDevicePixels, devicePixels))
            canvas.painter.setWorldTransform(units[devicePixels ? 1 : 0]);
    };
    MarkPainter marks(canvas.painter, canvas.theme);
    const bool copies = !mirrored && MarkSprites::serves(canvas.painter, canvas.ratio);
    const MarkSprites::Ground ground{canvas.theme, canvas.ratio, canvas.scene.left(), canvas.scene.size.width()};
    const auto paint = [&](const Mark &mark) {
        if (mark.pinned != canvas.pinned)
            return;
        count(copies && mark.kind != MarkKind::Stack);
        if (mark.kind == MarkKind::Stack) {
            marks.setGround(groundAt(canvas, mark.rect.center().y()));
            marks.drawStack(mark, canvas.scene.stacks[static_cast<std::size_t>(mark.stack)], canvas.ratio);
        } else if (copies) {
            m_sprites.draw(canvas.painter, mark, ground);
        } else {
            marks.setGround(groundAt(canvas, mark.rect.center().y()));
            marks.draw(mark, ground.left, ground.right);
        }
        if (mark.colour == EventColour::None && !mark.disputed)
            return;
        count(false);
        if (mark.colour != EventColour::None)
            marks.drawColour(mark, ground.left);
        if (mark.disputed)
            marks.drawDispute(mark);
    };
    std::ranges::for_each(canvas.scene.ghosts, paint);
    std::ranges::for_each(canvas.scene.marks, paint);
    count(false);
    const auto isHere = [&](const std::optional<std::size_t> &mark) {
        return mark && canvas.scene.marks[*mark].pinned == canvas.pinned;
    };
    if (isHere(state.hovered) && state.hovered != state.selected)
        marks.drawRing(canvas.scene.marks[*state.hovered], canvas.theme.mutedText, 1.2);
    if (isHere(state.selected))
        marks.drawRing(canvas.scene.marks[*state.selected], canvas.theme.selection, 2);
    canvas.painter.restore();
}

void ScenePainter::paintNumbers(const SceneCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    painter.setFont(m_countFont);
    const QFontMetricsF metrics(m_countFont);
    for (const StackNumber &number : canvas.scene.numbers) {
        const CountText &count = countTextOf(number.count);
        if (number.pinned != canvas.pinned || count.width > number.width)
            continue;
        painter.setPen(faded(canvas.theme.mutedText, number.opacity));
        const QPointF middle = canvas.mirror.area({number.bottom, QSizeF(0, 0)}).topLeft();
        const QPointF at = middle - QPointF(count.width / 2, metrics.height());
        painter.drawStaticText(QPointF(canvas.sharp(at.x()), canvas.sharp(at.y())), count.text);
    }
}

void ScenePainter::paintLabels(const SceneCanvas &canvas, const SceneState &state)
{
    QPainter &painter = canvas.painter;
    painter.setFont(m_font);
    const double height = QFontMetricsF(m_font).height();
    const bool mirrored = canvas.scene.facing.timeLeftward;
    for (const SceneLabel &label : canvas.scene.labels) {
        const Mark &mark = canvas.scene.marks[label.mark];
        if (mark.pinned != canvas.pinned)
            continue;
        const QRectF rect = canvas.mirror.area(label.rect);
        const auto ink = [&](const QColor &colour) { return faded(colour, label.opacity); };
        if (state.selected == label.mark) // the ring of its mark stays whole
            painter.fillRect(rect.adjusted(mirrored ? -3 : 0, 1, mirrored ? 0 : 3, -1), ink(canvas.theme.selectionFill));
        else if (label.inside ? mark.oneOf : crossesToday(canvas.scene, label.rect))
            painter.fillRect(rect.adjusted(-2, 1, 2, -1), ink(groundAt(canvas, rect.center().y())));
        const EventLabels::Texts texts = m_labels.texts(mark.event, label.rect.width() + 0.01);
        const double y = canvas.sharp(rect.center().y() - height / 2);
        const QPointF first(mirrored ? rect.right() - label.primary : rect.left(), y); // beside its mark
        painter.setPen(ink(canvas.theme.text));
        painter.drawStaticText(first, *texts.primary);
        if (mark.modality == Modality::Denied || mark.outcome == Outcome::Cancelled)
            canvas.horizontal(rect.center().y(), first.x(), first.x() + label.primary, ink(canvas.theme.text));
        if (!texts.title)
            continue;
        painter.setPen(ink(canvas.theme.mutedText));
        painter.drawStaticText(QPointF(mirrored ? rect.left() : rect.left() + texts.titleX, y), *texts.title);
    }
}

QColor ScenePainter::groundAt(const SceneCanvas &canvas, double y) const
{
    const auto holds = [&](const LaneBand &each) { return each.pinned == canvas.pinned && y < each.rect.bottom(); };
    const auto band = std::ranges::find_if(canvas.scene.bands, holds);
    return band != canvas.scene.bands.end() && band->place % 2 == 1 ? canvas.theme.laneGround : canvas.theme.background;
}

void ScenePainter::paintCounts(const SceneCanvas &canvas)
{
    canvas.painter.setFont(m_countFont);
    const double height = QFontMetricsF(m_countFont).height();
    for (const Mark &mark : canvas.scene.marks) {
        if (mark.kind != MarkKind::Count || mark.pinned != canvas.pinned)
            continue;
        const CountText &count = countTextOf(mark.count);
        if (count.width > mark.rect.width() - 3)
            continue;
        canvas.painter.setPen(faded(canvas.theme.text, mark.opacity));
        canvas.painter.drawStaticText(canvas.mirror.area(mark.rect).center() - QPointF(count.width, height) / 2, count.text);
    }
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

QRectF ScenePainter::todayTag(const Scene &scene) const
{
    if (!scene.today)
        return {};
    const double width = QFontMetricsF(m_countFont).horizontalAdvance(Texts::tr("today")) + 10;
    const double height = m_metrics.rulerHeight / 2 - 4;
    const double left = std::clamp(*scene.today - width / 2, scene.left(), std::max(scene.left(), scene.size.width() - width));
    return {left, m_metrics.rulerHeight - height - 2, width, height};
}

void ScenePainter::paintRuler(const SceneCanvas &canvas)
{
    const Scene &scene = canvas.scene;
    const QRectF tag = canvas.mirror.area(todayTag(scene));
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

void ScenePainter::paintRulerRow(const SceneCanvas &canvas, const RulerRow &row, bool major, const QRectF &taken)
{
    const double half = m_metrics.rulerHeight / 2;
    const double top = major ? 0 : half;
    QPainter &painter = canvas.painter;
    for (const Tick &tick : row.ticks) {
        if (tick.left >= 0)
            canvas.vertical(canvas.scene.left() + tick.left, top + (major ? 0 : half * 0.35), top + half, canvas.theme.grid);
    }
    const auto form = row.ticks.empty() ? std::nullopt : m_rulerLabels.formFor(row.step, major, narrowestCell(row, canvas.scene));
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
        const QRectF rect = canvas.mirror.area({canvas.scene.left() + x, y, text.width, half});
        if (!taken.isEmpty() && rect.intersects(taken))
            continue;
        painter.drawStaticText(rect.topLeft(), text.text);
    }
}

} // namespace dateline

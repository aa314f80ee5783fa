#pragma once

#include "look/empty_hint.h"

#include <QChartView>

#include <functional>
#include <optional>

namespace dateline {

struct Theme;

/// Bars that a person can go through: with the mouse, or with the arrow keys, and choose by a click, by Enter, or several by
/// dragging across them. Knows nothing of events; what its bars are is up to TimeBars and RankBars. Follows palette and font,
/// which Qt Charts does not by itself; nothing is animated.
class BarView : public QChartView {
    Q_OBJECT

public:
    /// What a bar says: in words for ears, as rich text for the tooltip, asked for when needed.
    using Say = std::function<QString(int bar)>;

    explicit BarView(QWidget *parent = nullptr);

    void setSummary(Say say) { m_summary = std::move(say); }
    void setTip(Say say) { m_tip = std::move(say); }
    /// What all of them together say, to ears; and what stands in the middle while there are none.
    void describe(const QString &all, const Hint &whenEmpty);
    EmptyHint &hint() const { return *m_hint; }

    virtual int barCount() const = 0;
    /// Where bar `bar` can be, over the whole depth of the plot, in the viewport.
    virtual QRectF barRect(int bar) const = 0;
    /// The bar under a point of the viewport.
    std::optional<int> barAt(QPointF point) const;
    std::optional<int> cursor() const { return m_cursor; }

Q_SIGNALS:
    /// The bars from `first` to `last` were clicked on.
    void chosen(int first, int last);
    /// A menu is asked for at a bar, by the right button or the menu key.
    void menuAsked(int bar, const QPoint &globalPosition);

protected:
    virtual Qt::Orientation barOrder() const = 0;
    virtual bool isReversed() const { return false; } ///< the first bar stands on the right
    virtual void restyle(const Theme &theme) = 0;
    virtual void arrange() = 0; ///< the size or the font has changed
    virtual void paintUnder(QPainter &, const Theme &) {}
    virtual void paintOver(QPainter &painter, const Theme &theme) = 0;

    /// The font of numbers and names along the bars.
    QFont smallFont() const;
    /// After the bars have changed: the cursor leaves, colours are given anew.
    void barsChanged();
    QRectF plot() const { return chart()->plotArea(); }

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void applyStyle();
    void setCursorBar(std::optional<int> bar);
    void moveCursor(int key);
    QRectF cursorRect() const;

    Say m_summary;
    Say m_tip;
    QString m_all;
    std::optional<int> m_cursor; // under the mouse or chosen by the keys
    std::optional<int> m_pressed;
    EmptyHint *m_hint;
};

} // namespace dateline

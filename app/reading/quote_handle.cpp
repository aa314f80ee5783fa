#include "reading/quote_handle.h"

#include "look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dateline {

namespace {
constexpr int knob = 9;  // pixels across
constexpr int reach = 7; // to each side of the edge, for a hand
} // namespace

QuoteHandle::QuoteHandle(int piece, QuoteEnd end, QWidget *viewport) : QWidget(viewport), m_piece(piece), m_end(end)
{
    setObjectName(end == QuoteEnd::Start ? QStringLiteral("quoteStart") : QStringLiteral("quoteEnd"));
    setAccessibleName(end == QuoteEnd::Start ? tr("Start of the quote") : tr("End of the quote"));
    setToolTip(tr("Drag to widen or narrow the quote; with Shift by characters"));
    setCursor(Qt::SizeHorCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void QuoteHandle::standAt(int x, int top, int height)
{
    // The knob is above the first letter and below the last one, where it hides neither.
    const int above = m_end == QuoteEnd::Start ? knob : 0;
    setGeometry(x - reach, top - above, 2 * reach + 1, height + knob);
}

QPoint QuoteHandle::edge() const
{
    return {reach, m_end == QuoteEnd::Start ? (height() + knob) / 2 : (height() - knob) / 2};
}

void QuoteHandle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const bool start = m_end == QuoteEnd::Start;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(reach - 0.5, start ? knob / 2.0 : 0, 2, height() - knob / 2.0), theme.selection);
    const QRectF ball(reach + 0.5 - knob / 2.0, start ? 0.5 : height() - knob - 0.5, knob, knob);
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(theme.selection);
    painter.drawEllipse(ball);
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ball.adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

/// Its keys are the window's too, on the timeline: here they must not get there.
bool QuoteHandle::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        for (const Qt::Key own : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Delete}) {
            if (key == own) {
                event->accept();
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void QuoteHandle::keyPressEvent(QKeyEvent *event)
{
    const bool byCharacters = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepped(event->key() == Qt::Key_Right ? 1 : -1, byCharacters);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT kept();
        return;
    case Qt::Key_Escape:
        m_held = false;
        Q_EMIT givenUp();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuoteHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_held = true;
    m_grip = event->pos() - edge();
}

void QuoteHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        Q_EMIT drawn(mapToParent(event->pos() - m_grip), event->modifiers().testFlag(Qt::ShiftModifier));
}

void QuoteHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_held || event->button() != Qt::LeftButton)
        return;
    m_held = false;
    Q_EMIT kept();
}

void QuoteHandle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

/// Who goes on to the other end is not done yet.
void QuoteHandle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    const bool stays = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!stays && !m_held)
        Q_EMIT kept();
}

} // namespace dateline

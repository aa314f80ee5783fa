#pragma once

#include "reading/word_edges.h"

#include <QWidget>

namespace dateline {

/// One end of a piece of a quote: a line at the edge of its first or last letter, with a knob that a hand can take. Says where it
/// is drawn to and what its keys ask; whoever made it moves it.
class QuoteHandle : public QWidget {
    Q_OBJECT

public:
    QuoteHandle(int piece, QuoteEnd end, QWidget *viewport);

    int piece() const { return m_piece; }
    QuoteEnd end() const { return m_end; }
    bool isHeld() const { return m_held; }
    /// Stands at `x`, beside letters that reach from `top` on for `height`.
    void standAt(int x, int top, int height);

Q_SIGNALS:
    void drawn(QPoint place, bool byCharacters); ///< of the viewport: where the edge shall be
    void stepped(int by, bool byCharacters);     ///< 1 = to the right
    void removeAsked();
    void kept();
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPoint edge() const; ///< in itself

    int m_piece;
    QuoteEnd m_end;
    bool m_held = false;
    QPoint m_grip; // from the edge to where the hand took it
};

} // namespace dateline

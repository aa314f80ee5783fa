#include "reading/quote_handles.h"

#include "reading/quote_handle.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace dateline {

QuoteHandles::QuoteHandles(QTextEdit *edit) : QObject(edit), m_edit(edit) {}

void QuoteHandles::setQuote(const QString &text, const std::vector<TextSpan> &pieces)
{
    m_text = text;
    m_stored = m_pieces = pieces;
    if (m_handles.size() != 2 * pieces.size()) {
        for (QuoteHandle *handle : m_handles) {
            if (handle->hasFocus())
                m_edit->setFocus(Qt::OtherFocusReason);
            handle->hide();
            handle->deleteLater(); // it may be what is asking
        }
        m_handles.clear();
        for (int piece = 0; piece < static_cast<int>(pieces.size()); ++piece) {
            addHandle(piece, true);
            addHandle(piece, false);
        }
    }
    place();
}

void QuoteHandles::addHandle(int piece, bool start)
{
    auto *handle = new QuoteHandle(piece, start ? QuoteEnd::Start : QuoteEnd::End, m_edit->viewport());
    connect(handle, &QuoteHandle::drawn, this,
            [this, handle](QPoint place, bool byCharacters) { draw(*handle, place, byCharacters); });
    connect(handle, &QuoteHandle::stepped, this, [this, handle](int by, bool byCharacters) { step(*handle, by, byCharacters); });
    connect(handle, &QuoteHandle::removeAsked, this, [this, piece] { removePiece(piece); });
    connect(handle, &QuoteHandle::kept, this, &QuoteHandles::keep);
    connect(handle, &QuoteHandle::givenUp, this, &QuoteHandles::giveUp);
    m_handles.push_back(handle);
    handle->show();
}

/// Where the edge of a letter is in the viewport, and how high its line is. The last letter's, not the one behind it: that may
/// stand in the next line.
QPoint QuoteHandles::placeOf(int position, bool start, int &height) const
{
    QTextCursor letter(m_edit->document());
    letter.setPosition(start ? position : position - 1);
    const QRect rect = m_edit->cursorRect(letter);
    height = rect.height();
    if (start)
        return rect.topLeft();
    const QTextBlock block = letter.block();
    const QTextLine line = block.layout()->lineForTextPosition(letter.positionInBlock());
    if (!line.isValid())
        return rect.topLeft();
    const double width = line.cursorToX(letter.positionInBlock() + 1) - line.cursorToX(letter.positionInBlock());
    return {rect.left() + static_cast<int>(width), rect.top()};
}

void QuoteHandles::place()
{
    for (QuoteHandle *handle : m_handles) {
        const TextSpan piece = m_pieces[static_cast<std::size_t>(handle->piece())];
        const bool start = handle->end() == QuoteEnd::Start;
        int height = 0;
        const QPoint edge = placeOf(start ? piece.start : piece.end, start, height);
        handle->standAt(edge.x(), edge.y(), height);
    }
}

bool QuoteHandles::focusFirst()
{
    if (m_handles.empty())
        return false;
    m_handles.front()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void QuoteHandles::draw(const QuoteHandle &handle, QPoint place, bool byCharacters)
{
    const int height = m_edit->viewport()->height();
    if (place.y() < 0 || place.y() >= height) { // a hand at the edge goes on
        QScrollBar *bar = m_edit->verticalScrollBar();
        bar->setValue(bar->value() + (place.y() < 0 ? place.y() : place.y() - height + 1));
    }
    const int position = m_edit->cursorForPosition(place).position();
    moveTo(handle, byCharacters ? position : nearestWordEdge(m_text, position, handle.end()));
}

void QuoteHandles::step(const QuoteHandle &handle, int by, bool byCharacters)
{
    const TextSpan piece = m_pieces[static_cast<std::size_t>(handle.piece())];
    const int position = handle.end() == QuoteEnd::Start ? piece.start : piece.end;
    const bool leftward = m_edit->document()->findBlock(position).textDirection() == Qt::RightToLeft;
    const int step = leftward ? -by : by;
    moveTo(handle, byCharacters ? nextCharacterEdge(m_text, position, step) : nextWordEdge(m_text, position, handle.end(), step));
}

/// An end never passes the other one.
void QuoteHandles::moveTo(const QuoteHandle &handle, int position)
{
    TextSpan &piece = m_pieces[static_cast<std::size_t>(handle.piece())];
    const TextSpan before = piece;
    if (handle.end() == QuoteEnd::Start && position < piece.end)
        piece.start = position;
    if (handle.end() == QuoteEnd::End && position > piece.start)
        piece.end = position;
    if (piece == before)
        return;
    place();
    Q_EMIT previewed(m_pieces);
}

void QuoteHandles::removePiece(int piece)
{
    if (m_pieces.size() < 2)
        return; // an event rests on words
    std::vector<TextSpan> rest = m_stored;
    rest.erase(rest.begin() + piece);
    giveUp();
    Q_EMIT changed(rest);
}

void QuoteHandles::keep()
{
    if (m_pieces == m_stored)
        return;
    m_stored = m_pieces;
    Q_EMIT changed(m_pieces);
}

void QuoteHandles::giveUp()
{
    m_pieces = m_stored;
    place();
    Q_EMIT previewed(m_pieces);
    m_edit->setFocus(Qt::OtherFocusReason); // last: who loses the focus keeps what is shown
}

} // namespace dateline

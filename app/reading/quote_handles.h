#pragma once

#include "domain/text_span.h"

#include <QObject>
#include <QPoint>

#include <vector>

class QTextEdit;

namespace dateline {

class QuoteHandle;

/// Handles at both ends of every piece of a quote, to widen or narrow it: by mouse, or with the arrow keys once one has the
/// focus. Ends snap to words, with Shift to characters; Enter or letting go keeps what is shown, Esc gives it up, Delete takes
/// the piece out. Lies over a text edit, whose child it is. Positions are UTF-16 units of the text.
class QuoteHandles : public QObject {
    Q_OBJECT

public:
    explicit QuoteHandles(QTextEdit *edit);

    /// The pieces in order, none touching another; none = no handles. What was being changed is given up.
    void setQuote(const QString &text, const std::vector<TextSpan> &pieces);
    void place(); ///< the text has moved under them
    /// False when there is none.
    bool focusFirst();

Q_SIGNALS:
    void previewed(const std::vector<dateline::TextSpan> &pieces); ///< what it would be
    void changed(const std::vector<dateline::TextSpan> &pieces);   ///< what it shall be

private:
    void addHandle(int piece, bool start);
    void draw(const QuoteHandle &handle, QPoint place, bool byCharacters);
    void step(const QuoteHandle &handle, int by, bool byCharacters);
    void moveTo(const QuoteHandle &handle, int position);
    void removePiece(int piece);
    void keep();
    void giveUp();
    QPoint placeOf(int position, bool start, int &height) const;

    QTextEdit *m_edit;
    QString m_text;
    std::vector<TextSpan> m_stored;
    std::vector<TextSpan> m_pieces;       // as they are shown
    std::vector<QuoteHandle *> m_handles; // children of the viewport
};

} // namespace dateline

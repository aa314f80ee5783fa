#pragma once

#include "reading/folded_text.h"
#include "reading/highlights.h"
#include "reading/suspicious_places.h"

#include <QString>
#include <QTextEdit>

namespace dateline {

class QuoteHandles;

/// The text of one article for reading: a column of some 72 characters, the words of its events marked. The text is only ever
/// plain text; nothing in it is read as markup, nor copied as such.
class ArticleText : public QTextEdit {
    Q_OBJECT

public:
    explicit ArticleText(QWidget *parent = nullptr);

    /// Shows another article from its start, or the same text with other events where it stands.
    void setArticle(const QString &text, Highlights highlights);
    const Highlights &highlights() const { return m_highlights; }
    /// Marks an event's words strongly, or none; leaves cursor and scroll position alone.
    void setSelectedEvent(EventId event);
    bool focusQuote(); ///< for the keys that widen and narrow the quote of the selected event; false without one
    EventId selectedEvent() const { return m_selected; }

    /// Makes the words the cursor's selection and brings them to the middle, unless all of them can be seen already.
    void showWords(TextSpan span);
    void clearWords();
    QString selectedWords() const; ///< unit by unit as in the article, but for its page marks
    TextSpan selectedSpan() const;

    /// Tints every place where `words` stand, or none; leaves cursor and scroll position alone. Returns how many there are.
    int find(const QString &words);
    /// Makes the match after the cursor (1), before it (-1) or the one at it or after it (0) the text's selection, and goes on at
    /// the other end of the text. Returns its number from 0; -1 = there is none.
    int showMatch(int step);
    int matchCount() const { return static_cast<int>(m_matches.size()); }
    /// Which match is the text's selection; -1 = none of them.
    int currentMatch() const;

    int zoomSteps() const { return m_zoom; }
    /// 0 = a little above the platform's size; each step is a tenth.
    void setZoomSteps(int steps);

Q_SIGNALS:
    void wordsClicked(int position); ///< a click, or Enter, on the character at this place
    void zoomed(int steps);
    void columnMoved(int left);                                     ///< where the lines of the text begin
    void quoteDrawn(const std::vector<dateline::TextSpan> &pieces); ///< what the quote of the selected event shall be

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void updateColours();
    void updateMarks();
    void updateFont();
    void updateColumn();
    void updateSelectionColours();
    void layMarks();
    void previewQuote(const std::vector<TextSpan> &pieces);
    int positionAt(QPoint point) const;
    QString tipAt(int position) const;

    const Theme *m_theme = nullptr; // the one of the marks
    QString m_text;
    FoldedText m_folded; // of m_text, while something is looked for
    std::vector<TextSpan> m_matches;
    SuspiciousPlaces m_suspicious;
    Highlights m_highlights;
    Highlights::Selections m_marks;
    Highlights::Selections m_strong;   // of the selected event
    Highlights::Selections m_warnings; // of what is suspicious
    EventId m_selected;
    QuoteHandles *m_handles; // a child
    QPoint m_pressed;
    int m_zoom = 0;
};

} // namespace dateline

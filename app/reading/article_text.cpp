#include "reading/article_text.h"

#include "domain/page.h"
#include "domain/statement.h"
#include "reading/quote_handles.h"
#include "wording/event_tip.h"
#include "wording/plain_tip.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr int columnCharacters = 72;
constexpr int margin = 24;
constexpr int lineHeightPercent = 140;
constexpr int smallestZoom = -5;
constexpr int largestZoom = 15;
constexpr qreal readingSize = 1.1;
constexpr std::ptrdiff_t mostTinted = 2000; // QTextEdit looks at all of them for every line it draws

QString roleText(CitationRole role)
{
    switch (role) {
    case CitationRole::Date:
        return ArticleText::tr("These words give the date.");
    case CitationRole::Actor:
        return ArticleText::tr("These words name who acts or towards whom.");
    case CitationRole::Speaker:
        return ArticleText::tr("These words name who says so.");
    case CitationRole::Statement:
        break;
    }
    return {};
}
} // namespace

ArticleText::ArticleText(QWidget *parent) : QTextEdit(parent), m_handles(new QuoteHandles(this))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setAcceptDrops(false); // the whole window is the target of drops
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
    setObjectName(QStringLiteral("articleText"));
    setAccessibleName(tr("Text of the article"));
    connect(this, &QTextEdit::selectionChanged, this, &ArticleText::updateSelectionColours);
    connect(m_handles, &QuoteHandles::previewed, this, &ArticleText::previewQuote);
    connect(m_handles, &QuoteHandles::changed, this, &ArticleText::quoteDrawn);
    updateFont();
    updateColours();
}

void ArticleText::setArticle(const QString &text, Highlights highlights)
{
    m_highlights = std::move(highlights);
    if (m_text != text) {
        m_text = text;
        m_folded = {};
        m_matches.clear();
        clearWords();
        m_strong.clear();
        m_warnings.clear();
        m_handles->setQuote({}, {}); // they stand in the text that goes
        setExtraSelections({});
        m_suspicious = SuspiciousPlaces(text);
        setPlainText(m_suspicious.shown(text).replace(pageMark, u' ')); // which no font draws; places stay what they are
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        QTextBlockFormat lines;
        lines.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        all.mergeBlockFormat(lines);
    }
    updateMarks();
}

void ArticleText::setSelectedEvent(EventId event)
{
    m_selected = event;
    m_strong = m_highlights.selected(event, document(), *m_theme);
    const StoredEvent *stored = m_highlights.event(event);
    m_handles->setQuote(m_text, stored ? statementPieces(stored->event, m_text) : std::vector<TextSpan>());
    layMarks();
    updateSelectionColours();
}

void ArticleText::previewQuote(const std::vector<TextSpan> &pieces)
{
    clearWords();
    m_strong = m_highlights.selected(m_selected, document(), *m_theme, pieces);
    layMarks();
}

bool ArticleText::focusQuote()
{
    return m_handles->focusFirst();
}

void ArticleText::layMarks()
{
    // Where there are too many matches, those around the one that is shown.
    const auto count = static_cast<std::ptrdiff_t>(m_matches.size());
    const auto next =
        std::ranges::lower_bound(m_matches, textCursor().selectionStart(), {}, &TextSpan::start) - m_matches.begin();
    const auto first = std::clamp<std::ptrdiff_t>(next - mostTinted / 2, 0, std::max<std::ptrdiff_t>(count - mostTinted, 0));
    QTextCharFormat format;
    format.setBackground(m_theme->found);
    format.setForeground(m_theme->text);
    Highlights::Selections tints;
    for (auto at = first; at < std::min(count, first + mostTinted); ++at) {
        const TextSpan span = m_matches[static_cast<std::size_t>(at)];
        QTextCursor cursor(document());
        cursor.setPosition(span.start);
        cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        tints << ExtraSelection{cursor, format};
    }
    setExtraSelections(m_marks + m_strong + m_warnings + tints);
}

int ArticleText::find(const QString &words)
{
    if (words.isEmpty())
        m_folded = {};
    else if (m_folded.isEmpty())
        m_folded = FoldedText(m_text);
    m_matches = m_folded.find(words);
    layMarks();
    return static_cast<int>(m_matches.size());
}

int ArticleText::showMatch(int step)
{
    if (m_matches.empty())
        return -1;
    const QTextCursor cursor = textCursor();
    const int from = step > 0 && cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.selectionStart();
    auto index = std::ranges::lower_bound(m_matches, from, {}, &TextSpan::start) - m_matches.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_matches.size());
    index = (index + (step < 0 ? count - 1 : 0)) % count;
    showWords(m_matches[static_cast<std::size_t>(index)]);
    if (count > mostTinted)
        layMarks();
    return static_cast<int>(index);
}

int ArticleText::currentMatch() const
{
    const QTextCursor cursor = textCursor();
    const auto found = std::ranges::find(m_matches, TextSpan{cursor.selectionStart(), cursor.selectionEnd()});
    return found == m_matches.end() ? -1 : static_cast<int>(found - m_matches.begin());
}

void ArticleText::showWords(TextSpan span)
{
    QTextCursor cursor(document());
    // Backwards, so that the first line is what QTextEdit keeps in sight when the words are longer than the window.
    cursor.setPosition(span.end);
    const QRect last = cursorRect(cursor);
    cursor.setPosition(span.start, QTextCursor::KeepAnchor);
    const QRect first = cursorRect(cursor);
    const int before = verticalScrollBar()->value();
    setTextCursor(cursor);
    verticalScrollBar()->setValue(before);
    const QRect words(0, first.top(), 1, last.bottom() - first.top());
    if (words.top() >= 0 && words.bottom() <= viewport()->height())
        return;
    const int room = std::max(margin, (viewport()->height() - words.height()) / 2);
    verticalScrollBar()->setValue(before + words.top() - room);
}

void ArticleText::clearWords()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

QString ArticleText::selectedWords() const
{
    return wordsAt(m_text, selectedSpan()).replace(pageMark, u' ');
}

TextSpan ArticleText::selectedSpan() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

void ArticleText::setZoomSteps(int steps)
{
    steps = std::clamp(steps, smallestZoom, largestZoom);
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    updateFont();
    Q_EMIT zoomed(m_zoom);
}

bool ArticleText::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    return QTextEdit::event(event);
}

bool ArticleText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(positionAt(help->pos())), viewport());
    return true;
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && &Theme::of(palette()) != m_theme)
        updateColours();
}

void ArticleText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT wordsClicked(textCursor().position());
    else
        QTextEdit::keyPressEvent(event);
}

void ArticleText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ArticleText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int position = positionAt(event->pos());
    const bool marked = position >= 0 && !m_highlights.eventsAt(position).empty();
    viewport()->setCursor(marked ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool dragged = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    const int position = positionAt(event->pos());
    if (position >= 0)
        Q_EMIT wordsClicked(position);
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateColumn();
}

void ArticleText::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setZoomSteps(m_zoom + (turn > 0 ? 1 : -1));
    event->accept();
}

void ArticleText::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_handles->place();
}

QMimeData *ArticleText::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(selectedWords());
    return plain;
}

void ArticleText::updateColours()
{
    m_theme = &Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme->background);
    colours.setColor(QPalette::Text, m_theme->text);
    setPalette(colours);
    updateMarks();
}

void ArticleText::updateMarks()
{
    m_marks = m_highlights.marks(document(), *m_theme);
    m_warnings = m_suspicious.marks(document(), *m_theme);
    setSelectedEvent(m_selected);
}

void ArticleText::updateFont()
{
    QFont reading = QApplication::font();
    reading.setPointSizeF(reading.pointSizeF() * readingSize * std::pow(1.1, m_zoom));
    setFont(reading);
    updateColumn();
}

/// The column stays in the middle of a wide pane, with the scroll bar at the pane's edge.
void ArticleText::updateColumn()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int column = fontMetrics().averageCharWidth() * columnCharacters;
    const int side = std::max(margin, (room - column) / 2);
    const QMargins wanted(side, margin / 2, side, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
    // While it is being shown QTextEdit is not told of the width that the margins leave.
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
    m_handles->place();
    Q_EMIT columnMoved(side + static_cast<int>(document()->documentMargin()));
}

/// The words of the selected event are filled by their own mark, under those of its date and actors; what a person selects is
/// filled as usual.
void ArticleText::updateSelectionColours()
{
    const QTextCursor cursor = textCursor();
    const bool own = std::ranges::any_of(m_strong, [&](const ExtraSelection &mark) {
        return mark.cursor.selectionStart() == cursor.selectionStart() && mark.cursor.selectionEnd() == cursor.selectionEnd();
    });
    QPalette colours = palette();
    const QPalette usual = QApplication::palette(this);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        colours.setBrush(group, QPalette::Highlight, own ? QBrush(Qt::NoBrush) : usual.brush(group, QPalette::Highlight));
        colours.setBrush(group, QPalette::HighlightedText,
                         own ? QBrush(Qt::NoBrush) : usual.brush(group, QPalette::HighlightedText));
    }
    if (colours != palette())
        setPalette(colours);
}

int ArticleText::positionAt(QPoint point) const
{
    const QPointF place(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value());
    const int nearest = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    if (nearest < 0)
        return -1;
    // A hit is the nearest gap between characters; the character under the point may be the one before it.
    QTextCursor gap(document());
    gap.setPosition(nearest);
    return point.x() < cursorRect(gap).left() && nearest > 0 ? nearest - 1 : nearest;
}

QString ArticleText::tipAt(int position) const
{
    if (position < 0)
        return {};
    QString tip = plainTip(m_suspicious.tipAt(m_text, position));
    const auto events = m_highlights.eventsAt(position);
    if (events.empty())
        return tip;
    tip += eventFactsTip(m_highlights.event(events.front())->event);
    const auto role = m_highlights.roleAt(events.front(), position);
    return role ? tip + QStringLiteral("<p>%1</p>").arg(roleText(*role).toHtmlEscaped()) : tip;
}

} // namespace dateline

#include "look/title_label.h"

#include "wording/plain_tip.h"

#include <QEvent>
#include <QTextLayout>

namespace dateline {

TitleLabel::TitleLabel(const QString &objectName, int mostLines) : m_mostLines(mostLines)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TitleLabel::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    fit();
}

void TitleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TitleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void TitleLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    fit();
}

/// Before it is shown it has no width yet.
void TitleLabel::fit()
{
    setMaximumHeight(m_mostLines * fontMetrics().lineSpacing());
    const QString shown = isVisible() ? fitted() : m_words;
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_words ? QString() : plainTip(m_words));
}

QString TitleLabel::fitted() const
{
    const int width = contentsRect().width();
    QTextLayout layout(m_words, font());
    layout.beginLayout();
    for (int number = 1;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            return m_words;
        line.setLineWidth(width);
        const bool isLast = line.textStart() + line.textLength() >= m_words.size();
        if (number == m_mostLines && !isLast)
            return m_words.left(line.textStart()) +
                   fontMetrics().elidedText(m_words.mid(line.textStart()), Qt::ElideRight, width);
    }
}

} // namespace dateline

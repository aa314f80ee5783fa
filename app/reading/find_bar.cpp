#include "reading/find_bar.h"

#include "look/clear_button.h"
#include "look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace dateline {

namespace {
constexpr int verticalMargin = 4;
constexpr int endMargin = 8;
constexpr int widestField = 320;
} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_count(new QLabel),
      m_previous(button(QStringLiteral("up"), tr("Previous match (Shift+F3)"))),
      m_next(button(QStringLiteral("down"), tr("Next match (F3)")))
{
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    addClearButton(*m_words);
    m_words->setAcceptDrops(false); // the whole window is the target of drops
    m_words->setMaximumWidth(widestField);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QToolButton *close = button(QStringLiteral("close"), tr("Close (Esc)"));
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::close);

    auto *line = new QHBoxLayout(this);
    line->setSpacing(4);
    line->addWidget(m_words, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addSpacing(4);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(close);
    setIndent(endMargin);
    setFocusProxy(m_words);
    setMatches(0, -1);
    drawIcons();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::begin(const QString &words)
{
    show();
    const QString before = m_words->text();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (m_words->text() == before)
        Q_EMIT wordsChanged(before);
}

void FindBar::setMatches(int count, int current)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const QLocale locale;
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not in this article"));
    else if (current < 0)
        m_count->setText(tr("%n match(es)", nullptr, count));
    else
        m_count->setText(
            tr("%1 of %2", "number of the match, how many").arg(locale.toString(current + 1), locale.toString(count)));
}

void FindBar::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? Q_EMIT previousRequested() : Q_EMIT nextRequested();
    else
        QWidget::keyPressEvent(event);
}

QToolButton *FindBar::button(const QString &iconName, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setObjectName(iconName);
    made->setAutoRaise(true);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

/// Each button is called as its icon.
void FindBar::drawIcons()
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *each : buttons)
        each->setIcon(icon(each->objectName(), palette()));
}

} // namespace dateline

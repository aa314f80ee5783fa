#include "canvas/range_bar.h"

#include "look/floating_panel.h"
#include "look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

RangeBar::RangeBar(QWidget *parent) : QWidget(parent), m_what(new QLabel), m_when(new QLabel), m_commands(new QWidget)
{
    setCursor(Qt::ArrowCursor);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_what->setFont(bold);
    m_what->setObjectName(QStringLiteral("rangeText"));
    m_when->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_what, m_when})
        label->setTextFormat(Qt::PlainText);

    addCommands();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_when);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 4, 4);
    line->setSpacing(10);
    line->addLayout(words);
    line->addWidget(m_commands);
    drawIcons();
    hide();
}

void RangeBar::addCommands()
{
    auto *buttons = new QHBoxLayout(m_commands);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    const auto button = [&](const QString &text, const QString &tip, void (RangeBar::*asked)()) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, asked);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Zoom To"), tr("Show this stretch of time alone"), &RangeBar::zoomAsked);
    button(tr("Filter To"), tr("Show only its events, everywhere"), &RangeBar::filterAsked);
    button(tr("Select"), tr("Select its events in the table, to change them together"), &RangeBar::selectAsked);
    button(tr("Copy"), tr("Copy its events, a line each"), &RangeBar::copyAsked);
    button({}, tr("Close (Esc)"), &RangeBar::closeAsked)->setObjectName(QStringLiteral("close"));
}

void RangeBar::setTexts(const QString &what, const QString &when)
{
    m_what->setText(what);
    m_when->setText(when);
    setAccessibleName(what);
    setAccessibleDescription(when);
    adjustSize();
}

void RangeBar::setCommandsVisible(bool visible)
{
    m_commands->setVisible(visible);
    adjustSize();
}

void RangeBar::drawIcons()
{
    m_commands->findChild<QToolButton *>(QStringLiteral("close"))->setIcon(icon(QStringLiteral("close"), palette()));
}

void RangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingPanel(painter, *this);
}

} // namespace dateline

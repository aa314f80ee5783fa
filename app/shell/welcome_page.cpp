#include "shell/welcome_page.h"

#include "look/theme.h"

#include <QAction>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

QPushButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setMinimumSize(240, 40);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel *line(const QString &text, double size, bool muted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QAction *addArticles, QAction *exploreSample, QWidget *parent) : QWidget(parent)
{
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/dateline.svg")).pixmap(72, 72));
    sign->setAlignment(Qt::AlignCenter);
    QPushButton *open = buttonFor(addArticles, tr("&Open…"));
    open->setDefault(true);
    QPushButton *sample = buttonFor(exploreSample, tr("Explore the &sample library"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(3);
    layout->addWidget(sign);
    layout->addSpacing(8);
    layout->addWidget(line(tr("Drop articles here"), 2.0, false));
    layout->addWidget(line(tr("Their events stand on a timeline; a click shows the exact words."), 1.1, true));
    layout->addSpacing(16);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addWidget(sample, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addWidget(line(tr("Everything stays on this computer. Dateline never connects to a network."), 0.95, true));
    layout->addStretch(4);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.background);
    painter.setPen(QPen(theme.grid, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 14, 14);
}

} // namespace dateline

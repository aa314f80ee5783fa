#include "listing/query_help.h"

#include "look/plain_label.h"
#include "wording/query_text.h"

#include <QFrame>
#include <QGridLayout>
#include <QScreen>

#include <algorithm>

namespace dateline {

namespace {
constexpr int meaningWidth = 330;
}

QueryHelp::QueryHelp(QWidget *parent) : QDialog(parent, Qt::Popup)
{
    setWindowTitle(tr("What can be typed"));
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    QFont typedFont = font();
    typedFont.setWeight(QFont::DemiBold);
    int row = 0;
    for (const QueryExample &example : queryExamples()) {
        QLabel *typed = plainLabel(QStringLiteral("queryExample"));
        typed->setText(example.typed);
        typed->setFont(typedFont);
        typed->setWordWrap(false);
        typed->setAlignment(besideStart(Qt::AlignTop));
        QLabel *meaning = plainLabel(QStringLiteral("queryMeaning"));
        meaning->setText(example.meaning);
        meaning->setFixedWidth(meaningWidth);
        grid->addWidget(typed, row, 0);
        grid->addWidget(meaning, row++, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
}

void QueryHelp::showBelow(const QWidget &field)
{
    adjustSize();
    const QRect screen = field.screen()->availableGeometry();
    const QPoint below = field.mapToGlobal(QPoint(isRightToLeft() ? field.width() - width() : 0, field.height() + 2));
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
}

} // namespace dateline

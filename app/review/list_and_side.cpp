#include "review/list_and_side.h"

#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace dateline {

void putListBeside(QWidget *panel, QListWidget *list, QWidget *side)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(list);
    halves->addWidget(side);
    halves->setSizes({200, 700});
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    panel->setFocusProxy(list);
}

} // namespace dateline

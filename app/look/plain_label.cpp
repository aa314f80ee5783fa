#include "look/plain_label.h"

#include <QGuiApplication>

namespace dateline {

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(besideStart(Qt::AlignVCenter));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Qt::Alignment besideStart(Qt::Alignment vertical)
{
    return Qt::AlignAbsolute | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | vertical;
}

} // namespace dateline

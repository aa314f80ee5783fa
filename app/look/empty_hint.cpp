#include "look/empty_hint.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace dateline {

namespace {
constexpr int roomAround = 16;
}

EmptyHint::EmptyHint(QAbstractScrollArea *area) : QLabel(area->viewport())
{
    setObjectName(QStringLiteral("emptyHint"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(roomAround);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area->viewport()->installEventFilter(this);
    hide();
}

void EmptyHint::say(const QString &text)
{
    setText(text);
    setGeometry(parentWidget()->rect());
    setVisible(!text.isEmpty());
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace dateline

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
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(roomAround);
    setForegroundRole(QPalette::PlaceholderText);
    area->viewport()->installEventFilter(this);
    hide();
}

void EmptyHint::say(const Hint &hint)
{
    const bool linked = !hint.link.isEmpty();
    setTextFormat(linked ? Qt::RichText : Qt::PlainText);
    setText(linked ? QStringLiteral("%1<br><br><a href=\"#\">%2</a>").arg(hint.text.toHtmlEscaped(), hint.link.toHtmlEscaped())
                   : hint.text);
    setTextInteractionFlags(linked ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::NoTextInteraction);
    setAttribute(Qt::WA_TransparentForMouseEvents, !linked);
    place();
    setVisible(!hint.text.isEmpty());
}

/// With a link it takes clicks, so it is no wider than its words.
void EmptyHint::place()
{
    QRect room = parentWidget()->rect();
    if (!testAttribute(Qt::WA_TransparentForMouseEvents)) {
        const QPoint middle = room.center();
        room.setSize(sizeHint().boundedTo(room.size()));
        room.moveCenter(middle);
    }
    setGeometry(room);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace dateline

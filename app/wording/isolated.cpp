#include "wording/isolated.h"

#include "domain/suspicious_text.h"

#include <QGuiApplication>

#include <algorithm>

namespace dateline {

QString isolated(const QString &text)
{
    const auto runsLeftward = [](QChar letter) {
        return letter.isSurrogate() || letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    };
    const bool windowRunsLeftward =
        qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && QGuiApplication::isRightToLeft();
    if (text.isEmpty() || !(windowRunsLeftward || std::ranges::any_of(text, runsLeftward) || !hiddenSigns(text).empty()))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace dateline

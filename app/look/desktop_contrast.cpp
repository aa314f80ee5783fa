#include "look/desktop_contrast.h"

#include "look/desktop_portal.h"

namespace dateline {

DesktopContrast::DesktopContrast(QObject *parent, const QDBusConnection &bus) : QObject(parent)
{
    const QString appearance = QStringLiteral("org.freedesktop.appearance");
    const QString contrast = QStringLiteral("contrast");
    auto *portal = new DesktopPortal(this, bus);
    connect(portal, &DesktopPortal::told, this, [=, this](const QString &space, const QString &key, const QVariant &value) {
        if (space != appearance || key != contrast || (value.toUInt() == 1) == m_high)
            return;
        m_high = !m_high;
        Q_EMIT changed();
    });
    portal->ask(appearance, contrast);
}

} // namespace dateline

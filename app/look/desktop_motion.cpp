#include "look/desktop_motion.h"

#include "look/desktop_portal.h"

namespace dateline {

namespace {

const QString everyDesktop = QStringLiteral("org.freedesktop.appearance");
const QString reducedMotion = QStringLiteral("reduced-motion");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");

} // namespace

DesktopMotion::DesktopMotion(QObject *parent, const QDBusConnection &bus) : QObject(parent)
{
    auto *portal = new DesktopPortal(this, bus);
    connect(portal, &DesktopPortal::told, this, &DesktopMotion::take);
    portal->ask(everyDesktop, reducedMotion);
    portal->ask(gnome, animations);
}

void DesktopMotion::take(const QString &space, const QString &key, const QVariant &value)
{
    const bool before = isReduced();
    if (space == everyDesktop && key == reducedMotion)
        m_reduced = value.toUInt() == 1;
    else if (space == gnome && key == animations)
        m_animations = value.toBool();
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace dateline

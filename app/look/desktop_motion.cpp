#include "look/desktop_motion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace dateline {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

} // namespace

DesktopMotion::DesktopMotion(QObject *parent, const QDBusConnection &bus) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    QDBusConnection(bus).connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                                 SLOT(takeChange(QDBusMessage)));
    ask(bus, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"));
    ask(bus, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"));
}

void DesktopMotion::ask(QDBusConnection bus, const QString &space, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << space << key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(space, key, reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopMotion::takeChange(const QDBusMessage &told)
{
    const QVariantList arguments = told.arguments();
    take(arguments.value(0).toString(), arguments.value(1).toString(), arguments.value(2));
}

void DesktopMotion::take(const QString &space, const QString &key, const QVariant &value)
{
    QVariant held = value;
    while (held.canConvert<QDBusVariant>()) // an answer is wrapped twice
        held = held.value<QDBusVariant>().variant();
    const bool before = isReduced();
    if (space == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("reduced-motion"))
        m_reduced = held.toUInt() == 1;
    else if (space == QLatin1String("org.gnome.desktop.interface") && key == QLatin1String("enable-animations"))
        m_animations = held.toBool();
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace dateline

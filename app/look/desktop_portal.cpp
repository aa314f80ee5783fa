#include "look/desktop_portal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace dateline {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

} // namespace

DesktopPortal::DesktopPortal(QObject *parent, const QDBusConnection &bus) : QObject(parent), m_bus(bus)
{
    if (m_bus.isConnected())
        m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(takeChange(QDBusMessage)));
}

void DesktopPortal::ask(const QString &space, const QString &key)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << space << key;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(space, key, reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopPortal::takeChange(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    tell(arguments.value(0).toString(), arguments.value(1).toString(), arguments.value(2));
}

void DesktopPortal::tell(const QString &space, const QString &key, QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // an answer is wrapped twice
        value = value.value<QDBusVariant>().variant();
    Q_EMIT told(space, key, value);
}

} // namespace dateline

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

class QDBusMessage;

namespace dateline {

/// The desktop's portal of settings, over the bus of the session and never waited for: told() says what was asked once it has
/// answered, and whatever changes. Silent where there is no portal. GUI thread.
class DesktopPortal : public QObject {
    Q_OBJECT

public:
    explicit DesktopPortal(QObject *parent, const QDBusConnection &bus);
    void ask(const QString &space, const QString &key);

Q_SIGNALS:
    void told(const QString &space, const QString &key, const QVariant &value);

private Q_SLOTS:
    void takeChange(const QDBusMessage &message);

private:
    void tell(const QString &space, const QString &key, QVariant value);

    QDBusConnection m_bus;
};

} // namespace dateline

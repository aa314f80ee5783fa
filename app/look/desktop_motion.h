#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusMessage;

namespace dateline {

/// Whether the desktop asks for less motion, as its portal of settings says: told once it has answered, and whenever that
/// changes. False where there is no portal. Asked over the bus of the session and never waited for. GUI thread.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    bool isReduced() const { return m_reduced || !m_animations; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QDBusMessage &told);

private:
    void take(const QString &space, const QString &key, const QVariant &value);
    void ask(QDBusConnection bus, const QString &space, const QString &key);

    bool m_reduced = false;   // as all desktops are to say it …
    bool m_animations = true; // … and as GNOME does
};

} // namespace dateline

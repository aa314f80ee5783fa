#pragma once

#include <QDBusConnection>
#include <QObject>

namespace dateline {

/// Whether the desktop asks for less motion, as its portal of settings says: told once it has answered, and whenever that
/// changes. False where there is no portal. GUI thread.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    bool isReduced() const { return m_reduced || !m_animations; }

Q_SIGNALS:
    void changed();

private:
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_reduced = false;   // as all desktops are to say it …
    bool m_animations = true; // … and as GNOME does
};

} // namespace dateline

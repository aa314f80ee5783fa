#pragma once

#include <QDBusConnection>
#include <QObject>

namespace dateline {

/// Whether the desktop asks for high contrast, as its portal of settings says: told once it has answered, and whenever that
/// changes. False where there is no portal. GUI thread.
class DesktopContrast : public QObject {
    Q_OBJECT

public:
    explicit DesktopContrast(QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    bool isHigh() const { return m_high; }

Q_SIGNALS:
    void changed();

private:
    bool m_high = false;
};

} // namespace dateline

#include "look/appearance.h"
#include "look/desktop_contrast.h"
#include "look/desktop_motion.h"
#include "look/theme.h"

#include "app/waiting.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");

/// A portal of settings that knows one of them.
class Portal : public QDBusVirtualObject {
public:
    Portal(QString space, QString key, QVariant value)
        : m_space(std::move(space)), m_key(std::move(key)), m_value(std::move(value))
    {
    }

    void openOn(QDBusConnection bus)
    {
        ASSERT_TRUE(bus.registerVirtualObject(path, this));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void set(const QVariant &value, const QDBusConnection &bus)
    {
        m_value = value;
        auto told =
            QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        told << m_space << m_key << QVariant::fromValue(QDBusVariant(value));
        bus.send(told);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &question, const QDBusConnection &bus) override
    {
        if (question.member() != QLatin1String("Read"))
            return false;
        const bool known = question.arguments() == QVariantList{m_space, m_key};
        const QDBusVariant twice(QVariant::fromValue(QDBusVariant(m_value)));
        return bus.send(known ? question.createReply(QVariant::fromValue(twice))
                              : question.createErrorReply(QDBusError::UnknownProperty, m_key));
    }

private:
    QString m_space;
    QString m_key;
    QVariant m_value;
};

class DesktopMotionTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            GTEST_SKIP() << "dbus is not installed";
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void TearDown() override
    {
        for (const auto *name : {"portal", "window"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection bus(const char *name) { return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name)); }

    QProcess m_daemon;
    QString m_address;
};

} // namespace

TEST_F(DesktopMotionTest, followsWhatEveryDesktopSays)
{
    Portal portal(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), 1U);
    portal.openOn(bus("portal"));
    const DesktopMotion motion(nullptr, bus("window"));
    EXPECT_FALSE(motion.isReduced()) << "nobody waits for the answer";
    EXPECT_TRUE(waitFor([&] { return motion.isReduced(); }));
    portal.set(0U, bus("portal"));
    EXPECT_TRUE(waitFor([&] { return !motion.isReduced(); }));
}

TEST_F(DesktopMotionTest, followsGnome)
{
    Portal portal(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
    portal.openOn(bus("portal"));
    const DesktopMotion motion(nullptr, bus("window"));
    EXPECT_TRUE(waitFor([&] { return motion.isReduced(); }));
}

TEST_F(DesktopMotionTest, withoutAPortalThereIsMotion)
{
    const DesktopMotion none(nullptr, QDBusConnection(QStringLiteral("none")));
    EXPECT_FALSE(none.isReduced());
    const DesktopMotion silent(nullptr, bus("window"));
    EXPECT_FALSE(silent.isReduced());
}

TEST_F(DesktopMotionTest, contrastIsFollowedToo)
{
    Portal portal(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), 1U);
    portal.openOn(bus("portal"));
    const DesktopContrast contrast(nullptr, bus("window"));
    EXPECT_FALSE(contrast.isHigh()) << "nobody waits for the answer";
    EXPECT_TRUE(waitFor([&] { return contrast.isHigh(); }));
    portal.set(0U, bus("portal"));
    EXPECT_TRUE(waitFor([&] { return !contrast.isHigh(); }));
}

TEST(DesktopContrast, countsWhereTheAppearanceIsTheDesktops)
{
    const QPalette palette = QApplication::palette();
    const auto isHigh = [](Appearance appearance, bool wished) {
        applyAppearance(appearance, wished);
        return Theme::of(QApplication::palette()).contrasting;
    };
    EXPECT_TRUE(isHigh(Appearance::Desktop, true));
    EXPECT_FALSE(isHigh(Appearance::Desktop, false)) << "and it is given back";
    EXPECT_FALSE(isHigh(Appearance::Dark, true)) << "a person's own choice stands";
    EXPECT_TRUE(isHigh(Appearance::LightContrast, false));
    applyAppearance(Appearance::Desktop);
    QApplication::setPalette(palette);
}

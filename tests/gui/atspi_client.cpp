/// atspi_client [--list]: what a screen reader meets of a Dateline that shows its samples, read from the accessibility bus. Walks
/// the window, presses an event and a count, and follows the keys. --list prints the window instead. Exit status 1 when something
/// is not as it should be.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QProcess>
#include <QSet>
#include <QThread>

#include <cstdio>
#include <functional>
#include <vector>

namespace {

/// An object of the accessibility bus: its program's name there and its path.
struct Node {
    QString service;
    QDBusObjectPath path;
    friend bool operator==(const Node &a, const Node &b) { return a.service == b.service && a.path == b.path; }
};
QDBusArgument &operator<<(QDBusArgument &argument, const Node &node)
{
    argument.beginStructure();
    argument << node.service << node.path;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, Node &node)
{
    argument.beginStructure();
    argument >> node.service >> node.path;
    argument.endStructure();
    return argument;
}

} // namespace
Q_DECLARE_METATYPE(Node)

namespace {

// Of AT-SPI's states, by their numbers.
enum State { Focused = 12, Selected = 23, Showing = 25 };

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
int failures = 0;

void expect(bool holds, const QString &what)
{
    std::printf("%s %s\n", holds ? "ok    " : "FAILED", what.toUtf8().constData());
    failures += holds ? 0 : 1;
}

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(20'000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(50);
    }
    return true;
}

/// The bus of a desktop's assistive technology, whose address the session's bus knows.
class Bus {
public:
    Bus() : m_connection(connect()) {}

    bool isConnected() const { return m_connection.isConnected(); }
    QDBusConnection &connection() { return m_connection; }

    QDBusMessage call(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments = {}) const
    {
        if (node.service.isEmpty()) // nothing that was found
            return {};
        QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path.path(), interface, method);
        message.setArguments(arguments);
        return m_connection.call(message);
    }
    QString property(const Node &node, const QString &name) const
    {
        const QDBusReply<QDBusVariant> reply =
            call(node, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {accessible, name});
        return reply.isValid() ? reply.value().variant().toString() : QString();
    }
    QString name(const Node &node) const { return property(node, QStringLiteral("Name")); }
    QString description(const Node &node) const { return property(node, QStringLiteral("Description")); }
    QString role(const Node &node) const { return QDBusReply<QString>(call(node, accessible, QStringLiteral("GetRoleName"))); }
    QList<Node> children(const Node &node) const
    {
        return QDBusReply<QList<Node>>(call(node, accessible, QStringLiteral("GetChildren")));
    }
    bool has(const Node &node, State state) const
    {
        const QList<uint> words = QDBusReply<QList<uint>>(call(node, accessible, QStringLiteral("GetState")));
        return words.size() > state / 32 && (words[state / 32] >> (state % 32) & 1U) != 0;
    }
    void press(const Node &node) const { call(node, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {0}); }
    void focus(const Node &node) const { call(node, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GrabFocus")); }

    /// Everything below a node, each with its depth.
    void walk(const Node &node, const std::function<void(const Node &, int)> &visit, int depth = 0) const
    {
        visit(node, depth);
        for (const Node &child : children(node))
            walk(child, visit, depth + 1);
    }

private:
    static QDBusConnection connect()
    {
        QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"));
        const QDBusReply<QString> address = bus.call(QStringLiteral("GetAddress"));
        return QDBusConnection::connectToBus(address.value(), QStringLiteral("accessibility"));
    }
    QDBusConnection m_connection;
};

/// Keeps which object the focus was last told of, and whose description changed.
class FocusListener : public QObject {
    Q_OBJECT

public:
    explicit FocusListener(Bus &bus)
    {
        bus.connection().connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("StateChanged"), this,
                                 SLOT(take(QDBusMessage)));
        bus.connection().connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("PropertyChange"), this,
                                 SLOT(takeProperty(QDBusMessage)));
        const Node registry{QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath("/org/a11y/atspi/registry")};
        for (const auto *event : {"Object:StateChanged:Focused", "Object:PropertyChange:AccessibleDescription"})
            bus.call(registry, QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"),
                     {QString::fromLatin1(event)});
    }
    Node last;
    Node described;
    int heard = 0;

private Q_SLOTS:
    void take(const QDBusMessage &message)
    {
        const QVariantList arguments = message.arguments();
        if (arguments.value(0).toString() != QLatin1String("focused") || arguments.value(1).toInt() != 1)
            return;
        last = {message.service(), QDBusObjectPath(message.path())};
        ++heard;
    }
    void takeProperty(const QDBusMessage &message)
    {
        if (message.arguments().value(0).toString() == QLatin1String("accessible-description"))
            described = {message.service(), QDBusObjectPath(message.path())};
    }
};

class Reader {
public:
    explicit Reader(Bus &bus) : m_bus(bus) {}

    bool findWindow()
    {
        const Node root{QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath("/org/a11y/atspi/accessible/root")};
        return waitFor([&] {
            for (const Node &program : m_bus.children(root)) {
                if (m_bus.name(program).compare(QLatin1String("dateline"), Qt::CaseInsensitive) == 0)
                    m_program = program;
            }
            return !m_program.service.isEmpty();
        });
    }
    bool findTimeline()
    {
        return waitFor([&] {
            m_timeline = find(QStringLiteral("list"), QStringLiteral("Timeline"));
            return !m_timeline.service.isEmpty() && items().size() > 10;
        });
    }
    Node find(const QString &role, const QString &name) const
    {
        Node found;
        m_bus.walk(m_program, [&](const Node &node, int) {
            if (m_bus.role(node) == role && m_bus.name(node) == name)
                found = node;
        });
        return found;
    }
    std::vector<Node> items() const
    {
        std::vector<Node> made;
        for (const Node &child : m_bus.children(m_timeline)) {
            if (m_bus.role(child) == QLatin1String("list item"))
                made.push_back(child);
        }
        return made;
    }
    Node itemWith(const QString &words) const
    {
        for (const Node &item : items()) {
            if (m_bus.name(item).contains(words))
                return item;
        }
        return {};
    }

    void list() const
    {
        m_bus.walk(m_program, [&](const Node &node, int depth) {
            std::printf("%*s%s \"%s\" (%s)%s\n", 2 * depth, "", m_bus.role(node).toUtf8().constData(),
                        m_bus.name(node).toUtf8().constData(), m_bus.description(node).toUtf8().constData(),
                        m_bus.has(node, Showing) ? "" : " hidden");
        });
    }

    /// What one can operate must say what it is.
    void checkNames() const
    {
        static const QSet<QString> controls{"push button",     "button",    "toggle button", "check box",
                                            "radio button",    "menu item", "menu",          "check menu item",
                                            "radio menu item", "combo box", "text",          "entry",
                                            "spin button",     "page tab",  "page tab list", "tree",
                                            "tree table",      "table",     "list",          "tool bar"};
        int seen = 0;
        m_bus.walk(m_program, [&](const Node &node, int) {
            const QString role = m_bus.role(node);
            if (!controls.contains(role) || !m_bus.has(node, Showing))
                return;
            ++seen;
            if (m_bus.name(node).isEmpty())
                expect(false, QStringLiteral("the %1 %2 has a name").arg(role, node.path.path()));
        });
        expect(seen > 20, QStringLiteral("%1 controls were looked at").arg(seen));
    }

    void checkItems() const
    {
        int named = 0;
        int placed = 0;
        for (const Node &item : items()) {
            named += m_bus.name(item).isEmpty() ? 0 : 1;
            placed += m_bus.description(item).isEmpty() ? 0 : 1;
        }
        const auto all = static_cast<int>(items().size());
        expect(named == all && placed == all,
               QStringLiteral("%1 items, %2 with a name, %3 with a place").arg(all).arg(named).arg(placed));
    }

    void checkPressing() const
    {
        const Node event = itemWith(QStringLiteral("Armenia warns of a new Azerbaijani aggression, 19 June 2024"));
        expect(!event.service.isEmpty(), QStringLiteral("an event of the samples is found by name"));
        expect(!m_bus.has(event, Selected), QStringLiteral("it is not selected yet"));
        m_bus.press(event);
        expect(waitFor([&] { return m_bus.has(event, Selected); }), QStringLiteral("pressed, it is selected"));

        const Node count = itemWith(QStringLiteral(" events, "));
        expect(!count.service.isEmpty(), QStringLiteral("events that lie on each other are a count"));
        const QString words = m_bus.name(count);
        m_bus.press(count);
        expect(waitFor([&] { return itemWith(words).service.isEmpty(); }), words + QStringLiteral(": pressed, it comes apart"));
    }

    void checkKeys() const
    {
        FocusListener listener(m_bus);
        const Node search = find(QStringLiteral("text"), QStringLiteral("Search articles and events"));
        m_bus.focus(search);
        expect(waitFor([&] { return m_bus.has(search, Focused) && listener.last == search; }),
               QStringLiteral("the focus moves away"));
        m_bus.focus(m_timeline);
        const Node first = itemWith(QStringLiteral("Armenia warns of a new Azerbaijani aggression"));
        expect(waitFor([&] { return listener.last == first; }), QStringLiteral("the focus is told of the selected event"));
        listener.heard = 0;
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("Right")});
        const bool told =
            waitFor([&] { return !(listener.last == first) && m_bus.role(listener.last) == QLatin1String("list item"); });
        expect(told, QStringLiteral("a key tells of the next one: ") + m_bus.name(listener.last));
        expect(listener.heard == 1, QStringLiteral("and of nothing else: lists elsewhere follow in silence"));
        expect(m_bus.has(listener.last, Focused), QStringLiteral("which has the focus"));
        expect(!m_bus.has(first, Focused), QStringLiteral("and the one before has not"));
        const QString place = m_bus.description(listener.last);
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("c")});
        expect(waitFor([&] { return listener.described == listener.last && m_bus.description(listener.last) != place; }),
               QStringLiteral("a key collapses its lane, and that is said: ") + m_bus.description(listener.last));
    }

private:
    Bus &m_bus;
    Node m_program;
    Node m_timeline;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Node>();
    qDBusRegisterMetaType<QList<Node>>();
    Bus bus;
    expect(bus.isConnected(), QStringLiteral("the accessibility bus is there"));
    Reader reader(bus);
    const bool found = reader.findWindow() && reader.findTimeline();
    expect(found, QStringLiteral("Dateline's timeline is on the bus"));
    if (!found)
        return 1;
    if (application.arguments().contains(QStringLiteral("--list"))) {
        reader.list();
        return 0;
    }
    reader.checkNames();
    reader.checkItems();
    reader.checkPressing();
    reader.checkKeys();
    return failures > 0 ? 1 : 0;
}

#include "atspi_client.moc"

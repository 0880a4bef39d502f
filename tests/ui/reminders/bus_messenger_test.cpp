#include "reminders/bus_messenger.h"

#include "support/catch.h"

#ifdef QT_DBUS_LIB

#include <QDBusContext>
#include <QDBusServer>
#include <QTest>
#include <QVariantMap>

using namespace encore;
using namespace encore::ui;

namespace {

/// A desktop's service for messages, on a connection of its own instead of the session's bus.
class Notifications : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Said {
        QString title, text;
        QStringList actions;
    };
    QList<Said> said;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    int asked = 0;
    bool refuses = false;

public slots:
    QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text, const QStringList& actions, const QVariantMap&, int)
    {
        if (refuses)
            sendErrorReply(QDBusError::Failed);
        else
            said << Said{title, text, actions};
        return uint(said.size());
    }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class Tray final : public Messenger {
public:
    explicit Tray(QStringList& texts) : m_texts(texts) {}
    void tell(const QString& title, const QString& text, std::function<void()>) override { m_texts << title + u'|' + text; }

private:
    QStringList& m_texts;
};

struct BusFixture {
    BusFixture()
    {
        QObject::connect(&server, &QDBusServer::newConnection, &service, [this](QDBusConnection peer) {
            peer.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
            joined.append(peer);
        });
        bus.emplace(QDBusConnection::connectToPeer(server.address(), QStringLiteral("desktop")));
        REQUIRE(bus->isConnected());
        REQUIRE(QTest::qWaitFor([&] { return !joined.isEmpty(); }, 5000));
        messenger = std::make_unique<BusMessenger>(*bus, QString(), [this] { ++shown; }, std::make_unique<Tray>(tray));
    }
    ~BusFixture()
    {
        messenger.reset();
        QDBusConnection::disconnectFromPeer(QStringLiteral("desktop"));
    }
    void tell(const char* title, const char* text)
    {
        messenger->tell(QString::fromUtf8(title), QString::fromUtf8(text), [this, name = QString::fromUtf8(title)] { opened << name; });
    }
    bool heard(int count) { return QTest::qWaitFor([&] { return service.said.size() == count; }, 5000); }

    QDBusServer server{QStringLiteral("unix:tmpdir=/tmp")};
    Notifications service;
    QList<QDBusConnection> joined;
    std::optional<QDBusConnection> bus;
    QStringList tray, opened;
    int shown = 0;
    std::unique_ptr<BusMessenger> messenger;
};

} // namespace

TEST_CASE_METHOD(BusFixture, "a message goes to the desktop's service, and a click on it opens what it is about", "[ui][reminders]")
{
    tell("Answer overdue", "Марина, Site");
    tell("Reminder", "call Oleg");
    REQUIRE(heard(2));
    CHECK(service.asked == 1);
    CHECK(service.said[0].title == QStringLiteral("Answer overdue"));
    CHECK(service.said[0].text == QString::fromUtf8("Марина, Site"));
    CHECK(service.said[0].actions.value(0) == QStringLiteral("default"));
    QTest::qWait(50);                                        // the numbers of the messages are on their way
    emit service.ActionInvoked(77, QStringLiteral("default"));   // another program's
    emit service.ActionInvoked(2, QStringLiteral("other"));
    emit service.ActionInvoked(2, QStringLiteral("default"));
    emit service.ActionInvoked(2, QStringLiteral("default"));
    emit service.NotificationClosed(1, 1);
    emit service.ActionInvoked(1, QStringLiteral("default"));
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 5000));
    QTest::qWait(50);
    CHECK(opened == QStringList{QStringLiteral("Reminder")});
    CHECK(shown == 1);
    CHECK(tray.isEmpty());
}

TEST_CASE_METHOD(BusFixture, "text from outside stays text where the desktop reads markup", "[ui][reminders]")
{
    service.capabilities << QStringLiteral("body-markup");
    tell("Reminder", "<b>Tom & Jerry</b>");
    REQUIRE(heard(1));
    CHECK(service.said[0].text == QStringLiteral("&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;"));
}

TEST_CASE_METHOD(BusFixture, "what the service refuses, or never gets, is told in the other way", "[ui][reminders]")
{
    service.refuses = true;
    tell("Reminder", "call Oleg");
    REQUIRE(QTest::qWaitFor([&] { return tray.size() == 1; }, 5000));
    service.refuses = false;
    tell("Reminder", "call again");                          // it is asked anew
    REQUIRE(heard(1));
    CHECK(service.asked == 2);

    BusMessenger alone(QDBusConnection(QStringLiteral("no such bus")), QString(), {}, std::make_unique<Tray>(tray));
    alone.tell(QStringLiteral("Reminder"), QStringLiteral("nobody is there"), {});
    CHECK(tray.size() == 2);
    CHECK(tray.last() == QStringLiteral("Reminder|nobody is there"));
}

#include "bus_messenger_test.moc"

#endif

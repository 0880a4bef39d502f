// The window at full size: from the start of the program until a person can work, and the longest that it then holds still,
// for a large shop beside an empty one.
// encore_bench_window SHOP, such as encore_bench_desk makes.
#include "common/language.h"
#include "common/theme.h"
#include "db/shop_file.h"
#include "shell/main_window.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace encore;

namespace {

constexpr double kUsable = 1500;      // ms from the start of the program
constexpr double kFrame = 20;         // ms for rows, searches and keys

/// Milliseconds of processor time of this thread: what stays of a wait when the other threads have cores of their own.
double ownProcessor()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// Knows how long the longest event held the window's thread, once it is told to watch.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // The first picture of a window is the same for every shop, and the bench's own.
        if (!watching || m_inside || receiver->objectName() == u"look")
            return QApplication::notify(receiver, event);
        m_inside = true;
        const QByteArray who = QByteArray(receiver->metaObject()->className()) + ' ' + receiver->objectName().toUtf8() + " event "
            + QByteArray::number(int(event->type()));
        QElapsedTimer timer;
        timer.start();
        const double before = ownProcessor();
        const bool handled = QApplication::notify(receiver, event);
        longestProcessor = std::max(longestProcessor, ownProcessor() - before);
        if (const double took = double(timer.nsecsElapsed()) / 1e6; took > longest) {
            longest = took;
            longestWho = who;
        }
        m_inside = false;
        return handled;
    }

    bool watching = false;
    double longest = 0;
    double longestProcessor = 0;       // of perhaps another event
    QByteArray longestWho;

private:
    bool m_inside = false;
};

/// Rows stand in the list, the count stands on Today, or the page has said that there is nothing to show.
bool isUsable(ui::Page& page)
{
    for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return true;
    const auto* waiting = page.findChild<QLabel*>(QStringLiteral("waitingCount"));
    return (waiting && waiting->isVisible() && !waiting->text().isEmpty()) || page.isReady();
}

int openPage(WatchedApplication& application, const QString& shop, const QString& id, qint64 startedMs)
{
    const auto since = [startedMs] { return double(QDateTime::currentMSecsSinceEpoch() - startedMs); };
    ui::Language language;
    language.choose(QStringLiteral("ru"));
    ui::Theme theme(application);
    theme.choose(ui::ThemeChoice::Light);
    const SystemClock clock;
    app::Desk desk(clock, theme, language);
    desk.setRemembering(false);
    if (const Status opened = desk.openShop(shop); !opened) {
        std::printf("%s\n", describe(opened.error()).toUtf8().constData());
        return 1;
    }
    desk.window().resize(1440, 900);
    desk.window().show();
    desk.window().navigator().open(id);
    ui::Page& page = *desk.window().navigator().current();
    double usable = 0;
    QTimer look;
    look.setObjectName(QStringLiteral("look"));
    QObject::connect(&look, &QTimer::timeout, &page, [&] {
        if (usable == 0 && isUsable(page)) {
            desk.window().grab();      // what a person sees is drawn, not only known
            usable = since();
        }
        if (usable > 0 && page.isReady()) {
            std::printf("%.0f %.0f %.1f %.1f %s\n", usable, since(), application.longest, application.longestProcessor, application.longestWho.constData());
            QCoreApplication::exit(0);
        }
    });
    look.start(1);
    application.watching = true;
    return QApplication::exec();
}

struct Said {
    bool ok = false;
    double usable = 0, ready = 0, longest = 0, processor = 0;
    QByteArray who;
};

Said alone(const QString& shop, const QString& page)
{
    Said slowest;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), shop, page, QString::number(QDateTime::currentMSecsSinceEpoch())});
        process.waitForFinished(-1);
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        if (process.exitCode() != 0 || words.size() < 4)
            return {};
        const Said said{true, words[0].toDouble(), words[1].toDouble(), words[2].toDouble(), words[3].toDouble(), words.mid(4).join(' ')};
        slowest.ok = true;
        slowest.usable = std::max(slowest.usable, said.usable);
        slowest.ready = std::max(slowest.ready, said.ready);
        slowest.processor = std::max(slowest.processor, said.processor);
        if (said.longest > slowest.longest) {
            slowest.longest = said.longest;
            slowest.who = said.who;
        }
    }
    return slowest;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--open")
        return openPage(application, arguments.value(2), arguments.value(3), arguments.value(4).toLongLong());
    if (!QFile::exists(arguments.value(1))) {
        std::printf("encore_bench_window SHOP: encore_bench_desk SHOP makes one\n");
        return 1;
    }
    QTemporaryDir dir;
    const QString empty = dir.filePath(QStringLiteral("empty.encore"));
    if (const Status made = shop_file::create(empty); !made) {
        std::printf("%s\n", describe(made.error()).toUtf8().constData());
        return 1;
    }
    std::printf("from the start of the program, the slowest of three; usable: goal at most %.0f ms\n", kUsable);
    for (const char* page : {"today", "reviews", "cases", "customers", "orders", "figures", "templates"}) {
        const Said big = alone(arguments[1], QLatin1String(page)), none = alone(empty, QLatin1String(page));
        if (!big.ok || !none.ok) {
            std::printf("%s could not be opened\n", page);
            return 1;
        }
        std::printf("%-10s usable %6.0f ms (empty %5.0f, ratio %4.1f)%s   all figures %6.0f ms (%5.0f)   longest still %6.1f ms (%5.1f)%s, processor %5.1f ms  %s\n", page,
                    big.usable, none.usable, big.usable / none.usable, big.usable > kUsable ? " MISSES ITS GOAL" : "", big.ready, none.ready, big.longest,
                    none.longest, big.longest > std::max(kFrame, 2 * none.longest) ? " LONG" : "", big.processor, big.longest > kFrame ? big.who.constData() : "");
    }
    return 0;
}

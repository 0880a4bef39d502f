#include "common/language.h"
#include "common/theme.h"
#include "figures/figure_report.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/snapshot.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "window/arguments.h"
#include "window/desk.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace encore;

namespace {

int say(const Error& error)
{
    QTextStream(stderr) << describe(error) << Qt::endl;
    return 1;
}

int drawSnapshots(ui::MainWindow& window, const app::Arguments& arguments)
{
    ui::Snapshot snapshot(window, {arguments.snapshotFolder, arguments.page.isEmpty() ? QStringList() : QStringList{arguments.page},
                                   arguments.size, arguments.scale});
    QObject::connect(&snapshot, &ui::Snapshot::finished, &snapshot, [](bool ok, const Error& error) { QCoreApplication::exit(ok ? 0 : say(error)); });
    QTimer::singleShot(0, &snapshot, &ui::Snapshot::start);
    return QApplication::exec();
}

int writeReport(const QString& shop, const Clock& clock, const app::Arguments& arguments, ui::Language& language)
{
    Store::Options options;
    options.readOnly = true;
    const auto store = Store::open(shop, clock, {}, options);
    if (!store)
        return say(store.error());
    const auto profile = (*store)->settings().profile();
    if (!profile)
        return say(profile.error());
    // A report is the shop's paper: in its language, unless another one is asked for.
    language.choose(arguments.language.isEmpty() ? profile->language : arguments.language);
    const Status written = ui::writeFigureReport(arguments.reportFile, **store, {arguments.from, arguments.to, arguments.channels});
    return written ? 0 : say(written.error());
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = app::parseArguments(argc, argv);
    if (const int* code = std::get_if<int>(&parsed))
        return *code;
    const auto& arguments = std::get<app::Arguments>(parsed);
    if (arguments.needsNoDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QCoreApplication::setOrganizationName(QStringLiteral("Encore"));
    QCoreApplication::setApplicationName(QStringLiteral("Encore"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENCORE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.encore_crm.Encore"));
    QApplication application(argc, argv);

    const QSettings settings;
    ui::Language language;
    language.choose(arguments.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : arguments.language);
    ui::Theme theme(application);
    theme.choose(ui::themeFromName(arguments.theme.isEmpty() ? settings.value(QStringLiteral("theme")).toString() : arguments.theme));

    const SystemClock clock;
    if (!arguments.reportFile.isEmpty() && !arguments.demo) {
        theme.choose(ui::ThemeChoice::Light);
        return writeReport(arguments.shop, clock, arguments, language);
    }
    app::Desk desk(clock, theme, language);
    desk.setRemembering(!arguments.needsNoDisplay());
    QString shop = arguments.shop;
    if (arguments.demo) {
        const auto made = app::Desk::makeDemo(language.current());
        if (!made)
            return say(made.error());
        shop = *made;
        if (!arguments.reportFile.isEmpty()) {
            theme.choose(ui::ThemeChoice::Light);
            return writeReport(shop, clock, arguments, language);
        }
    }
    // The shop of yesterday opens by itself; the first-start page is for those who have none yet.
    const bool named = !shop.isEmpty();
    if (!named && !arguments.needsNoDisplay()) {
        const QString last = settings.value(QStringLiteral("lastShop")).toString();
        if (QFileInfo::exists(last))
            shop = last;
    }
    Status opened;
    if (!shop.isEmpty())
        opened = desk.openShop(shop);
    if (!opened && arguments.needsNoDisplay())
        return say(opened.error());
    if (shop.isEmpty() || !opened)
        desk.showStart();
    if (!arguments.snapshotFolder.isEmpty())
        return drawSnapshots(desk.window(), arguments);
    desk.show();
    if (!opened)
        desk.window().notices().showError(opened.error());
    return QApplication::exec();
}

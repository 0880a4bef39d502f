#include "common/language.h"
#include "common/theme.h"
#include "shell/main_window.h"
#include "shell/snapshot.h"
#include "shell/welcome_page.h"
#include "window/arguments.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace encore;

namespace {

int drawSnapshots(QApplication& application, ui::MainWindow& window, const app::Arguments& arguments)
{
    ui::Snapshot snapshot(window, {arguments.snapshotFolder, arguments.page.isEmpty() ? QStringList() : QStringList{arguments.page},
                                   arguments.size, arguments.scale});
    QObject::connect(&snapshot, &ui::Snapshot::finished, &application, [](bool ok, const Error& error) {
        if (!ok)
            QTextStream(stderr) << describe(error) << Qt::endl;
        QCoreApplication::exit(ok ? 0 : 1);
    });
    QTimer::singleShot(0, &snapshot, &ui::Snapshot::start);
    return QApplication::exec();
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
    QGuiApplication::setDesktopFileName(QStringLiteral("encore"));
    QApplication application(argc, argv);

    const QSettings settings;
    ui::Language language;
    language.choose(arguments.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : arguments.language);
    ui::Theme theme(application);
    theme.choose(ui::themeFromName(arguments.theme.isEmpty() ? settings.value(QStringLiteral("theme")).toString() : arguments.theme));

    ui::MainWindow window;
    window.setShop({}, {});
    window.addPage(new ui::WelcomePage);
    if (!arguments.snapshotFolder.isEmpty())
        return drawSnapshots(application, window, arguments);
    window.restore();
    window.show();
    return QApplication::exec();
}

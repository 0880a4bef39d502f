#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

std::unique_ptr<QCoreApplication> encoreTestApplication(int& argc, char** argv)
{
    // Without a display QApplication aborts, and test discovery would silently find no tests.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests run side by side in one home: what one of them clears another has just written.
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("encore-tests"));
    return std::make_unique<QApplication>(argc, argv);
}

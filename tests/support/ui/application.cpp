#include <QApplication>

#include <memory>

std::unique_ptr<QCoreApplication> encoreTestApplication(int& argc, char** argv)
{
    // Without a display QApplication aborts, and test discovery would silently find no tests.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("encore-tests"));
    return std::make_unique<QApplication>(argc, argv);
}

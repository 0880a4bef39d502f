#ifdef ENCORE_CATCH3
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <QString>

#include <memory>

// The ui tests bring their own application object (support/ui/application.cpp); the core tests a plain one.
std::unique_ptr<QCoreApplication> encoreTestApplication(int& argc, char** argv);

int main(int argc, char** argv)
{
    const auto application = encoreTestApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}

namespace encore::test {

QString sharedData(const char* name)
{
    const QString path = QStringLiteral(ENCORE_SHARED_DATA "/") + QString::fromUtf8(name);
    if (QFileInfo::exists(path))
        return path;
    WARN("skipped: the outside data " << name << " is not on this machine");
    return {};
}

QString testData(const char* name) { return QStringLiteral(ENCORE_TEST_DATA "/") + QString::fromUtf8(name); }

QString builtProgram(const char* name) { return QStringLiteral(ENCORE_BIN_DIR "/") + QString::fromUtf8(name); }

} // namespace encore::test

#include "common/history_words.h"

#include "cases/case_steps.h"
#include "common/language.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace encore;
using namespace encore::ui;

namespace {

// Codes of units as the sources spell them out: "review.close", with ".many" where many are done at once. Keys of
// settings and ids of commands look the same; they have no such name, or stand in the list of what is none.
QStringList codesInSources()
{
    static const QRegularExpression literal(QStringLiteral(
        "\"((?:review|reply|case|customer|note|order|task|template|channel|staff|hours|standard|import|view|rule|change|cause|costs|settings|service|compensation|reason)\\.[a-z_]+)(?:\\.many)?\""));
    static const QStringList others{QStringLiteral("service.open"), QStringLiteral("import.open"), QStringLiteral("import.next"), QStringLiteral("import.paste"), QStringLiteral("staff.slow"), QStringLiteral("staff.pin_hash")};
    QStringList found;
    const QString root = encore::test::testData("../../");
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("history_words")) || !file.open(QFile::ReadOnly))
                continue;
            for (auto match = literal.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
                if (const QString code = match.next().captured(1); !found.contains(code) && !others.contains(code))
                    found << code;
        }
    }
    for (int step = 0; step <= int(CaseStep::Reopen); ++step)
        found << QStringLiteral("case.") + codeOf(CaseStep(step));
    return found;
}

} // namespace

TEST_CASE("every step that is ever written has words of its own, in both languages", "[ui][history]")
{
    const QStringList codes = codesInSources();
    REQUIRE(codes.size() > 80);
    Language language;
    static const QRegularExpression russian(QStringLiteral("[А-Яа-я]"));
    for (const QString& code : codes) {
        INFO(code.toStdString());
        CHECK(history_words::knows(code));
        CHECK(history_words::knows(code + QStringLiteral(".many")));
        language.choose(QStringLiteral("ru"));
        CHECK(history_words::sentence(UnitKind::Edit, code).contains(russian));
        language.choose(QStringLiteral("en"));
        CHECK_FALSE(history_words::sentence(UnitKind::Edit, code).contains(russian));
    }
    CHECK_FALSE(history_words::knows(QStringLiteral("review.nothing")));
}

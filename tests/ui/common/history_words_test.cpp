#include "common/history_words.h"

#include "cases/case_steps.h"
#include "common/language.h"
#include "support/core/file_fixture.h"
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

TEST_CASE("every field that the history of a record tells of has a word, and so has every code in it", "[ui][history]")
{
    // What no history tells: what is made from other columns, and keys of the program.
    static const QStringList untold{
        QStringLiteral("id"), QStringLiteral("created_in"), QStringLiteral("name_key"), QStringLiteral("email_key"), QStringLiteral("reversed_digits"), QStringLiteral("e164"),
        QStringLiteral("import_key"), QStringLiteral("content_key"), QStringLiteral("net_minor"), QStringLiteral("qualifying"), QStringLiteral("waiting"), QStringLiteral("asks"),
        QStringLiteral("closing_reason_id"), QStringLiteral("rating_tenths"), QStringLiteral("rating_max_tenths")};
    encore::test::FileFixture shop;
    int told = 0;
    for (const char* table : {"customers", "customer_phones", "customer_emails", "customer_handles", "customer_external_ids", "customer_tags", "customer_fields", "notes", "tasks",
                              "attachments", "orders", "order_lines", "refunds", "reviews", "replies", "review_tags", "review_media", "review_pauses", "cases", "case_pauses",
                              "compensations", "returns"}) {
        Statement columns = shop.db->prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(QLatin1String(table)));
        encore::test::must(columns.run());
        while (columns.next()) {
            const QString column = columns.text(0);
            if (untold.contains(column) || column.endsWith(QLatin1String("_precision")))
                continue;
            INFO(table << "." << column.toStdString());
            CHECK(history_words::knowsField(column));
            ++told;
        }
    }
    CHECK(told > 100);
    Language language;
    language.choose(QStringLiteral("ru"));
    static const QRegularExpression russian(QStringLiteral("[А-Яа-я]"));
    for (const char* table : {"order_statuses", "staff_roles", "review_waits", "review_classes", "author_links", "case_severities", "case_outcomes", "return_decisions", "review_states",
                              "case_states", "reply_states", "review_kinds", "channel_kinds", "case_kinds", "compensation_kinds"}) {
        Statement codes = shop.db->prepare(QStringLiteral("SELECT code FROM %1").arg(QLatin1String(table)));
        encore::test::must(codes.run());
        while (codes.next()) {
            INFO(table << ": " << codes.text(0).toStdString());
            CHECK(history_words::value(QStringLiteral("kind_id"), 1, codes.text(0), {}).contains(russian));
        }
    }
    language.choose(QStringLiteral("en"));
}

TEST_CASE("a day in the history is a day, not a moment of 1970", "[ui][history]")
{
    const history_words::Context context{QStringLiteral("RUB"), 2, QTimeZone::utc(), 1700000000};
    CHECK(history_words::value(QStringLiteral("permission_until"), QStringLiteral("2024-03-05"), {}, context).contains(QLatin1String("2024")));
    CHECK(history_words::value(QStringLiteral("action_by"), QStringLiteral("2024-03-05"), {}, context) != QLatin1String("2024-03-05"));
}

#include "customers/name_forms.h"

#include "customers/name_table.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

QString parts(const char* text)
{
    const PersonName n = parseName(u8(text));
    QStringList out;
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            out << QLatin1String(key) + value;
    };
    add("f=", n.first), add("l=", n.last), add("p=", n.patronymic), add("fi=", n.firstInitial), add("li=", n.lastInitial), add("pi=", n.patronymicInitial);
    if (n.nickname)
        out << QStringLiteral("nick");
    return out.join(u' ');
}

double score(const char* a, const char* b) { return sameNameScore(u8(a), u8(b)).score; }
Gender gender(const char* text) { return genderOf(parseName(u8(text))); }

} // namespace

TEST_CASE("names are taken apart in any order", "[names]")
{
    CHECK(parts("Ковалёва Марина Игоревна") == u8("f=Марина l=Ковалёва p=Игоревна"));
    CHECK(parts("Марина Игоревна Ковалёва") == u8("f=Марина l=Ковалёва p=Игоревна"));
    CHECK(parts("Марина Игоревна") == u8("f=Марина p=Игоревна"));
    CHECK(parts("Ковалёва Марина") == u8("f=Марина l=Ковалёва"));
    CHECK(parts("Марина Ковалёва") == u8("f=Марина l=Ковалёва"));
    CHECK(parts("Марина К.") == u8("f=Марина li=К"));
    CHECK(parts("Марина К") == u8("f=Марина li=К"));
    CHECK(parts("Ковалёва М.И.") == u8("l=Ковалёва fi=М pi=И"));
    CHECK(parts("Ковалёва М.") == u8("l=Ковалёва fi=М"));
    CHECK(parts("М. И. Ковалёва") == u8("l=Ковалёва fi=М pi=И"));
    CHECK(parts("Marina Kovaleva") == u8("f=Marina l=Kovaleva"));
    CHECK(parts("John Smith") == u8("f=John l=Smith"));
    CHECK(parts("Динара") == u8("f=Динара"));
    CHECK(parts("Сергей") == u8("f=Сергей"));
    CHECK(parts("Анна (мама двух детей)") == u8("f=Анна"));
    CHECK(parts("Oleg_1984") == u8("f=Oleg nick"));
    CHECK(parts("AnnaPetrova") == u8("f=Anna nick"));
    CHECK(parts("marina.k") == u8("f=marina li=K"));
    CHECK(parts("super77") == u8("nick"));
    for (const char* nobody : {"", "   ", "Аноним", "без имени", "Покупатель Wildberries", "Guest", "user1234", "Пользователь предпочёл скрыть имя", "12345"})
        CHECK(parseName(u8(nobody)).first.isEmpty());
}

TEST_CASE("short and full first names are one name", "[names]")
{
    CHECK(nameGroups().size() >= 150);
    CHECK(fullNamesOf(u8("Саша")) == QStringList{u8("александр"), u8("александра")});
    CHECK(fullNamesOf(u8("Маша")) == QStringList{u8("мария")});
    CHECK(fullNamesOf(u8("Masha")) == QStringList{u8("мария")});
    CHECK(fullNamesOf(u8("Iuliia")) == QStringList{u8("юлия")});
    CHECK(fullNamesOf(u8("Тёма")).contains(u8("артем")));
    CHECK(fullNamesOf(u8("Зигфрид")).isEmpty());
}

TEST_CASE("gender is told only where it is certain", "[names]")
{
    CHECK(gender("Марина") == Gender::Female);
    CHECK(gender("Никита") == Gender::Male);
    CHECK(gender("Саша") == Gender::Unknown);
    CHECK(gender("Саша Ковалёва") == Gender::Female);
    CHECK(gender("Женя Петров") == Gender::Male);
    CHECK(gender("Саша Петренко") == Gender::Unknown);
    CHECK(gender("Иванова Саша Петровна") == Gender::Female);
    CHECK(gender("Гюльчатай Ахмедова") == Gender::Unknown);
    CHECK(gender("Анна Петров") == Gender::Unknown);
    CHECK(gender("Марина Олегович") == Gender::Unknown);
    CHECK(gender("") == Gender::Unknown);
    CHECK(gender("Kirill") == Gender::Male);
}

TEST_CASE("an address uses a name only when there is one", "[names]")
{
    CHECK(addressName(u8("КОВАЛЁВА МАРИНА ИГОРЕВНА")) == u8("Марина"));
    CHECK(addressName(u8("марина")) == u8("Марина"));
    CHECK(addressName(u8("анна-мария")) == u8("Анна-Мария"));
    CHECK(addressName(u8("Динара")) == u8("Динара"));
    CHECK(addressName(u8("Oleg_1984")) == u8("Oleg"));
    for (const char* none : {"", "anon", "К. М.", "<b>", "Покупатель", "ООО «Ромашка»", "Счастливая Мама", "ИП Иванов"})
        CHECK(addressName(u8(none)).isEmpty());
    CHECK(addressName(u8("Зухра Алиева")) == u8("Зухра"));
    CHECK(addressName(u8("John Smith")) == u8("John"));
    CHECK(addressName(u8("super77")).isEmpty());
    CHECK(addressName(u8("{{имя}}")).isEmpty());
    CHECK(addressName(u8("Ковалёва М. И.")).isEmpty());
}

TEST_CASE("one person is recognised under several spellings", "[names]")
{
    CHECK(score("Марина Ковалёва", "Ковалева Марина") == Approx(.95));
    CHECK(score("Ковалёва Марина Игоревна", "марина игоревна ковалева") == Approx(1));
    CHECK(score("Марина К.", "Ковалёва Марина") == Approx(.75));
    CHECK(score("Маша К.", "Мария Ковалёва") == Approx(.70));
    CHECK(score("Marina Kovaleva", "Марина Ковалёва") > .9);
    CHECK(score("Саша", "Александра Петрова") == Approx(.4));
    CHECK(score("Саша", "Александр") == Approx(.4));
    CHECK(score("Oleg_1984", "Олег Смирнов") == Approx(.43));
    CHECK(score("Ковалева М.", "Марина Ковалёва") == Approx(.7));
    CHECK(score("Кавалева Марина", "Ковалева Марина") > .8);
    CHECK(sameNameScore(u8("Саша"), u8("Александр")).has(NameReason::FirstForm));
    CHECK(sameNameScore(u8("Masha K."), u8("Мария Ковалёва")).has(NameReason::LastInitialFits));
    CHECK(sameNameScore(u8("Bob Stone"), u8("ROBERT Stone")).has(NameReason::FirstForm));
    CHECK(score("Peggy S.", "Margaret Stone") == Approx(.70));
    CHECK(score("Chris Stone", "Christina Stone") > .8);
    CHECK(fullNamesOf(u8("Will")).isEmpty());            // a word like any other: it greets nobody

    CHECK(score("Марина Ковалёва", "Ирина Ковалёва") == 0);
    CHECK(score("Марина К.", "Марина Петрова") == 0);
    CHECK(score("Ковалёв Саша", "Ковалёва Саша") == 0);
    CHECK(sameNameScore(u8("Ковалёв Саша"), u8("Ковалёва Саша")).has(NameReason::DifferentLast));
    CHECK(score("Анна Ивановна", "Анна Петровна") == 0);
    CHECK(score("", "Анна") == 0);
    CHECK(score("super77", "super77") == 0);
}

TEST_CASE("name comparison is symmetric and bounded", "[names][property]")
{
    static const QStringList pieces{u8("Марина"), u8("Саша"), u8("Александр"), u8("Ковалёва"), u8("К."), u8("М"), u8("Игоревна"), u8("Oleg_1984"), u8("Marina"),
                                    u8("Petrov"), u8("."), u8("-"), u8("<b>"), u8("{{"), QString(QChar(0xD800)), u8("ё"), u8("77")};
    REQUIRE(rc::check([] {
        const auto any = [] {
            QStringList words;
            for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
                words << pieces[i];
            return words.join(u' ');
        };
        const QString a = any(), b = any();
        const NameMatch ab = sameNameScore(a, b), ba = sameNameScore(b, a);
        RC_ASSERT(std::abs(ab.score - ba.score) < 1e-9);
        RC_ASSERT(ab.score >= 0 && ab.score <= 1);
        RC_ASSERT(addressName(a).indexOf(u8("{")) < 0);
    }));
}

#include "base/text_fold.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

/// Strings that mix plain letters with everything that has ever broken a folder.
QString wildText()
{
    static const QStringList pieces{u8("a"), u8("Z"), u8("ё"), u8("Й"), u8("и"), QString(QChar(0x0306)), QString(QChar(0x0301)), u8("ß"),
        u8("İ"), u8("ﬁ"), u8("é"), u8("Ǆ"), u8("ͅ"), u8("각"), QString(QChar(0x1100)), QString(QChar(0x1161)), QString(QChar(0x200B)),
        QString(QChar(0x00AD)), QString(QChar(0xFEFF)), u8(" "), u8("\t"), u8("\r\n"), QString(QChar(0)), u8("𝔸"), u8("👩‍👩‍👧"), u8("🇷🇺"),
        QString(QChar(0xD800)), QString(QChar(0xDC00)), u8("①"), u8("№"), u8("<b>"), u8("1"), u8("٣"), QString(QChar(0x202E))};
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
    QString text;
    for (int i : picks)
        text += pieces[i];
    return text;
}

} // namespace

TEST_CASE("folding makes what people type alike alike", "[text]")
{
    CHECK(foldForSearch(u8("  Hello\t World \n")) == u8("hello world"));
    CHECK(foldForSearch(u8("Ёлка  АЛЁНА")) == u8("елка алена"));
    CHECK(foldForSearch(u8("ЙОГУРТ й")) == u8("йогурт й"));
    CHECK(foldForSearch(QString(u8("и") + QChar(0x0306))) == u8("й"));
    CHECK(foldForSearch(QString(u8("е") + QChar(0x0308))) == u8("е"));
    CHECK(foldForSearch(u8("за́мок")) == u8("замок"));
    CHECK(foldForSearch(u8("José Müller Straße")) == u8("jose muller strasse"));
    CHECK(foldForSearch(u8("ﬁn № ５")) == u8("fin no 5"));
    CHECK(foldForSearch(QString(u8("от") + QChar(0x00AD) + u8("зыв") + QChar(0x200B))) == u8("отзыв"));
    CHECK(foldForSearch(QString()).isEmpty());
    CHECK(foldForSearch(u8(" \t ")).isEmpty());
    CHECK(wordsOf(u8("санкт-петербург, дом 5")) == QStringList{u8("санкт"), u8("петербург"), u8("дом"), u8("5")});
}

TEST_CASE("folding twice changes nothing more", "[text][property]")
{
    REQUIRE(rc::check([] {
        const QString once = foldForSearch(wildText());
        RC_ASSERT(foldForSearch(once) == once);
    }));
}

TEST_CASE("Russian is written in Latin letters by scheme", "[text]")
{
    CHECK(toLatin(u8("Щукин Юрий, Жанна")) == u8("Shchukin Yuriy, Zhanna"));
    CHECK(toLatin(u8("ЩУКА")) == u8("SHCHUKA"));
    CHECK(toLatin(u8("Юлия Хохлова"), LatinScheme::Passport) == u8("Iuliia Khokhlova"));
    CHECK(toLatin(u8("объём"), LatinScheme::Gost) == u8("ob``yom"));
    CHECK(toLatin(u8("Хижняк"), LatinScheme::Web) == u8("Hizhnjak"));
    CHECK(toLatin(u8("abc 12 ё")) == u8("abc 12 e"));
}

TEST_CASE("Latin spellings of one name are read as one name", "[text]")
{
    for (const char* spelling : {"Yuriy", "Yurij", "Iurii", "Yury", "Jurij"})
        CHECK(toCyrillic(u8(spelling)) == u8("Юрий"));
    for (const char* spelling : {"Mariya", "Maria", "Mariia", "Marija"})
        CHECK(toCyrillic(u8(spelling)) == u8("Мария"));
    CHECK(toCyrillic(u8("Aleksey")) == u8("Алексей"));
    CHECK(toCyrillic(u8("Aleksei")) == u8("Алексей"));
    CHECK(toCyrillic(u8("Dmitry Shchukin")) == u8("Дмитрий Щукин"));
    CHECK(toCyrillic(u8("Alexandr")) == u8("Александр"));
    CHECK(toCyrillic(u8("Liudmila")) == u8("Людмила"));
    CHECK(toCyrillic(u8("svitер 42")) == u8("свитер 42"));
    CHECK(toCyrillic(u8("den' (ok)")) == u8("день (ок)"));
}

TEST_CASE("letters with one reading come back as they were", "[text][property]")
{
    REQUIRE(rc::check([] {
        const QString letters = u8("абвгджзклмнопрстуфчщ");
        QString word = u8("а");
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))))
            word += letters[i];
        // Pairs whose Latin spelling is also that of one other letter: ts, zh, sch, tsh.
        for (const char* pair : {"тс", "зх", "сч", "тщ"})
            if (word.contains(u8(pair)))
                return;
        for (LatinScheme scheme : {LatinScheme::Plain, LatinScheme::Gost})
            RC_ASSERT(toCyrillic(toLatin(word, scheme)) == word);
    }));
}

TEST_CASE("text of the wrong keyboard layout is recognised both ways", "[text]")
{
    CHECK(asRussianLayout(u8("ghbdtn")) == u8("привет"));
    CHECK(asRussianLayout(u8("GHBDTN")) == u8("ПРИВЕТ"));
    CHECK(asRussianLayout(u8("k.,k.")) == u8("люблю"));
    CHECK(asRussianLayout(u8("`;")) == u8("ёж"));
    CHECK(asEnglishLayout(u8("руддщ")) == u8("hello"));
    // Keys that both layouts share stay as they are, so the letters are what must come back.
    REQUIRE(rc::check([] {
        QString letters;
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 26)))
            letters += QChar(char16_t(u'a' + i));
        RC_ASSERT(asEnglishLayout(asRussianLayout(letters)) == letters);
    }));
}

TEST_CASE("a query is looked up under its other spellings", "[text]")
{
    CHECK(searchVariants(u8("ghbdtn")).contains(u8("привет")));
    CHECK(searchVariants(u8("Marina")).contains(u8("марина")));
    CHECK(searchVariants(u8("Ковалёва")).startsWith(u8("ковалева")));
    CHECK(searchVariants(u8("Ковалёва")).contains(u8("kovaleva")));
    CHECK(searchVariants(u8("ашщкв")).contains(u8("fiord")));
    CHECK(searchVariants(u8("fyyf")).contains(u8("anna")));
    CHECK(searchVariants(u8("4321")) == QStringList{u8("4321")});
    CHECK(searchVariants(u8("  ")).isEmpty());
    CHECK(searchVariants(u8("Юрий Жанна щ")).size() <= 8);
}

TEST_CASE("phones are compared by their digits", "[text]")
{
    CHECK(digitsOf(u8("+7 (921) 555-43-21 доб. ٣")) == u8("792155543213"));
    CHECK(digitTail(u8("8 921 555 43 21"), 4) == u8("4321"));
    CHECK(digitTail(u8("12"), 4).isEmpty());
    CHECK(digitTail(u8("1234"), 0).isEmpty());
}

TEST_CASE("snippets never cut a character or hide the match", "[text]")
{
    CHECK(elided(u8("короткий"), 20) == u8("короткий"));
    CHECK(elided(u8("Заказывала свитер размер М, пришёл больше"), 24) == u8("Заказывала свитер…"));
    CHECK(elided(u8("строка\n\nдругая"), 50) == u8("строка другая"));
    CHECK(elided(u8("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"), 2) == u8("👩‍👩‍👧…"));
    CHECK(elided(u8("ааааааааааааааааа"), 5) == u8("аааа…"));
    CHECK(elided(u8("текст"), 0).isEmpty());
    const QString text = u8("Сначала было много слов ни о чём, потом рукава оказались длиннее, чем ждали, и ещё много слов после");
    const Snippet s = snippet(text, 40, text.indexOf(u8("рукава")), 6);
    REQUIRE(s.matchStart >= 0);
    CHECK(s.text.mid(s.matchStart, s.matchLength) == u8("рукава"));
    CHECK(s.text.startsWith(u8("…")));
    CHECK(s.text.endsWith(u8("…")));
    CHECK(graphemeCount(s.text) <= 40);
    CHECK(graphemeCount(u8("👩‍👩‍👧é")) == 2);
}

TEST_CASE("snippets of anything stay within their room", "[text][property]")
{
    REQUIRE(rc::check([] {
        const QString text = wildText() + wildText() + wildText();
        const int limit = *rc::gen::inRange(0, 30);
        const int at = *rc::gen::inRange(-1, int(text.size()) + 2);
        const int length = *rc::gen::inRange(0, 5);
        const Snippet s = snippet(text, limit, at, length);
        RC_ASSERT(graphemeCount(s.text) <= limit);
        RC_ASSERT(s.matchStart >= -1);
        RC_ASSERT(s.matchStart + s.matchLength <= s.text.size());
    }));
}
